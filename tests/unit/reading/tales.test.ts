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
  test.each(COMPLAINTS)('a complaint: %s', (marked) => {
    const reading = read(marked.replaceAll(/\[\[|\]\]/g, ''));
    expect(reading.language?.value).toBe(language);
    expect(reading.complaint.value).toBe(true);
    const points = reading.points.map(({ text }) => withoutStop(text));
    for (const [, grievance = ''] of marked.matchAll(MARKED)) {
      const told = withoutStop(grievance);
      expect(points.some((point) => point.includes(told) || told.includes(point))).toBe(true);
    }
  });

  test.each(OTHERS)('none: %s', (text) => {
    expect(read(text).complaint).toEqual({ value: false, because: [] });
  });
});
