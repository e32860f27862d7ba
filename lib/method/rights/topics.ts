import { PhraseBook, phraseList, verbatim, withoutOverlap } from '../../reading/phrases.ts';
import { type Finding, LANGUAGES, type Language, type Reading } from '../../reading/types.ts';
import { SEARCHED, words } from '../../reading/words.ts';
import { TOPIC_WORDS, type TopicWords } from './topic-words.ts';
import { TOPICS, type Topic } from './types.ts';

type Kind = keyof TopicWords;

const MOST_WORDS = 3;
/** A gap in a phrase may reach over a comma, not into the next sentence. */
const SENTENCE_END = /[.!?…](?!\d)|\n\s*\n/;

const books = new Map<string, PhraseBook<Kind>>();

/**
 * What the message is about, with its very words; in the order of `TOPICS`, empty where nothing is certain. Pure, and
 * linear in the length of the message.
 */
export function topicsIn(reading: Pick<Reading, 'newest' | 'language'>): Finding<Topic>[] {
  const { newest, language } = reading;
  const list = words(newest.slice(0, SEARCHED));
  const found = new Map<Kind, string[]>();
  const matches = bookOf(language?.value ?? null)
    .find(list)
    .filter((match) => !SENTENCE_END.test(verbatim(newest, list, match)));
  for (const match of withoutOverlap(matches)) {
    const said = verbatim(newest, list, match);
    const because = found.get(match.data) ?? [];
    if (!because.includes(said)) because.push(said);
    found.set(match.data, because);
  }
  // "Used" is said of most things that break. It is about the right only where something goes back.
  if (!found.has('return') && !found.has('refund')) found.delete('worn');
  return TOPICS.flatMap((value) => {
    const because = found.get(value)?.slice(0, MOST_WORDS);
    return because ? [{ value, because }] : [];
  });
}

/** Of one language; of all where it is not known. Built at first use. */
function bookOf(language: Language | null): PhraseBook<Kind> {
  const key = language ?? 'all';
  let book = books.get(key);
  if (!book) {
    const kinds: readonly Kind[] = [...TOPICS, 'none'];
    const phrases = (language ? [language] : LANGUAGES).flatMap((each) =>
      kinds.flatMap((data) => phraseList(TOPIC_WORDS[each][data]).map((phrase) => ({ phrase, data }))),
    );
    book = new PhraseBook(phrases);
    books.set(key, book);
  }
  return book;
}
