import { useId } from 'preact/hooks';
import { isRelay } from '@/lib/customers/address.ts';
import type { CustomerDossier } from '@/lib/options/customers-model.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';
import type { Language } from '@/lib/reading/types.ts';
import { Chip } from '../../shared/Chip.tsx';
import { LANGUAGE_TEXTS } from '../../shared/languages.ts';
import { nameOf } from './names.ts';

interface HeadProps {
  dossier: CustomerDossier;
  today: string;
}

/** Who this is, and how much there is of them. */
export function Head({ dossier, today }: HeadProps) {
  const { customer, cases, followUps, notes } = dossier;
  const { names, addresses, parted, createdAt, prefers } = customer;
  const complaints = cases.filter(({ complaint }) => complaint).length;
  const open = followUps.filter(({ doneAt }) => doneAt === null).length;
  const id = useId();
  return (
    <section class="card room customer-head" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-back="name">
        <bdi>{nameOf(customer)}</bdi>
      </h2>
      {names.length > 1 && <p class="hint">{t('customer_also_named', names.slice(1).join(', '))}</p>}
      <p class="chips">
        {parted && <Chip tone="warm">{t('customer_parted_chip')}</Chip>}
        {complaints > 0 && <Chip tone="warm">{plural('improve_count', complaints)}</Chip>}
        {notes.length > 0 && <Chip>{plural('customer_notes', notes.length)}</Chip>}
        {open > 0 && <Chip>{plural('customer_open', open)}</Chip>}
      </p>
      <ul class="plain-list" aria-label={t('customer_addresses')}>
        {addresses.map((address) => (
          <li key={address}>
            <bdi>{address}</bdi> {isRelay(address) && <small>{t('customer_relay_mark')}</small>}
          </li>
        ))}
      </ul>
      <p class="meta">
        {[t('customer_since', sayDay(localDay(createdAt), today)), ...corrected(prefers)].join(' · ')}
      </p>
    </section>
  );
}

/** What the person corrected, in words. */
function corrected({ firstName, language, register }: CustomerDossier['customer']['prefers']): string[] {
  return [
    ...(firstName === null ? [] : [t('customer_first_name', firstName)]),
    ...(language === null ? [] : [t('customer_language', languageName(language))]),
    ...(register === null ? [] : [t('customer_register', t(`register_any_${register}`))]),
  ];
}

function languageName(language: Language): string {
  return t(LANGUAGE_TEXTS[language]);
}
