import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import type { Reading } from '@/lib/reading/types.ts';
import { carrierPages } from '@/lib/replies/links/carriers.ts';
import { orderAddress } from '@/lib/replies/links/order.ts';
import { whereaboutsIn } from '@/lib/replies/links/whereabouts.ts';
import { Icon } from '../shared/Icon.tsx';

interface NumbersProps {
  reading: Reading;
  /** Of the search in the shop's own admin; empty: there is none. */
  orderLink: string;
  onCopy(text: string): void;
}

interface Found {
  kind: MessageKey;
  text: string;
  links: Link[];
}

interface Link {
  address: string;
  /** Whole, for assistive technology. */
  name: string;
  /** Beside the icon, where several stand side by side; null: the icon says enough. */
  shown: string | null;
}

/** Order, parcel and invoice numbers, amounts and dates of the message; one click copies one, another opens its page. */
export function Numbers({ reading, orderLink, onCopy }: NumbersProps) {
  const to = whereaboutsIn(reading.newest);
  const found: Found[] = [
    ...numbers('number_order', reading.orderNumbers, (order) => orderLinks(orderLink, order)),
    ...numbers('number_tracking', reading.trackingNumbers, (parcel) =>
      carrierPages(parcel, to).map(({ carrier, address }) => ({
        address,
        name: t('follow_parcel', parcel, carrier),
        shown: carrier,
      })),
    ),
    ...numbers('number_invoice', reading.invoiceNumbers),
    ...numbers('number_amount', reading.amounts),
    ...numbers('number_date', reading.dates),
  ];
  if (found.length === 0) return null;
  return (
    <ul class="plain-list chips" aria-label={t('numbers')}>
      {found.map(({ kind, text, links }) => (
        <li key={`${kind} ${text}`} class="number-row">
          <button
            type="button"
            class="chip chip-button"
            aria-label={t('copy_number', t(kind), text)}
            title={t('copy')}
            onClick={() => onCopy(text)}
          >
            <span class="meta">{t(kind)}</span> <span class="number">{text}</span> <Icon name="copy" />
          </button>
          {links.map((link) => (
            <OutLink key={link.address} {...link} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Nothing of it is loaded until it is pressed, and the page that opens learns nothing of where it was opened. */
function OutLink({ address, name, shown }: Link) {
  return (
    <a
      class="out-link"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={name}
      title={name}
    >
      {shown}
      <Icon name="open" />
    </a>
  );
}

function orderLinks(pattern: string, order: string): Link[] {
  const address = orderAddress(pattern, order);
  return address === null ? [] : [{ address, name: t('open_order', order), shown: null }];
}

function numbers(
  kind: MessageKey,
  spans: { text: string }[],
  linksOf: (text: string) => Link[] = () => [],
): Found[] {
  return [...new Set(spans.map((span) => span.text))].map((text) => ({ kind, text, links: linksOf(text) }));
}
