/** How a reply ends. */
import type { Language } from '../reading/types.ts';

/** `closing`: the wish alone, as the inbox itself puts a name below it. `nothing`: the inbox puts the wish there, too. */
export const SIGN_OFFS = ['name-and-shop', 'name', 'shop', 'closing', 'nothing'] as const;
export type SignOffKind = (typeof SIGN_OFFS)[number];

export interface SignOff {
  names: SignOffKind;
  /** The person's own wish a language; '' one of ours. */
  wishes: Readonly<Record<Language, string>>;
}

/** As a reply ends where nothing was chosen. */
export const DEFAULT_SIGN_OFF: SignOff = {
  names: 'name-and-shop',
  wishes: { nl: '', en: '', de: '', fr: '' },
};

export function saysAgent(kind: SignOffKind): boolean {
  return kind === 'name-and-shop' || kind === 'name';
}

/** A line each; null: nothing. */
export function signedOff(
  kind: SignOffKind,
  wish: string,
  names: { agent: string | null; shop: string | null },
): string | null {
  if (kind === 'nothing') return null;
  if (kind === 'closing') return wish;
  const agent = saysAgent(kind) ? names.agent : null;
  const shop = kind === 'name' ? null : names.shop;
  const lines = [agent, shop].filter((line) => line !== null);
  // Without a name to follow, a comma reads as if something fell off.
  return lines.length > 0 ? [wish, ...lines].join('\n') : wish.replace(/,$/, '');
}
