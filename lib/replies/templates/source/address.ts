import { inlinesOf } from '../inline.ts';
import { Masked } from './tokens.ts';

/** Whether a link can lead there; values may have a part in it behind the host's name. */
export function isAddress(address: string): boolean {
  const [link, ...rest] = inlinesOf(`[x](${Masked.of(address)?.text ?? ''})`);
  return link?.kind === 'link' && rest.length === 0;
}
