import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { templateId } from '@/lib/messages/template-requests.ts';
import { starterIn, starterKey } from '@/lib/replies/templates/template.ts';

describe('the id of a template', () => {
  it('tells of one that comes along which that is, and of one that is kept that it is none', () => {
    expect(starterIn(starterKey('late-parcel'))).toBe('late-parcel');
    expect(starterIn('3f2a6c1e-0000-4000-8000-000000000001')).toBeNull();
    expect(starterIn('late-parcel')).toBeNull();
  });

  it.each(['3f2a6c1e-0000-4000-8000-000000000001', starterKey('late-parcel'), starterKey('a'.repeat(40))])(
    'may be %s',
    (id) => {
      expect(v.is(templateId, id)).toBe(true);
    },
  );

  it.each([
    '',
    'starter:',
    'starter:Late',
    'starter:late parcel',
    'starter:starter:late',
    starterKey('a'.repeat(41)),
  ])('is never %j', (id) => {
    expect(v.is(templateId, id)).toBe(false);
  });
});
