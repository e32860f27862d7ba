/**
 * From what was ticked to a reply. Each slot has one writer; a writer without what it needs leaves its sentence out and
 * says so in `dropped`. Nothing is made up: what is not known has no place in the text.
 */
import { isDay } from '../method/dates.ts';
import { remediesFor } from '../method/remedies.ts';
import type { Path, PointMark } from '../method/types.ts';
import { type Given, givenBack, ordinals } from './points.ts';
import { oneLine, quoted, tidyStops } from './quote.ts';
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
    given: givenBack(answers),
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

function understood({ path, texts, given, pick, drop, mark }: Draft): string[] {
  const { one, two, several, rest, expected } = texts.understood;
  const quotes = given.points.map((point) => quoted(mark(point.words)));
  const [first, second] = quotes;
  if (!first) drop('points');
  const summary = given.expected && path !== 'part' ? pick(expected)(quoted(mark(given.expected))) : null;
  if (second && !given.inline) {
    const lines = quotes.map((quote, place) => `${place + 1}. ${quote}`);
    if (given.more) lines.push(rest);
    const listed = [pick(several)(), ...lines].join('\n');
    return [summary ? `${listed}\n\n${summary}` : listed];
  }
  const points = first && (second ? pick(two)(first, second) : pick(one)(first));
  return [points, summary].filter((sentence) => typeof sentence === 'string');
}

function feeling({ input, texts, pick, drop }: Draft): string[] {
  const { feeling } = input.answers;
  if (feeling) return [pick(texts.feeling[feeling])()];
  drop('feeling');
  return [];
}

/** What is true comes first, then whose share it is, and only then what we see otherwise. */
function share(draft: Draft): string[] {
  const { input, texts, path, pick, drop } = draft;
  const { ownShare } = input.answers;
  const right = verdict(draft, 'true', texts.share.right);
  const weighing = path === 'save-first' || path === 'save-repeated';
  const partly = weighing ? verdict(draft, 'partly', texts.share.partly) : [];
  const untrue = weighing ? verdict(draft, 'untrue', texts.share.untrue) : [];
  const found = [...right, ...partly];
  const own = found.length > 0 ? texts.share.own : texts.share.partOfIt;
  if (ownShare === null) drop('own-share');
  return [...found, ...(ownShare ? [pick(own)(input.repeat)] : []), ...untrue];
}

function verdict(
  { given, texts, pick }: Draft,
  mark: PointMark,
  sentence: Phrasings<[string | null]>,
): string[] {
  const places = ordinals(given, mark);
  if (places === 'none') return [];
  return [pick(sentence)(places === 'all' ? null : texts.which(places))];
}

function strain({ path, texts, pick }: Draft): string[] {
  return path === 'save-repeated' ? [pick(texts.strain)()] : [];
}

function questions(draft: Draft): string[] {
  const { path, texts, given, pick } = draft;
  if (path === 'part') return [];
  const asked = verdict(draft, 'unknown', texts.questions.unknown);
  if (path !== 'ask-first') return asked;
  if (given.points.length === 0) asked.push(pick(texts.questions.unknown)(null));
  return given.expected ? asked : [...asked, pick(texts.questions.expected)(asked.length > 0)];
}

function remedy({ input, path, texts, remedy, pick, drop, mark }: Draft): string[] {
  if (path === 'ask-first') return [];
  const { answers, today } = input;
  const gives = path === 'part' ? [pick(texts.part.giveIn)()] : [];
  if (!answers.remedy || !remedy) {
    drop('remedy');
    return gives;
  }
  const day =
    answers.remedyOn && isDay(answers.remedyOn) && answers.remedyOn >= today ? answers.remedyOn : null;
  if (!day) drop('remedy-date');
  return [...gives, pick(texts.remedy[answers.remedy])(day && mark(texts.day(day, today)))];
}

function part({ input, path, texts, pick, drop }: Draft): string[] {
  if (path === 'part') return [pick(texts.part.goodbye)()];
  if (input.path === 'part') drop('part-confirmed');
  return [];
}

function openQuestion({ input, path, texts, remedy, pick }: Draft): string[] {
  if (path === 'part') return [];
  const { more, solution, afterRemedy, call } = texts.openQuestion;
  if (path === 'ask-first') return [pick(more)()];
  if (!remedy) return [pick(solution)()];
  return [pick(input.answers.remedy === 'call' ? call : afterRemedy)()];
}

function closing({ input, texts, pick, drop }: Draft): string[] {
  const agent = known(input.agentName);
  const lines = [pick(texts.closing)(), agent, known(input.shopName)];
  if (!agent) drop('agent-name');
  return [lines.filter((line) => line !== null).join('\n')];
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
