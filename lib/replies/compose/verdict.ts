/** What a reply says of points that the person judged. */
import { type Path, POINT_MARKS, type PointMark } from '../../method/types.ts';
import type { Phrasings } from '../texts/texts.ts';
import type { Draft } from './draft.ts';
import type { Given, GivenPoint } from './points.ts';
import { apart, quoted } from './quote.ts';

/** A quotation up to this long is read twice without tiring. */
const TWICE_LENGTH = 40;
/**
 * What each path has something to say about. Asking first argues about nothing yet; a parting judges nothing, since a
 * verdict would stand against "we are not on one line".
 */
const JUDGED: Record<Path, readonly PointMark[]> = {
  'ask-first': ['true', 'unknown'],
  'save-first': POINT_MARKS,
  'save-repeated': POINT_MARKS,
  part: [],
};

/**
 * One sentence for all that were judged alike; the points are named where there are others to tell them from. What the
 * agent added is told and judged in one go.
 */
export function verdict(draft: Draft, kind: PointMark, sentence: Phrasings<[string | null]>): string[] {
  const { path, given, texts, brevity, pick, mark } = draft;
  const found = given.all.filter((point) => point.mark === kind);
  if (found.length === 0 || !JUDGED[path].includes(kind)) return [];
  if (alike(given)) return [pick(sentence)(null)];
  const theirs = found.filter((point) => !point.own);
  const ours = found.filter((point) => point.own).map((point) => apart(mark(point.words)));
  const names = theirs.slice(0, brevity.named).map((point) => nameOf(point, draft));
  const said = names.length > 0 ? [pick(sentence)(texts.which(names, theirs.length > brevity.named))] : [];
  if (ours.length === 0) return said;
  return [...said, pick(texts.understood.added)(ours, true), pick(sentence, said.length)(null)];
}

/** Whether its verdict will name it, so that it need not be given back before. */
export function namedLater({ mark }: GivenPoint, path: Path, given: Given): boolean {
  return mark !== null && JUDGED[path].includes(mark) && !alike(given);
}

function alike({ all }: Given): boolean {
  return all.every((point) => point.mark === all[0]?.mark);
}

/**
 * Whether it stands among what was written although its verdict will name it, too: where it is short, or where its
 * place can name it.
 */
export function givenBefore(
  { words }: GivenPoint,
  { given, brevity }: Pick<Draft, 'given' | 'brevity'>,
): boolean {
  return brevity.twice && (given.quotes.length > 1 || words.length <= TWICE_LENGTH);
}

function nameOf(point: GivenPoint, draft: Draft): string {
  const { input, given, texts, mark } = draft;
  const place = given.quotes.length > 1 ? given.quotes.indexOf(point) : -1;
  const long = point.words.length > TWICE_LENGTH;
  const name = long && givenBefore(point, draft) ? texts.places[place] : undefined;
  return name ?? quoted(mark(point.words), input.language);
}
