/** Templates that a test begins with, kept as the options page keeps them. */
import type { TemplateContent, TemplateVariant } from '@/lib/replies/templates/template.ts';
import { content } from '../unit/replies/templates/content.ts';
import type { Browser } from './harness/index.ts';
import type { Json } from './harness/types.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

export function keptTemplate(n: number, change: Partial<TemplateContent & TemplateVariant>) {
  const id = `00000000-0000-4000-8000-00000000000${n}`;
  return { ...content(change), id, starter: null, baseRevision: null, keepsVersion: false };
}

export async function keepTemplates(
  browser: Browser,
  templates: readonly ReturnType<typeof keptTemplate>[],
): Promise<void> {
  const options = await browser.extensionPage('options.html');
  for (const template of templates) {
    const saved = await options.eval(
      (payload) => chrome.runtime.sendMessage({ unwrap: 1, type: 'template/save', payload }),
      template as unknown as Json,
    );
    if (!(saved as { ok?: boolean }).ok) throw new Error(`not kept: ${JSON.stringify(saved)}`);
  }
  await options.close();
}
