import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';

type Messages = Record<string, { message: string }>;
const english: Messages = en;
const dutch: Messages = nl;
const keys = Object.keys(english);

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
const code = ['components', 'entrypoints', 'lib'].flatMap(sources);
const everything = [...code.map(({ text }) => text), readFileSync('wxt.config.ts', 'utf8')].join('\n');

function places(message = ''): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

describe('the texts', () => {
  it('are the same ones in every language, in the same order', () => {
    expect(Object.keys(dutch)).toEqual(keys);
  });

  it('are filled in with the same in every language, and never empty', () => {
    for (const key of keys) {
      expect(dutch[key]?.message.trim(), key).toBeTruthy();
      expect(english[key]?.message.trim(), key).toBeTruthy();
      // A form for one thing may say "one" in words; a language without that form never shows it.
      if (key.endsWith('_one')) continue;
      expect(places(dutch[key]?.message), key).toEqual(places(english[key]?.message));
    }
  });

  it('are all used', () => {
    const unused = keys.filter((key) => {
      const base = key.replace(/_(one|two|few|other)$/, '');
      return ![`'${key}'`, `__MSG_${key}__`, `'${base}'`].some((use) => everything.includes(use));
    });
    expect(unused).toEqual([]);
  });

  it('need at most the nine places that browsers fill in, without gaps', () => {
    for (const key of keys) {
      const used = places(english[key]?.message);
      expect(used, key).toEqual(used.map((_, index) => `$${index + 1}`));
    }
  });
});

describe('the components', () => {
  it('say nothing that is not in the texts', () => {
    const said = sources('components').flatMap(({ path, text }) =>
      [
        // Words between tags, and words in the properties that people see or hear.
        ...text.matchAll(/>\s*([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*?)\s*<\//gu),
        ...text.matchAll(
          /(?<!<Icon )\b(?:aria-label|title|placeholder|label|name|alt)="([^"]*\p{L}{2}[^"]*)"/gu,
        ),
      ].map((match) => `${path}: ${match[1]}`),
    );
    expect(said).toEqual([]);
  });
});
