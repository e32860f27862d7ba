/** One writer a slot: a writer without what it needs leaves its sentence out and says so. */
import { isDay } from '../../method/dates.ts';
import { absenceLine } from '../absence.ts';
import { saysAgent, signedOff } from '../sign-off.ts';
import type { Slot } from '../types.ts';
import { type Draft, known, type Writer } from './draft.ts';
import { apart, quotable, quoted } from './quote.ts';
import { givenBefore, namedLater, verdict } from './verdict.ts';

export const WRITERS: Record<Slot, Writer> = {
  greeting,
  thanks,
  understood,
  feeling,
  share,
  strain,
  questions,
  cannot,
  remedy,
  part,
  'open-question': openQuestion,
  absence,
  closing,
};

/** Remedies that are a sum or a share of one. */
const OF_AN_AMOUNT = new Set(['partial-refund', 'discount']);

function greeting({ input, texts, pick, drop, mark }: Draft): string[] {
  const name = known(input.firstName);
  if (name) return [pick(texts.greeting.named)(mark(name))];
  drop('first-name');
  return [pick(texts.greeting.unnamed)()];
}

function thanks({ input, texts, order, pick, mark }: Draft): string[] {
  return [pick(input.repeat ? texts.thanks.repeat : texts.thanks.first)(order && mark(order))];
}

function understood(draft: Draft): string[] {
  const { input, path, texts, given, remedy, brevity, pick, drop, mark } = draft;
  const { one, two, rest, expected, matters, added } = texts.understood;
  const [first, second] = given.quotes
    .filter((point) => givenBefore(point, draft) || !namedLater(point, path, given))
    .map((point) => quoted(mark(point.words), input.language));
  if (given.all.length === 0) drop('points');
  const sentences: string[] = [];
  if (first) sentences.push(second ? pick(two)(first, second) : pick(one)(first));
  const left = given.unquoted.filter((point) => !namedLater(point, path, given)).length;
  if (left > 0 && brevity.rest) sentences.push(pick(rest)(left));
  // The remedy answers what they expected: beside it, both would read like a form.
  const both = remedy && brevity.wishes === 'both' ? 'one' : brevity.wishes;
  const wishes = path === 'part' ? 'none' : both;
  if (given.expected && (wishes === 'both' || (wishes === 'one' && !given.matters))) {
    const words = mark(given.expected);
    sentences.push(pick(expected)(input.expectedIsTheirs ? quoted(words, input.language) : apart(words)));
  }
  if (given.matters && wishes !== 'none') {
    const words = mark(given.matters);
    sentences.push(pick(matters)(input.mattersIsTheirs ? quoted(words, input.language) : apart(words)));
  }
  const ours = given.added
    .filter((point) => !namedLater(point, path, given))
    .slice(0, brevity.added)
    .map((point) => apart(mark(point.words)));
  if (ours.length > 0) sentences.push(pick(added)(ours, first !== undefined));
  return sentences;
}

