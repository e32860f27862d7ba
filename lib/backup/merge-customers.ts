import { likenessOf } from '../customers/likeness.ts';
import { merged } from '../customers/merge.ts';
import type { CustomerRecord } from '../messages/records.ts';
import { byId, newer } from './newer.ts';
import { same } from './same.ts';

export interface MergedCustomers {
  customers: CustomerRecord[];
  /** Ids of the file's customers who are one that is here, by an address, and that one's id. */
  becomes: Map<string, string>;
}

/** An address that somebody here has stays theirs. */
export function mergeCustomers(
  here: readonly CustomerRecord[],
  file: readonly CustomerRecord[],
): MergedCustomers {
  const customers = byId(here);
  const owners = new Map(
    here.flatMap(({ id, addresses }) => addresses.map((address) => [address, id] as const)),
  );
  const becomes = new Map<string, string>();
  // Who has the same id is the same, whatever addresses others of the file share with them.
  const known = (one: CustomerRecord) => customers.has(one.id);
  for (const one of [...file.filter(known), ...file.filter((each) => !known(each))]) {
    const shared = one.addresses.map((address) => owners.get(address)).find((owner) => owner !== undefined);
    const id = customers.has(one.id) ? one.id : (shared ?? one.id);
    if (id !== one.id) becomes.set(one.id, id);
    const before = customers.get(id);
    const after = before ? together(before, one, owners) : one;
    for (const address of after.addresses) owners.set(address, id);
    customers.set(id, after);
  }
  return { customers: [...customers.values()], becomes };
}

function together(
  here: CustomerRecord,
  file: CustomerRecord,
  owners: ReadonlyMap<string, string>,
): CustomerRecord {
  const isSameOne = here.id === file.id;
  const said = isSameOne ? newer(here, file) : here;
  const other = said === here ? file : here;
  const both = merged(said, other, here.updatedAt > file.updatedAt ? here.updatedAt : file.updatedAt);
  const addresses = [...new Set([...here.addresses, ...file.addresses])].filter(
    (address) => (owners.get(address) ?? here.id) === here.id,
  );
  const one: CustomerRecord = {
    ...both,
    addresses,
    // What was last said of one and the same stands; of another, only what was not said of the one that is here.
    ...(isSameOne && { prefers: said.prefers, parted: said.parted }),
    likeness: likenessOf({ names: both.names, addresses }),
  };
  return same(one, here) ? here : one;
}
