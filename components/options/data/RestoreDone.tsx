import { useEffect, useRef } from 'preact/hooks';
import type { DataChange } from '@/lib/messages/data-requests.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { Changes } from './RestorePreview.tsx';

export function RestoreDone({ change, onClose }: { change: DataChange; onClose(): void }) {
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <Notice tone="good" actions={<Button onClick={onClose}>{t('restore_close')}</Button>}>
      <p tabIndex={-1} ref={head}>
        <strong>{t('restore_done')}</strong>
      </p>
      <Changes change={change} />
    </Notice>
  );
}