function feeling({ input, texts, remedy, brevity, pick, drop }: Draft): string[] {
  const { feeling } = input.answers;
  if (feeling && remedy && brevity.beside === 'none') {
    drop('room');
    return [];
  }
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

function strain({ path, texts, pick }: Draft): string[] {
  return path === 'save-repeated' ? [pick(texts.strain)()] : [];
}

function questions(draft: Draft): string[] {
  const { path, texts, given, remedy, brevity, pick, drop } = draft;
  if (path === 'part') return [];
  if (remedy && brevity.beside !== 'both') {
    if (given.all.some((point) => point.mark === 'unknown')) drop('room');
    return [];
  }
  const [first, also, ...more] = verdict(draft, 'unknown', texts.questions.unknown);
  // What is the agent's beside theirs needs no question of its own.
  const asked = [...(more.length > 0 && also ? [also, first] : [first, also])].filter(
    (each) => each !== undefined,
  );
  if (path !== 'ask-first') return asked;
  // One question here: `openQuestion` asks for everything else.
  if (asked.length > 0) return asked;
  if (given.all.length === 0) return [pick(texts.questions.unknown)(null)];
  return given.knowsExpected ? [] : [pick(texts.questions.expected)()];
}

/** Asking first decides nothing, and a parting gives in. */
function cannot({ input, path, texts, brevity, pick, mark }: Draft): string[] {
  const words = quotable(input.answers.cannot, Math.max(brevity.quote, 90));
  if (words === '' || path === 'ask-first' || path === 'part') return [];
  return [pick(texts.cannot)(apart(mark(words)))];
}

function remedy(draft: Draft): string[] {
  const { input, path, texts, remedy, pick, drop, mark } = draft;
  const { remedy: chosen, basis } = input.answers;
  if (path === 'ask-first') return [];
  const day = remedy ? dayOf(draft) : null;
  const amount = known(input.answers.amount);
  if (!remedy) drop('remedy');
  else if (!day) drop('remedy-date');
  const ofAmount = chosen !== null && OF_AN_AMOUNT.has(chosen);
  if (remedy && ofAmount && !amount) drop('amount');
  const sentence =
    chosen && remedy ? pick(texts.remedy[chosen])(day, ofAmount && amount ? mark(amount) : null) : null;
  const why = sentence && basis ? [pick(texts.basis[basis])()] : [];
  if (path === 'part') return [pick(texts.part.giveIn)(sentence)];
  return sentence ? [sentence, ...why] : [];
}

/** The day that was promised, in words; null for one that has passed or is none. */
function dayOf({ input, texts, mark }: Draft): string | null {
  const { answers, today } = input;
  const { remedyOn } = answers;
  return remedyOn && isDay(remedyOn) && remedyOn >= today ? mark(texts.day(remedyOn, today)) : null;
}

/** As many other shops as one remembers. */
const REFERRED = 3;

function part({ input, path, texts, pick, mark }: Draft): string[] {
  if (path === 'part') {
    const shops = input.otherShops.map(known).filter((shop) => shop !== null);
    return [pick(texts.part.goodbye)(shops.slice(0, REFERRED).map(mark))];
  }
  return [];
}

function openQuestion(draft: Draft): string[] {
  const { input, path, texts, remedy, pick, drop } = draft;
  if (path === 'part') return [];
  const { more, solution, pursue, afterRemedy, call, comeBack } = texts.openQuestion;
  if (remedy && input.answers.remedy === 'call') return [pick(call)()];
  // Naming the strain ends in a question of its own.
  if (remedy && path === 'save-repeated') return [];
  // An explanation decides nothing that they could agree to.
  if (remedy) return [pick(input.answers.remedy === 'explanation' ? more : afterRemedy)()];
  // Without a remedy the day is the one on which they hear from us.
  const day = dayOf(draft);
  if (!day) drop('remedy-date');
  if (path !== 'ask-first' && known(input.answers.expected)) return [pick(pursue)(day)];
  return [pick(path === 'ask-first' ? more : solution)(), ...(day ? [pick(comeBack)(day)] : [])];
}

function absence({ input, texts, mark }: Draft): string[] {
  const { absentUntil = null, language, register, today } = input;
  const line = absenceLine(absentUntil, language, register, today);
  if (absentUntil !== null && line !== null) mark(texts.day(absentUntil, today));
  return line === null ? [] : [line];
}

function closing({ input, texts, pick, drop }: Draft): string[] {
  const { signOff = 'name-and-shop', wish: own = null } = input;
  if (signOff === 'nothing') return [];
  const names = { agent: known(input.agentName), shop: known(input.shopName) };
  if (saysAgent(signOff) && !names.agent) drop('agent-name');
  const end = signedOff(signOff, known(own) ?? pick(texts.closing)(), names);
  return end === null ? [] : [end];
}
