/**
 * The shape of every record in a file, as this version of the database has it. Strict, so that a file loses nothing by being
 * restored: what we don't know is said, and not dropped. Lengths are at least those that the messages allow.
 */
import * as v from 'valibot';
import { KEY_LIMIT } from '../inboxes/ticket.ts';
import type * as records from '../messages/records.ts';
import { DRAFT_KINDS, webLink } from '../messages/records.ts';
import { address, answers, recipe, site, starterId } from '../messages/schemas.ts';
import { day, id, key, line, longText } from '../messages/shapes.ts';
import { FOLLOW_UP_KINDS, OUTCOMES } from '../method/follow-up.ts';
import { IMPROVEMENT_KINDS } from '../method/improvement.ts';
import { PATHS } from '../method/types.ts';
import { LANGUAGES, REGISTERS } from '../reading/types.ts';
import { contentEntries } from '../replies/templates/content.ts';
import { FORMAT, type Header, type KeptRecords, type OwnEntry } from './format.ts';

/** An id, a ticket's key, or something made of those. */
export const recordId = v.pipe(v.string(), v.minLength(1), v.maxLength(KEY_LIMIT + 100));
const moment = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40));
const maybe = v.nullable(moment);
const text = v.pipe(v.string(), v.maxLength(5_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const revision = count;
const ids = v.pipe(v.array(recordId), v.maxLength(100_000));
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{0,128}$/));
const kept = { id, createdAt: moment, updatedAt: moment };
const templateContent = v.strictObject(contentEntries);

const customer: v.GenericSchema<unknown, records.CustomerRecord> = v.strictObject({
  ...kept,
  names: v.pipe(v.array(line), v.maxLength(1_000)),
  addresses: v.pipe(v.array(address), v.maxLength(1_000)),
  prefers: v.strictObject({
    language: v.nullable(v.picklist(LANGUAGES)),
    register: v.nullable(v.picklist(REGISTERS)),
    firstName: v.nullable(line),
  }),
  likeness: v.pipe(v.array(v.pipe(v.string(), v.maxLength(3_000))), v.maxLength(3_000)),
  parted: v.nullable(v.strictObject({ at: moment, reason: longText, ticketKey: v.nullable(key) })),
  activeAt: moment,
});

const SCHEMAS: { [Store in keyof KeptRecords]: v.GenericSchema<unknown, KeptRecords[Store][number]> } = {
  customers: customer,
  notes: v.strictObject({
    ...kept,
    customerId: id,
    text: longText,
    pinned: v.boolean(),
    tags: v.pipe(v.array(line), v.maxLength(1_000)),
    author: line,
    revision,
    ticketKey: v.nullable(key),
    deletedAt: maybe,
  }),
  noteVersions: v.strictObject({
    id: recordId,
    noteId: id,
    revision,
    text: longText,
    author: line,
    writtenAt: moment,
  }),
  merges: v.strictObject({
    id,
    at: moment,
    into: customer,
    from: customer,
    moved: v.strictObject({ notes: ids, cases: ids, followUps: ids }),
    apart: ids,
  }),
  apart: v.strictObject({ id: recordId, at: moment }),
  erasures: v.strictObject({
    id: recordId,
    at: moment,
    salt: v.pipe(v.string(), v.maxLength(200)),
    hashes: v.pipe(v.array(hex), v.maxLength(1_000)),
    counts: v.strictObject({ notes: count, cases: count, followUps: count, drafts: count }),
    backups: v.pipe(v.array(line), v.maxLength(10_000)),
  }),
  cases: v.strictObject({
    ...kept,
    id: key,
    customerId: v.nullable(id),
    subject: line,
    link: v.nullable(v.pipe(v.string(), v.maxLength(20_000), v.transform(webLink))),
    openedAt: maybe,
    answers: v.strictObject({ ...answers.entries, rights: v.strictObject(answers.entries.rights.entries) }),
    confirmed: v.nullable(address),
    refused: v.pipe(v.array(address), v.maxLength(1_000)),
    dismissed: v.boolean(),
    inserts: v.pipe(
      v.array(
        v.strictObject({
          id: recordId,
          at: moment,
          path: v.nullable(v.picklist(PATHS)),
          templateId: v.nullable(recordId),
        }),
      ),
      v.maxLength(10_000),
    ),
    complaint: v.boolean(),
    agent: v.exactOptional(line),
    revision,
  }),
  followUps: v.strictObject({
    ...kept,
    kind: v.picklist(FOLLOW_UP_KINDS),
    customerId: v.nullable(id),
    ticketKey: key,
    subject: line,
    dueOn: day,
    dueAt: maybe,
    doneAt: maybe,
    remindedAt: maybe,
    outcome: v.nullable(v.picklist(OUTCOMES)),
    lesson: text,
  }),
  improvements: v.strictObject({
    ...kept,
    kind: v.picklist(IMPROVEMENT_KINDS),
    title: line,
    expected: text,
    meant: text,
    where: text,
    ticketKeys: v.pipe(v.array(key), v.maxLength(100_000)),
    solvedAt: maybe,
    revision,
    deletedAt: maybe,
  }),
  drafts: v.strictObject({
    ...kept,
    id: recordId,
    ticketKey: key,
    kind: v.picklist(DRAFT_KINDS),
    text: longText,
  }),
  templates: v.strictObject({
    ...kept,
    ...contentEntries,
    starter: v.nullable(starterId),
    revision,
    deletedAt: maybe,
  }),
  templateVersions: v.strictObject({
    id: recordId,
    templateId: id,
    revision,
    writtenAt: moment,
    content: templateContent,
  }),
  templateUses: v.strictObject({
    id: recordId,
    count,
    lastAt: moment,
    byPath: v.strictObject(v.entriesFromList(PATHS, v.optional(count))),
  }),
  seen: v.strictObject({ id: recordId, day, inbox: line, count }),
};

const settings = v.record(v.pipe(v.string(), v.maxLength(100)), v.unknown());
const keptRecipe = v.strictObject({ recipe, workedAt: maybe, failingSince: maybe });
const own: v.GenericSchema<unknown, OwnEntry> = v.strictObject({
  site,
  learned: v.pipe(v.array(address), v.maxLength(1_000)),
  words: v.record(address, v.picklist(['ours', 'not-ours'])),
});

/** By the name of the store that a line gives. */
export const RECORDS = { ...SCHEMAS, settings, recipes: keptRecipe, own };
export type StoreName = keyof typeof RECORDS;

export function isStore(name: string): name is StoreName {
  return Object.hasOwn(RECORDS, name);
}

/** Of an older database: what its steps need to bring it up; it is checked by `RECORDS` then. */
export const olderRecord = v.looseObject({ id: recordId });

export const header: v.GenericSchema<unknown, Header> = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(count, v.minValue(1)),
  database: v.pipe(count, v.minValue(1)),
  app: v.pipe(v.string(), v.maxLength(50)),
  madeAt: moment,
  counts: v.record(v.pipe(v.string(), v.maxLength(50)), count),
});

export const recordLine = v.strictObject({ store: v.pipe(v.string(), v.maxLength(50)), record: v.unknown() });
export const lastLine = v.strictObject({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });
