import { fold } from './characters.ts';

const MOST_LETTERS = 10;

/** The letters and digits of an acronym, in small letters. */
export const lettersOf = (acronym: string): string => fold(acronym).replace(/[^a-z0-9]/g, '');

/** Beginnings of a name's words: of those with a capital, and of all. */
export function initialsOf(name: string): readonly [string, string] {
  let capitals = '';
  let all = '';
  for (const word of name.split(/[\s/&]+/)) {
    if (!/^[\p{L}\p{N}]/u.test(word)) continue;
    const letter = fold(word[0]!)[0] ?? '';
    all += letter;
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals += letter;
  }
  return [capitals, all];
}

/**
 * Whether the acronym is made of the name: its initials, their first three or more ("IATI" aside), or letters from the
 * beginnings of words and inside them ("DEFRA" for Department for Environment, Food and Rural Affairs).
 */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  if (letters.length < 2 || letters.length > MOST_LETTERS || !/\s/.test(name.trim())) return false;
  return isInitials(letters, name) || isWithin(letters, name);
}

/** Whether the acronym is made of what a department is of or for: "VA" of the US Department of Veterans Affairs. */
export function abbreviatesField(acronym: string, department: string): boolean {
  const field = /^(?:\S+ )?(?:Department|Ministry|Office|Bureau) (?:of|for) (?:the )?(.+)$/.exec(department)?.[1];
  return field !== undefined && initialsOf(field).includes(lettersOf(acronym));
}

/** Whether the acronym is exactly the initials of the name, or of the name without its first words. */
export function isInitials(letters: string, name: string): boolean {
  const [capitals, all] = initialsOf(name);
  return isMadeOf(letters, capitals) || isMadeOf(letters, all);
}

function isMadeOf(letters: string, initials: string): boolean {
  if (initials === letters) return true;
  return (
    letters.length >= 3 &&
    initials.length >= 3 &&
    (initials.endsWith(letters) || initials.startsWith(letters) || letters.startsWith(initials))
  );
}

function isWithin(letters: string, name: string): boolean {
  // The mark is spoken: "HAWC" is Halden & Wick Council.
  const low = fold(name).replace('&', 'and');
  if (letters[0] !== low[0]) return false;
  let at = 0;
  let starts = 0;
  for (let place = 0; place < low.length && at < letters.length; place++) {
    if (low[place] !== letters[at]) continue;
    if (place === 0 || !/[a-z0-9]/.test(low[place - 1]!)) starts++;
    at++;
  }
  return at === letters.length && starts >= Math.ceil(letters.length / 2);
}
