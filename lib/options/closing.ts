/** How a reply will be signed, as long as nothing else is known of it. */
import { textsIn } from '../replies/texts/index.ts';
import type { ComposeInput } from '../replies/types.ts';

/** One line each: a wish as the composer writes it, and who writes. */
export function closingOf(
  { agentName, shopName }: { agentName: string; shopName: string },
  { language, register }: Pick<ComposeInput, 'language' | 'register'>,
): string[] {
  const [wish] = textsIn(language, register).closing;
  return [wish(), agentName, shopName];
}
