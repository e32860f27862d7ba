/** Options page ↔ background: how the sidebar sits and opens, an inbox at a time. */
import * as v from 'valibot';
import { request } from './request.ts';
import { type KeptLayout, keptLayout } from './schemas.ts';

/** Host name with its port, as in an address; a host name alone goes for all its ports that have none of their own. */
const host = v.pipe(v.string(), v.maxLength(300), v.regex(/^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/));

export interface HostLayout extends KeptLayout {
  host: string;
}

const { opening, side, width } = keptLayout.entries;
const change = v.partial(v.object({ opening, side, width }));
export type LayoutChange = v.InferOutput<typeof change>;

export const layoutRequests = {
  /** Of every host that has one of its own. */
  'layout/list': request<HostLayout[]>()(['page'], v.object({})),
  /** All at once. Null: as on a site that was never changed. Open tabs follow. */
  'layout/save': request<null>()(
    ['page'],
    v.object({
      layouts: v.pipe(v.array(v.object({ host, change: v.nullable(change) })), v.maxLength(100)),
    }),
  ),
} as const;
