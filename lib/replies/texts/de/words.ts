import type { Register } from '../../../reading/types.ts';

/** The pronouns of a register, each by its informal form. */
export interface Forms {
  say(informal: string, formal: string): string;
  du: string;
  Du: string;
  dich: string;
  /** With a reflexive verb, as is `dirSelbst`. */
  dichSelbst: string;
  dir: string;
  Dir: string;
  dirSelbst: string;
  dein: string;
  deine: string;
  Deine: string;
  deinen: string;
  deiner: string;
}

export function forms(register: Register): Forms {
  const say = (informal: string, formal: string) => (register === 'formal' ? formal : informal);
  return {
    say,
    du: say('du', 'Sie'),
    Du: say('Du', 'Sie'),
    dich: say('dich', 'Sie'),
    dichSelbst: say('dich', 'sich'),
    dir: say('dir', 'Ihnen'),
    Dir: say('Dir', 'Ihnen'),
    dirSelbst: say('dir', 'sich'),
    dein: say('dein', 'Ihr'),
    deine: say('deine', 'Ihre'),
    Deine: say('Deine', 'Ihre'),
    deinen: say('deinen', 'Ihren'),
    deiner: say('deiner', 'Ihrer'),
  };
}

const CONTRACTED = { bei: 'beim', zu: 'zum', von: 'vom', Bei: 'Beim', Zu: 'Zum', Von: 'Vom' } as const;

/** "Bei „der Henkel“", and "Beim ersten Punkt". `which` is in the dative. */
export function at(preposition: keyof typeof CONTRACTED, which: string): string {
  return which.startsWith('dem ')
    ? `${CONTRACTED[preposition]} ${which.slice(4)}`
    : `${preposition} ${which}`;
}
