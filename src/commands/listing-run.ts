import { readWithPacks } from '../knowledge/packed-knowledge.ts';
import type { RuleSource } from '../knowledge/rule-files.ts';
import type { TermSource, ThemeSource } from '../knowledge/theme-files.ts';
import type { Listed, ListedExample } from '../model/listing.ts';
import { byCodePoint } from '../model/order.ts';
import { OUTCOMES, type Outcome } from '../model/outcome.ts';
import type { Example } from '../model/rule.ts';
import { listingText } from '../render/listing-text.ts';
import { WrongUsage } from './command.ts';
import { packFolders } from './packs.ts';
import type { ListingOptions } from './rules.ts';
import { type Streams, usesColour, widthOf } from './streams.ts';
import { didYouMean } from './suggestions.ts';

export const listRules = (words: readonly string[], options: ListingOptions, streams: Streams): Promise<Outcome> =>
  list(words, readWithPacks(packFolders(options, streams)).sources.rules.map(listedRule), options, streams);

export const listThemes = (words: readonly string[], options: ListingOptions, streams: Streams): Promise<Outcome> =>
  list(words, readWithPacks(packFolders(options, streams)).sources.themes.map(listedTheme), options, streams);

async function list(
  words: readonly string[],
  all: readonly Listed[],
  options: ListingOptions,
  streams: Streams,
): Promise<Outcome> {
  const sorted = [...all].sort((a, b) => byCodePoint(a.group, b.group) || byCodePoint(a.id, b.id));
  const named = sorted.filter(({ id }) => words.includes(id));
  const isNamed = named.length > 0 && named.length === words.length;
  const found = isNamed ? named : sorted.filter((one) => words.every((word) => says(one, word.toLowerCase())));
  if (found.length === 0)
    throw new WrongUsage(
      `nothing is known of "${words.join(' ')}".${didYouMean(
        words.join(' '),
        all.map(({ id }) => id),
      )}`,
    );
  if (options.format === 'json') await streams.out.write(`${JSON.stringify(found, null, 2)}\n`);
  else {
    const look = { width: widthOf(streams), colour: usesColour(streams, options) };
    await streams.out.write(await listingText(found, { isFull: isNamed || found.length === 1 }, look));
  }
  return OUTCOMES.allRead;
}

function says({ id, group, because, values, examples }: Listed, word: string): boolean {
  const texts = [id, group, because, ...Object.values(values).flat(), ...examples.map(({ text }) => text)];
  return texts.some((text) => text.toLowerCase().includes(word));
}

const listedRule = ({ id, finds, because, writtenAt, over, gives, examples }: RuleSource): Listed => ({
  id,
  group: finds,
  because: oneLine(because),
  place: writtenAt,
  values: {
    over,
    ...(Object.keys(gives).length > 0 && {
      gives: Object.entries(gives).map(([key, value]) => `${key}: ${String(value)}`),
    }),
  },
  examples: examples.map(listedExample),
});

function listedTheme({ id, label, because, writtenAt, terms, examples }: ThemeSource): Listed {
  const of = (sort: TermSource['sort']): string[] =>
    terms
      .filter((term) => term.sort === sort)
      .map(({ term, weight }) => (sort === 'unless' ? term : `${term} ${weight}`));
  return {
    id,
    group: 'theme',
    because: oneLine(because),
    place: writtenAt,
    values: { label, says: of('says'), names: of('names'), unless: of('unless') },
    examples: examples.map(listedExample),
  };
}

const listedExample = ({ text, finds, notYet }: Example): ListedExample => ({
  text: text.trim(),
  finds,
  not_yet: notYet ?? null,
});

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
