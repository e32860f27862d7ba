import { log } from '../platform/log.ts';
import { tellInboxesLook } from './look.ts';
import { notify } from './notices.ts';
import { onTemplatesChanged } from './templates.ts';

/** Whatever goes by the settings asks again. */
export function onSettingsChanged(): void {
  notify({ tabId: null, what: 'settings', revision: 0 });
  onTemplatesChanged();
  tellInboxesLook().catch((error: unknown) => log.error('look', error));
}
