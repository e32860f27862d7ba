/** What is here and what a file holds made one. Nothing that is here is lost by it, and the same file again changes nothing. */
import {
  customerOfDraft,
  draftOf,
  type ImprovementRecord,
  type TemplateRecord,
} from '../messages/records.ts';
import type { KeptRecords } from './format.ts';
import { mergeCustomers } from './merge-customers.ts';
import { mergeNotes } from './merge-notes.ts';
import { byId, newer } from './newer.ts';

export interface Merged {
  records: KeptRecords;
  joined: number;
  bothTexts: number;
}

export function merge(here: KeptRecords, file: KeptRecords): Merged {
  const { customers, becomes } = mergeCustomers(here.customers, file.customers);
  const theirs = following(file, becomes);
  const { notes, noteVersions, bothTexts } = mergeNotes(here, theirs);
  const records: KeptRecords = {
    customers,
    notes,
    noteVersions,
    merges: unite(here.merges, theirs.merges),
    apart: unite(here.apart, theirs.apart),
    erasures: unite(here.erasures, theirs.erasures),
    cases: unite(here.cases, theirs.cases, newer),
    followUps: unite(here.followUps, theirs.followUps, newer),
    improvements: unite(here.improvements, theirs.improvements, bothTickets),
    drafts: unite(here.drafts, theirs.drafts, newer),
    templates: mergeTemplates(here.templates, theirs.templates),
    templateVersions: unite(here.templateVersions, theirs.templateVersions),
    templateUses: unite(here.templateUses, theirs.templateUses, more),
    seen: unite(here.seen, theirs.seen, more),
  };
  return { records, joined: becomes.size, bothTexts };
}

/** The file's records, those of a customer who becomes another one as that one's. */
function following(file: KeptRecords, becomes: ReadonlyMap<string, string>): KeptRecords {
  if (becomes.size === 0) return file;
  const now = (id: string) => becomes.get(id) ?? id;
  const moved = <T extends { customerId: string }>(one: T): T => ({
    ...one,
    customerId: now(one.customerId),
  });
  const maybeMoved = <T extends { customerId: string | null }>(one: T): T =>
    one.customerId === null ? one : { ...one, customerId: now(one.customerId) };
  return {
    ...file,
    notes: file.notes.map(moved),
    cases: file.cases.map(maybeMoved),
    followUps: file.followUps.map(maybeMoved),
    drafts: file.drafts.map((one) => {
      const id = customerOfDraft(one.ticketKey);
      const to = id === null ? undefined : becomes.get(id);
      if (to === undefined) return one;
      return { ...one, id: `${one.kind} ${draftOf(to)}`, ticketKey: draftOf(to) };
    }),
    // Taken back, it would bring a customer back whose address another has.
    merges: file.merges.filter(({ into, from }) => !becomes.has(into.id) && !becomes.has(from.id)),
    apart: file.apart.flatMap((one) => {
      const [a = '', b = ''] = one.id.split('|').map(now);
      return a === b ? [] : [{ ...one, id: [a, b].sort().join('|') }];
    }),
  };
}

/** Those of both, by id; of one that both have, what is here, or what `choose` says. */
function unite<T extends { id: string }>(
  here: readonly T[],
  file: readonly T[],
  choose: (here: T, file: T) => T = (one) => one,
): T[] {
  const found = byId(here);
  for (const one of file) {
    const known = found.get(one.id);
    found.set(one.id, known ? choose(known, one) : one);
  }
  return [...found.values()];
}

function bothTickets(here: ImprovementRecord, file: ImprovementRecord): ImprovementRecord {
  const one = newer(here, file);
  const ticketKeys = [...new Set([...here.ticketKeys, ...file.ticketKeys])];
  return ticketKeys.length === one.ticketKeys.length ? one : { ...one, ticketKeys };
}

function more<T extends { count: number }>(here: T, file: T): T {
  return file.count > here.count ? file : here;
}

/** No two that live have one shortcut, or stand for the same one that comes along: the one that is here keeps it. */
function mergeTemplates(here: readonly TemplateRecord[], file: readonly TemplateRecord[]): TemplateRecord[] {
  const all = unite(here, file, newer);
  const local = byId(here);
  const isLiving = ({ deletedAt }: TemplateRecord) => deletedAt === null;
  const holders = <Field extends 'shortcut' | 'starter'>(field: Field) =>
    new Map(here.filter(isLiving).map((one) => [one[field], one.id]));
  const shortcuts = holders('shortcut');
  const starters = holders('starter');
  return all.map((one) => {
    if (!isLiving(one) || local.get(one.id) === one) return one;
    const shortcut = taken(shortcuts, one.shortcut, one.id) ? '' : one.shortcut;
    const starter = one.starter !== null && taken(starters, one.starter, one.id) ? null : one.starter;
    return shortcut === one.shortcut && starter === one.starter ? one : { ...one, shortcut, starter };
  });
}

/** The first that asks has it. */
function taken<Value>(holders: Map<Value, string>, value: Value, id: string): boolean {
  const holder = holders.get(value) ?? id;
  holders.set(value, holder);
  return holder !== id;
}
