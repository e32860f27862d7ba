/**
 * Captured pages of real apps are for measuring only: nothing of them may be learned by heart. Runs where
 * `UNWRAP_CAPTURES` names a folder of captures, as `npm run measure -- pages` takes it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from './tree.ts';

const folder = process.env.UNWRAP_CAPTURES;

interface Sheet {
  customer: {
    name?: string | null;
    nameAlso?: string[];
    address?: string | null;
    addressAlso?: string[];
  } | null;
  messages: { from: string; author?: string | null; address?: string | null; startsWith?: string }[];
  newestCustomerMessageStartsWith: string | null;
  ownAddresses: string[];
}

/** A word alone, or a line as short as a greeting, is anybody's. */
const isTelling = (text: string) => /\S\s+\S|\d|@/.test(text);
const isLong = (text: string) => text.split(/\s+/).length > 3;

function ofSheets(path: string): { names: string[]; addresses: string[]; texts: string[] } {
  const sheets = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => JSON.parse(readFileSync(join(path, file), 'utf8')) as Sheet);
  const people = sheets.map(({ customer }) => customer);
  // What an app itself says in its log is its own, and the same everywhere.
  const messages = sheets.flatMap((sheet) => sheet.messages).filter(({ from }) => from !== 'system');
  const told = (values: readonly (string | null | undefined)[], keep = isTelling) => [
    ...new Set(values.filter((value) => value != null).filter(keep)),
  ];
  return {
    names: told([
      ...people.flatMap((person) => [person?.name, ...(person?.nameAlso ?? [])]),
      ...messages.map(({ author }) => author),
    ]),
    addresses: told([
      ...people.flatMap((person) => [person?.address, ...(person?.addressAlso ?? [])]),
      ...messages.map(({ address }) => address),
      ...sheets.flatMap(({ ownAddresses }) => ownAddresses),
    ]),
    texts: told(
      [
        ...messages.map(({ startsWith }) => startsWith),
        ...sheets.map(({ newestCustomerMessageStartsWith }) => newestCustomerMessageStartsWith),
      ],
      isLong,
    ),
  };
}

const packed = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

describe.skipIf(!folder)('what is captured of real apps', () => {
  const files = folder
    ? filesUnder('lib', 'components', 'entrypoints', 'tests')
        .filter((file) => /\.(?:tsx?|jsx?|json|html|css|md)$/.test(file) && !file.includes('/.results/'))
        .map((file) => {
          const text = textOf(file);
          return { file, texts: [packed(text), packed(text.replace(/<[^<>]*>/g, ''))] };
        })
    : [];
  const { names, addresses, texts } = folder ? ofSheets(folder) : { names: [], addresses: [], texts: [] };

  function whereStands(pieces: readonly string[], plain: (text: string) => string): string[] {
    const plainFiles = files.map(({ file, texts }) => ({ file, texts: texts.map(plain) }));
    return pieces.flatMap((piece) =>
      plainFiles
        .filter((file) => file.texts.some((text) => text.includes(plain(packed(piece)))))
        .map(({ file }) => `${file}: ${piece}`),
    );
  }

  it('is there', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(names.length * addresses.length * texts.length).toBeGreaterThan(0);
  });
  it('has no name in our source or tests', () => {
    expect(whereStands(names, (text) => text)).toEqual([]);
  });
  it('has no address there', () => {
    expect(whereStands(addresses, (text) => text.toLowerCase())).toEqual([]);
  });
  it('has no text there', () => {
    expect(whereStands(texts, (text) => text.toLowerCase())).toEqual([]);
  });
});
