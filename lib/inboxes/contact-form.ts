/** Shops' contact forms send their mail from the shop's own address, with the customer in the text. */
import { cleanAddress, cleanLine, makePerson } from './person.ts';
import type { Person } from './ticket.ts';

const NAME =
  /^(?:(?:uw |je |your |ihr |votre )?(?:volledige )?(?:naam|name|full name|nom|nom complet|vor- und nachname|afzender))$/i;
const ADDRESS =
  /^(?:(?:uw |je |your |ihre? |votre )?(?:e-?mail(?:adres|address|-adresse|adresse)?|adresse (?:e-?mail|électronique)|courriel))$/i;
/** Fields stand at the top or the bottom of a form's mail; more lines than this is a letter. */
const MOST_LINES = 60;

/** The person that a form's mail names in its "E-mail: …" line; null for any other text, and where two are named. */
export function contactForm(text: string): Person | null {
  const fields = text
    .split('\n')
    .slice(0, MOST_LINES)
    .flatMap((line) => {
      const [, label = '', value = ''] = /^\W{0,3}([\p{L} -]{3,40}?)\s*[:=\t]\s*(\S.*)$/u.exec(line) ?? [];
      return label === '' ? [] : [{ label: label.trim(), value: cleanLine(value) }];
    });
  const addresses = new Set(
    fields.filter(({ label }) => ADDRESS.test(label)).map(({ value }) => cleanAddress(value.split(' ')[0])),
  );
  const [address] = addresses;
  if (addresses.size !== 1 || !address) return null;
  return makePerson(fields.find(({ label }) => NAME.test(label))?.value, address);
}
