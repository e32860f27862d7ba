import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberedLook } from '@/lib/pages/remembered-look.ts';
import { wear } from '@/lib/platform/look.ts';

/** In the head of every page of ours, and waited for: nothing is painted in another theme first. */
export default defineUnlistedScript(() => wear(rememberedLook(location.search), document.documentElement));
