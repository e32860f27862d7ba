import { useMemo } from 'preact/hooks';
import { timelineOf } from '@/lib/customers/timeline.ts';
import type { CustomersActions, OpenCustomer } from '@/lib/options/customers-model.ts';
import type { TemplatesModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { starterIn } from '@/lib/replies/templates/template.ts';
import { Room } from '../Room.tsx';
import { Alike } from './Alike.tsx';
import { Erase } from './Erase.tsx';
import { Head } from './Head.tsx';
import { MergeWith } from './MergeWith.tsx';
import { Notes } from './Notes.tsx';
import { Parting } from './Parting.tsx';
import { TakeApart } from './TakeApart.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Timeline } from './Timeline.tsx';

interface CustomerPageProps {
  open: OpenCustomer;
  /** Id of the one that was asked for. */
  note: string | null;
  /** By which replies are named. */
  templates: TemplatesModel;
  today: string;
  actions: CustomersActions;
}

/** All that is kept of one customer. */
export function CustomerPage({ open, note, templates, today, actions }: CustomerPageProps) {
  const { dossier, busy } = open;
  const { customer } = dossier;
  const entries = useMemo(() => timelineOf(dossier), [dossier]);
  const titleOf = (id: string) => templateTitle(templates, id);
  return (
    <>
      <Head dossier={dossier} today={today} />
      {dossier.alike.length > 0 && (
        <Alike
          alike={dossier.alike}
          busy={busy}
          onMerge={(other) => actions.merge(other)}
          onApart={(other) => actions.sayApart(other, true)}
        />
      )}
      <Room title={t('notes')}>
        <Notes open={open} at={note} today={today} actions={actions} />
      </Room>
      <Room title={t('timeline')}>
        <Timeline
          entries={entries}
          today={today}
          busy={busy}
          titleOf={titleOf}
          onUnmerge={(id) => actions.unmerge(id)}
        />
      </Room>
      <Room title={t('customer_who')}>
        <Parting
          parted={customer.parted}
          today={today}
          busy={busy}
          onPart={(parted) => actions.part(parted)}
        />
        <MergeWith open={open} actions={actions} />
        <TakeApart
          dossier={dossier}
          today={today}
          busy={busy}
          onTakeOut={(taken) => actions.takeOut(taken)}
        />
      </Room>
      <Room title={t('customer_data')}>
        <TakeAway dossier={dossier} today={today} titleOf={titleOf} />
        <Erase dossier={dossier} busy={busy} onErase={() => actions.erase()} />
      </Room>
    </>
  );
}

/** Of one that is kept or came along; null: it is not there any more. */
function templateTitle({ all, starters }: TemplatesModel, id: string): string | null {
  const begun = starterIn(id);
  const kept = all?.find((one) => one.id === id || (begun !== null && one.starter === begun));
  const starter = starters.find((one) => one.id === begun);
  return kept?.title || starter?.content.title || null;
}
