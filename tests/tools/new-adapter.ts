/**
 * `npm run new:adapter -- <id> "<Name>" <host>`: an adapter that reads the pages which come with it, to be made the app's own. Follow
 * *Adding an inbox* in the README from there.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../../lib/inboxes/hash.ts';
import { ROOT } from './run.ts';

export interface NewAdapter {
  id: string;
  name: string;
  host: string;
}

const PAGES = ['list-en', 'mail-nl', 'note-de'] as const;

/** @throws RangeError for what can't be one, with what is wrong */
export function checked([id = '', name = '', host = '']: readonly string[]): NewAdapter {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(id))
    throw new RangeError(`“${id}” is no id: small letters, digits, “-”`);
  if (name.trim() === '' || /[|<>'\\]/.test(name)) throw new RangeError(`“${name}” is no name of an app`);
  if (!/^\.?([a-z0-9-]+\.)+[a-z]{2,}$/.test(host)) {
    throw new RangeError(`“${host}” is no host: app.example.com, or .example.com for all below it`);
  }
  return { id, name, host };
}

/** New files by their path, from the project's folder on. */
export function newFiles(adapter: NewAdapter, today: string): Map<string, string> {
  const fill = (file: string) =>
    readFileSync(join(import.meta.dirname, 'new-adapter', file), 'utf8')
      .replaceAll('CAMEL', camelOf(adapter.id))
      .replaceAll('NAME', adapter.name)
      .replaceAll('HOST', adapter.host)
      .replaceAll('YYYY-MM', today.slice(0, 7))
      .replace(/'ID'/g, `'${adapter.id}'`)
      .replace('sites/ID.ts', `sites/${adapter.id}.ts`);
  const files = new Map([
    [`lib/inboxes/sites/${adapter.id}.ts`, fill('site.txt')],
    [`entrypoints/readers/${adapter.id}.ts`, fill('reader.txt')],
  ]);
  for (const page of PAGES) {
    const place = `tests/sites/fixtures/${adapter.id}/${page}`;
    files.set(`${place}.html`, fill(`${page}.html.txt`));
    files.set(`${place}.expected.json`, `${JSON.stringify(expectedOf(page, adapter), null, 2)}\n`);
  }
  return files;
}

/** The registry with the new one in it, asked last but for the demo; it has no page of its own to be mistaken for. */
export function registered(registry: string, { id }: NewAdapter): string {
  const site = `${camelOf(id)}Site`;
  const entry = `import { ${site} } from './sites/${id}.ts';\n`;
  const imports = registry.match(/^import \{ \w+Site \} from '\.\/sites\/.*\n/gm) ?? [];
  const next = imports.find((line) => line.replace(/^.*from /, '') > entry.replace(/^.*from /, ''));
  const last = imports.at(-1) ?? '';
  return (next ? registry.replace(next, entry + next) : registry.replace(last, last + entry)).replace(
    '  demoSite,\n',
    `  ${site},\n  demoSite,\n`,
  );
}

/** The README with a row for it in the table of inboxes. */
export function listed(readme: string, { name }: NewAdapter): string {
  const row = `| ${name} | built from public facts | customer, address, subject, messages, direction, internal notes: say what is not | rich text; knows a note from a reply |\n`;
  return readme.replace('| Unwrap demo inbox |', `${row}| Unwrap demo inbox |`);
}

function camelOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function expectedOf(page: (typeof PAGES)[number], { id, host }: NewAdapter): object {
  const origin = `https://${host.startsWith('.') ? `shop${host}` : host}`;
  if (page === 'list-en') return { url: `${origin}/conversations`, result: { kind: 'none' }, editor: null };
  const isMail = page === 'mail-nl';
  const person = (name: string, address: string | null) => ({ name, address });
  const customer = isMail
    ? person('Lotte Claes', 'lotte.claes@voorbeeld.example')
    : person('Jonas Brandt', null);
  const agent = person('Vliegerwinkel', isMail ? 'hallo@vliegers.example' : null);
  const asked = isMail ? 'De staart van de vlieger ontbreekt.' : 'Der Schwanz des Drachens fehlt.';
  const answered = isMail ? 'We kijken het na.' : 'Ersatzteil ist im Lager.';
  const number = isMail ? '17' : '18';
  return {
    url: `${origin}/conversations/${number}`,
    result: {
      kind: 'ticket',
      ticket: {
        key: `${id}|${encodeURIComponent(origin)}|${number}`,
        inbox: id,
        view: 'read',
        subject: isMail ? 'Vlieger zonder staart' : 'Drachen ohne Schwanz',
        messages: [
          {
            id: hashOf(asked),
            direction: 'customer',
            author: customer,
            sentAt: isMail ? '2 november, 09:12' : null,
            text: asked,
          },
          {
            id: hashOf(answered),
            direction: isMail ? 'agent' : 'note',
            author: agent,
            sentAt: isMail ? '2 november, 10:40' : null,
            text: answered,
          },
        ],
        ownAddresses: [],
        customer,
      },
    },
    editor: { selector: '#editor', mode: isMail ? 'reply' : 'note' },
  };
}

function main(): void {
  const adapter = checked(process.argv.slice(2));
  const files = newFiles(adapter, new Date().toISOString());
  const there = [...files.keys()].filter((path) => existsSync(join(ROOT, path)));
  if (there.length > 0) throw new RangeError(`there already: ${there.join(', ')}`);
  const change = (path: string, to: (text: string) => string) =>
    files.set(path, to(readFileSync(join(ROOT, path), 'utf8')));
  change('lib/inboxes/registry.ts', (text) => registered(text, adapter));
  change('README.md', (text) => listed(text, adapter));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
  console.log(
    `\nIts pages are read already: npx vitest run --config tests/tools/vitest.config.ts tests/sites -t ${adapter.id}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`npm run new:adapter -- <id> "<Name>" <host>\n${error.message}`);
    process.exitCode = 1;
  }
}
