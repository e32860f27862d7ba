import { describe, expect, it, vi } from 'vitest';
import type { Saved } from '@/lib/messages/protocol.ts';
import type { CaseRecord } from '@/lib/messages/records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import type { Answers } from '@/lib/method/types.ts';
import { AnswersState } from '@/lib/sidebar/answers.ts';

function record(answers: Partial<Answers>, revision: number): CaseRecord {
  return { answers: { ...emptyAnswers(), ...answers }, revision } as CaseRecord;
}

function setup() {
  const save = vi.fn(
    async (answers: Answers, base: number | null): Promise<Saved<CaseRecord>> => ({
      saved: true,
      record: record(answers, (base ?? 0) + 1),
    }),
  );
  return { save, answers: new AnswersState(null, save) };
}

describe('answers of which another tab saved others', () => {
  async function conflicting() {
    const { save, answers } = setup();
    save.mockResolvedValueOnce({ saved: false, conflict: record({ keep: false }, 5) });
    answers.change({ keep: true });
    await answers.saving.flush();
    return { save, answers };
  }

  it('wait, with everything ticked since, and do not count as saved', async () => {
    const { save, answers } = await conflicting();
    answers.change({ ownShare: true });
    await answers.saving.flush();
    expect(save).toHaveBeenCalledOnce();
    expect(answers.saving.pending).toBe(true);
    expect(answers.saving.state.value).not.toBe('saved');
    answers.settle('mine');
    await answers.saving.flush();
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ keep: true, ownShare: true }), 5);
    expect(answers.saving.pending).toBe(false);
  });

  it('give way to the others on request', async () => {
    const { save, answers } = await conflicting();
    answers.settle('theirs');
    await answers.saving.flush();
    expect(save).toHaveBeenCalledOnce();
    expect(answers.value.value.keep).toBe(false);
  });

  it('are no conflict where the others are the same, as after an answer that was lost', async () => {
    const { save, answers } = setup();
    save.mockResolvedValueOnce({ saved: false, conflict: record({ keep: true }, 5) });
    answers.change({ keep: true });
    await answers.saving.flush();
    expect(answers.conflict.value).toBeNull();
    answers.change({ ownShare: true });
    await answers.saving.flush();
    expect(save).toHaveBeenLastCalledWith(expect.anything(), 5);
  });
});
