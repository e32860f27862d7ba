/** The customers' pages. */
import { Options } from '@/components/options/Options.tsx';
import type { CustomersModel } from '@/lib/options/customers-model.ts';
import type { OptionsActions } from '@/lib/options/model.ts';
import { customers, dossier, openCustomer, RECEIPT, tangled } from '../../components/customer-models.ts';
import { options } from '../../components/models.ts';

export function customerViews(actions: OptionsActions) {
  const show = (change: Partial<CustomersModel>, id: string | null = null, click: string[] = []) => ({
    show: () => {
      pressSoon(click);
      return (
        <Options
          model={options({ place: { room: 'customers', id }, customers: customers(change) })}
          actions={actions}
        />
      );
    },
    wide: true,
  });
  const kept = dossier();
  const parted = {
    at: '2026-11-18T10:00:00.000Z',
    reason: 'Drie keer gescholden aan de telefoon.',
    ticketKey: null,
  };
  return {
    customers: show({
      cleaning: { by: 'inactive', months: 24, preview: { count: 62, names: ['An', 'Bo'] }, busy: false },
    }),
    'customers-stranger': show({
      stranger: {
        address: 'wim@voorbeeld.example',
        found: { cases: 1, followUps: 0, drafts: 2, mentions: 1 },
        receipt: null,
        busy: false,
      },
    }),
    'customers-none': show({ list: { customers: [], total: 0, more: false, busy: false } }),
    customer: show({ open: openCustomer(tangled()) }, 'c1', ['.note-versions summary']),
    'customer-parted': show(
      {
        open: openCustomer(
          { ...kept, customer: { ...kept.customer, parted } },
          { draft: 'Half', draftState: 'saved' },
        ),
      },
      'c1',
      ['.customer-note [aria-pressed=false]', '.customer-part:last-child .button'],
    ),
    'customer-split': show({ open: openCustomer() }, 'c1', ['.customer-part:nth-of-type(3) .button']),
    'customer-gone': show({ open: 'gone' }, 'c1'),
    'customer-receipt': show({ open: 'gone', receipt: RECEIPT }, 'c1'),
  };
}

/** Once it is drawn. */
function pressSoon(selectors: readonly string[]): void {
  setTimeout(() => {
    for (const selector of selectors) {
      const found = document.querySelectorAll<HTMLElement>(selector);
      for (const one of found) one.click();
    }
  });
}
