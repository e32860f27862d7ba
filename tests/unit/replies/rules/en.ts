import type { Rules } from './rules.ts';

export const en: Rules = {
  never: [
    /you should have\b|as I (already )?(said|mentioned)|you claim|if you had|you failed|your own fault/i,
    /need to understand|clearly stated|future reference|next time|as stated|you must|please note|due respect/i,
    /impossible|not our fault|policy|terms and conditions|sorry,? but|sorry[^.]*\. but/i,
    /feel that way|inconvenience|sorry if|may have caused|any .* caused|sorry (that )?you feel|hassle/i,
    /\b(just|simply|only|actually|unfortunately|merely|minor|obviously|of course|misunderstanding)\b/i,
    /as (soon|quickly) as possible|someone|shortly|in due course|\bsoon\b|at some point|coming days/i,
    /mistakes were|ridiculous|nonsense|calm down|legal action|relevant team|(has|have) been (passed|sent)/i,
    /rest assured|bear with|valued|hesitate|kindly|your patience|apologi[sz]e|look forward to (hearing|serving)/i,
    /\bwe('ll| will| can't| cannot| won't| are (unable|sorry)|'re sorry| regret)\b/i,
  ],
  wrong: null,
};
