/** Whether a page shows its newest message first. */
import type { Unit } from './messages.ts';
import type { Spot } from './outline.ts';

/** By machine-readable moments, by numbers in ids, by how long ago, by where one writes. */
export function isNewestFirst(units: readonly Unit[], editor: Spot | null): boolean {
  if (units.length < 2) return false;
  for (const measure of [stamp, parsed, age, number]) {
    const values = units.map(measure).filter((value) => value !== null);
    const [first, last] = [values[0], values.at(-1)];
    if (values.length > 1 && first !== undefined && last !== undefined && first !== last) return first > last;
  }
  const first = units[0];
  return editor !== null && first !== undefined && editor.index < first.item.index;
}

function stamp({ date }: Unit): number | null {
  const element = date?.element;
  const value = element?.getAttribute('datetime') ?? element?.closest('[datetime]')?.getAttribute('datetime');
  return finite(Date.parse(value ?? ''));
}

const MONTHS = [
  'jan',
  'feb|fév|fev',
  'mar|mär|mrt|maa',
  'apr|avr',
  'mai|may|mei',
  'jun|juin',
  'jul|juil',
  'aug|aoû|aou',
  'sep',
  'okt|oct',
  'nov',
  'dec|dez|déc',
];

/** Day and month of numbers alone could be swapped: only a month in words, or a year first, counts. */
function parsed({ date }: Unit): number | null {
  const text = `${date?.text ?? ''}`.toLowerCase();
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  const month = MONTHS.findIndex((names) => new RegExp(`(?<!\\p{L})(?:${names})`, 'u').test(text));
  const time = /(\d{1,2})[:.h](\d\d)(?::(\d\d))?\s*([ap]m)?/.exec(text);
  const hour = time ? (Number(time[1]) % (time[4] ? 12 : 24)) + (time[4] === 'pm' ? 12 : 0) : 0;
  const moment = hour * 3600 + Number(time?.[2] ?? 0) * 60 + Number(time?.[3] ?? 0);
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) + moment * 1000;
  if (month < 0) return null;
  const day = /(?<![\d:])(\d{1,2})(?![\d:]*[:\d])/.exec(text.replace(/\d{4}/, ''))?.[1];
  const year = /\b(\d{4})\b/.exec(text)?.[1] ?? '2000';
  return Date.UTC(Number(year), month, Number(day ?? 1)) + moment * 1000;
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\d\s*(?:s|sec)/, 1],
  [/\d\s*(?:m(?!o|aa)|min)/, 60],
  [/\d\s*(?:h|u|uur|std|stunde)/, 3600],
  [/\d\s*(?:d|t|j(?:our|$))/, 86_400],
  [/\d\s*(?:w|sem)/, 604_800],
];

function age({ date }: Unit): number | null {
  const text = `${date?.text ?? ''}`.toLowerCase();
  const amount = /\d+/.exec(text)?.[0];
  const unit = UNITS.find(([words]) => words.test(text))?.[1];
  return amount && unit ? -Number(amount) * unit : null;
}

function number({ item }: Unit): number | null {
  const names = `${item.element.getAttribute('id') ?? ''} ${item.element.firstElementChild?.getAttribute('id') ?? ''}`;
  return finite(Number.parseInt(/\d+/.exec(names)?.[0] ?? '', 10));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
