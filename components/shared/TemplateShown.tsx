import { useLayoutEffect, useRef } from 'preact/hooks';
import { parseMarkup } from '@/lib/editors/markup.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { RenderedTemplate } from '@/lib/replies/templates/render.ts';
import { Notice } from './Notice.tsx';

interface TemplateShownProps {
  rendered: RenderedTemplate;
  /** What is written in it; null: the interface's own. */
  language: string | null;
  /** The text changed since, and can't be shown as it is. */
  outdated?: boolean;
}

/** A template as the customer will read it, and all that is to be known beside it. */
export function TemplateShown({ rendered, language, outdated = false }: TemplateShownProps) {
  const { reply, dropped, notes, files } = rendered;
  return (
    <>
      {notes.map((note) => (
        <Notice key={note}>
          <strong>{t('fill_note')}</strong> <span class="pre-line">{note}</span>
        </Notice>
      ))}
      {reply.text.trim() !== '' && (
        <section class="template-preview" aria-label={t('template_preview')}>
          <p class="label" aria-hidden="true">
            {t('template_preview')}
          </p>
          <Shown html={reply.html} language={language} outdated={outdated} />
        </section>
      )}
      {dropped.length > 0 && (
        <div class="hint">
          {t('fill_dropped')}
          <ul class="plain-list dropped-sentences">
            {dropped.map((sentence) => (
              <li key={sentence}>
                <s>{sentence}</s>
              </li>
            ))}
          </ul>
        </div>
      )}
      {files.length > 0 && (
        <Notice tone="warm">
          <strong>{t('fill_files')}</strong> {files.join(', ')}
        </Notice>
      )}
    </>
  );
}

function Shown({ html, language, outdated }: { html: string; language: string | null; outdated: boolean }) {
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
  return (
    <div
      class={`template-shown ${outdated ? 'template-outdated' : ''}`}
      lang={language ?? undefined}
      ref={place}
    />
  );
}
