import type { Warning } from '../model/article.ts';
import type { Extracted } from './extracted.ts';

// Beginnings of UTF-8 sequences as Windows-1252 shows them: "â€™" for an apostrophe, "Ã©" for "é", "Â£" for "£".
const MOJIBAKE = /â€[™œ˜“”¦¢\u009d\u0153]|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]/g;

const LOST = /\ufffd/g;

/** The article with a warning of what its characters show to have gone wrong before it came here. */
export function withTextWarnings(extracted: Extracted): Extracted {
  const warnings = warningsOf(extracted.text);
  return warnings.length === 0 ? extracted : { ...extracted, warnings: [...extracted.warnings, ...warnings] };
}

function warningsOf(text: string): Warning[] {
  const warnings: Warning[] = [];
  const mojibake = text.match(MOJIBAKE);
  if (mojibake !== null) {
    const places = mojibake.length === 1 ? 'once' : `${mojibake.length} times`;
    const message = `characters were decoded wrongly before the text was saved: "${mojibake[0]}" and the like stand in it ${places}`;
    warnings.push({ code: 'mojibake', message });
  }
  const lost = text.match(LOST);
  if (lost !== null) {
    const [some, were] = lost.length === 1 ? ['1 character', 'was'] : [`${lost.length} characters`, 'were'];
    warnings.push({ code: 'characters-lost', message: `${some} ${were} lost before the text was saved (U+FFFD)` });
  }
  return warnings;
}
