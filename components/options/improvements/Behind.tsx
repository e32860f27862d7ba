import type { CountedImprovement } from '@/lib/messages/records.ts';
import type { BehindImprovement, ImprovementsActions } from '@/lib/options/improvements-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { ThankThem, WhoTold } from './Told.tsx';

interface BehindProps {
  improvement: CountedImprovement;
  /** Null: not asked for yet. */
  behind: BehindImprovement[] | null;
  today: string;
  actions: Pick<ImprovementsActions, 'loadBehind' | 'copy'>;
}

/** The customers behind what was solved, and words to let them know; asked for when it is unfolded. */
export function Behind({ improvement, behind, today, actions }: BehindProps) {
  return (
    <details
      class="more behind"
      onToggle={(event) => event.currentTarget.open && actions.loadBehind(improvement.id)}
    >
      <summary>{t('improve_behind')}</summary>
      {behind && (
        <>
          <WhoTold behind={behind} today={today} />
          <ThankThem improvement={improvement} actions={actions} />
        </>
      )}
    </details>
  );
}
