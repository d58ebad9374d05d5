import { type Box, blocksOf, type PageBlock } from './blocks.ts';
import type { PageDocument } from './dom.ts';
import { bodyInLinkedData } from './linked-body.ts';
import { readableShingles } from './readable.ts';
import { Shingles, wordsOf } from './shingles.ts';

/** The blocks of a page that are its article, in order. */
export function articleBlocks(document: PageDocument): PageBlock[] {
  const { body } = document;
  if (body === null) return [];
  const visible = blocksOf(body);
  // Some pages hide the article until a script shows it.
  const blocks = countWords(visible) >= FEW_WORDS ? visible : blocksOf(body, { seesHidden: true });
  const linked = bodyInLinkedData(document);
  const readable = readableShingles(document, blocks);
  const words = blocks.map(({ text }) => wordsOf(text).length);
  let kept = blocks.map(({ text }) => readable !== null && readable.share(text) >= MOST_OF_IT);
  const isJunk = junkIn(blocks, kept);
  const linkedWords = linked === null ? 0 : wordsOf(linked).length;
  const inLinked = linked === null ? null : shinglesOf(linked);
  const wordsKept = (): number => kept.reduce((sum, one, at) => sum + (one ? words[at]! : 0), 0);
  const matching =
    inLinked === null ? [] : blocks.map(({ text }, at) => words[at]! >= 4 && inLinked.share(text) >= 0.7);
  const wordsMatching = matching.reduce((sum, one, at) => sum + (one ? words[at]! : 0), 0);
  // The publisher's own copy of the text is the best witness, where it is all there and not a summary.
  const isWitness =
    wordsMatching >= 0.8 * linkedWords && wordsMatching >= FEW_WORDS && wordsMatching >= 0.7 * wordsKept();
  if (isWitness)
    kept = between(
      kept.map((one, at) => one || matching[at]!),
      matching,
    );
  // What stands among comments may be all that was kept.
  kept = kept.map((one, at) => one && !isJunk(blocks[at]!.box));
  const run = densestRun(blocks, words, isJunk);
  if (wordsKept() < FEW_WORDS || isElsewhere(blocks, words, kept, run)) kept = run;
  if (!isWitness) fillGaps(blocks, words, kept, isJunk);
  const isKept = (block: PageBlock, at: number): boolean =>
    kept[at]! && !isJunk(block.box) && !isLinkLine(block, words[at]!) && !isAside(block, words[at]!);
  const article = blocks.filter(isKept);
  // A heading over nothing is that of what was left out below it.
  while (article.at(-1)?.tag === 'heading') article.pop();
  return [...disclosuresAbove(blocks, kept), ...article];
}

/** Whether the most prose of the page lies where hardly anything was kept: what was kept is a box beside the article. */
function isElsewhere(
  blocks: readonly PageBlock[],
  words: readonly number[],
  kept: readonly boolean[],
  run: readonly boolean[],
): boolean {
  let inRun = 0;
  let inKept = 0;
  let inBoth = 0;
  blocks.forEach((block, at) => {
    if (!isProse(block, words[at]!)) return;
    if (run[at]) inRun += words[at]!;
    if (kept[at]) inKept += words[at]!;
    if (run[at] && kept[at]) inBoth += words[at]!;
  });
  return inRun > 2.5 * inKept && inBoth < 0.25 * inRun;
}

const SOLD =
  /^\W*(?:sponsored|advertorial|promoted|paid (?:content|post|for|partnership)|partner content|branded content|advertisement feature|advertiser content|in (?:association|partnership) with|brought to you by|presented by)\b/i;
const NEAR = 12;

/** A label over the article that says that it was paid for; sites set it among what is none of the article. */
function disclosuresAbove(blocks: readonly PageBlock[], kept: readonly boolean[]): PageBlock[] {
  const first = kept.indexOf(true);
  return blocks.filter(
    ({ text }, at) => at < first && at >= first - NEAR && !kept[at] && text.length <= 120 && SOLD.test(text),
  );
}

