/** Made-up cases to count. */
import { ticketKey } from '@/lib/inboxes/ticket.ts';
import type { CaseRecord, ImprovementRecord } from '@/lib/messages/records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import type { Answers, Path } from '@/lib/method/types.ts';

export const keyOf = (id: string, host = 'mail.example.com') => ticketKey('demo', `https://${host}`, id);

interface Change extends Partial<Omit<CaseRecord, 'answers'>> {
  answers?: Partial<Answers>;
  host?: string;
  path?: Path;
  /** Minutes from opening to the reply. */
  minutes?: number;
}

/** A complaint at noon of this day. */
export function complaint(id: string, day: string, change: Change = {}): CaseRecord {
  const { host, path, minutes, answers, ...rest } = change;
  const at = `${day}T12:00:00.000Z`;
  const repliedAt = new Date(Date.parse(at) + (minutes ?? 0) * 60_000).toISOString();
  return {
    id: keyOf(id, host),
    customerId: null,
    subject: `Over ${id}`,
    link: null,
    openedAt: minutes === undefined ? null : at,
    answers: { ...emptyAnswers(), ...answers },
    confirmed: null,
    refused: [],
    dismissed: false,
    inserts: path ? [{ id: 'i', at: repliedAt, path, templateId: null }] : [],
    complaint: true,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    ...rest,
  };
}

export function improvementOf(
  id: string,
  kind: ImprovementRecord['kind'],
  ticketKeys: string[],
  solvedAt: string | null = null,
): ImprovementRecord {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    ...{ id, kind, ticketKeys, solvedAt, title: id, expected: '', meant: '', where: '' },
    ...{ revision: 1, deletedAt: null, createdAt: at, updatedAt: at },
  };
}
