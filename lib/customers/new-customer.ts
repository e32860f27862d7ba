import type { CustomerRecord } from '../messages/records.ts';
import { likenessOf } from './likeness.ts';

/** As many as inboxes displayed them by. */
const MOST_NAMES = 10;

/** The customer as they are kept, made where there is none yet; a new display name is put in front of the known ones. */
export function customerRecord(
  known: CustomerRecord | undefined,
  person: { address: string; name: string | null },
  now: string,
): CustomerRecord {
  const names = nameFirst(person.name, known?.names ?? []);
  const addresses = known?.addresses ?? [person.address];
  return {
    id: known?.id ?? crypto.randomUUID(),
    names,
    addresses,
    prefers: known?.prefers ?? { language: null, register: null, firstName: null },
    likeness: likenessOf({ names, addresses }),
    parted: known?.parted ?? null,
    activeAt: now,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  };
}

function nameFirst(name: string | null, names: string[]): string[] {
  return name === null ? names : [name, ...names.filter((other) => other !== name)].slice(0, MOST_NAMES);
}
