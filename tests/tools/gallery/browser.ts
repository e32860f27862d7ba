/** Stands in for the extension API on the gallery's page: texts of the language that the address asks for. */
import { messageOf, SPOKEN, textsOf } from '../texts/texts.ts';

const asked = new URLSearchParams(location.search).get('lang');
const language = SPOKEN.find((one) => one === asked) ?? 'en';
const texts = textsOf(language);

export const browser = {
  i18n: {
    getMessage: (key: string, substitutions?: string[]) => messageOf(texts, key, substitutions),
    getUILanguage: () => (language === 'pseudo' ? 'en' : language),
  },
};
