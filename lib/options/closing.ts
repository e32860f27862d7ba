/** How a reply will be signed: what the composer itself ends it with. */
import { emptyAnswers } from '../method/answers.ts';
import { composeReply } from '../replies/compose/compose.ts';
import type { ComposeInput } from '../replies/types.ts';

/** One line each. */
export function closingOf(
  { agentName, shopName }: { agentName: string; shopName: string },
  { language, register, today }: Pick<ComposeInput, 'language' | 'register' | 'today'>,
): string[] {
  const { parts } = composeReply({
    path: 'ask-first',
    answers: emptyAnswers(),
    points: [],
    expectedIsTheirs: false,
    mattersIsTheirs: false,
    language,
    register,
    firstName: null,
    orderNumber: null,
    repeat: false,
    today,
    agentName: agentName.trim() || null,
    shopName: shopName.trim() || null,
    otherShops: [],
    seed: '',
  });
  return parts.find(({ slot }) => slot === 'closing')?.text.split('\n') ?? [];
}
