import { describe, expect, it } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import { DEFAULT_REGISTERS } from '@/lib/replies/registers.ts';
import { fillDataOf } from '@/lib/replies/templates/fill-data.ts';
import { firstNameOf, onlyNumber, spokenOf, writtenIn } from '@/lib/replies/templates/occasion.ts';

const numbers = (...texts: string[]) => texts.map((text) => ({ text }));
const reading = readMessage(
  'Bonjour,\n\nMa théière est arrivée cassée. Vous pouvez m’aider ?\n\nCordialement,\nClaire',
  {
    subject: '',
    customerName: null,
  },
);

describe('the number that a mail is about', () => {
  it('is the only one, however often it stands there', () => {
    expect(onlyNumber(numbers('20418'))).toBe('20418');
    expect(onlyNumber(numbers('20418', '20418'))).toBe('20418');
  });

  it('is none of several, and none where there is none', () => {
    expect(onlyNumber(numbers('20418', '20419', '20418'))).toBeNull();
    expect(onlyNumber([])).toBeNull();
    expect(onlyNumber(undefined)).toBeNull();
  });
});

describe('how a customer is written to', () => {
  const prefers = { language: 'de', register: 'informal', firstName: 'Clara' } as const;

  it('is as was said of the ticket, else of the customer, else as they write', () => {
    expect(spokenOf({ language: 'nl', register: null }, prefers, reading)).toEqual({
      language: 'nl',
      register: 'informal',
    });
    expect(spokenOf(undefined, undefined, reading)).toEqual({ language: 'fr', register: 'formal' });
    expect(spokenOf(null, null, null)).toEqual({ language: null, register: null });
  });

  it('is as the interface and the settings have it where nobody can tell', () => {
    const registers = { ...DEFAULT_REGISTERS, nl: 'informal' } as const;
    const nothing = { language: null, register: null };
    expect(writtenIn(nothing, 'nl', registers)).toEqual({ language: 'nl', register: 'informal' });
    expect(writtenIn({ ...nothing, language: 'de' }, 'nl', registers)).toEqual({
      language: 'de',
      register: 'formal',
    });
  });

  it('is by the name that the person corrected, else the one that was signed with', () => {
    expect(firstNameOf(prefers, reading)).toBe('Clara');
    expect(firstNameOf(null, reading)).toBe('Claire');
    expect(firstNameOf(null, null)).toBeNull();
  });
});

describe('what a template is filled in with', () => {
  const settings = {
    agentName: 'Noor',
    shopName: 'De Ketel',
    country: 'NL',
    absence: { on: false, until: '2026-12-24' },
  } as const;

  it('is empty of anybody beside a new mail', () => {
    expect(fillDataOf(null, null, null, settings)).toEqual({
      customer: { name: null, firstName: null, address: null },
      orderNumber: null,
      trackingNumber: null,
      subject: '',
      agentName: 'Noor',
      shopName: 'De Ketel',
      country: 'NL',
      absentUntil: null,
    });
  });

  it('tells until when nobody answers only while nobody does', () => {
    const away = { ...settings, absence: { on: true, until: '2026-12-24' } };
    expect(fillDataOf(null, null, null, away).absentUntil).toBe('2026-12-24');
  });

  it('has a number of the mail only where it names one', () => {
    const two = {
      ...reading,
      orderNumbers: [
        { text: '1001', start: 0 },
        { text: '1002', start: 5 },
      ],
      trackingNumbers: [
        { text: '3SAB', start: 0 },
        { text: '3SAB', start: 9 },
      ],
    };
    expect(fillDataOf(null, null, two, settings)).toMatchObject({
      orderNumber: null,
      trackingNumber: '3SAB',
    });
  });
});
