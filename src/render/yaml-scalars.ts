// Letters, digits and harmless marks; starts and ends with one that means nothing to YAML, in block or in flow.
const PLAIN = /^\p{L}[\p{L}\p{N}\p{M} _./()’&+%£€$–-]*$/u;

// Words that some reader, of YAML 1.1 or 1.2, takes for something other than a string.
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|inf|nan)$/i;

/** A string, number, truth or nothing, so that readers of YAML 1.1 and 1.2 alike read the same back. */
export function scalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return numeral(value);
  return PLAIN.test(value) && !WORDS.test(value) && !value.endsWith(' ') ? value : quoted(value);
}

// YAML 1.1 asks for a point in the mantissa ("1e+21" is a string to it) and JSON knows neither infinity nor -0.
function numeral(value: number | boolean | null): string {
  const written = JSON.stringify(value);
  return typeof value === 'number' && /^-?\d+e/.test(written) ? written.replace('e', '.0e') : written;
}

// Not printable in YAML, or a line end to it, or half of a pair.
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

const quoted = (value: string): string =>
  JSON.stringify(value).replace(ESCAPED, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
