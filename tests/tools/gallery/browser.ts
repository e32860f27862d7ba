/** Stands in for the extension API on the gallery's page: texts of the language that the address asks for. */
import en from '../../../public/_locales/en/messages.json';
import nl from '../../../public/_locales/nl/messages.json';

const language = new URLSearchParams(location.search).get('lang') === 'nl' ? 'nl' : 'en';
const texts: Record<string, { message: string }> = language === 'nl' ? nl : en;

export const browser = {
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) =>
      (texts[key]?.message ?? '').replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? ''),
    getUILanguage: () => language,
  },
};
