import { listedCompanies } from './companies.ts';
import { knownOrganisations } from './known-organisations.ts';
import { entriesOf, keyedEntries, type Row, readTable, wordsOf } from './tables.ts';

export type OrganisationType =
  | 'company'
  | 'public-body'
  | 'charity'
  | 'university'
  | 'media'
  | 'party'
  | 'union'
  | 'international'
  | 'police'
  | 'professional-body'
  | 'think-tank'
  | 'club';

/** A name with its short forms and how sure its source makes it, before its words are weighed. */
export interface Candidate {
  readonly name: string;
  readonly type: OrganisationType;
  readonly aliases: readonly string[];
  readonly surety: number;
}

/** Sureties: written or collected by hand 9, registers of public bodies 8, listed companies by size 8 to 6, shops 6. */
export const byHand = 9;
const byRegister = 8;
const bySize = { large: 8, middle: 7, small: 6 };
const byShopSign = 6;

function candidate(name: string, type: OrganisationType, surety: number, aliases: readonly string[] = []): Candidate {
  return { name: name.replace(/ \(.*?\)/g, '').replace(/ (?:Ltd|Limited)$/, ''), type, aliases, surety };
}

function knownByHand(): readonly Candidate[] {
  // A semicolon in brackets separates two short forms, not two organisations.
  const split = (line: string): readonly string[] => entriesOf(line.replace(/;(?=[^[]*\])/g, '|'));
  return [...keyedEntries(knownOrganisations, split)].map(([entry, type]) => {
    const [, name = '', short = ''] = /^(.*?)(?: \[(.*)\])?$/.exec(entry) ?? [];
    return candidate(name, type as OrganisationType, byHand, short.split('|'));
  });
}

const typeOfKind: readonly (readonly [RegExp, OrganisationType])[] = [
  [/^(?:broadcaster|news agency|newspaper)/, 'media'],
  [/^(?:central bank|regulator|australian public body)/, 'public-body'],
  [/^(?:eu body|international)/, 'international'],
  [/^charity/, 'charity'],
  [/^think tank/, 'think-tank'],
  [/^trade union/, 'union'],
  [/^professional/, 'professional-body'],
];

function collectedByHand(folder: string): readonly Candidate[] {
  const typeOf = (row: Row): OrganisationType => typeOfKind.find(([kind]) => kind.test(row('kind')))?.[1] ?? 'company';
  return [
    ...readTable(folder, 'organisations_hand').map((row) =>
      candidate(row('name'), typeOf(row), byHand, [row('short_or_acronym')]),
    ),
    ...readTable(folder, 'political_parties_hand').map((row) =>
      candidate(row('name'), 'party', byHand, [row('short')]),
    ),
    ...readTable(folder, 'uk_police_forces').map((row) => candidate(row('name'), 'police', byHand, [row('acronym')])),
    ...readTable(folder, 'uk_nhs_boards_hand').map((row) => candidate(row('name'), 'public-body', byHand)),
    ...readTable(folder, 'media_titles_fundus').map((row) => candidate(row('name'), 'media', bySize.middle)),
  ];
}

const anyWord = (block: string): RegExp => new RegExp(`\\b(?:${wordsOf(block).join('|')})\\b`);

// Courts' lists, professions and reviews stand in the British register beside the bodies that speak.
const noBritishBody = anyWord(
  'Lists? Professions? Function Review Inquiry Scheme Programme Initiative Reform Memorial Stream Evidence Zone ports x16',
);

function britishBodies(folder: string): readonly Candidate[] {
  // Bodies that are closed count when they were called by an acronym: articles of their time use it.
  const isNamed = (row: Row): boolean => row('source') === 'govuk-api' || /^[A-Z&]{3,6}$/.test(row('acronym'));
  return readTable(folder, 'uk_public_bodies')
    .filter((row) => isNamed(row) && !noBritishBody.test(row('name')))
    .map((row) => candidate(row('name').replace(/^The /, ''), 'public-body', byRegister, [row('acronym')]));
}

const americanForm = anyWord(
  `Department Agency Administration Bureau Commission Services? Board Centers? Laborator(?:y|ies) Institutes? Corps Command
Authority Council Corporation Foundation Museum Guard Court Office Bank Institution Endowment Police Mint Library`,
);
// Budget lines, offices that every department has, and names turned round for sorting ("Agriculture Department").
const noAmericanBody = [
  anyWord('Programs? Expenses Fund Benefits Allowances Activities Division Project Inspector'),
  /Department$|^(?:Office of the|Other|Salaries|General Administration|Joint (?!Chiefs))/,
  /^Office of (?!Management and Budget|Personnel|National Drug|Special Counsel|Science and|Government Ethics)/,
  /, |--|[/\\\d]|^[a-z.]/,
];

