import type { Rules } from './rules.ts';

export const fr: Rules = { never: [], wrong: null };
