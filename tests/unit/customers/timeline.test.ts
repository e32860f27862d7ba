import { describe, expect, it } from 'vitest';
import { hostOf, narrowed, timelineOf } from '@/lib/customers/timeline.ts';
import { ticketKey } from '@/lib/inboxes/ticket.ts';
import { caseOf, dossier, tangled } from '../../components/customer-models.ts';

describe('the timeline', () => {
  it('has everything that happened, the newest first', () => {
    const entries = timelineOf(dossier());
    expect(entries.map(({ kind, at }) => `${at.slice(5, 10)} ${kind}`)).toEqual([
      '11-18 follow-up',
      '11-18 reply',
      '11-18 ticket',
      '06-08 follow-up',
      '06-01 ticket',
      '03-02 note',
      '03-02 note',
      '03-02 person',
      '03-02 note',
    ]);
  });

  it('knows who went up in them, and that we parted, by which ticket', () => {
    const kept = tangled();
    const parted = { at: '2026-11-19T10:00:00.000Z', reason: 'scheldt', ticketKey: 'demo|x|1' };
    const entries = timelineOf({ ...kept, customer: { ...kept.customer, parted } });
    expect(entries.find((one) => one.kind === 'person' && one.what === 'parted')).toMatchObject({
      reason: 'scheldt',
      subject: 'Theepot met barst',
    });
    expect(entries.find((one) => one.kind === 'person' && one.what === 'merged')).toMatchObject({
      mergeId: 'm1',
      addresses: ['mbosch@werk.example'],
    });
  });

  it('is narrowed to kinds, and to words in any order, without accents', () => {
    const entries = timelineOf(dossier());
    const find = (search: string, kinds: Parameters<typeof narrowed>[1]['kinds'] = []) =>
      narrowed(entries, { kinds, search }).length;
    expect(find('', ['note'])).toBe(3);
    expect(find('', ['note', 'reply'])).toBe(4);
    expect(find('barst THÉEPOT')).toBe(3);
    expect(find('barst', ['note'])).toBe(0);
    expect(find('noor bellen')).toBe(1);
    expect(find('niets van dit alles')).toBe(0);
  });

  it('names the inbox by the page that showed it, else by the ticket’s own key', () => {
    expect(hostOf(caseOf('x'))).toBe('mail.example.com');
    const id = ticketKey('demo', 'https://desk.example.be/path', '7');
    expect(hostOf(caseOf(id, { link: null }))).toBe('desk.example.be');
    expect(hostOf(caseOf('nonsense', { link: null }))).toBe('');
  });
});
