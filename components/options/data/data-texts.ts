/** Which text names each value of Data and privacy; a value without one is a type error. */
import {
  type BackupFault,
  type BackupProblem,
  DATA_KINDS,
  type DataCounts,
  type DataKind,
} from '@/lib/messages/data-requests.ts';
import { list, locale, type MessageKey, type PluralKey, plural, t } from '@/lib/platform/i18n.ts';

const KIND_TEXTS: Readonly<Record<DataKind, PluralKey>> = {
  customers: 'data_customers',
  notes: 'data_notes',
  cases: 'data_cases',
  followUps: 'data_follow_ups',
  improvements: 'data_improvements',
  templates: 'data_templates',
};

const FAULT_TEXTS: Readonly<Record<BackupProblem, MessageKey>> = {
  'not-a-backup': 'backup_not_one',
  damaged: 'backup_damaged',
  newer: 'backup_newer',
  'needs-passphrase': 'backup_sealed',
  'wrong-passphrase': 'backup_wrong_passphrase',
  'too-big': 'backup_too_big',
  'bad-record': 'backup_bad_record',
  'double-id': 'backup_double',
  'shared-address': 'backup_shared_address',
  'no-customer': 'backup_no_customer',
};

/** "12 customers and 40 notes"; empty: none of anything. */
export function sayCounts(counts: DataCounts): string {
  return list(
    DATA_KINDS.filter((kind) => counts[kind] > 0).map((kind) => plural(KIND_TEXTS[kind], counts[kind])),
  );
}

export function sayFault({ problem, line }: BackupFault): string {
  const said = t(FAULT_TEXTS[problem]);
  return line === null ? said : `${said} ${t('backup_line', String(line))}`;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "12 MB". */
export function sayBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const unit = UNITS[step] ?? 'byte';
  const amount = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    maximumFractionDigits: amount < 10 && step > 0 ? 1 : 0,
  }).format(amount);
}
