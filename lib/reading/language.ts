import { CUES } from './cues/index.ts';
import { phraseList } from './phrases.ts';
import { type Finding, LANGUAGES, type Language } from './types.ts';
import { fold, type Word } from './words.ts';

/** Enough to tell four languages apart; more words only cost time. */
const WORDS_READ = 400;
/** Evidence the winner needs, in words no other language shares. */
const LEAST = 1;
/** How many times the evidence of the runner-up the winner needs. */
const LEAD = 1.4;

const SHARE = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of new Set(phraseList(CUES[language].stopWords).map(fold))) {
    SHARE.set(word, [...(SHARE.get(word) ?? []), language]);
  }
}

/** The language by its frequent words, each worth less the more languages have it. Null when the words do not decide. */
export function readLanguage(text: string, list: readonly Word[]): Finding<Language> | null {
  const score: Record<Language, number> = { nl: 0, en: 0, de: 0, fr: 0 };
  const seen: Record<Language, string[]> = { nl: [], en: [], de: [], fr: [] };
  for (const word of list.slice(0, WORDS_READ)) {
    const languages = SHARE.get(word.folded) ?? [];
    for (const language of languages) {
      score[language] += 1 / languages.length;
      if (languages.length === 1) seen[language].push(text.slice(word.start, word.end));
    }
  }
  const [best, second] = LANGUAGES.toSorted((a, b) => score[b] - score[a]);
  if (!best || !second || score[best] < LEAST || score[best] < LEAD * score[second]) return null;
  const because = [...new Set(seen[best])].slice(0, 3);
  return because.length > 0 ? { value: best, because } : null;
}
