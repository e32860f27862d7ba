import type { Rules } from './rules.ts';

export const en: Rules = {
  never: [
    /you should have\b|as I (already )?(said|mentioned)|you claim|if you had|you failed|your own fault/i,
    /need to understand|clearly stated|future reference|next time|as stated|you must/i,
    /impossible|not our fault|policy|terms and conditions|sorry,? but|sorry[^.]*\. but/i,
    /feel that way|inconvenience|sorry if|may have caused|any .* caused/i,
    /\b(just|simply|only|actually|unfortunately)\b/i,
    /as soon as possible|someone|shortly|in due course|\bsoon\b/i,
    /mistakes were|ridiculous|nonsense|calm down|legal action/i,
  ],
  wrong: null,
};
