/** What the background does for each request about templates. */
import type { Handlers } from '../messages/server.ts';
import type { shelfRequests, templatePageRequests } from '../messages/template-requests.ts';
import { importTemplates, undoImport } from '../store/template-import.ts';
import { allUses } from '../store/template-uses.ts';
import { versionsOf } from '../store/template-versions.ts';
import { listTemplates, removeTemplates, restoreTemplates, saveTemplate } from '../store/templates.ts';
import { inTab } from './source.ts';
import { allStarters } from './starters.ts';
import { fill, insertFound, onTemplatesChanged, previewTemplate, shelf } from './templates.ts';

const now = () => new Date().toISOString();

export const templateHandlers: Handlers<typeof shelfRequests & typeof templatePageRequests> = {
  'shelf/list': (_, caller) => shelf(inTab(caller).tabId),
  'shelf/fill': (wanted, caller) => fill(inTab(caller).tabId, wanted),
  'search/insert': (wanted, caller) => insertFound(inTab(caller).tabId, wanted),

  'template/list': async () => {
    const [templates, uses, starters] = await Promise.all([listTemplates(), allUses(), allStarters()]);
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
    const imported = await importTemplates(templates, now());
    onTemplatesChanged();
    return imported;
  },
  'template/undo-import': async (imported) => {
    await undoImport(imported, now());
    onTemplatesChanged();
    return null;
  },
  'template/preview': (wanted) => previewTemplate(wanted),
};
