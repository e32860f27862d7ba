import type { Register } from '../../reading/types.ts';
import { english } from './en.ts';
import type { ReplyTexts } from './texts.ts';

export function german(_register: Register): ReplyTexts {
  return english();
}
