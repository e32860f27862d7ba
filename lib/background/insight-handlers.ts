/** What the background does for the room Insights. */
import { Tally } from '../insights/tally.ts';
import type { insightRequests } from '../messages/insight-requests.ts';
import type { Handlers } from '../messages/server.ts';
import { eachCase, livingImprovements, outcomesByTicket } from '../store/insights.ts';
import { allSeen } from '../store/seen.ts';

export const insightHandlers: Handlers<typeof insightRequests> = {
  'insights/get': async (wanted) => {
    const [improvements, outcomes, seen] = await Promise.all([
      livingImprovements(),
      outcomesByTicket(),
      allSeen(),
    ]);
    const tally = new Tally(wanted, { improvements, outcomes, seen });
    await eachCase((cases) => tally.add(cases));
    return tally.insights(new Date().toISOString());
  },
};
