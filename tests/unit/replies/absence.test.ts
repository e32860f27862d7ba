import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/reading/types.ts';
import { absenceLine } from '../../../lib/replies/absence.ts';
import { composeReply } from '../../../lib/replies/compose/compose.ts';
import { withAbsence } from '../../../lib/replies/templates/absence.ts';
import { input, textOf } from './fixtures.ts';

const TODAY = '2026-12-21';
const UNTIL = '2027-01-04';

describe('the line', () => {
  it.each([
    ['nl', 'formal', /^Tot en met maandag 4 januari 2027 .*Schrijft u me/],
    ['nl', 'informal', /^Tot en met maandag 4 januari 2027 .*Schrijf je me/],
    ['en', 'informal', /including Monday 4 January 2027\. /],
    ['de', 'formal', /^Bis einschließlich Montag, 4\. Januar 2027, .*Schreiben Sie mir/],
    ['de', 'informal', /^Bis einschließlich Montag, 4\. Januar 2027, .*Schreibst du mir/],
    ['fr', 'formal', /jusqu’au lundi 4 janvier 2027 inclus\. Si vous m’écrivez/],
    ['fr', 'informal', /jusqu’au lundi 4 janvier 2027 inclus\. Si tu m’écris/],
  ] as const)('says the day in words in %s, %s', (language, register, said) => {
    expect(absenceLine(UNTIL, language, register, TODAY)).toMatch(said);
  });

  it('leaves out the year that it is', () => {
    expect(absenceLine('2026-12-28', 'nl', 'formal', TODAY)).toContain('maandag 28 december ben');
  });

  it('still stands on the last day, and not on the day after', () => {
    expect(absenceLine(TODAY, 'nl', 'formal', TODAY)).toContain('maandag 21 december');
    expect(absenceLine('2026-12-20', 'nl', 'formal', TODAY)).toBeNull();
  });

  it.each([null, '', 'maandag', '2027-02-31'])('is none without a day: %j', (until) => {
    expect(absenceLine(until, 'nl', 'formal', TODAY)).toBeNull();
  });
});

describe('a composed reply', () => {
  it.each(LANGUAGES)('in %s has it right before the closing, its day marked', (language) => {
    const { parts } = composeReply(input({ language, today: TODAY, absentUntil: UNTIL }));
    const [line, closing] = parts.slice(-2);
    expect([line?.slot, closing?.slot]).toEqual(['absence', 'closing']);
    expect(line?.text).toBe(absenceLine(UNTIL, language, 'informal', TODAY));
    expect(line?.marks).toHaveLength(1);
    expect(line?.text).toContain(line?.marks[0]);
  });

  it('is otherwise as without it, however long that is', () => {
    const long = {
      answers: {
        points: Array.from({ length: 6 }, (_, index) => ({
          text: `de ${index + 1}e lamp kwam met een flinke barst in de glazen kap uit een veel te krappe doos`,
          mark: 'true' as const,
        })),
        expected: 'dat alles heel en op tijd aankomt',
        matters: 'dat het voor het feest in orde is',
        feeling: 'disappointed' as const,
        ownShare: true,
        remedy: 'replacement' as const,
        remedyOn: '2026-12-24',
      },
      today: TODAY,
    };
    const line = absenceLine(UNTIL, 'nl', 'informal', TODAY) ?? '';
    expect(textOf({ ...long, absentUntil: UNTIL }).replace(`${line}\n\n`, '')).toBe(textOf(long));
  });

  it('has none once the day has passed', () => {
    expect(textOf({ today: TODAY, absentUntil: '2026-12-20' })).toBe(textOf({ today: TODAY }));
  });
});

describe('the text of a template', () => {
  const line = 'Tot en met maandag ben ik er niet.';

  it.each([
    [
      'Dag Sophie,\n\nHij komt morgen.\n\nGroet,\nNoor',
      'Dag Sophie,\n\nHij komt morgen.\n\n@\n\nGroet,\nNoor',
    ],
    [
      'Hi,\n\nIt ships today.\n\nKind regards,\nNoor\nShop',
      'Hi,\n\nIt ships today.\n\n@\n\nKind regards,\nNoor\nShop',
    ],
    [
      'Hallo,\n\nEs kommt.\n\nMit freundlichen Grüßen\nNoor',
      'Hallo,\n\nEs kommt.\n\n@\n\nMit freundlichen Grüßen\nNoor',
    ],
    ['Bonjour,\n\nIl arrive.\n\nCordialement,\nNoor', 'Bonjour,\n\nIl arrive.\n\n@\n\nCordialement,\nNoor'],
    ['Dag,\n\nHij komt morgen.\n', 'Dag,\n\nHij komt morgen.\n\n@'],
    ['Hij komt morgen.', 'Hij komt morgen.\n\n@'],
    ['', '@'],
  ])('has it before the closing, or at the end: %j', (text, wanted) => {
    expect(withAbsence(text, line).replace(line, '@')).toBe(wanted);
  });
});
