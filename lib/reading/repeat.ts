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

/** "U schreef in de advertentie", "vous écriviez « 24 h »": what the shop shows to all, no answer to them. */
const WROTE =
  /^(?:u|jullie|je) schre|^you (?:write|wrote|say|said)|^vous (?:écriv|dis)|^(?:sie|ihr) schrieb/iu;
const CITED =
  /^[^.!?\n]{0,4}[«"“„]|^[^.!?\n]{0,30}(?:advertentie|site|website|webshop|omschrijving|beschrijving|listing|advert|description|page|anzeige|seite|beschreibung|annonce|fiche|description)(?![\p{L}])/iu;
const CITES = 60;
/** "I called my mother", "ik belde aan", "j'ai écrit une carte": not to us, unless it is a mail or a letter. */
const TOLD =
  /(?:called|rang|phoned|wrote|written|belde|bellen|gebeld|schreef|geschreven|angerufen|geschrieben|appelé\p{L}*|écrit|téléphoné)$/iu;
const OTHERS =
  /^\s(?:aan(?![\p{L}])|up(?![\p{L}])|(?:my|an?|him|her|his|our|mijn|een|onze|zijn|haar|meinen?|meiner|einen?|ein|unsere\p{L}?|mon|ma|mes|une?|notre|à (?:mon|ma|mes))\s(?!\p{L}*(?:mail|brief|letter|bericht|message|nachricht|courri|klacht|complaint|note|beschwerde|réclamation)))/iu;

/** "Once more" said of anything: it tells of a mail only where none of these stands beside it. */
const ONCE_MORE = /^(?:nochmals?|noch einmal)$/iu;
const CURSED = /(?:verdammt|verflixt|verflucht|herrgott|himmel|teufel)\s$/iu;
const DONE_AGAIN =
  /^(?:\s\p{L}+){0,3}\s(?:nach(?:ge)?(?:mess|zähl|schau|seh|prüf|gemessen|gezählt)\p{L}*|(?:ge|über|aus)?(?:mess|zähl|prüf|probier|test|wasch|wusch|waschen|lad|schau|kauf|bestell|versuch)\p{L}*|gewaschen|geladen|ausgepackt|an(?:ge)?schau\p{L}*)(?!\p{L})/iu;

/** Whether they say that they wrote or called before about this, or answer to what they were answered. */
export function readRepeat(
  text: string,
  list: readonly Word[],
  { subject, quoted, interleaved }: Around,
  books: CueBooks,
): Finding<true> | null {
  const said = withoutOverlap(books.repeat.find(list)).flatMap((match) => {
    const found = verbatim(text, list, match);
    const after = text.slice(list[match.to - 1]?.end ?? 0).slice(0, CITES);
    const before = text.slice(Math.max(0, (list[match.from]?.start ?? 0) - CITES), list[match.from]?.start);
    if (ONCE_MORE.test(found) && (CURSED.test(before) || DONE_AGAIN.test(after))) return [];
    const toOthers = TOLD.test(found) && OTHERS.test(after);
    return toOthers || (WROTE.test(found) && CITED.test(after)) ? [] : [found];
  });
  if (said.length === 0) {
    const titled = words(subject);
    said.push(...books.repeat.find(titled).map((match) => verbatim(subject, titled, match)));
  }
  if (said.length === 0) {
    const before = words(quoted.slice(0, SEARCHED));
    said.push(...books.answers.find(before).map((match) => verbatim(quoted, before, match)));
    const first = quoted.split('\n').find((line) => line.trim() !== '');
    const again = QUOTED_AGAIN.exec(quoted)?.[0].trim();
    // Some programs put the head of the mail that is answered inside the quote.
    if (again && again !== first?.trim()) said.push(again);
    if (interleaved && said.length === 0 && first) said.push(first.trim());
  }
  return said.length > 0 ? { value: true, because: [...new Set(said)].slice(0, 3) } : null;
}
