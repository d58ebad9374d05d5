import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

// Makes the fixtures that no editor writes: Word files, PDF files and what is wrong with them.
const inputs = 'fixtures/formats/inputs';
const broken = 'fixtures/broken';

const TITLE = 'Harbour board orders six electric ferries';
const PARAGRAPHS = [
  'The Marrow Harbour Board has ordered six electric ferries from Tidewright Marine for £42m, its chief executive, Joan Abelard, said on Tuesday.',
  '“We will cut fuel costs by up to 38% within three years,” Ms Abelard said. The boats replace diesel vessels built in the 1980s, which carry 1.2m passengers a year between the two shores of the estuary.',
  'Tidewright won the order against two yards abroad. Its managing director, Odile Marchetti, said that the first boat would be delivered in May 2022.',
  'Unions welcomed the order, though they asked who would train the crews on the new boats before the summer timetable begins.',
];
const ITEMS = [
  'its batteries charge in nine minutes at the pier;',
  'it employs 410 people within ten miles of the harbour.',
];

interface Part {
  readonly name: string;
  readonly content: string | Buffer;
}

/** A ZIP archive of parts, each deflated. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed);
    const places = Buffer.alloc(14);
    places.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, places, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

const item = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const row = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

function docx(body: string): Buffer {
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles xmlns:w="${WORD}">${style('Title', 'Title')}${style('Heading2', 'heading 2')}${style('ListBullet', 'List Bullet')}</w:styles>`,
    },
    {
      name: 'word/numbering.xml',
      content: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    { name: 'word/document.xml', content: `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>` },
  ]);
}

const wordFile = docx(
  [
    paragraph(TITLE, 'Title'),
    paragraph('By Ines Okafor and Tom Brandt'),
    paragraph('9 March 2021'),
    paragraph(PARAGRAPHS[0]!),
    paragraph(PARAGRAPHS[1]!),
    paragraph('A long wait', 'Heading2'),
    paragraph(PARAGRAPHS[2]!),
    paragraph('The board chose the yard because:'),
    ...ITEMS.map(item),
    `<w:tbl>${row(['Boat', 'Delivery'])}${row(['Heron', 'May 2022'])}</w:tbl>`,
    paragraph(PARAGRAPHS[3]!),
  ].join(''),
);

interface SetLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF file of pages with lines at their places; `encryption` stands in for the dictionary of a locked one. */
function pdf(
  pages: readonly (readonly SetLine[])[],
  { encryption = '', properties = '' }: { encryption?: string; properties?: string } = {},
): Buffer {
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
  ];
  pages.forEach((lines, at) => {
    const content = deflateSync(Buffer.concat(lines.map(setLine)));
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 500] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    );
  });
  if (encryption !== '') objects.push(Buffer.from(encryption));
  const locked =
    encryption === ''
      ? ''
      : ` /Encrypt ${objects.length} 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`;
  if (properties !== '') objects.push(Buffer.from(properties));
  const noted = properties === '' ? '' : ` /Info ${objects.length} 0 R`;
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((object, at) => {
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    places.push(length);
    parts.push(whole);
    length += whole.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${locked}${noted} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

// The letters beyond Latin-1 that the fixtures use, as the font's encoding has them.
const WIN: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '•': 0x95 };

function setLine({ text, x = 40, y, size = 10 }: SetLine): Buffer {
  const bytes = Buffer.from([...text].map((letter) => WIN[letter] ?? letter.charCodeAt(0)));
  const escaped = bytes.toString('latin1').replace(/[\\()]/g, '\\$&');
  return Buffer.from(`BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET\n`, 'latin1');
}

const FULL = 62;

/** Paragraphs set in lines from a height downwards; a hyphen parts the last word of the line that a slash marks. */
function set(paragraphs: readonly (readonly string[])[], top: number): SetLine[] {
  const lines: SetLine[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    for (const text of paragraph) {
      lines.push({ text, y });
      y -= 13;
    }
    y -= 10;
  }
  return lines;
}

function inLines(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length + 1 > FULL) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

// As a printer parts it.
const hyphenated = (lines: readonly string[], whole: string, start: string): string[] =>
  lines
    .join('\n')
    .replace(new RegExp(`\\s${whole}`), ` ${start}-\n${whole.slice(start.length)}`)
    .split('\n');

const pdfFile = pdf([
  [
    { text: 'Estuary Trade Quarterly', y: 470, size: 8 },
    { text: TITLE, y: 440, size: 16 },
    { text: 'By Ines Okafor and Tom Brandt', y: 418 },
    { text: '9 March 2021', y: 396 },
    ...set(
      [
        hyphenated(inLines(PARAGRAPHS[0]!), 'executive', 'execu'),
        [
          '“We will cut fuel costs by up to 38% within three years,” Ms',
          'Abelard said. The boats replace diesel vessels built in the 1980s,',
          'which carry 1.2m passengers a year',
        ],
      ],
      370,
    ),
    { text: 'Page 1 of 2', x: 180, y: 20, size: 8 },
  ],
  [
    { text: 'Estuary Trade Quarterly', y: 470, size: 8 },
    ...set(
      [
        ['between the two shores of the estuary.'],
        inLines(PARAGRAPHS[2]!),
        ...ITEMS.map((one) => [`• ${one}`]),
        inLines(PARAGRAPHS[3]!),
      ],
      440,
    ),
    { text: 'Page 2 of 2', x: 180, y: 20, size: 8 },
  ],
]);

const noticeFile = pdf([set([inLines(PARAGRAPHS[0]!), inLines(PARAGRAPHS[2]!), inLines(PARAGRAPHS[3]!)], 440)], {
  properties: `<< /Title (${TITLE}) /Author (Ines Okafor) /Creator (Estuary Setter 4) /CreationDate (D:20210309094500+00'00') >>`,
});

// Its password is not the one that these would be made from, so that it opens with none.
const LOCK = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'5a'.repeat(32)}> /U <${'3c'.repeat(32)}> >>`;

const page = readFileSync(`${inputs}/page.html`);
const sound = 'Ferry firm names a new chief\n\nOdile Brandt takes the helm.\n';

const files: Readonly<Record<string, Buffer | string>> = {
  [`${inputs}/report.docx`]: wordFile,
  [`${inputs}/quarterly.pdf`]: pdfFile,
  [`${inputs}/notice.pdf`]: noticeFile,
  [`${inputs}/page.html.gz`]: gzipSync(page, { level: 9 }),
  [`${broken}/broken-files/articles/bad-archive.docx`]: zip([{ name: 'notes.txt', content: 'no document' }]),
  [`${broken}/broken-files/articles/cut-short.docx`]: wordFile.subarray(0, 900),
  [`${broken}/broken-files/articles/cut-short.txt.gz`]: gzipSync(sound.repeat(50)).subarray(0, 60),
  [`${broken}/broken-files/articles/damaged.pdf`]: Buffer.from('%PDF-1.4\nnothing follows\n'),
  [`${broken}/broken-files/articles/garbled.txt.gz`]: Buffer.concat([
    gzipSync(sound).subarray(0, 10),
    Buffer.alloc(40, 0xff),
  ]),
  [`${broken}/broken-files/articles/locked.pdf`]: pdf([[{ text: 'Locked', y: 400 }]], { encryption: LOCK }),
  [`${broken}/broken-files/articles/old.docx`]: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  [`${broken}/broken-files/articles/pictures.pdf`]: pdf([[]]),
  [`${broken}/broken-files/articles/sound.txt.gz`]: gzipSync(sound),
  [`${broken}/broken-files/articles/empty.txt.gz`]: gzipSync(''),
  [`${broken}/unpacks-to-too-much/articles/bomb.txt.gz`]: gzipSync(Buffer.alloc(3e6, 'word ')),
  [`${broken}/unpacks-to-too-much/articles/bomb.docx`]: docx(paragraph('word '.repeat(600_000))),
  [`${broken}/unpacks-to-too-much/articles/sound.txt`]: sound,
};

for (const [path, content] of Object.entries(files)) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, content);
}
