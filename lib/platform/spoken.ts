import { browserLanguage } from './i18n.ts';
import type { TextLanguage } from './languages.ts';
import type { Look } from './look.ts';

/** The language of the interface, for what needs none of its texts. */
export function spokenIn({ interface: { language } }: { interface: Pick<Look, 'language'> }): TextLanguage {
  return language ?? browserLanguage();
}
