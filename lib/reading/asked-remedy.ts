import type { Appraised } from './appraise.ts';
import type { CueBooks } from './cues/index.ts';
import { type PhraseMatch, verbatim, withoutOverlap } from './phrases.ts';
import { ASKED_REMEDIES, type AskedRemedy, type Finding } from './types.ts';
import { type Word, wordAt, words } from './words.ts';

/** What puts it right weighs more than words beside it: who asks why also asks for a new one. */
const WORTH: Record<AskedRemedy, number> = {
  refund: 2,
  replacement: 2,
  repair: 2,
  delivery: 2,
  discount: 2,
  exception: 3,
  apology: 1.5,
  explanation: 0.5,
  other: 0.75,
};
/** Named in a sentence that asks or demands. */
const ASKED = 2;
const AGAIN = 0.25;
/** Named in the subject, where the text names nothing that puts it right. */
const TITLED = 0.75;
/** What they wait for, where the words ask for nothing or only why. */
const IMPLIED = 1.4;
/** Words between "no need for" and what is not needed. */
const DECLINED_REACH = 3;

/** Said in passing of anything ("een goede vriendin", "a new one every year"): a remedy only where it is asked for. */
const BROAD =
  /^(?:de rest|de overige|the (?:others?|balance|remaining)|the other \S+|die ander[e]?n?(?: \S+)?|den rest|restlichen?|les autres|le reste|échange|in ordnung bringen|uitleggen|vervangen|réduction|een (?:goede|hele|gave|nieuwe?|verse|ander)|(?:de|het) (?:juiste|goede)|de goeie|eine[nr]? (?:neuen?|anderen?)|ein (?:neues|anderes)|(?:the |a )?(?:new|another|right|fresh) one|une? (?:nouveau|nouvelle|neuf|neuve|autre)|correcte|passenden?|frische)$/iu;
const WISHES =
  /(?<!\p{L})(?:zou ik|wil ik|graag|liever|liefst|i['’]?d like|would (?:like|prefer|rather|do)|rather|please|möchte\p{L}*|hätte\p{L}* (?:ich|wir|gern\p{L}*)|wäre\p{L}*|bitte|lieber|aimer\p{L}*|préfér\p{L}*|voudr\p{L}*|plutôt|svp)(?!\p{L})/iu;
/** What somebody else was given. */
const OTHERS_GOT =
  /(?<!\p{L})(?:buur\p{L}*|zus|zusje|broer|vriend\p{L}*|collega|neighbour|sister|brother|friend|colleague|nachbar\p{L}*|schwester|bruder|freund\p{L}*|kolleg\p{L}*|voisine?|s(?:œ|oe)ur|frère|amie?|collègue)(?: \S+){0,6} (?:kreeg|got|had|bekam|a (?:eu|reçu|été))(?!\p{L})/iu;

type Match = PhraseMatch<AskedRemedy>;

/**
 * The remedy they ask for most plainly; of equals the one named first. Where none is named, what they still wait for: the
 * thing or the money.
 */
export function readAskedRemedy(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  subject: string,
  books: CueBooks,
): Finding<AskedRemedy> | null {
  const titles = words(subject);
  const named = new Map<AskedRemedy, { worth: number; said: string[] }>();
  const add = (match: Match, worth: number, said = verbatim(text, list, match)) => {
    const known = named.get(match.data);
    if (!known) named.set(match.data, { worth, said: [said] });
    else {
      known.worth = Math.max(known.worth, worth) + AGAIN;
      known.said.push(said);
    }
  };
  for (const { start, end, asks, aside } of appraised) {
    if (aside && !asks) continue;
    const from = wordAt(list, start);
    const to = wordAt(list, end);
    const matches = wanted(list, from, to, books);
    if (matches.length === 0) continue;
    const requests =
      asks ||
      WISHES.test(text.slice(start, end)) ||
      books.expected.find(list, from, to).some(({ data }) => data !== 'promised');
    if (!asks && OTHERS_GOT.test(text.slice(start, end))) continue;
    for (const match of matches) {
      if (!requests && BROAD.test(verbatim(text, list, match))) continue;
      add(match, WORTH[match.data] * (requests ? ASKED : 1));
    }
  }
  const isUnnamed = () => ![...named.keys()].some((remedy) => WORTH[remedy] > IMPLIED);
  if (isUnnamed() && text !== subject.trim()) {
    for (const match of wanted(titles, 0, titles.length, books)) {
      add(match, WORTH[match.data] * TITLED, verbatim(subject, titles, match));
    }
  }
  if (isUnnamed()) {
    for (const match of withoutOverlap(books.stakes.implied.find(list)).slice(0, 1)) add(match, IMPLIED);
  }
  let best: AskedRemedy | null = null;
  for (const [remedy, { worth }] of named) {
    if (best === null || worth > (named.get(best)?.worth ?? 0)) best = remedy;
  }
  if (best === null) return null;
  return { value: best, because: [...new Set(named.get(best)?.said)].slice(0, 3) };
}

function wanted(list: readonly Word[], from: number, to: number, books: CueBooks): Match[] {
  const found = withoutOverlap(books.stakes.remedies.find(list, from, to));
  const declined = found.filter(({ data }) => data === 'declined').map((match) => match.to);
  return found.flatMap(({ data, ...match }) => {
    const isDeclined = declined.some((end) => match.from >= end && match.from - end < DECLINED_REACH);
    const remedy = ASKED_REMEDIES.find((each) => each === data);
    return remedy && !isDeclined ? [{ ...match, data: remedy }] : [];
  });
}
