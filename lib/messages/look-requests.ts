/** How all that is ours looks and speaks. Part of the protocol. */
import * as v from 'valibot';
import type { OwnTexts } from '../platform/i18n.ts';
import { TEXT_LANGUAGES } from '../platform/languages.ts';
import { type Look, PLAIN_LOOK, TEXT_SIZES, THEMES } from '../platform/look.ts';
import { request } from './request.ts';

const nothing = v.object({});

/** What of it is not understood, as of a later version, is plain; the rest stays. */
export const look: v.GenericSchema<unknown, Look> = v.object({
  language: v.fallback(v.nullable(v.picklist(TEXT_LANGUAGES)), PLAIN_LOOK.language),
  theme: v.fallback(v.picklist(THEMES), PLAIN_LOOK.theme),
  textSize: v.fallback(v.picklist(TEXT_SIZES), PLAIN_LOOK.textSize),
});

/** For what stands in a site's page itself. `texts`: those that it shows there; null: the browser has them. */
export interface InboxLook {
  look: Look;
  texts: OwnTexts | null;
}

export const lookRequests = {
  /** Asked before a page draws; in a frame also before that is proven, as it tells nothing of anyone. */
  'look/get': request<Look>()(['page', 'sidebar', 'search', 'stranger'], nothing),
  'inbox/look': request<InboxLook>()(['inbox'], nothing),
} as const;
