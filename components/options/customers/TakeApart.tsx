import { useState } from 'preact/hooks';
import type { CustomerDossier, TakenOut } from '@/lib/options/customers-model.ts';
import { localDay, sayDay, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { gistOf } from './names.ts';

interface TakeApartProps {
  dossier: CustomerDossier;
  today: string;
  busy: boolean;
  onTakeOut(taken: TakenOut): void;
}

const NOTHING: TakenOut = { addresses: [], names: [], notes: [], cases: [] };

/** Two people who were taken for one: by address, with what is the other's. */
export function TakeApart({ dossier, today, busy, onTakeOut }: TakeApartProps) {
  const [taken, setTaken] = useState<TakenOut | null>(null);
  const { customer, notes, cases } = dossier;
  // Only who has two addresses can be two people.
  if (customer.addresses.length < 2) return null;
  const toggle = (what: keyof TakenOut, value: string) =>
    setTaken((now) => now && toggled(dossier, now, what, value));
  const enough =
    taken !== null && taken.addresses.length > 0 && taken.addresses.length < customer.addresses.length;
  return (
    <section class="customer-part" aria-label={t('customer_split')}>
      <h3>{t('customer_split')}</h3>
      <p class="hint">{t('customer_split_help')}</p>
      {taken === null ? (
        <div>
          <Button onClick={() => setTaken(NOTHING)}>{t('customer_split_begin')}</Button>
        </div>
      ) : (
        <>
          <Checks
            legend={t('customer_addresses')}
            choices={customer.addresses.map((value) => ({ value, label: value }))}
            chosen={taken.addresses}
            onToggle={(value) => toggle('addresses', value)}
          />
          <Checks
            legend={t('customer_names')}
            choices={customer.names.map((value) => ({ value, label: value }))}
            chosen={taken.names}
            onToggle={(value) => toggle('names', value)}
          />
          <Checks
            legend={t('timeline_tickets')}
            choices={cases.map(({ id, subject, createdAt }) => ({
              value: id,
              label: `${subject || t('no_subject')} (${sayDay(localDay(createdAt), today)})`,
            }))}
            chosen={taken.cases}
            onToggle={(value) => toggle('cases', value)}
          />
          <Checks
            legend={t('notes')}
            choices={notes.map(({ id, text }) => ({ value: id, label: gistOf(text) }))}
            chosen={taken.notes}
            onToggle={(value) => toggle('notes', value)}
          />
          {!enough && <p class="hint">{t('customer_split_needs')}</p>}
          <div class="customer-buttons">
            <Button
              kind="primary"
              busy={busy}
              disabled={!enough}
              onClick={() => {
                onTakeOut(taken);
                setTaken(null);
              }}
            >
              {t('customer_split_do')}
            </Button>
            <Button onClick={() => setTaken(null)}>{t('customer_cancel')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

interface ChecksProps {
  legend: string;
  choices: { value: string; label: string }[];
  chosen: readonly string[];
  onToggle(value: string): void;
}

function Checks({ legend, choices, chosen, onToggle }: ChecksProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset class="customer-checks">
      <legend class="label">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label class="check" key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** With a ticket go the notes that were written beside it. */
function toggled({ notes }: CustomerDossier, taken: TakenOut, what: keyof TakenOut, value: string): TakenOut {
  const on = !taken[what].includes(value);
  const change = (all: string[], which: readonly string[]) => [
    ...all.filter((one) => !which.includes(one)),
    ...(on ? which : []),
  ];
  const now = { ...taken, [what]: change(taken[what], [value]) };
  if (what !== 'cases') return now;
  const beside = notes.filter(({ ticketKey }) => ticketKey === value).map(({ id }) => id);
  return { ...now, notes: change(taken.notes, beside) };
}
