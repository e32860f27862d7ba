/** A sentence that a value is missing in is left out whole, and said to be; in a greeting the name alone goes. */
import { CURSOR, GAP, LACK, LACK_NAME, released, TAG_LINE, UNDECIDED } from './held.ts';

export interface Kept {
  text: string;
  /** The sentences left out, `…` where the value was to stand. */
  dropped: string[];
}

const LACKS = new RegExp(`[${LACK}${LACK_NAME}${UNDECIDED}]`);
const EVERY_LACK = new RegExp(`[${LACK}${LACK_NAME}]`, 'g');
/** "Dag …," and "Bonjour … !": who is spoken to. */
const SPOKEN_TO = new RegExp(`${LACK_NAME}(?=[ \\t${LACK_NAME}]*(?:[,!]|$))`, 'gm');
/** "Bedankt, …." */
const SPOKEN_TO_AT_END = new RegExp(`,[ \\t]{0,3}${LACK_NAME}(?=[.?!])`, 'g');
/** Where a sentence ends within a line. */
const END = /[.!?…]+["'”’»)\]*_]*(?=[ \t]|$)/g;
const MARKER = /^[ \t]*(?:[-•]|\d{1,3}[.)])[ \t]+(?=\S)/;

export function withoutLacking(rendered: string): Kept {
  if (!LACKS.test(rendered)) return { text: rendered, dropped: [] };
  const dropped: string[] = [];
  const lines = joined(rendered.replace(SPOKEN_TO_AT_END, '').replace(SPOKEN_TO, GAP).split('\n')).map(
    (line) => {
      if (!LACKS.test(line)) return line;
      const [marker = ''] = MARKER.exec(line) ?? [];
      const kept = sentencesOf(line.slice(marker.length))
        .map((sentence) => (LACKS.test(sentence) ? rest(sentence, dropped) : sentence))
        .join('');
      return kept.replaceAll(GAP, '').trim() === '' ? TAG_LINE + kept : marker + kept;
    },
  );
  return { text: lines.join('\n'), dropped };
}

/**
 * A question of yes or no that nobody answered must not speak for them: what stands in the text and would not with another
 * answer is marked, to be left out. A greeting stays: a letter begins with one.
 *
 * @param otherwise the same template with that question answered
 */
export function undecidedIn(rendered: string, otherwise: string): string {
  const said = new Set(otherwise.split('\n').flatMap(sentencesOf).map(bare));
  const lines = rendered.split('\n').map((line) => {
    if (/,\s*$/.test(line)) return line;
    return sentencesOf(line)
      .map((sentence) => {
        if (bare(sentence) === '' || said.has(bare(sentence)) || LACKS.test(sentence)) return sentence;
        return UNDECIDED + sentence;
      })
      .join('');
  });
  return lines.join('\n');
}

function bare(sentence: string): string {
  return sentence.replace(/[\ufdd0-\ufdef]/g, '').trim();
}

/** Of a sentence that goes, the cursor stays, and marks that begin or end in another one. */
function rest(sentence: string, dropped: string[]): string {
  const said = released(sentence)
    .replace(EVERY_LACK, '…')
    .replace(/[\ufdd0-\ufdef]/g, '')
    .replace(/[*]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/[\p{L}\p{N}]/u.test(said)) dropped.push(said);
  const stars = sentence.match(/\*+/g) ?? [];
  const open = stars.length % 2 === 1 ? (stars.at(-1) ?? '') : '';
  return (sentence.includes(CURSOR) ? CURSOR : '') + open;
}

function sentencesOf(line: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const end of line.matchAll(END)) {
    let to = end.index + end[0].length;
    while (line[to] === ' ' || line[to] === '\t') to += 1;
    found.push(line.slice(from, to));
    from = to;
  }
  if (from < line.length) found.push(line.slice(from));
  return found;
}

/** A line that was broken off in the middle of a sentence belongs to the next. */
function joined(lines: string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn =
      last !== undefined &&
      /[\p{L}\p{N}\u{f0000}-\u{ffffd}\ufdd3\ufdd4]$/u.test(last) &&
      /^(?:[\ufdd3\ufdd4]\s+)?\p{Ll}/u.test(line);
    if (goesOn && (LACKS.test(last) || LACKS.test(line))) whole[whole.length - 1] = `${last}\n${line}`;
    else whole.push(line);
  }
  return whole;
}
