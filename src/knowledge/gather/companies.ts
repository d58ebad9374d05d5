import { type Row, readTable, wordsOf } from './tables.ts';

/** A listed company by the name that articles use, and how large it is thought to be. */
export interface Company {
  readonly name: string;
  readonly size: 'large' | 'middle' | 'small';
}

// Written without the dots, which are optional everywhere.
const endings = wordsOf(`
incorporated inc corporation corp company co limited ltd llc plc lp llp nv bv sa sas se ag kgaa gmbh ab asa a/s as oyj abp
spa scpa sau sab tas cv aktiengesellschaft berhad bhd tbk pt pte pty kk pjsc jsc ojsc p/f s/a ltda sca sgps publ nvdr pref
holding holdings hldg hldgs`).map((ending) => (ending.length < 5 ? [...ending].join('\\.? ?') : ending));
const legalForm = new RegExp(
  `[ ,]+(?:& co kgaa|de c\\.? ?v|public company|public joint stock company|holding company|${endings.join('|')})\\.?,?$`,
  'i',
);
const leadingForm = /^(?:Public Joint Stock Company|PJSC|PT|JSC|The) /;

// Text about the line of stock that the exchanges put after the name.
const stockTexts = [
  /\s*\(.*?\)$/,
  /\s*[-–]?\s*(?:Class|Series|Cl\.?) [A-Z\d]\b.*$/,
  /\s*(?:Common (?:Stock|Shares?)|Ordinary Shares?|American Depositary|Depositary |Sponsored|Registered|Preferred|Pfd).*$/,
  /\s*\b(?:ADRs?|ADS|GDR|Units?|Warrants?|Rights?)\b.*$/,
  /\s*(?:Common|New|O\.N\.?|NPV|\*.*)$/,
];

// Funds, blank-cheque companies and debts are no companies that anybody quotes.
const financialWords = wordsOf(`
ETF ETN ETC Fund Funds Trust Trusts Note Notes Bond Bonds Debenture Debentures Acquisition Acquisitions SPAC Income Index
Portfolio Portfolios Municipal Term Shares iShares ProShares Nuveen Royalty NTS CDI Merger Opportunity Opportunities`);
const noCompany = new RegExp(
  `\\b(?:Blank Check|Eaton Vance|${financialWords.join('|')})\\b|[%=/\\\\]|\\d{2,}|["*]| [IVX]+$`,
  'i',
);

// Exchanges where even middling companies are named in the world's press only when they are large.
const farExchanges = new Set(wordsOf('SHH SHZ KLS SET TAI JKT KSC KOE BSE NSE SAU JPX SGO IST TLV HKG'));

function stripped(name: string): string {
  let short = name.replace(leadingForm, '').replace(/[’`]/g, "'");
  for (;;) {
    const next = stockTexts
      .reduce((rest, text) => rest.replace(text, ''), short)
      .replace(legalForm, '')
      .replace(/[\s,&-]+$/, '')
      .trim();
    if (next === short) return short;
    short = next;
  }
}

/** The name in use: "Kingspan Group plc" → Kingspan, but "Cromwell Property Group" as it is. */
function usualName(name: string): string {
  const short = stripped(name);
  const withoutGroup = stripped(short.replace(/ (?:Group|International Group)$/, ''));
  return withoutGroup.includes(' ') ? short : withoutGroup;
}

function sizeOf(row: Row): Company['size'] {
  if (row('sources').includes('sp500') || ['Mega Cap', 'Large Cap'].includes(row('size'))) return 'large';
  return row('size') === '' ? 'small' : 'middle';
}

// What the form tells needs no row: a small "Northfold Therapeutics" is found by its last word.
const tellingEnding = new RegExp(
  ` (?:${wordsOf(`
Therapeutics Pharmaceuticals? Pharma Biopharma Biosciences? Biotech Biotechnology BioPharma Biotherapeutics Bio Oncology
Medical Bancorp Bancshares Bankshares Financial Bank Insurance Capital REIT Mining Minerals Gold Silver Uranium Lithium
Metals Resources Energy Technologies Technology Group Properties Realty Trust Industries Systems Sciences Diagnostics
Health Petroleum Oil Gas Entertainment Communications Networks Software Semiconductor Robotics`).join('|')})$`,
);

function isWorthNaming(row: Row): boolean {
  if (noCompany.test(row('name')) || row('exchange') === 'KLS') return false;
  const size = sizeOf(row);
  if (size === 'small') return !row('sources').startsWith('sec');
  return size === 'large' || !farExchanges.has(row('exchange'));
}

/** Whether the exchanges' capitals hide how the name is written: "SAP" is one word of letters, "EMICO" could be anything. */
function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name) && name.length > 4;
}

/** The listed companies that articles may name. */
export function listedCompanies(folder: string): readonly Company[] {
  const order = ['small', 'middle', 'large'];
  const companies = new Map<string, Company>();
  for (const row of readTable(folder, 'companies_listed')) {
    if (!isWorthNaming(row)) continue;
    const name = usualName(row('name'));
    const size = sizeOf(row);
    if (!/^[\p{L}\d][\p{L}\d .&'+-]+$/u.test(name) || name.length < 3 || name.length > 45 || isShouted(name)) continue;
    if (/ - | (?:Inc|Corp|Cmn|Class|and|of|de|PLC)\b\.?$|^(?:Public Joint|PAO|PT) /.test(name)) continue;
    // Three capitals are a ticker as often as a name, unless the company is large.
    if (!/\p{Ll}/u.test(name) && (size !== 'large' || !row('sources').includes('sp500'))) continue;
    if (size === 'small' && tellingEnding.test(name)) continue;
    const known = companies.get(name);
    if (!known || order.indexOf(known.size) < order.indexOf(size)) companies.set(name, { name, size });
  }
  return [...companies.values()];
}
