import type { BrowserKeys } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';

interface BrowserKeySettingsProps {
  keys: BrowserKeys;
  onOpen(): void;
}

/** Keys that work in the whole browser: it alone changes them. */
export function BrowserKeySettings({ keys, onOpen }: BrowserKeySettingsProps) {
  return (
    <div class="settings-part">
      <h3>{t('browser_keys')}</h3>
      <p class="hint">{t('browser_keys_help')}</p>
      <ul class="plain-list rows key-list">
        <Row does={t('command_toggle')} of={keys.toggle} />
        <Row does={t('command_search')} of={keys.search} />
      </ul>
      <div>
        <Button onClick={onOpen}>{t('browser_keys_open')}</Button>
      </div>
    </div>
  );
}

function Row({ does, of }: { does: string; of: string | null }) {
  return (
    <li class="row">
      <span class="row-main key-does">{does}</span>
      {of === null ? <span class="meta">{t('browser_keys_none')}</span> : <kbd>{of}</kbd>}
    </li>
  );
}
