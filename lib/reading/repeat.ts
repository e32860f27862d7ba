import type { CueBooks } from './cues/index.ts';
import { verbatim, withoutOverlap } from './phrases.ts';
import type { Finding } from './types.ts';
import { SEARCHED, type Word, words } from './words.ts';

/** Where else it may show. */
export interface Around {
  subject: string;
  /** The quoted history, its marks taken off. */
  quoted: string;
  /** Whether they answer between the quoted lines. */
  interleaved: boolean;
}

/** Who wrote what is quoted within the quoted: they are at least at their second mail. */
const QUOTED_AGAIN = /^.{0,200}(?:schreef|geschreven|wrote|schrieb|a écrit)[^:]{0,120}:\s*$/imu;

/** Whether they say that they wrote or called before about this, or answer to what they were answered. */
export function readRepeat(
  text: string,
  list: readonly Word[],
  { subject, quoted, interleaved }: Around,
  books: CueBooks,
): Finding<true> | null {
  const said = withoutOverlap(books.repeat.find(list)).map((match) => verbatim(text, list, match));
  if (said.length === 0) {
    const titled = words(subject);
    said.push(...books.repeat.find(titled).map((match) => verbatim(subject, titled, match)));
  }
  if (said.length === 0) {
    const before = words(quoted.slice(0, SEARCHED));
    said.push(...books.answers.find(before).map((match) => verbatim(quoted, before, match)));
    const again = QUOTED_AGAIN.exec(quoted)?.[0].trim();
    if (again) said.push(again);
    const first = quoted.split('\n').find((line) => line.trim() !== '');
    if (interleaved && said.length === 0 && first) said.push(first.trim());
  }
  return said.length > 0 ? { value: true, because: [...new Set(said)].slice(0, 3) } : null;
}
