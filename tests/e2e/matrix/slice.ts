import { dice, shuffled } from '../../sites/dice.ts';
import type { Entry } from './catalogue.ts';

/** What most inboxes are made with: never left out. */
const ALWAYS = ['textarea', 'gmail-like', 'tinymce5', 'ckeditor5', 'prosemirror'];

/** So many of the editors, in their order: those, and others that the seed draws. */
export function slice(all: readonly Entry[], count: number, seed: number): Entry[] {
  const isAlways = ({ id }: Entry) => ALWAYS.includes(id);
  const others = shuffled(
    dice(seed),
    all.filter((entry) => !isAlways(entry)),
  );
  const drawn = others.slice(0, Math.max(0, count - ALWAYS.length));
  return all.filter((entry) => isAlways(entry) || drawn.includes(entry));
}
