import type { Rules } from './rules.ts';

export const de: Rules = { never: [], wrong: null };
