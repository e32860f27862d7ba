/** What a reply says of points that the person judged. */
import { type Path, POINT_MARKS, type PointMark } from '../../method/types.ts';
import type { Phrasings } from '../texts/texts.ts';
import type { Draft } from './draft.ts';
import type { Given, GivenPoint } from './points.ts';
import { apart, quotable, quoted } from './quote.ts';

/** A quotation up to this long names its point a second time without tiring. */
const NAME_LENGTH = 60;
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
  return [
    ...(names.length > 0 ? [pick(sentence)(texts.which(names, theirs.length > brevity.named))] : []),
    ...(ours.length > 0 ? [pick(texts.understood.added)(ours, true), pick(sentence)(null)] : []),
  ];
}

/** Whether its verdict will name it, so that it need not be given back before. */
export function namedLater({ mark }: GivenPoint, path: Path, given: Given): boolean {
  return mark !== null && JUDGED[path].includes(mark) && !alike(given);
}

function alike({ all }: Given): boolean {
  return all.every((point) => point.mark === all[0]?.mark);
}

function nameOf(point: GivenPoint, { given, texts, mark, brevity }: Draft): string {
  const [first, second] = given.quotes;
  const limit = Math.min(NAME_LENGTH, brevity.quote);
  if (point.words.length > limit && second && brevity.twice) {
    if (point === first) return texts.places[0];
    if (point === second) return texts.places[1];
  }
  return quoted(mark(quotable(point.words, limit)));
}
