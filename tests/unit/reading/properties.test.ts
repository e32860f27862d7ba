import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import type { Reading, Span } from '@/lib/reading/types.ts';

/** Repeatable: the same seed, the same texts (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  'ik heb nog steeds niets ontvangen',
  'de kom is kapot',
  'I want my money back',
  'kaputt',
  'cassé',
  'bestelling 20113',
  '\n',
  '\n\n',
  '> ',
  '. ',
  ', maar ',
  ' ',
  '!',
  '?',
  ':',
  'Op 3 mei 2026 schreef Els:',
  'Van: Els\nAan: wij\nOnderwerp: x\n',
  'Groet,\nEls',
  '-- \n',
  'Naam: Els\nBericht: hoi\n',
  '😡',
  '👩‍👩‍👧',
  '\u202eשלום',
  'مرحبا',
  '\u0000',
  '\ud800',
  'é',
  'İ',
  'ß',
  '3SABCD123456789',
  '€ 12,50',
  '#',
  '(',
  ')',
  '"',
  '\t',
  '\r\n',
  '\u00a0',
  'a',
  '1',
  'u',
  'je',
  'Sie',
  'vous',
  '🏳️‍🌈',
];

function inMessage({ newest }: Reading, span: Span, mayBeAway = false): void {
  if (mayBeAway && span.start === -1) return;
  expect(newest.slice(span.start, span.start + span.text.length)).toBe(span.text);
  expect(span.text).not.toBe('');
}

describe('any text', () => {
  test('never throws; spans and reasons are verbatim', () => {
    const random = randomFrom(20260521);
    const pick = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: Math.floor(random() * 40) }, pick).join(random() < 0.5 ? ' ' : '');
      const subject = random() < 0.3 ? pick() : '';
      const reading = readMessage(text, { subject, customerName: random() < 0.5 ? pick() : null });
      for (const span of reading.points) inMessage(reading, span);
      if (reading.expected) inMessage(reading, reading.expected);
      for (const span of [...reading.orderNumbers, ...reading.trackingNumbers, ...reading.invoiceNumbers]) {
        inMessage(reading, span, true);
      }
      const findings = [reading.language, ...reading.feelings].filter((each) => each !== null);
      for (const { because } of findings) {
        expect(because.length).toBeGreaterThan(0);
        for (const words of because) expect(reading.newest).toContain(words);
      }
      // These may rest on the closing, the subject or what is quoted.
      const all = `${text}\n${subject}`.replace(/^[>\s]+/gm, '');
      const wider = [reading.register, reading.repeat, reading.askedRemedy].filter((each) => each !== null);
      for (const { because } of wider) {
        expect(because.length).toBeGreaterThan(0);
        for (const words of because) expect(all).toContain(words);
      }
      for (const words of reading.complaint.because) expect(reading.newest).toContain(words);
      expect(reading.complaint.because.length > 0).toBe(reading.complaint.value);
    }
  });

  test('points stand in order and apart', () => {
    const { points } = readMessage(
      'Hallo, ik heb de borden ontvangen. De kom is kapot en de lepel ontbreekt. Ook is de schaal gebarsten.',
      {
        subject: '',
        customerName: null,
      },
    );
    expect(points.length).toBeGreaterThan(1);
    points.reduce((end, { start, text }) => {
      expect(start).toBeGreaterThanOrEqual(end);
      return start + text.length;
    }, 0);
  });

  test.each([
    'a ',
    '>',
    '> ',
    '!',
    '7',
    '7 ',
    '.',
    '(',
    'niet ',
    '😡',
    '\n',
    'Op 3 mei schreef ',
    'Van: x\n',
    'x-',
    'groet ',
  ])('a hundred thousand times %j ends', { timeout: 10_000 }, (piece) => {
    readMessage(piece.repeat(100_000 / piece.length), { subject: '', customerName: 'Els' });
  });

  test('a megabyte ends', { timeout: 10_000 }, () => {
    readMessage('De kom is kapot en ik ben boos. '.repeat(32_000), { subject: '', customerName: null });
  });

  test('emoji and right-to-left text stay whole', () => {
    const text = 'שלום, ההזמנה 20113 הגיעה 😡😡 שבורה';
    const reading = readMessage(text, { subject: '', customerName: null });
    expect(reading.newest).toBe(text);
    expect(reading.language).toBeNull();
    expect(reading.orderNumbers.map((span) => span.text)).toEqual(['20113']);
  });
});
