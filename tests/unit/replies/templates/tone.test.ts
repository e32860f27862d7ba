import { describe, expect, it } from 'vitest';
import { toneOf } from '@/lib/replies/templates/tone.ts';

const heard = (source: string) =>
  toneOf(source, 'nl', []).map(({ start, end, kind }) => [kind, source.slice(start, end)]);

describe('a template that is judged', () => {
  it('marks its own words, wherever tags and values stand', () => {
    const source = '{% if order.number %}Over {{ order.number }}: {% endif %}u had **beter** moeten kijken.';
    const [[kind, words] = []] = heard(source);
    expect(kind).toMatch(/accusing|lecturing/);
    expect(words).toContain('had');
  });

  it('is not judged by what the agent alone reads, or what stands in a tag', () => {
    expect(heard('{% note %}U had beter moeten kijken.{% endnote %}Dank je wel.')).toEqual([]);
    expect(heard('{% ask x "U had beter moeten kijken" %}Dank je wel.')).toEqual([]);
  });

  it('is not vague where a day will be filled in', () => {
    const vague = (source: string) => heard(source).some(([kind]) => kind === 'vague');
    expect(vague('We nemen zo snel mogelijk contact met u op.')).toBe(true);
    expect(vague('We nemen {{ today | add_days: 2 | day_month }} contact met u op.')).toBe(false);
  });

  it('keeps silent about what the person switched off', () => {
    expect(toneOf('We nemen zo snel mogelijk contact met u op.', 'nl', ['vague', 'agency'])).toEqual([]);
  });
});
