// Letters, digits and harmless marks; starts and ends with one that means nothing to YAML, in block or in flow.
const PLAIN = /^\p{L}[\p{L}\p{N}\p{M} _./()’&+%£€$–-]*$/u;

// The same for most strings, and several times as fast.
const PLAIN_ASCII = /^[A-Za-z][A-Za-z0-9 _./()&+%-]*$/;

// Words that some reader, of YAML 1.1 or 1.2, takes for something other than a string.
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|inf|nan)$/i;

/** A string, number, truth or nothing, so that readers of YAML 1.1 and 1.2 alike read the same back. */
export function scalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return numeral(value);
  return (PLAIN_ASCII.test(value) || PLAIN.test(value)) && !isTaken(value) ? value : quoted(value);
}

const isTaken = (value: string): boolean => value.endsWith(' ') || (value.length < 6 && WORDS.test(value));

// YAML 1.1 asks for a point in the mantissa ("1e+21" is a string to it) and JSON knows neither infinity nor -0.
function numeral(value: number | boolean | null): string {
  const written = JSON.stringify(value);
  return /^-?\d+e/.test(written) ? written.replace('e', '.0e') : written;
}

// Not printable in YAML, or a line end to it, or half of a pair.
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

// Hardly any string has one of them, which this finds out sooner.
const PRINTABLE = /^[ -~\u00a0-\u2027\u202a-\ud7ff]*$/;

function quoted(value: string): string {
  const written = JSON.stringify(value);
  return PRINTABLE.test(value) ? written : written.replace(ESCAPED, escapeUnit);
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
