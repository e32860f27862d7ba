/** How far each step is, for the one line it shows when closed. Counts and codes only; the interface words them. */
import type { Feeling } from '../reading/types.ts';
import { type Heard, isWeighed, questions } from './advise.ts';
import { type Choice, chosenPath } from './choose.ts';
import type { Answers, History, PointMark, Remedy } from './types.ts';

/** Never a demand: an open step holds nothing up. */
export type StepState = 'open' | 'started' | 'done';

export interface Progress {
  listen: { state: StepState; points: number; marks: Record<PointMark, number>; expected: boolean };
  empathise: { state: StepState; feeling: Feeling | null };
  triage: { state: StepState; answered: number; yes: number };
  reply: { state: StepState; choice: Choice; remedy: Remedy | null; remedyOn: string | null };
}

/** `inserted`: a reply went into the editor for this ticket. */
export function progress(answers: Answers, history: History, heard: Heard, inserted: boolean): Progress {
  const { feeling, remedy, remedyOn } = answers;
  const choice = chosenPath(answers, history, heard);
  return {
    listen: listening(answers, heard),
    empathise: { state: feeling ? 'done' : 'open', feeling },
    triage: triage(answers),
    reply: { state: replying(inserted, answers), choice, remedy, remedyOn },
  };
}

function listening(answers: Answers, heard: Heard): Progress['listen'] {
  const marks: Record<PointMark, number> = { true: 0, partly: 0, untrue: 0, unknown: 0 };
  for (const point of answers.points) marks[point.mark] += 1;
  const points = Math.max(answers.points.length, heard.points);
  marks.unknown += points - answers.points.length;
  const expected = answers.expected.trim() !== '';
  const weighed = answers.points.filter(isWeighed).length;
  return { state: stateOf(weighed, points, expected), points, marks, expected };
}

function triage(answers: Answers): Progress['triage'] {
  const given = questions(answers).filter((answer) => answer !== null);
  return {
    state: stateOf(given.length, 3, false),
    answered: given.length,
    yes: given.filter((answer) => answer).length,
  };
}

function replying(inserted: boolean, answers: Answers): StepState {
  if (inserted) return 'done';
  return answers.path || answers.remedy ? 'started' : 'open';
}

function stateOf(done: number, all: number, begun: boolean): StepState {
  if (all > 0 && done === all) return 'done';
  return done > 0 || begun ? 'started' : 'open';
}
