import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import { Unmeasurable } from '../../tools/measure/captures.ts';
import { isHeldOut } from '../../tools/measure/held-out.ts';
import { type LabelledMail, loadMails } from '../../tools/measure/mails-file.ts';
import { report, type Scored, summaries } from '../../tools/measure/mails-report.ts';
import { scoreMail } from '../../tools/measure/mails-score.ts';

function load(...lines: unknown[]): LabelledMail[] {
  const file = join(mkdtempSync(join(tmpdir(), 'mails-')), 'mails.jsonl');
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return loadMails(file);
}

function score(...lines: unknown[]): Scored[] {
  return load(...lines).map((mail) => {
    const { subject, fromName, receivedOn } = mail;
    const reading = readMessage(mail.body, { subject, customerName: fromName, receivedOn });
    return { mail, ...scoreMail(mail, reading) };
  });
}

const BROKEN = { id: 'a', lang: 'nl', body: 'Hallo, de kan is kapot en het deksel ontbreekt.' };
const ASKS = { id: 'b', lang: 'nl', body: 'Hebben jullie deze kan ook in het blauw?' };

describe('labelled mails', () => {
  test('fields may miss, and a public text has its label beside it', () => {
    const [mail, text] = load({ ...BROKEN, receivedAt: '2026-05-04T10:00:00', gold: {} }, '', {
      id: 7,
      lang: 'en',
      text: 'It broke.',
      complaint: 1,
    });
    expect(mail).toMatchObject({ subject: '', fromName: null, receivedOn: '2026-05-04', gold: {} });
    expect(text).toMatchObject({ id: '7', body: 'It broke.', gold: { complaint: true } });
  });

  test.each([
    ['nonsense', /line 2 is not JSON/],
    ['[]', /line 2: id: Invalid key/],
    [{ lang: 'nl', body: '', gold: {} }, /line 2: id/],
    [{ ...BROKEN }, /line 2: gold/],
    [{ ...BROKEN, lang: 'xx', gold: {} }, /line 2: lang/],
    [{ ...BROKEN, gold: { points: 'kapot' } }, /line 2: gold\.points/],
  ])('says which line is broken: %j', (line, sentence) => {
    const loading = () => load({ ...BROKEN, gold: {} }, line);
    expect(loading).toThrow(Unmeasurable);
    expect(loading).toThrow(sentence);
  });

  test('neither a missing nor an empty file can be measured', () => {
    expect(() => loadMails('/nowhere/mails.jsonl')).toThrow(Unmeasurable);
    expect(() => load('')).toThrow(Unmeasurable);
  });

  test('about a third is held out, by the id alone', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `mail-${at}`);
    const held = ids.filter(isHeldOut).length;
    expect(held).toBeGreaterThan(70);
    expect(held).toBeLessThan(130);
    expect([isHeldOut('nl-1'), isHeldOut('nl-0')]).toEqual([true, false]);
  });
});

describe('scores', () => {
  test('found: precision, recall and F1', () => {
    const { nl } = summaries(
      score(
        { ...BROKEN, gold: { complaint: true } },
        { ...ASKS, gold: { complaint: true } },
        { ...ASKS, id: 'c', gold: { complaint: false } },
      ),
    );
    expect(nl?.complaint).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('judged: the share that is right; what nobody labelled is left out', () => {
    const summary = summaries(
      score({ ...BROKEN, gold: { firstName: null } }, { ...ASKS, gold: { firstName: 'Els' } }),
    ).all;
    expect(summary?.firstName).toBe(0.5);
    expect(summary).not.toHaveProperty('points');
  });

  test('a point counts when it shares at least half of the longer one', () => {
    const { nl } = summaries(
      score({ ...BROKEN, gold: { points: ['de kan is kapot', 'deksel', 'iets wat er niet staat'] } }),
    );
    expect(nl?.points?.recall).toBeCloseTo(1 / 3);
  });

  test('the register is measured by its two bases, and wherever the reader is sure', () => {
    const { nl } = summaries(
      score(
        { ...ASKS, gold: { formality: 'je', formalityBasis: 'pronoun' } },
        { ...ASKS, id: 'd', body: 'De kan is kapot.', gold: { formality: 'u', formalityBasis: 'register' } },
      ),
    );
    expect(nl).toMatchObject({
      formalityPronoun: 1,
      formalityRegister: 0,
      formalityCertain: 1,
      formality: 0.5,
    });
  });

  test('the report lists errors only of what it is given to list', () => {
    const scored = score({ ...ASKS, gold: { complaint: true } });
    expect(report(scored, scored)).toContain('complaint b (nl): expected "yes", got "no"');
    expect(report(scored, [])).toContain('errors: 0');
  });

  test('of an empty mail the subject is what was written', () => {
    const [scored] = score({
      id: 'c',
      lang: 'nl',
      subject: 'deksel ontbreekt',
      body: '',
      gold: { newestMessage: '' },
    });
    expect(scored?.judged.newestMessage?.right).toBe(true);
  });
});
