/** Which text names each value on the customers' pages; a value without one is a type error. */
import type { TimelineKind } from '@/lib/customers/timeline.ts';
import type { AlikeCustomer, CleanUpBy, CustomerFilter } from '@/lib/options/customers-model.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';

type Texts<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const FILTER_TEXTS: Texts<CustomerFilter> = {
  all: 'customer_filter_all',
  open: 'customer_filter_open',
  parted: 'customer_filter_parted',
  alike: 'customer_filter_alike',
};

/** Where nobody is listed. */
export const EMPTY_TEXTS: Texts<CustomerFilter> = {
  all: 'customers_none',
  open: 'customers_none_open',
  parted: 'customers_none_parted',
  alike: 'customers_none_alike',
};

export const BECAUSE_TEXTS: Texts<AlikeCustomer['because']> = {
  mailbox: 'customer_because_mailbox',
  name: 'customer_because_name',
};

export const KIND_TEXTS: Texts<TimelineKind> = {
  ticket: 'timeline_tickets',
  reply: 'timeline_replies',
  note: 'timeline_notes',
  'follow-up': 'timeline_follow_ups',
  person: 'timeline_person',
};

export const CLEAN_UP_TEXTS: Texts<CleanUpBy> = {
  inactive: 'cleaning_inactive',
  age: 'cleaning_age',
};
