/** A page written out as text, in which every word stays a word. */

/** Text that is markup already; made by `element` alone. */
export interface Markup {
  readonly markup: string;
}

type Tag = 'section' | 'article' | 'h1' | 'h2' | 'h3' | 'p' | 'dl' | 'dt' | 'dd' | 'span';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin-bottom: 0.25rem; }
.text { white-space: pre-line; }
article { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0 1rem; }
dt { opacity: 0.75; } dd { margin: 0; }
@media (max-width: 30rem) { dl { display: block; } dd { margin-bottom: 0.5rem; } }
`;

/** `inside`: words, or what was made of them. */
export function element(tag: Tag, inside: string | readonly Markup[], name?: 'text'): Markup {
  const within = typeof inside === 'string' ? escaped(inside) : inside.map(({ markup }) => markup).join('\n');
  return { markup: `<${tag}${name ? ` class="${name}"` : ''} dir="auto">${within}</${tag}>` };
}

export function page(
  { language, title }: { language: string; title: string },
  parts: readonly Markup[],
): string {
  const lines = [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...parts.map(({ markup }) => markup),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
