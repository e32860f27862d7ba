/**
 * From what was ticked to a reply. Each slot has one writer; a writer without what it needs leaves its sentence out and
 * says so in `dropped`. Nothing is made up: what is not known has no place in the text.
 */
import { isDay } from '../method/dates.ts';
import { remediesFor } from '../method/remedies.ts';
import { type Path, POINT_MARKS, type PointMark } from '../method/types.ts';
import { type Given, type GivenPoint, givenBack } from './points.ts';
import { apart, oneLine, quotable, quoted, tidyStops } from './quote.ts';
import { english } from './texts/en.ts';
import { dutch } from './texts/nl.ts';
import type { Phrasings, ReplyTexts } from './texts/texts.ts';
import {
  type ComposedReply,
  type ComposeInput,
  type DroppedPart,
  type ReplyPart,
  SLOTS,
  type Slot,
} from './types.ts';

/** A quotation up to this long names its point a second time without tiring. */
const NAME_LENGTH = 60;
/** Points that one verdict names. */
const NAMED = 2;
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

interface Draft {
  input: ComposeInput;
  texts: ReplyTexts;
  path: Path;
  given: Given;
  order: string | null;
  /** The remedy's sentence is written: the remedy is chosen and this path offers one. */
  remedy: boolean;
  /** The phrasing that this slot takes. */
  pick<Facts extends readonly unknown[]>(phrasings: Phrasings<Facts>): Phrasings<Facts>[0];
  drop(needs: DroppedPart['needs']): void;
  /** A piece of the text that comes from this ticket. */
  mark(piece: string): string;
}

/** Sentences of one slot, to be joined; none: the slot is left out. */
type Writer = (draft: Draft) => string[];

const WRITERS: Record<Slot, Writer> = {
  greeting,
  thanks,
  understood,
  feeling,
  share,
  strain,
  questions,
  remedy,
  part,
  'open-question': openQuestion,
  closing,
};

/** Pure and deterministic. A parting that is not confirmed is composed as `save-first`, with `part-confirmed` dropped. */
export function composeReply(input: ComposeInput): ComposedReply {
  const dropped: DroppedPart[] = [];
  const parts: ReplyPart[] = [];
  const shared = prepare(input);
  for (const slot of SLOTS) {
    const marks: string[] = [];
    const sentences = WRITERS[slot]({
      ...shared,
      pick: (phrasings) => phrasings[turn(input.variant?.[slot], phrasings.length)] ?? phrasings[0],
      drop: (needs) => dropped.push({ slot, needs }),
      mark: (piece) => {
        marks.push(piece);
        return piece;
      },
    });
    if (sentences.length > 0) parts.push({ slot, text: tidyStops(sentences.join(' ')), marks });
  }
  return { parts, dropped };
}

/** Every different phrasing of one slot with these answers, by its `variant`: more than one, and there is a choice. */
export function phrasings(input: ComposeInput, slot: Slot): ReplyPart[] {
  const found = new Map<string, ReplyPart>();
  for (let turn = 0; turn < 3; turn += 1) {
    const { parts } = composeReply({ ...input, variant: { ...input.variant, [slot]: turn } });
    const part = parts.find((each) => each.slot === slot);
    if (part && !found.has(part.text)) found.set(part.text, part);
  }
  return [...found.values()];
}

function prepare(
  input: ComposeInput,
): Pick<Draft, 'input' | 'texts' | 'path' | 'given' | 'order' | 'remedy'> {
  const { answers } = input;
  const path = input.path === 'part' && !answers.partConfirmed ? 'save-first' : input.path;
  return {
    input,
    path,
    texts: input.language === 'nl' ? dutch(input.register) : english(),
    given: givenBack(input),
    order: known(input.orderNumber),
    remedy: answers.remedy !== null && remediesFor(path).includes(answers.remedy),
  };
}

function greeting({ input, texts, pick, drop, mark }: Draft): string[] {
  const name = known(input.firstName);
  if (name) return [pick(texts.greeting.named)(mark(name))];
  drop('first-name');
  return [pick(texts.greeting.unnamed)()];
}

function thanks({ input, texts, order, pick, mark }: Draft): string[] {
  return [pick(input.repeat ? texts.thanks.repeat : texts.thanks.first)(order && mark(order))];
}

function understood({ input, path, texts, given, pick, drop, mark }: Draft): string[] {
  const { one, two, rest, expected, added } = texts.understood;
  const [first, second] = given.quotes.map((point) => quoted(mark(point.words)));
  if (given.all.length === 0) drop('points');
  const sentences: string[] = [];
  if (first) sentences.push(second ? pick(two)(first, second) : pick(one)(first));
  const left = given.unquoted.filter((point) => !namedLater(point, path, given)).length;
  if (left > 0) sentences.push(pick(rest)(left));
  if (given.expected && path !== 'part') {
    const words = mark(given.expected);
    sentences.push(pick(expected)(input.expectedIsTheirs ? quoted(words) : apart(words)));
  }
  const ours = given.added
    .filter((point) => !namedLater(point, path, given))
    .map((point) => apart(mark(point.words)));
  if (ours.length > 0) sentences.push(pick(added)(ours, first !== undefined));
  return sentences;
}

