import { beforeInput } from './strategies/before-input.ts';
import { execHtml } from './strategies/exec-html.ts';
import { paste } from './strategies/paste.ts';
import { setRange } from './strategies/set-range.ts';
import { textField } from './strategies/text-field.ts';
import type { EditorStrategy } from './types.ts';

/** Tried in this order, each only where it serves and only after the one before left the editor as it was. */
export const STRATEGIES: readonly EditorStrategy[] = [textField, setRange, paste, beforeInput, execHtml];
