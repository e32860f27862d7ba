import { advise, difficultBefore, type Heard } from './advise.ts';
import type { Advice, Answers, History, Path } from './types.ts';

export interface Choice {
  /** The path that the reply takes. */
  path: Path;
  advice: Advice;
  /** The person chose this path, with or against the advice. */
  byPerson: boolean;
  /** Parting was chosen or advised and is not confirmed: `path` is what the reply does until then. */
  awaitsConfirmation: boolean;
}

/** The person's own choice, else the advice. Parting is never taken before it is confirmed. */
export function chosenPath(answers: Answers, history: History, heard: Heard): Choice {
  const advice = advise(answers, history, heard);
  const wanted = answers.path ?? advice.path;
  const awaitsConfirmation = wanted === 'part' && !answers.partConfirmed;
  return {
    path: awaitsConfirmation ? insteadOfParting(answers, history, advice) : wanted,
    advice,
    byPerson: answers.path !== null && !awaitsConfirmation,
    awaitsConfirmation,
  };
}

function insteadOfParting(answers: Answers, history: History, advice: Advice): Path {
  if (advice.path !== 'part') return advice.path;
  return difficultBefore(answers, history) ? 'save-repeated' : 'save-first';
}
