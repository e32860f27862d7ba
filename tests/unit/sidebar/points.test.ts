import { expect, it } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import { pointsOf } from '@/lib/sidebar/points.ts';
import { pointKey } from '@/lib/sidebar/rejected.ts';

const TEXT =
  'Dag, de doos was gescheurd en de vaas is gebroken. Ik kreeg ook geen antwoord op mijn mail. Noor';
const reading = readMessage(TEXT, { subject: '', customerName: null });
const read = reading.points.map(({ text }) => text);
const nothing = { points: [], rejected: [] };

it('are those of the message in its order, then those of the person', () => {
  const own = { text: 'ze is al jaren klant', mark: 'true' as const };
  expect(pointsOf(reading, { ...nothing, points: [own] })).toEqual([
    ...read.map((text) => ({ text, mark: null, own: false })),
    { ...own, own: true },
  ]);
});

it('marked in the customer’s words they stay theirs, once, however the message is parted by now', () => {
  const whole = 'de doos was gescheurd en de vaas is gebroken';
  const points = pointsOf(reading, { ...nothing, points: [{ text: whole, mark: 'partly' }] });
  expect(points[0]).toEqual({ text: whole, mark: 'partly', own: false });
  expect(points.filter(({ text }) => text.includes('vaas'))).toHaveLength(1);
  expect(points.some(({ own }) => own)).toBe(false);
});

it('removed they stay away', () => {
  const [first = ''] = read;
  expect(pointsOf(reading, { ...nothing, rejected: [pointKey(first)] }).map(({ text }) => text)).toEqual(
    read.slice(1),
  );
});

it('are only the person’s where no message is shown', () => {
  expect(pointsOf(null, { ...nothing, points: [{ text: 'x', mark: 'true' }] })).toEqual([
    { text: 'x', mark: 'true', own: true },
  ]);
});