function feeling({ input, texts, pick, drop }: Draft): string[] {
  const { feeling } = input.answers;
  if (feeling) return [pick(texts.feeling[feeling])()];
  drop('feeling');
  return [];
}

/** What is true comes first, then whose share it is, and only then what we see otherwise. */
function share(draft: Draft): string[] {
  const { input, texts, pick, drop } = draft;
  const { ownShare } = input.answers;
  const right = verdict(draft, 'true', texts.share.right);
  const partly = verdict(draft, 'partly', texts.share.partly);
  const untrue = verdict(draft, 'untrue', texts.share.untrue);
  const found = [...right, ...partly];
  const own = found.length > 0 ? texts.share.own : texts.share.partOfIt;
  if (ownShare === null) drop('own-share');
  return [...found, ...(ownShare ? [pick(own)(input.repeat)] : []), ...untrue];
}

/**
 * One sentence for all that were judged alike; the points are named where there are others to tell them from. What the
 * agent added is told and judged in one go.
 */
function verdict(draft: Draft, kind: PointMark, sentence: Phrasings<[string | null]>): string[] {
  const { path, given, texts, pick, mark } = draft;
  const found = given.all.filter((point) => point.mark === kind);
  if (found.length === 0 || !JUDGED[path].includes(kind)) return [];
  if (alike(given)) return [pick(sentence)(null)];
  const theirs = found.filter((point) => !point.own);
  const ours = found.filter((point) => point.own).map((point) => apart(mark(point.words)));
  const names = theirs.slice(0, NAMED).map((point) => nameOf(point, draft));
  return [
    ...(names.length > 0 ? [pick(sentence)(texts.which(names, theirs.length > NAMED))] : []),
    ...(ours.length > 0 ? [pick(texts.understood.added)(ours, true), pick(sentence)(null)] : []),
  ];
}

function namedLater({ mark }: GivenPoint, path: Path, given: Given): boolean {
  return mark !== null && JUDGED[path].includes(mark) && !alike(given);
}

function alike({ all }: Given): boolean {
  return all.every((point) => point.mark === all[0]?.mark);
}

function nameOf(point: GivenPoint, { given, texts, mark }: Draft): string {
  const [first, second] = given.quotes;
  if (point.words.length > NAME_LENGTH && second) {
    if (point === first) return texts.places[0];
    if (point === second) return texts.places[1];
  }
  return quoted(mark(quotable(point.words, NAME_LENGTH)));
}

function strain({ path, texts, pick }: Draft): string[] {
  return path === 'save-repeated' ? [pick(texts.strain)()] : [];
}

function questions(draft: Draft): string[] {
  const { path, texts, given, pick } = draft;
  if (path === 'part') return [];
  const asked = verdict(draft, 'unknown', texts.questions.unknown);
  if (path !== 'ask-first') return asked;
  if (given.all.length === 0) asked.push(pick(texts.questions.unknown)(null));
  return given.knowsExpected ? asked : [...asked, pick(texts.questions.expected)(asked.length > 0)];
}

function remedy(draft: Draft): string[] {
  const { input, path, texts, remedy, pick, drop } = draft;
  if (path === 'ask-first') return [];
  const day = remedy ? dayOf(draft) : null;
  if (!remedy) drop('remedy');
  else if (!day) drop('remedy-date');
  const sentence = input.answers.remedy && remedy ? pick(texts.remedy[input.answers.remedy])(day) : null;
  if (path === 'part') return [pick(texts.part.giveIn)(sentence)];
  return sentence ? [sentence] : [];
}

/** The day that was promised, in words; null for one that has passed or is none. */
function dayOf({ input, texts, mark }: Draft): string | null {
  const { answers, today } = input;
  const { remedyOn } = answers;
  return remedyOn && isDay(remedyOn) && remedyOn >= today ? mark(texts.day(remedyOn, today)) : null;
}

function part({ input, path, texts, pick, drop }: Draft): string[] {
  if (path === 'part') return [pick(texts.part.goodbye)()];
  if (input.path === 'part') drop('part-confirmed');
  return [];
}

function openQuestion(draft: Draft): string[] {
  const { input, path, texts, remedy, pick } = draft;
  if (path === 'part') return [];
  const { more, solution, pursue, afterRemedy, call } = texts.openQuestion;
  if (path === 'ask-first') return [pick(more)()];
  if (remedy) return [pick(input.answers.remedy === 'call' ? call : afterRemedy)()];
  return [known(input.answers.expected) ? pick(pursue)(dayOf(draft)) : pick(solution)()];
}

function closing({ input, texts, pick, drop }: Draft): string[] {
  const agent = known(input.agentName);
  const names = [agent, known(input.shopName)].filter((line) => line !== null);
  if (!agent) drop('agent-name');
  const wish = pick(texts.closing)();
  // Without a name to follow, a comma reads as if something fell off.
  return [names.length > 0 ? [wish, ...names].join('\n') : wish.replace(/,$/, '')];
}

function known(text: string | null): string | null {
  const line = oneLine(text ?? '')
    .slice(0, 120)
    .trim();
  return line === '' ? null : line;
}

function turn(variant: number | undefined, count: number): number {
  const whole = Number.isFinite(variant) ? Math.trunc(variant ?? 0) : 0;
  return ((whole % count) + count) % count;
}
