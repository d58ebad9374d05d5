import { type Decoded, decode, startsWith } from '../decode.ts';

// As far as the standard looks for it.
const LOOKED_AT = 4096;

/** The text of a page: what its bytes prove, else what it says of itself, else a guess. */
export function decodeHtml(bytes: Buffer): Decoded {
  const decoded = decode(bytes);
  if (decoded.warnings.length === 0 || startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded;
  const start = bytes.toString('latin1', 0, LOOKED_AT);
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start) ?? /^<\?xml[^>]+encoding=["']([\w:-]+)/i.exec(start);
  const label = declared?.[1]?.toLowerCase();
  // A page that says UTF-8 and is not, is guessed; Windows-1252 is what the guess is.
  if (label === undefined || /^(?:utf-?8|iso-8859-1|latin1|windows-1252|us-ascii|ascii)$/.test(label)) {
    return label === undefined || label.startsWith('utf') ? decoded : { text: decoded.text, warnings: [] };
  }
  try {
    return { text: new TextDecoder(label).decode(bytes), warnings: [] };
  } catch {
    return decoded;
  }
}
