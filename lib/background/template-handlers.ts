/** What the background does for each request about templates. */
import { RequestError } from '../messages/errors.ts';
import type { Handlers } from '../messages/server.ts';
import type { shelfRequests, templatePageRequests } from '../messages/template-requests.ts';
import type { TemplateContent } from '../replies/templates/template.ts';
import { importTemplates, undoImport } from '../store/template-import.ts';
import { allUses } from '../store/template-uses.ts';
import { versionsOf } from '../store/template-versions.ts';
import { listTemplates, removeTemplates, restoreTemplates, saveTemplate } from '../store/templates.ts';
import { inTab } from './source.ts';
import { startersOrNone } from './starters.ts';
import { fill, insertFound, onTemplatesChanged, shelf } from './templates.ts';

/** UTF-16 units of all texts together: every list of them crosses over in one message, which browsers take up to 64 MiB of. */
const MOST_TEXT = 15_000_000;

const now = () => new Date().toISOString();

export const templateHandlers: Handlers<typeof shelfRequests & typeof templatePageRequests> = {
  'shelf/list': (_, caller) => shelf(inTab(caller).tabId, caller.role === 'search'),
  'shelf/fill': (wanted, caller) => fill(inTab(caller).tabId, wanted),
  'search/insert': (wanted, caller) => insertFound(inTab(caller).tabId, wanted),

  'template/list': async () => {
    const [templates, uses, starters] = await Promise.all([listTemplates(), allUses(), startersOrNone()]);
    return { templates, uses, starters };
  },
  'template/save': async (template) => {
    const saved = await saveTemplate(template, now());
    onTemplatesChanged();
    return saved;
  },
  'template/remove': async ({ ids }) => {
    await removeTemplates(ids, now());
    onTemplatesChanged();
    return null;
  },
  'template/restore': async ({ ids }) => {
    await restoreTemplates(ids);
    onTemplatesChanged();
    return null;
  },
  'template/versions': ({ id }) => versionsOf(id),
  'template/import': async ({ templates }) => {
    const kept = textIn(await listTemplates());
    if (kept + textIn(templates) > MOST_TEXT) throw new RequestError('too-many', 'too much text in all');
    const imported = await importTemplates(templates, now());
    onTemplatesChanged();
    return imported;
  },
  'template/undo-import': async (imported) => {
    await undoImport(imported, now());
    onTemplatesChanged();
    return null;
  },
  'template/preview': async (wanted) => (await import('./preview.ts')).previewTemplate(wanted),
};

function textIn(templates: readonly TemplateContent[]): number {
  return templates.reduce(
    (sum, { variants }) => sum + variants.reduce((length, { body }) => length + body.length, 0),
    0,
  );
}
