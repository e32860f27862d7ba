/** After the practice reply: reminders that never ring, and improvements that are on no list. */
import type { afterSidebarRequests } from '../messages/after-requests.ts';
import type { Handlers } from '../messages/server.ts';
import { localDay } from '../method/dates.ts';
import { countComplaints } from '../method/improvement.ts';
import type { practiceRequests } from './requests.ts';
import { aboutOf, type PracticeScene } from './scene.ts';

type Asked = typeof afterSidebarRequests &
  Pick<
    typeof practiceRequests,
    'follow-up/mark' | 'improvement/list' | 'improvement/remove' | 'improvement/restore'
  >;

export function afterAnswers(scene: PracticeScene): Handlers<Asked> {
  const { memory } = scene;
  const kept = <T>(value: T): T => {
    scene.notify('records');
    return value;
  };
  return {
    'follow-up/save': async ({ ticketKey, ...change }) =>
      kept(memory.saveFollowUp(await aboutOf(scene, ticketKey), change)),
    'follow-up/remove': async ({ id }) => {
      memory.followUps.delete(id);
      return kept(null);
    },
    'follow-up/mark': async ({ id, ...change }) => {
      memory.markFollowUp(id, change);
      return kept(null);
    },
    'pause/save': async ({ ticketKey, dueAt, ...pause }) => {
      const dueOn = localDay(new Date(dueAt));
      return kept(memory.saveFollowUp(await aboutOf(scene, ticketKey), { ...pause, dueOn, dueAt }));
    },
    'improvement/note': async ({ ticketKey, baseRevision: _, ...texts }) =>
      kept(memory.saveImprovement(await aboutOf(scene, ticketKey), texts)),
    'improvement/link': async ({ ticketKey, id, on }) => {
      memory.changeImprovement(id, { ticketKeys: on ? [ticketKey] : [] });
      return kept(null);
    },
    'improvement/list': async () =>
      [...memory.improvements.values()]
        .filter(({ deletedAt }) => deletedAt === null)
        .map((one) => ({
          ...one,
          ...countComplaints(
            one.ticketKeys.map(() => one.createdAt),
            one.solvedAt,
          ),
        })),
    'improvement/remove': async ({ id }) => {
      memory.changeImprovement(id, { deletedAt: new Date().toISOString() });
      return kept(null);
    },
    'improvement/restore': async ({ id }) => {
      memory.changeImprovement(id, { deletedAt: null });
      return kept(null);
    },
  };
}
