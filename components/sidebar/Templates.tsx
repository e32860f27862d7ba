import '../search/search.css';
import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { canWait } from '@/lib/editors/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TemplatesModel } from '@/lib/sidebar/model.ts';
import { TemplateSearch } from '../search/TemplateSearch.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useShownKeys } from '../shared/keys.ts';
import { Notice } from '../shared/Notice.tsx';
import { InsertStatus } from './InsertStatus.tsx';

interface TemplatesProps {
  templates: TemplatesModel;
  today: string;
  mac: boolean;
  /** Where one types what is looked for. */
  fieldRef: RefObject<HTMLInputElement | null>;
  actions: SidebarActions;
}

/** What there is to do about the one that went in, or waits to. */
const TO_DO = '.notice-actions button';

/** The person's own texts, in the place of the composed reply. One line until it is opened. */
export function Templates({ templates, today, mac, fieldRef, actions }: TemplatesProps) {
  const { search, status, canOpen, files } = templates;
  const id = useId();
  const key = useShownKeys()('templates');
  const part = useRef<HTMLElement>(null);
  const open = search !== null;
  const wasOpen = useRef(open);
  // Closed again, what had the focus is gone: it goes to what there is to do about the text, also where that comes later.
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (open || !part.current || !document.hasFocus()) return;
    const head = part.current.querySelector<HTMLElement>('.templates-head');
    const waits = closed || (status !== 'ready' && status !== 'held' && document.activeElement === head);
    if (waits) (part.current.querySelector<HTMLElement>(TO_DO) ?? head)?.focus();
  }, [open, status]);
  const inMail = status === 'inserted' || status === 'held' || canWait(status);
  return (
    <section class="card templates-part" aria-label={t('templates_title')} ref={part}>
      <button
        type="button"
        class="templates-head"
        aria-expanded={open}
        aria-controls={id}
        aria-keyshortcuts={key?.shortcut}
        onClick={() => (open ? actions.closeTemplates() : actions.openTemplates())}
      >
        <span>{t('templates_own')}</span>
        {key && (
          <span class="kbd" aria-hidden="true">
            {key.said}
          </span>
        )}
        <Icon name="chevron" />
      </button>
      <div id={id} hidden={!open}>
        {search && (
          <TemplateSearch model={search} today={today} within fieldRef={fieldRef} actions={actions.search} />
        )}
      </div>
      <InsertStatus
        status={status}
        canOpen={canOpen}
        mac={mac}
        hint=""
        onOpen={() => actions.openTemplateReply()}
        onStop={() => actions.stopTemplateWaiting()}
        onUndo={() => actions.undoTemplate()}
        onCopy={() => actions.copyTemplate()}
      />
      {inMail && files.length > 0 && (
        <Notice tone="warm">
          <strong>{t('fill_files')}</strong> {files.join(', ')}
        </Notice>
      )}
    </section>
  );
}
