import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';

interface PageReportProps {
  report: string | null;
  actions: SidebarActions;
}

/** What would be copied, all of it, before it is. */
export function PageReport({ report, actions }: PageReportProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (report !== null) title.current?.focus();
  }, [report]);
  if (report === null) return null;
  return (
    <section class="card report" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={title}>
        {t('report_title')}
      </h2>
      <p>{t('report_body')}</p>
      <textarea class="input" readOnly rows={10} value={report} aria-labelledby={id} dir="ltr" />
      <div class="notice-actions">
        <Button onClick={() => actions.copy(report)}>{t('copy')}</Button>
        <Button onClick={() => actions.dropReport()}>{t('dismiss')}</Button>
      </div>
    </section>
  );
}
