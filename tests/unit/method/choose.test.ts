import { describe, expect, it } from 'vitest';
import { chosenPath } from '../../../lib/method/choose.ts';
import { remediesFor } from '../../../lib/method/remedies.ts';
import { PATHS, REMEDIES } from '../../../lib/method/types.ts';
import { DIFFICULT, HEARD, NEW_CUSTOMER, THREE_NO, ticked } from './fixtures.ts';

describe('chosenPath', () => {
  it('takes the advice when nothing was chosen', () => {
    const choice = chosenPath(ticked({ ownShare: true }), NEW_CUSTOMER, HEARD);
    expect(choice).toMatchObject({ path: 'save-first', byPerson: false, awaitsConfirmation: false });
  });

  it.each(['ask-first', 'save-first', 'save-repeated'] as const)(
    'lets the person choose %s against the advice',
    (path) => {
      const choice = chosenPath(ticked({ ...THREE_NO, path }), DIFFICULT, HEARD);
      expect(choice).toMatchObject({ path, byPerson: true, awaitsConfirmation: false });
      expect(choice.advice.path).toBe('part');
    },
  );

  it('does not part on advice alone', () => {
    const choice = chosenPath(ticked(THREE_NO), DIFFICULT, HEARD);
    expect(choice).toMatchObject({ path: 'save-repeated', awaitsConfirmation: true });
  });

  it('falls back to the advice while a chosen parting is not confirmed', () => {
    const choice = chosenPath(ticked({ keep: true, path: 'part' }), NEW_CUSTOMER, HEARD);
    expect(choice).toMatchObject({ path: 'save-first', byPerson: false, awaitsConfirmation: true });
  });

  it('falls back to the first conversation when the person took back "difficult before"', () => {
    const answers = ticked({ ...THREE_NO, path: 'part', difficultBefore: false });
    expect(chosenPath(answers, DIFFICULT, HEARD)).toMatchObject({
      path: 'save-first',
      awaitsConfirmation: true,
    });
  });

  it('parts once confirmed, even against the advice, and no more when that is taken back', () => {
    const answers = ticked({ keep: true, path: 'part', partConfirmed: true });
    expect(chosenPath(answers, NEW_CUSTOMER, HEARD)).toMatchObject({ path: 'part', byPerson: true });
    expect(chosenPath({ ...answers, partConfirmed: false }, NEW_CUSTOMER, HEARD).path).toBe('save-first');
  });

  it('ignores an old confirmation when another path is chosen', () => {
    const answers = ticked({ path: 'save-first', partConfirmed: true });
    expect(chosenPath(answers, DIFFICULT, HEARD).path).toBe('save-first');
  });
});

describe('remediesFor', () => {
  it('offers no solution while asking, and all while saving', () => {
    expect(remediesFor('ask-first')).toEqual([]);
    expect(remediesFor('save-first')).toEqual(REMEDIES);
    expect(remediesFor('save-repeated')).toEqual(REMEDIES);
  });

  it('offers nothing that keeps the contact going while parting', () => {
    expect(remediesFor('part')).toContain('refund');
    for (const remedy of ['call', 'discount', 'explanation'] as const)
      expect(remediesFor('part')).not.toContain(remedy);
  });

  it('knows every path', () => {
    for (const path of PATHS) expect(Array.isArray(remediesFor(path))).toBe(true);
  });
});
