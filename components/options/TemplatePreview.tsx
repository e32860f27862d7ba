import { useLayoutEffect, useRef } from 'preact/hooks';
import { parseMarkup } from '@/lib/editors/markup.ts';
import type { TicketTemplate } from '@/lib/messages/protocol.ts';
import { list, t } from '@/lib/platform/i18n.ts';
import { VARIABLES, type Variable } from '@/lib/replies/templates/template.ts';
import { VARIABLE_TEXTS } from './labels.ts';

interface TemplatePreviewProps {
  preview: TicketTemplate | null;
  /** The text changed since, and can't be shown as it is. */
  outdated: boolean;
}

/** How it will look in a mail, to a customer who does not exist. */
export function TemplatePreview({ preview, outdated }: TemplatePreviewProps) {
  if (!preview || preview.reply.text.trim() === '') return null;
  const empty = preview.missing.filter(isVariable);
  const unknown = preview.missing.filter((name) => !isVariable(name));
  return (
    <section class="template-preview" aria-label={t('template_preview')}>
      <p class="label" aria-hidden="true">
        {t('template_preview')}
      </p>
      <Shown html={preview.reply.html} outdated={outdated} />
      {empty.length > 0 && (
        <p class="hint">
          {t('template_missing', list(empty.map((name) => t(VARIABLE_TEXTS[name]).toLowerCase())))}
        </p>
      )}
      {unknown.length > 0 && <p class="problem">{t('template_unknown', list(unknown))}</p>}
    </section>
  );
}

function Shown({ html, outdated }: { html: string; outdated: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const nodes = parseMarkup(html, document);
    // A link here would lead away from what is being written.
    for (const link of nodes.querySelectorAll('a')) {
      const words = document.createElement('u');
      words.append(...link.childNodes);
      link.replaceWith(words);
    }
    place.current?.replaceChildren(nodes);
  }, [html]);
  return <div class={`template-shown ${outdated ? 'template-outdated' : ''}`} ref={place} />;
}

function isVariable(name: string): name is Variable {
  return VARIABLES.some((variable) => variable === name);
}