const LEADS =
  /^\W*(?:read (?:more|next|also)|related(?: (?:stories|articles|content|links?|coverage|reading))?|see also|also (?:read|see|on)|more (?:on this|from|stories|like this)|watch|recommended|don['’]t miss|you may (?:also )?like|sign up|subscribe|follow (?:us|me)|click here|most read)\b/i;
const NOTHING =
  /^\W*(?:advertisement|advert|ad|sponsored|(?:story|article) continues.*|continue reading.*|scroll (?:down )?to continue.*|loading.*|share(?: this(?: article| story)?)?|tweet|print|e-?mail|comments?)\W*$/i;

/** A line that sends the reader elsewhere, or holds the place of something that is not there. */
const isAside = ({ text, linked }: PageBlock, words: number): boolean =>
  (words < 25 && linked > text.length * 0.3 && LEADS.test(text)) || (words < 12 && NOTHING.test(text));

const FEW_WORDS = 40;
const MOST_OF_IT = 0.6;

const countWords = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

function shinglesOf(text: string): Shingles {
  const shingles = new Shingles();
  shingles.add(text);
  return shingles;
}

/** What is kept, from the first to the last block that the witness knows. */
function between(kept: readonly boolean[], known: readonly boolean[]): boolean[] {
  const first = known.indexOf(true);
  const last = known.lastIndexOf(true);
  return kept.map((one, at) => one && at >= first && at <= last);
}

const isProse = ({ text, linked, tag }: PageBlock, words: number): boolean =>
  words >= 12 && tag !== 'row' && linked < text.length * 0.4 && /[.!?…:;"”’')\]]\s*$/.test(text);

/** The stretch of the page with the most prose: each block of it gains what it has, each other costs. */
function densestRun(blocks: readonly PageBlock[], words: readonly number[], isJunk: (box: Box) => boolean): boolean[] {
  let best = { sum: 0, first: 0, end: 0 };
  let sum = 0;
  let first = 0;
  blocks.forEach((block, at) => {
    const isGood = isProse(block, words[at]!) && !isJunk(block.box);
    sum += isGood ? words[at]! : -8;
    if (sum <= 0) {
      sum = 0;
      first = at + 1;
    } else if (sum > best.sum) best = { sum, first, end: at + 1 };
  });
  return blocks.map((_, at) => at >= best.first && at < best.end);
}

/** Prose within the article, and the headings and items around it, belong to it though the first look left them out. */
function fillGaps(
  blocks: readonly PageBlock[],
  words: readonly number[],
  kept: boolean[],
  isJunk: (box: Box) => boolean,
): void {
  const homes = new Map<Box, number>();
  blocks.forEach(({ box }, at) => {
    if (!kept[at]) return;
    const home = homeOf(box);
    if (home !== null) homes.set(home, (homes.get(home) ?? 0) + words[at]!);
  });
  const total = [...homes.values()].reduce((sum, one) => sum + one, 0);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  blocks.forEach((block, at) => {
    if (kept[at] || isJunk(block.box) || isLinkLine(block, words[at]!)) return;
    const home = homeOf(block.box);
    if (home === null || (homes.get(home) ?? 0) < total * 0.25) return;
    const isWithin = at > first && at < last;
    if (isWithin ? block.linked < block.text.length * 0.5 : isProse(block, words[at]!)) kept[at] = true;
  });
}

/** The element that holds a paragraph or the list that it is an item of. */
function homeOf(box: Box): Box | null {
  let home: Box | null = box;
  while (
    home !== null &&
    /^(?:p|li|ul|ol|h[1-6]|blockquote|a|span|figure|figcaption|tr|tbody|table|td)$/.test(home.tag)
  )
    home = home.parent;
  return home;
}

const isLinkLine = ({ text, linked, tag }: PageBlock, words: number): boolean =>
  tag !== 'heading' && linked > text.length * 0.8 && words < 30;

const JUNK_TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'search', 'form', 'address']);

const JUNK =
  /\b(?:related|recirc\w*|recommend\w*|promos?|promotion\w*|newsletters?|subscri\w+|sign ?up|shar(?:e|es|ing)(?:bar|daddy|tools|buttons?)?|socials?|comments?|commenting|disqus\w*|respond|replies|footer|breadcrumbs?|nav(?:bar|igation)?|menu|sidebar|adverts?|advertisement\w*|advertising|ad|ads|adslot|dfp|sponsored|sponsor|outbrain|taboola|zergnet|popular|trending|most (?:read|viewed|popular)|read (?:more|next)|more (?:on|from|stories|articles|news)|also (?:like|read)|up ?next|tag ?s|tag list|tagcloud|byline\w*|bylines|about (?:the )?authors?|author (?:bio|box|info|card|profile|description)|authorbio|biography|bio|copyright|cookies?|consent|gdpr|paywall|toolbar|pagination|pager|ratings?|teasers?|mailing|donate|donation|jump ?to|skip|tooltip|modal|popup|overlay|lightbox|printonly|correction link|follow us|app promo|polls?|quiz|widgets?)\b/;

const GOOD =
  /\b(?:article ?body|entry content|post content|story ?body|article ?content|post body|article text|body copy)\b/;

/**
 * Says of a box whether it or one around it is none of the article. A name that a large part of the page bears says
 * nothing ("with-sidebar"), unless hardly anything under it was kept at first look: comments outgrow many an article.
 */
function junkIn(blocks: readonly PageBlock[], kept: readonly boolean[]): (box: Box) => boolean {
  const raw = sharesOf(blocks, () => true);
  const isComment = blocks.map(({ box }) => isAmongComments(box, raw));
  const all = sharesOf(blocks, (at) => !isComment[at]);
  const ofKept = sharesOf(blocks, (at) => kept[at]! && !isComment[at]);
  const known = new Map<Box, boolean>();
  const isJunk = (box: Box): boolean => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const isNamed = JUNK_TAGS.has(box.tag) || (JUNK.test(box.names) && !GOOD.test(box.names));
    const own = isNamed && Math.min(all(box), ofKept(box)) < LARGE_SHARE;
    const junk = own || (box.parent !== null && isJunk(box.parent));
    known.set(box, junk);
    return junk;
  };
  return isJunk;
}

function isAmongComments(box: Box, share: (box: Box) => number): boolean {
  for (let one: Box | null = box; one !== null; one = one.parent)
    if (COMMENTS.test(one.names) && share(one) < NEARLY_ALL) return true;
  return false;
}

/** The share of the text that is in a box, links counting against it; all of it where there is none. */
function sharesOf(blocks: readonly PageBlock[], counts: (at: number) => boolean): (box: Box) => number {
  const sizes = new Map<Box, number>();
  let total = 0;
  blocks.forEach(({ box, text, linked }, at) => {
    const size = counts(at) ? Math.max(0, text.length - 2 * linked) : 0;
    total += size;
    if (size > 0)
      for (let one: Box | null = box; one !== null; one = one.parent) sizes.set(one, (sizes.get(one) ?? 0) + size);
  });
  return (box) => (total === 0 ? 1 : (sizes.get(box) ?? 0) / total);
}

const LARGE_SHARE = 0.3;

// Of comments as such, not of a page that has some.
const COMMENTS = /^(?:comments?|disqus|respond)\b/;
const NEARLY_ALL = 0.9;
