/** Texts that make careless readers slow or wrong, each about as long as asked for. */
export const adversarial: Readonly<Record<string, (length: number) => string>> = {
  'one word': (length) => 'a'.repeat(length),
  'one line of prose': filledWith(
    'The council said that spending on buses had risen by 12% to £13bn since 2019, and Joan Abelard agreed. ',
  ),
  'one sentence without end': filledWith('and the managers of the second depot near the old bridge were told, '),
  'unclosed curly quotes': filledWith('“We '),
  'unclosed straight quotes': filledWith('"We '),
  'single quotes and apostrophes': filledWith("'tis 'the lads' dog's "),
  'nested quotes': nested('“It is ‘', '’ he said” '),
  'opening brackets': filledWith('('),
  'nested brackets': nested('(the [', ']) '),
  'acronyms in brackets': filledWith('Transport Board Authority (TBA) and '),
  capitals: filledWith('Northfold Abelard Okafor Ltd '),
  'capitals of one letter': filledWith('A B C '),
  'one name again and again': filledWith('Joan Abelard said. '),
  'always another name': numbered(
    (at) => `Mr J${letters(at)} K${letters(at * 7)} of L${letters(at * 3)} Ltd said so. `,
  ),
  numbers: filledWith('12 '),
  'digits without end': (length) => '1234567890'.repeat(Math.ceil(length / 10)).slice(0, length),
  'number words': filledWith('two hundred and twenty '),
  ranges: filledWith('£1.2m-£3bn to 5% – '),
  'numbers with commas': filledWith('1,'),
  hyphens: filledWith('-'),
  'hyphenated words': filledWith('well-'),
  apostrophes: filledWith('’'),
  'full stops': filledWith('.'),
  initials: filledWith('J. '),
  'cues without speakers': filledWith('said that he said that '),
  'roles without holders': filledWith('chief executive of the head of '),
  appositions: filledWith('Joan Abelard, director of Northfold, '),
  newlines: filledWith('\n'),
  'empty paragraphs': filledWith(' \r\n\t\r\n'),
  'short lines': filledWith('Home\n'),
  bullets: filledWith('• a\n'),
  questions: filledWith('Who said so?\nNobody did.\n'),
  addresses: filledWith('http://a.b/c?d=e&f '),
  'combining marks': filledWith('e\u0301\u0302'),
  'characters beyond the first plane': filledWith('😀𝒜 '),
  'halves of characters': filledWith('\ud83d \ude00x'),
  'marks of direction': filledWith('\u202ea\u200b\u2066'),
};

function filledWith(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function nested(open: string, close: string): (length: number) => string {
  return (length) => {
    const depth = Math.floor(length / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };
}

function numbered(piece: (at: number) => string): (length: number) => string {
  return (length) => {
    let text = '';
    for (let at = 0; text.length < length; at++) text += piece(at);
    return text;
  };
}

/** The number in letters, so that it can end a name. */
const letters = (number: number): string =>
  [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
