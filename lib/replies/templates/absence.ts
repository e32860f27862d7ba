import { withoutSignOff } from '../../reading/sign-off.ts';
import { released } from './held.ts';

/** Lines of a closing with a signature under it. */
const CLOSING_LINES = 8;

/**
 * A text with `line` as a paragraph of its own before the closing, or at the end where no closing is recognised: of a template
 * whose values are filled in already, also where those are still held (`held.ts`).
 *
 * @param onlyLetters a text without a closing is a piece of one, and stays as it is
 */
export function withAbsence(text: string, line: string, onlyLetters = false): string {
  if (text.trim() === '') return line;
  const lines = text.trimEnd().split('\n');
  const above = withoutSignOff(lines.map(released), null).lines.length;
  const isClosing = lines.length - above <= CLOSING_LINES + 1 && lines[above]?.trim() === '';
  const at = isClosing ? above : lines.length;
  if (!isClosing && onlyLetters) return text;
  return [...lines.slice(0, at), '', line, ...lines.slice(at)].join('\n');
}
