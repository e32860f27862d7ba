import type { Settings } from '@/lib/messages/schemas.ts';
import type { OptionsActions, TemplatesModel } from '@/lib/options/model.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { type Starter, starterKey } from '@/lib/replies/templates/template.ts';
import { TemplateRow } from './TemplateRow.tsx';

interface StarterListProps {
  /** Those that are listed; none: nothing is shown. */
  starters: readonly Starter[];
  unfolded: boolean;
  onFold(unfolded: boolean): void;
  uses: TemplatesModel['uses'];
  settings: Pick<Settings, 'shortcuts' | 'starters'> | null;
  today: string;
  actions: OptionsActions;
}

/** The templates that come along, in a fold. */
export function StarterList(props: StarterListProps) {
  const { starters, unfolded, onFold, uses, settings, today, actions } = props;
  const hidden = settings?.starters.hidden ?? [];
  if (starters.length === 0) return null;
  return (
    <details
      class="starters"
      open={unfolded}
      onToggle={({ currentTarget: { open } }) => open !== unfolded && onFold(open)}
    >
      <summary>{plural('starters_title', starters.length)}</summary>
      <p class="hint">{t('starters_help')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={settings?.starters.on ?? true}
          onChange={(event) => actions.offerStarters(event.currentTarget.checked)}
        />
        <span>{t('starters_offer')}</span>
      </label>
      <ul class="plain-list rows">
        {starters.map(({ id, content }) => (
          <TemplateRow
            key={id}
            id={starterKey(id)}
            template={content}
            use={uses[starterKey(id)]}
            prefix={settings?.shortcuts.prefix ?? ''}
            today={today}
            onOpen={() => actions.openTemplate(starterKey(id))}
            hidden={hidden.includes(id)}
            onHide={(hide) => actions.hideStarter(id, hide)}
          />
        ))}
      </ul>
    </details>
  );
}
