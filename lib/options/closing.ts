/** How a reply will be signed, as long as nothing else is known of it. */
import type { Settings } from '../messages/schemas.ts';
import { signedOff } from '../replies/sign-off.ts';
import { textsIn } from '../replies/texts/index.ts';
import type { ComposeInput } from '../replies/types.ts';

/** A line each: a wish, the person's own or as the composer writes it, and who writes. Empty: the inbox puts all of it there. */
export function closingOf(
  { agentName, shopName, signOff }: Pick<Settings, 'agentName' | 'shopName' | 'signOff'>,
  { language, register }: Pick<ComposeInput, 'language' | 'register'>,
): string[] {
  const wish = signOff.wishes[language].trim() || textsIn(language, register).closing[0]();
  const names = { agent: agentName.trim() || null, shop: shopName.trim() || null };
  return signedOff(signOff.names, wish, names)?.split('\n') ?? [];
}

/** `missing`: it stands for what is not filled in yet. */
export interface ClosingLine {
  text: string;
  missing: boolean;
}

/** The lines as they will be; `names` stand in for those that are not filled in yet. */
export function shownClosing(
  { agentName, shopName, signOff }: Pick<Settings, 'agentName' | 'shopName' | 'signOff'>,
  input: Pick<ComposeInput, 'language' | 'register'>,
  names: Pick<Settings, 'agentName' | 'shopName'>,
): ClosingLine[] {
  const agent = agentName.trim();
  const shop = shopName.trim();
  const shown = { agentName: agent || names.agentName, shopName: shop || names.shopName };
  const missing = [!agent && shown.agentName, !shop && shown.shopName];
  return closingOf({ ...shown, signOff }, input).map((text) => ({ text, missing: missing.includes(text) }));
}
