/** The database, version 6. A new version adds a step to `migrations.ts` and an example of the old one to its test. */
import type { DBSchema } from 'idb';
import type {
  CaseRecord,
  CustomerRecord,
  DraftRecord,
  FollowUpRecord,
  ImprovementRecord,
  NoteRecord,
  TemplateRecord,
  TemplateUse,
  TemplateVersion,
} from '../messages/records.ts';

export const DATABASE = 'unwrap';

export interface UnwrapSchema extends DBSchema {
  customers: { key: string; value: CustomerRecord; indexes: { byAddress: string } };
  notes: { key: string; value: NoteRecord; indexes: { byCustomer: string; byDeletedAt: string } };
  cases: { key: string; value: CaseRecord; indexes: { byCustomer: string } };
  followUps: {
    key: string;
    value: FollowUpRecord;
    indexes: { byCustomer: string; byTicket: string; byDueOn: string };
  };
  improvements: { key: string; value: ImprovementRecord; indexes: { byTicket: string; byDeletedAt: string } };
  drafts: { key: string; value: DraftRecord };
  templates: { key: string; value: TemplateRecord; indexes: { byShortcut: string; byDeletedAt: string } };
  templateVersions: { key: string; value: TemplateVersion; indexes: { byTemplate: string } };
  templateUses: { key: string; value: TemplateUse };
}
