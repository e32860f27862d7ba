/** Which path the answers lead to. The rules are read from top to bottom; the first that holds gives the advice. */
import type { Advice, AdviceReason, Answers, History, MarkedPoint, Path } from './types.ts';

/** What was read in the message, as far as the method needs it. */
export interface Heard {
  /** They wrote before about the same matter. Never counts as difficult: our own silence may be the cause. */
  repeat: boolean;
  /** Grievances read in the message and not removed by the person, ticked or not. */
  points: number;
}

interface Situation {
  answers: Answers;
  heard: Heard;
  difficult: boolean;
}

interface Rule {
  reason: AdviceReason;
  path: Path;
  holds(situation: Situation): boolean;
}

const RULES: readonly Rule[] = [
  { reason: 'nothing-answered', path: 'ask-first', holds: nothingAnswered },
  { reason: 'still-unknown', path: 'ask-first', holds: stillUnknown },
  {
    reason: 'some-yes-difficult-before',
    path: 'save-repeated',
    holds: ({ answers, difficult }) => someYes(answers) && difficult,
  },
  { reason: 'some-yes', path: 'save-first', holds: ({ answers }) => someYes(answers) },
  {
    reason: 'three-no-difficult-before',
    path: 'part',
    holds: ({ answers, difficult }) => threeNo(answers) && difficult,
  },
  { reason: 'three-no-first-time', path: 'save-first', holds: ({ answers }) => threeNo(answers) },
];

/** Always gives a path, however little is answered. Parting is only ever advised with `mustConfirm`. */
export function advise(answers: Answers, history: History, heard: Heard): Advice {
  const situation = { answers, heard, difficult: difficultBefore(answers, history) };
  const rule = RULES.find((each) => each.holds(situation));
  const path = rule?.path ?? 'ask-first';
  return { path, reason: rule?.reason ?? 'still-unknown', mustConfirm: path === 'part' };
}

/** The person's own word first, else the customer's history. How often someone complained says nothing here. */
export function difficultBefore(
  answers: Pick<Answers, 'difficultBefore'>,
  history: Pick<History, 'difficultBefore' | 'parted'>,
): boolean {
  return answers.difficultBefore ?? (history.difficultBefore || history.parted);
}

/** One yes among the three questions is enough to work on the relation. */
export function someYes(answers: Answers): boolean {
  return questions(answers).includes(true);
}

export function threeNo(answers: Answers): boolean {
  return questions(answers).every((answer) => answer === false);
}

/** A point is weighed once it is true, partly true or untrue. */
export function isWeighed(point: MarkedPoint): boolean {
  return point.mark !== 'unknown';
}

export function questions(answers: Answers): [boolean | null, boolean | null, boolean | null] {
  return [answers.ownShare, answers.smallEffort, answers.keep];
}

function nothingAnswered({ answers }: Situation): boolean {
  return questions(answers).every((answer) => answer === null) && !answers.points.some(isWeighed);
}

/**
 * Listening is not complete. "Do we want to keep this customer?" says nothing about the matter itself, so that a yes
 * there does not make up for points nobody weighed; an own share or a solution that is known does. Without any yes
 * the answers point at parting: then every question and every point has to be known.
 */
function stillUnknown({ answers, heard }: Situation): boolean {
  const points = answers.points.length || heard.points;
  const noneWeighed = points > 0 && !answers.points.some(isWeighed);
  const matterKnown = answers.ownShare === true || answers.smallEffort === true;
  if (noneWeighed && !matterKnown) return true;
  if (someYes(answers)) return false;
  return questions(answers).includes(null) || !answers.points.every(isWeighed);
}
