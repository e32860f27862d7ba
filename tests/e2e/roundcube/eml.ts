/** Reads a mail as it was delivered: just enough of RFC 2045 to 2047 and 3676 to look at its text. */

export interface Eml {
  /** Decoded, by their names in lower case; the first of each. */
  headers: ReadonlyMap<string, string>;
  /** The decoded parts with text, `text/plain` and `text/html`, in order. */
  parts: { type: string; text: string }[];
}

export function parseEml(raw: Buffer): Eml {
  const { headers, body } = split(raw.toString('latin1'));
  return {
    headers: new Map([...headers].map(([name, value]) => [name, decodeWords(value)])),
    parts: partsOf(headers, body),
  };
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(source) ?? [];
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value);
  }
  return { headers, body };
}

function partsOf(headers: ReadonlyMap<string, string>, body: string): Eml['parts'] {
  const kind = headers.get('content-type') ?? 'text/plain';
  const type = (/^[^;\s]+/.exec(kind)?.[0] ?? '').toLowerCase();
  const parameter = (name: string) => new RegExp(`\\b${name}="?([^";\\s]+)`, 'i').exec(kind)?.[1] ?? '';
  if (type.startsWith('multipart/')) {
    const pieces = `\n${body}`.split(`\n--${parameter('boundary')}`).slice(1, -1);
    return pieces.flatMap((piece) => {
      const part = split(piece.replace(/^\r?\n/, ''));
      return partsOf(part.headers, part.body);
    });
  }
  if (!type.startsWith('text/')) return [];
  const bytes = decodeBody(body, headers.get('content-transfer-encoding') ?? '7bit');
  const text = new TextDecoder(parameter('charset') || 'utf-8').decode(bytes).replaceAll('\r\n', '\n');
  return [{ type, text: parameter('format').toLowerCase() === 'flowed' ? unflow(text) : text }];
}

function decodeBody(body: string, encoding: string): Buffer {
  if (encoding.toLowerCase() === 'base64') return Buffer.from(body, 'base64');
  if (encoding.toLowerCase() !== 'quoted-printable') return Buffer.from(body, 'latin1');
  return Buffer.from(fromQuotedPrintable(body.replace(/=\r?\n/g, '')), 'latin1');
}

function fromQuotedPrintable(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A space at the end of a line means that the next one belongs to it. */
function unflow(text: string): string {
  return text.replace(/^(?!-- $)([^>\n].*) \n(?=[^>\n])/gm, '$1 ').replace(/^ (?=[ >]|From )/gm, '');
}

function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi, (_, charset, encoding, text) => {
      const bytes =
        encoding.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : Buffer.from(fromQuotedPrintable(text.replaceAll('_', ' ')), 'latin1');
      return new TextDecoder(charset).decode(bytes);
    });
}
