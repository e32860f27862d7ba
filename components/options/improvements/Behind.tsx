import type { BehindImprovement } from '@/lib/messages/after-requests.ts';
import type { CountedImprovement } from '@/lib/messages/records.ts';
import type { ImprovementsActions } from '@/lib/options/model.ts';
import { list, t } from '@/lib/platform/i18n.ts';
import { improvementName } from '../shared/after.ts';
import { Button } from '../shared/Button.tsx';

interface BehindProps {
  improvement: CountedImprovement;
  /** Null: not asked for yet. */
  behind: BehindImprovement[] | null;
  actions: Pick<ImprovementsActions, 'loadBehind' | 'copy'>;
}

/** The customers behind what was solved, and words to let them know; asked for when it is unfolded. */
export function Behind({ improvement, behind, actions }: BehindProps) {
  return (
    <details
      class="more behind"
      onToggle={(event) => event.currentTarget.open && actions.loadBehind(improvement.id)}
    >
      <summary>{t('improve_behind')}</summary>
      {behind && (
        <>
          <ul class="plain-list">
            {behind.map(({ customer, subjects }) => (
              <li key={customer?.addresses[0] ?? ''}>
                <strong dir="auto">
                  {customer?.names[0] ?? customer?.addresses[0] ?? t('improve_behind_nobody')}
                </strong>{' '}
                {customer && <bdi>{customer.addresses.join(', ')}</bdi>}
                <small>{list(subjects.map((subject) => subject || t('no_subject')))}</small>
              </li>
            ))}
          </ul>
          <Button onClick={() => actions.copy(t('improve_because', improvementName(improvement)))}>
            {t('improve_copy')}
          </Button>
        </>
      )}
    </details>
  );
}
