/** Settings that the person changed: keys, how a reply ends, and one inbox on its own. */
import type { ComponentChildren } from 'preact';
import { InboxLayoutFields } from '@/components/options/inboxes/InboxLayoutFields.tsx';
import { Options } from '@/components/options/Options.tsx';
import { KeyCapture } from '@/components/options/settings/KeyCapture.tsx';
import type { OptionsActions } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { options } from '../../components/models.ts';

export function settingsViews(actions: OptionsActions) {
  const { settings } = options();
  const own = settings && {
    ...settings,
    keys: { insert: 'Mod+i', note: 's', templates: 'n', call: null },
    registers: { ...settings.registers, nl: 'informal' as const },
    signOff: {
      names: 'name' as const,
      wishes: { nl: 'Lieve groetjes,', en: 'Cheers,', de: 'Liebe Grüße', fr: '' },
    },
    followUp: { ...settings.followUp, answer: 6, morning: '07:30' },
  };
  const changed = {
    browserKeys: { toggle: null, search: 'Alt+Shift+L' },
    layouts: [
      {
        host: 'mail.google.com',
        opening: 'never' as const,
        side: 'left' as const,
        width: 420,
        collapsed: false,
      },
    ],
  };
  return {
    'settings-own': {
      show: () => <Options model={options({ settings: own, ...changed })} actions={actions} />,
      wide: true,
    },
    'settings-key': {
      show: () =>
        card(
          <KeyCapture
            action="note"
            keys={{}}
            mac={false}
            wanted="s"
            onChange={() => undefined}
            onSame={() => undefined}
            onLeave={() => undefined}
          />,
        ),
      wide: true,
    },
    'inbox-own': {
      show: () => <Options model={options({ place: { room: 'inboxes' }, ...changed })} actions={actions} />,
      wide: true,
    },
    'inbox-layout': {
      show: () =>
        card(
          <InboxLayoutFields
            layout={{ names: [], opening: 'never', side: 'left', width: 420, isOwn: true }}
            state="saved"
            onChange={() => undefined}
            onReset={() => undefined}
          />,
        ),
      wide: true,
    },
  };
}

function card(children: ComponentChildren) {
  return (
    <div class="page">
      <main>
        <h1>{t('settings')}</h1>
        <section class="room card">
          <h2>mail.google.com</h2>
          {children}
        </section>
      </main>
    </div>
  );
}
