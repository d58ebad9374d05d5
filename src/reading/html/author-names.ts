// Words that stand where a name stands and are nobody's: the desk, the role, the account.
const NOBODY =
  /^(?:admin|administrator|staff|editor|editors|editorial|team|newsroom|news desk|guest|contributor|author|web ?master|reporter|correspondent|unknown|anonymous|none|null|default|user|root|super ?user|published|updated|posted|share|follow|view|about|contact|subscribe|comments?)$/i;

// In a name these are another thing's.
const NO_PERSON =
  /\b(?:staff|editors?|editorial|team|desk|newsroom|news|press|agency|agencies|associated|reuters|bloomberg|magazine|times|post|journal|tribune|gazette|guardian|telegraph|bbc|cnn|afp|media|network|online|digital|studio|company|inc|ltd|llc|corp|group|institute|association|university|foundation|council|ministry|department|service|services|wire|report|blog|website|follow|updated|published|posted|minutes?|hours?|ago|read|share|comments?|twitter|facebook|email|photos?|image|video|am|pm|gmt|est|edt|pst|pdt|january|february|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|is|was|the|has|have|for|from|with|this|that|more|all|articles?|stories|posts|profile|bio|biography)\b/i;

// Behind one of these the name is over: "Joan Abelard, chief reporter", "Joan Abelard for Transport Matters".
const ENDS = /\s*(?:[|•·/:\n\t([]|\s[–—-]\s|\bfor\b|\bin\b|\bat\b|\bon\b|\bof\b|\d).*$/s;

const PARTICLES =
  /^(?:de|da|di|du|del|della|der|den|van|von|la|le|al|el|bin|ibn|ben|dos|das|do|of|y|e|ter|ten|zu|st|mac|mc|o)$/i;
const NAME_PART = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** The people that a byline names; `isField` for one that holds names and no sentence. */
export function personsIn(text: string, { isField }: { isField: boolean }): string[] {
  const lines = text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const found: string[] = [];
  for (const line of isField ? [lines.join(' ')] : lines) {
    if (/^https?:|^www\.|^\/|^@/.test(line)) continue;
    if (line.length > LONGEST) continue;
    const by =
      /^(?:(?:story|text|words|report|written|posted|published|reporting|reviewed|article|contributed|opinion|guest post|analysis|submitted|author)\s*)?\bby\b:?\s+(.+)$/is.exec(
        line,
      ) ?? /^(?:words|text|author|writer)s?\s*:\s*(.+)$/i.exec(line);
    const names = by === null ? line : by[1]!;
    for (const part of names.split(/\s*(?:,|;|&|\band\b|\bwith\b|\s\/\s)\s*/i)) {
      const name = nameIn(part);
      if (name !== null) found.push(name);
      // "By A, director of B and C": what follows a comma and is no name is the post.
      else if (found.length > 0 && !isField) break;
    }
    if (found.length > 0) break;
  }
  return found;
}

const LONGEST = 200;
const TITLES = /^(?:by|dr|prof|professor|mr|mrs|ms|sir|dame|rev)\.?\s+/i;

function nameIn(part: string): string | null {
  const name = part
    // "Joan (J.) Abelard": what stands in brackets inside a name is another form of it.
    .replace(/\s+\([^()]*\)\s+(?=\p{Lu})/u, ' ')
    .replace(ENDS, '')
    .replace(TITLES, '')
    .replace(/[\s.,*]+$/, (end) => (end.includes('.') && /\b[A-Z]\.$/.test(part) ? '.' : ''))
    .trim();
  if (NOBODY.test(name) || NO_PERSON.test(name) || /[@_]|https?:/.test(name)) return null;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return null;
  const isAllSmall = name === name.toLowerCase();
  if (isAllSmall || !words.every((word) => NAME_PART.test(word) || PARTICLES.test(word))) return null;
  return name === name.toUpperCase() ? capitalised(name) : name;
}

// "JOAN ABELARD" is set in capitals, not written so.
const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
