/**
 * A reply's markup as nodes, without any of the parsers that a page's Trusted Types policy refuses. Only the elements
 * of `ReplyText.html` come through, and of attributes only the address of a link; everything else stays text.
 */
const ELEMENTS = new Set(['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'a']);
const LINK = /^(https?:|mailto:|tel:)/i;
const TOKEN = /<(\/?)([a-z]+)((?:\s+[a-z-]+="[^"]*")*)\s*\/?>|([^<]+|<)/gi;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** @param document where the nodes will live; an inert one when they are only read */
export function parseMarkup(html: string, document: Document): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: (DocumentFragment | HTMLElement)[] = [root];
  for (const [whole, closing, tag = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    const name = tag.toLowerCase();
    if (text !== undefined || !ELEMENTS.has(name)) {
      parent.append(decode(text ?? whole));
    } else if (closing) {
      const at = open.findLastIndex((each) => 'localName' in each && each.localName === name);
      if (at > 0) open.length = at;
    } else {
      const element = document.createElement(name);
      const address = decode(/\shref="([^"]*)"/i.exec(attributes)?.[1] ?? '');
      if (name === 'a' && LINK.test(address)) element.setAttribute('href', address);
      parent.append(element);
      if (name !== 'br') open.push(element);
    }
  }
  return root;
}

function encode(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '"' ? '&quot;' : '&nbsp;',
  );
}

/** The same markup written out again, with nothing in it that `parseMarkup` does not know. */
export function cleanMarkup(html: string, document: Document): string {
  const write = (node: Node): string => {
    const inner = [...node.childNodes].map(write).join('');
    if (node.nodeType === 3) return encode(node.nodeValue ?? '');
    if (!('localName' in node)) return inner;
    const element = node as HTMLElement;
    const href = element.getAttribute('href');
    const start = `<${element.localName}${href === null ? '' : ` href="${encode(href)}"`}>`;
    return element.localName === 'br' ? start : `${start}${inner}</${element.localName}>`;
  };
  return write(parseMarkup(html, document));
}

/** The same with a paragraph for each line of one, whatever is bold or linked across the break. */
export function withoutBreaks(html: string): string {
  return html.replace(/<p>(?!<br><\/p>)([\s\S]*?)<\/p>/g, (_, inner: string) => {
    const open: string[] = [];
    const parts = inner.split(/(<[^>]*>)/).map((part) => {
      if (part === '<br>') {
        const closing = open.map((tag) => `</${/\w+/.exec(tag)?.[0]}>`).reverse();
        return `${closing.join('')}</p><p>${open.join('')}`;
      }
      if (part.startsWith('</')) open.pop();
      else if (part.startsWith('<')) open.push(part);
      return part;
    });
    return `<p>${parts.join('')}</p>`;
  });
}
