import { pluralOf } from './plurals.ts';

/** All regular forms a word can have, as noun or verb, in British and American spelling. */
export function formsOf(word: string): string[] {
  if (word.endsWith('ise')) return ['ise', 'ize'].flatMap((ending) => regularForms(word.replace(/ise$/, ending)));
  return regularForms(word);
}

function regularForms(word: string): string[] {
  const base = word.replace(/e$/, '');
  const past = /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ied') : `${base}ed`;
  const noun = /i[sz]e$/.test(word) ? [`${base}ation`] : [];
  return [word, pluralOf(word), past, `${base}ing`, ...noun];
}
