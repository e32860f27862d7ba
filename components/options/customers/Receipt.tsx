import { useEffect, useRef, useState } from 'preact/hooks';
import type { ErasureRecord } from '@/lib/messages/records.ts';
import { plural, sayWholeMoment, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { download, textFile } from '../download.ts';

/** That somebody was erased, when, and how much: without who. */
export function Receipt({ receipt }: { receipt: ErasureRecord }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const [saved, setSaved] = useState(false);
  const lines = linesOf(receipt);
  const save = () => {
    const text = [t('receipt_title'), '', ...lines, ''].join('\r\n');
    const name = `unwrap-${t('receipt_file')}-${receipt.at.slice(0, 10)}.txt`;
    download(textFile(name, 'text/plain', `\ufeff${text}`));
    setSaved(true);
  };
  return (
    <section class="card room" aria-label={t('receipt_title')}>
      <h2 ref={head} tabIndex={-1}>
        {t('receipt_title')}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="hint">{t('receipt_help')}</p>
      <p>{t('receipt_once')}</p>
      <div class="customer-buttons">
        <Button onClick={save}>{t('receipt_save')}</Button>
        <span class="meta" role="status">
          {saved && t('file_saved')}
        </span>
      </div>
    </section>
  );
}

function linesOf({ id, at, counts, backups }: ErasureRecord): string[] {
  return [
    t('receipt_when', sayWholeMoment(at)),
    [
      counts.notes > 0 && plural('customer_notes', counts.notes),
      counts.cases > 0 && plural('customer_tickets', counts.cases),
      counts.followUps > 0 && plural('customer_follow_ups', counts.followUps),
      counts.drafts > 0 && plural('customer_drafts', counts.drafts),
    ]
      .filter(Boolean)
      .join(', ') || t('receipt_only_who'),
    ...(backups.length > 0 ? [t('receipt_backups', backups.join(', '))] : []),
    t('receipt_id', id),
  ];
}
