import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import * as de from './tales/de.ts';
import * as en from './tales/en.ts';
import * as fr from './tales/fr.ts';
import * as nl from './tales/nl.ts';

const read = (text: string) => readMessage(text, { subject: '', customerName: null });

const MARKED = /\[\[(.*?)\]\]/g;
const withoutStop = (text: string) => text.replace(/[.!]$/, '');

describe.each([
  ['nl', nl],
  ['en', en],
  ['de', de],
  ['fr', fr],
] as const)('what people write: %s', (language, { COMPLAINTS, OTHERS }) => {
  test.each(COMPLAINTS)('in its language: %s', (marked) => {
    expect(read(marked.replaceAll(/\[\[|\]\]/g, '')).language?.value).toBe(language);
  });

  test('nearly all complaints are seen, and most of their grievances', () => {
    let seen = 0;
    let grievances = 0;
    let found = 0;
    for (const marked of COMPLAINTS) {
      const reading = read(marked.replaceAll(/\[\[|\]\]/g, ''));
      if (reading.complaint.value) seen += 1;
      const points = reading.points.map(({ text }) => withoutStop(text));
      for (const [, grievance = ''] of marked.matchAll(MARKED)) {
        const told = withoutStop(grievance);
        grievances += 1;
        if (points.some((point) => point.includes(told) || told.includes(point))) found += 1;
      }
    }
    expect(seen / COMPLAINTS.length).toBeGreaterThanOrEqual(0.88);
    expect(found / grievances).toBeGreaterThanOrEqual(0.7);
  });

  test('hardly anything else is taken for one', () => {
    const taken = OTHERS.filter((text) => read(text).complaint.value);
    expect(taken.length / OTHERS.length).toBeLessThanOrEqual(0.06);
  });
});
