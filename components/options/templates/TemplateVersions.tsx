import type { TemplateVersion } from '@/lib/messages/records.ts';
import type { OpenTemplate, OptionsActions } from '@/lib/options/model.ts';
import { sayMoment, t } from '@/lib/platform/i18n.ts';
import { gist } from '@/lib/replies/templates/plain.ts';
import { Button } from '../../shared/Button.tsx';

interface TemplateVersionsProps {
  open: OpenTemplate;
  today: string;
  actions: OptionsActions;
}

/** What it said before; any of them can be had back, and that is a change like any other. */
export function TemplateVersions({ open: { versions, isKept }, today, actions }: TemplateVersionsProps) {
  if (!isKept) return null;
  return (
    <details class="versions" onToggle={(event) => event.currentTarget.open && actions.loadVersions()}>
      <summary>{t('versions_title')}</summary>
      {versions?.length === 0 && <p class="hint">{t('versions_none')}</p>}
      <ul class="plain-list rows">
        {versions?.map((version) => (
          <li class="row" key={version.id}>
            <span class="row-main">
              <span class="meta">{sayMoment(version.writtenAt, today)}</span>{' '}
              <bdi>{version.content.title || t('template_untitled')}</bdi>
              <span class="version-gist">
                <bdi>{gistOf(version)}</bdi>
              </span>
            </span>
            <Button kind="link" onClick={() => actions.restoreVersion(version)}>
              {t('version_restore')}
              <span class="visually-hidden">: {sayMoment(version.writtenAt, today)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function gistOf({ content }: TemplateVersion): string {
  return gist(content.variants[0]?.body ?? '');
}
