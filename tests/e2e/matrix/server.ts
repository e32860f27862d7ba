import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { bundle, ROOT } from './bundles.ts';
import { CATALOGUE, type Entry, type Policy } from './catalogue.ts';

const POLICIES: Record<Policy, Record<string, string>> = {
  strict: {
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:",
  },
  isolated: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  types: { 'content-security-policy': "script-src 'self'; require-trusted-types-for 'script'" },
};

const KINDS: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

const STYLE = `
  body { margin: 8px; font: 16px/1.3 sans-serif; }
  #place { width: 640px; }
  textarea, [contenteditable], iframe:not(#sidebar) { display: block; box-sizing: border-box; width: 100%; min-height: 160px; }
  textarea, iframe:not(#sidebar) { height: 420px; font: inherit; }
  dialog { width: 960px; height: 640px; }
  #sidebar { position: fixed; right: 0; top: 0; width: 200px; height: 200px; }
`;

/** Of another origin, as the sidebar is: what is clicked in it takes the focus away. */
const SIDEBAR = `<iframe id="sidebar" title="Unwrap" sandbox srcdoc="<button>Invoegen</button>"></iframe>`;

export interface MatrixServer {
  url(entry: Entry): string;
  close(): void;
}

export async function serve(): Promise<MatrixServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    answer(pathname, searchParams, response).catch((error: unknown) => {
      response.writeHead(404).end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: ({ id }) => `http://127.0.0.1:${port}/editor/${id}`, close: () => server.close() };
}

async function answer(path: string, search: URLSearchParams, response: ServerResponse): Promise<void> {
  const [, room = '', ...rest] = path.split('/');
  const name = rest.join('/');
  if (room === 'editor') send(response, '.html', page(entryOf(name)), entryOf(name).policy);
  else if (room === 'inner') send(response, '.html', inner(search.has('popup')));
  else if (room === 'page.css') send(response, '.css', STYLE);
  else if (room === 'built') send(response, extname(name), await built(name));
  else if (room === 'npm')
    send(response, extname(name), readFileSync(join(ROOT, 'node_modules', normalize(`/${name}`))));
  else response.writeHead(404).end();
}

async function built(name: string): Promise<string> {
  const { script, style } = await bundle(name.replace(/\.\w+$/, ''));
  return name.endsWith('.css') ? style : script;
}

function send(response: ServerResponse, kind: string, body: string | Buffer, policy?: Policy): void {
  response.setHeader('content-type', `${KINDS[kind] ?? 'text/html'}; charset=utf-8`);
  for (const [name, value] of Object.entries(policy ? POLICIES[policy] : {})) response.setHeader(name, value);
  response.end(body);
}

function entryOf(id: string): Entry {
  const entry = CATALOGUE.find((each) => each.id === id);
  if (!entry) throw new Error(`no editor ${id}`);
  return entry;
}

function page({
  module,
  scripts = [],
  styles = [],
  data = {},
  place = 'page',
  start = 'full',
}: Entry): string {
  const facts = Object.entries({ ...data, place, start }).map(([name, value]) => ` data-${name}="${value}"`);
  const sheets = ['/page.css', `/built/${module}.css`, ...styles.map((file) => `/npm/${file}`)];
  return `<!doctype html>
<html lang="nl"${facts.join('')}>
  <meta charset="utf-8">
  <title>Antwoorden</title>
  ${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n  ')}
  <form action="/sent"><div id="place"></div><button type="submit">Verstuur</button></form>
  ${SIDEBAR}
  ${scripts.map((file) => `<script src="/npm/${file}"></script>`).join('\n  ')}
  <script type="module" src="/built/${module}.js"></script>
</html>`;
}

/** A document for an editor away from the page: a frame's, or a window's, where the sidebar docks, too. */
const inner = (isWindow: boolean) => `<!doctype html>
<html lang="nl">
  <meta charset="utf-8">
  <title>Bericht</title>
  <link rel="stylesheet" href="/page.css">
  <div id="place"></div>
  ${isWindow ? SIDEBAR : ''}
</html>`;