function americanBodies(folder: string): readonly Candidate[] {
  const isBody = (row: Row): boolean =>
    (row('acronyms') !== '' || (row('type') !== '' && americanForm.test(row('name')))) &&
    !noAmericanBody.some((form) => form.test(row('name')));
  return (
    readTable(folder, 'us_federal_bodies')
      // One of the lists behind this table states no licence; what only it holds is left out.
      .filter((row) => row('sources') !== 'GSA/srt-api' && isBody(row))
      .map((row) => candidate(row('name'), 'public-body', byRegister, row('acronyms').split(';')))
  );
}

function canadianBodies(folder: string): readonly Candidate[] {
  return readTable(folder, 'canada_federal_bodies').map((row) =>
    candidate(row('name'), 'public-body', byRegister, [row('acronym')]),
  );
}

// Rows of funds and of categories ("Other public entities in donor country").
const noInternationalBody = anyWord(
  `Funds? Trust Programme Facility Government entities channels Mechanism initative Standard countries companies
institutions Goals`,
);

function internationalBodies(folder: string): readonly Candidate[] {
  return readTable(folder, 'intl_orgs_ngos_iati')
    .filter((row) => row('status') === 'active' && /^(?:multilateral|NGO)/.test(row('class')))
    .filter((row) => !/[()[\]:,]| - /.test(row('name')) && !noInternationalBody.test(row('name')))
    .map((row) => {
      const type = row('class').startsWith('NGO') ? 'charity' : 'international';
      return candidate(row('name').replace(/^The /, ''), type, byRegister);
    });
}

function companies(folder: string): readonly Candidate[] {
  return listedCompanies(folder).map(({ name, size }) => candidate(name, 'company', bySize[size]));
}

// Chains that an article may name; schools, parks and pipelines are left to their forms.
const trades = new Set(
  wordsOf(`
amenity/bank amenity/fuel amenity/cinema amenity/fast_food amenity/pharmacy amenity/car_rental amenity/cafe
amenity/restaurant office/insurance office/telecommunication office/consulting office/employment_agency office/financial
office/energy_supplier office/association office/union office/charity shop/supermarket shop/department_store
shop/telecommunication shop/mobile_phone shop/electronics shop/charity shop/clothes shop/optician shop/travel_agency
shop/doityourself shop/car shop/books shop/sports shop/furniture shop/chemist shop/bookmaker tourism/hotel power/plant
route/railway leisure/fitness_centre`),
);
const overseasTrades = new Set(
  wordsOf('amenity/bank office/insurance office/telecommunication shop/supermarket shop/department_store'),
);
const noBrand = /NHS|Hospice|Ministerio|Conselho|Outlet|Express$|Store$|Shop$|Clearance|Café|Pizza$|^\W|[#@%*/]/;

function brands(folder: string): readonly Candidate[] {
  const meets = (cell: string, wanted: ReadonlySet<string>): boolean =>
    cell.split(',').some((item) => wanted.has(item));
  const home = new Set(['gb', 'ie', '001']);
  const overseas = new Set(['us', 'au', 'ca', 'nz']);
  return readTable(folder, 'brands_world_nsi')
    .filter((row) => !noBrand.test(row('name')) && row('name').length > 3)
    .filter(
      (row) =>
        (meets(row('osm_categories'), trades) && meets(row('countries'), home)) ||
        (meets(row('osm_categories'), overseasTrades) && meets(row('countries'), overseas)),
    )
    .map((row) =>
      candidate(row('name'), row('osm_categories').includes('charity') ? 'charity' : 'company', byShopSign),
    );
}

const noOrganisation = new Set(
  entriesOf(`
The i; i; People; Stern; Golem; Focus Online; The Province; The Citizen; 3 Store; Other; Army; Air Force; Alabama; TCS
VOA; Science and Technology; American; LEON; APi; SWIFT; Holy See; Vatican; Zurich; Patagonia; Oak Ridge; New Yorker
Raspberry PI; Medicaid; Medicare; Postillon; Occupy Democrats; World Truth; The Gateway Pundit; The Japan News
Durban Local; Partners; Founder; Concorde; Solana; WordPress; BBC iPlayer; Starlink; Microsoft Azure; Reformation`),
);

/** All that may be an organisation, the surest sources first. */
export function organisationCandidates(folder: string): readonly Candidate[] {
  return [
    ...knownByHand(),
    ...collectedByHand(folder),
    ...britishBodies(folder),
    ...americanBodies(folder),
    ...canadianBodies(folder),
    ...internationalBodies(folder),
    ...companies(folder),
    ...brands(folder),
  ].filter(({ name }) => name.length > 1 && !noOrganisation.has(name));
}
