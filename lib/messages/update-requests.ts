/** Updates of Unwrap itself, and what is new in them. Part of the protocol. */
import * as v from 'valibot';
import { request } from './request.ts';

export interface NewsState {
  /** The version that the person knew when one with news came; null: there is nothing that they have not seen. */
  since: string | null;
}

const nothing = v.object({});

/** Our pages → background. */
export const updateRequests = {
  'news/state': request<NewsState>()(['page'], nothing),
  'news/seen': request<null>()(['page'], nothing),
  /** Not now: the answer to an `update` notice, of a page that would be missed or has something that is not kept. */
  'update/hold': request<null>()(['page', 'sidebar'], nothing),
} as const;
