import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEXTS, type Texts } from '../tools/texts/texts.ts';
import { SAME } from './same-texts.ts';

const LANGUAGES = Object.entries(TEXTS);
const OTHERS = LANGUAGES.filter(([language]) => language !== 'en');
const english: Texts = TEXTS.en;
const keys = Object.keys(english);

/** What a store allows of the description of an extension. */
const DESCRIPTION = 132;

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
  it.each(OTHERS)('in %s are the same ones as in English, in the same order', (_, texts) => {
    expect(Object.keys(texts)).toEqual(keys);
  });

  it.each(LANGUAGES)(
    'in %s are never empty, and filled in with the same as in English',
    (language, texts) => {
      for (const key of keys) {
        const said = texts[key]?.message;
        expect(said?.trim(), key).toBeTruthy();
        // A form for one thing may say "one" in words; a language without that form never shows it.
        if (key.endsWith('_one') && language !== 'fr') continue;
        const whole = english[key.replace(/_one$/, '_other')] ?? english[key];
        expect(places(said), key).toEqual(places(whole?.message));
      }
    },
  );

  it.each(OTHERS)('in %s are translated, but for those that are the same word', (language, texts) => {
    const same = keys.filter((key) => texts[key]?.message === english[key]?.message);
    expect(same).toEqual(keys.filter((key) => SAME[language]?.has(key)));
  });

  it.each(LANGUAGES)('in %s say what the extension is within what stores allow', (language, texts) => {
    expect(texts.text_language?.message).toBe(language);
    expect(texts.extension_description?.message.length).toBeLessThanOrEqual(DESCRIPTION);
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

describe('the typography', () => {
  const wrong = (texts: Texts, pattern: RegExp) =>
    keys.filter((key) => pattern.test(texts[key]?.message.replace(/\{[{%].*?[%}]\}/gs, '') ?? ''));

  it('of French keeps its signs with their words, and has its own quotation marks', () => {
    expect(wrong(TEXTS.fr, / [:;!?»]|« |[\p{L}\d$)»][;!?]|[“”„‘"']/u)).toEqual([]);
  });

  it('of German has its own quotation marks', () => {
    expect(wrong(TEXTS.de, /[”‘«»"']|“[^„]*“|„[^“]*(?:„|$)/)).toEqual([]);
  });

  it('of English and Dutch has curly quotation marks', () => {
    for (const texts of [TEXTS.en, TEXTS.nl]) expect(wrong(texts, /["„«]/)).toEqual([]);
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
