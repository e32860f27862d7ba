/** The way from a page of the inbox to a place in the options. Part of the protocol. */
import * as v from 'valibot';
import { request } from './request.ts';

/** As `hashOf` of `lib/pages/place` makes it. */
const hash = v.pipe(v.string(), v.regex(/^#[a-z-]{1,20}(\/[\w:-]{1,120}){0,2}$/i));

/** A frame of ours beside a mail → background. */
export const optionsRequests = {
  /** Shows the options at this place, in the tab that shows them already where there is one. */
  'options/show': request<null>()(['sidebar', 'search'], v.object({ hash })),
} as const;
