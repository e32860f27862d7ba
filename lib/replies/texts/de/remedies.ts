import type { ReplyTexts } from '../texts.ts';
import type { Forms } from './words.ts';

/** Each is a sentence that also follows a colon: it opens with a capital and has no colon of its own. */
export function remedies(form: Forms): ReplyTexts['remedy'] {
  const { say, du, Du, dich, dir, dein, deine, deiner } = form;
  const bekommst = say('bekommst', 'bekommen');
  const on = (day: string | null) => (day ? ` am ${day}` : '');
  /** Within a clause: the date's last part takes a comma, too. */
  const within = (day: string | null) => (day ? ` am ${day},` : '');
  const opened = (day: string | null, verb: string, rest: string) =>
    day ? `Am ${day}, ${verb} ich ${rest}.` : `Ich ${verb} ${rest}.`;
  /** A clause that is there for its day alone. */
  const also = (clause: string, day: string | null, end = '') => (day ? `${clause} am ${day}${end}` : '');
  const sum = (amount: string | null) => amount ?? 'einen Teil des Betrags';
  const rabatt = (amount: string | null) => (amount ? `${amount} Rabatt` : 'einen Rabatt');

  return {
    replacement: [
      (day) => opened(day, 'schicke', `${dir} Ersatz`),
      (day) => `${Du} ${bekommst} von mir Ersatz${also('; ich verschicke ihn', day)}.`,
      (day) => `Ich tausche das für ${dich} um${also(' und gebe den Ersatz', day, ', zur Post')}.`,
      (day) => `Den Ersatz schicke ich ${dir}${on(day) || ' zu'}.`,
      (day) => `Ich sorge dafür, dass ${du} Ersatz ${bekommst}${also(', und verschicke ihn', day)}.`,
      (day) => `Für ${dich} packe ich Ersatz ein und verschicke ihn${on(day)}.`,
    ],
    refund: [
      (day) => opened(day, 'erstatte', `${dir} den vollen Betrag`),
      (day) =>
        `${Du} ${bekommst} den ganzen Betrag von mir zurück${also('; die Zahlung veranlasse ich', day)}.`,
      (day) => `Ich zahle ${dir} alles zurück${also(' und veranlasse das', day)}.`,
      (day) => `Den vollen Betrag erstatte ich ${dir}${on(day)}.`,
      (day) => `Ich gebe ${dir} ${dein} Geld vollständig zurück${also(', und zwar', day)}.`,
      (day) => `Für ${dich} veranlasse ich${within(day)} die Erstattung des vollen Betrags.`,
    ],
    'partial-refund': [
      (day, amount) => opened(day, 'erstatte', `${dir} ${sum(amount)}`),
      (day, amount) =>
        `${Du} ${bekommst} ${sum(amount)} von mir zurück${also('; die Zahlung veranlasse ich', day)}.`,
      (day, amount) => `Ich zahle ${dir} ${sum(amount)} zurück${also(' und veranlasse das', day)}.`,
      (day, amount) =>
        `${amount ? `Den Betrag von ${amount}` : 'Einen Teil des Betrags'} erstatte ich ${dir}${on(day)}.`,
      (day, amount) => `Ich gebe ${dir} ${sum(amount)} zurück${also(', und zwar', day)}.`,
      (day, amount) =>
        `Für ${dich} veranlasse ich${within(day)} eine Rückzahlung ${amount ? `von ${amount}` : 'eines Teils des Betrags'}.`,
    ],
    repair: [
      (day) => opened(day, 'gebe', `die Reparatur für ${dich} in Auftrag`),
      (day) => `${Du} ${bekommst} es von mir repariert zurück${also('; den Auftrag dafür gebe ich', day)}.`,
      (day) => `Ich lasse es für ${dich} reparieren${also(' und veranlasse das', day)}.`,
      (day) => `Um die Reparatur kümmere ich mich${on(day)}.`,
      (day) =>
        `Ich sorge dafür, dass ${du} es repariert ${say('zurückbekommst', 'zurückbekommen')}${also('; die Reparatur beauftrage ich', day)}.`,
      (day) => `Für ${dich} veranlasse ich${within(day)} die Reparatur.`,
    ],
    resend: [
      (day) => opened(day, 'schicke', `${dir} ${deine} Bestellung noch einmal`),
      (day) => `${Du} ${bekommst} ${deine} Bestellung neu von mir${also('; ich verschicke sie', day)}.`,
      (day) => `Ich packe ${deine} Bestellung neu und gebe sie${within(day)} zur Post.`,
      (day) => `Ein zweites Paket mit ${deiner} Bestellung schicke ich ${dir}${on(day) || ' zu'}.`,
      (day) =>
        `Ich sorge dafür, dass ${du} ${deine} Bestellung ${bekommst}, und verschicke sie${within(day)} ein zweites Mal.`,
      (day) => `Für ${dich} mache ich ein neues Paket fertig und verschicke es${on(day)}.`,
    ],
    discount: [
      (day, amount) =>
        `Auf eine nächste Bestellung gebe ich ${dir} ${rabatt(amount)}${also(`; den Code schicke ich ${dir}`, day)}.`,
      (day, amount) =>
        `${Du} ${bekommst} von mir einen Rabattcode${amount ? ` über ${amount}` : ''} für eine spätere Bestellung${also('; ich schicke ihn', day)}.`,
      (day, amount) =>
        `Ich möchte ${dir} ${rabatt(amount)} auf eine weitere Bestellung geben${also('; der Code kommt', day, ', von mir')}.`,
      (day, amount) =>
        `Einen Rabatt${amount ? ` von ${amount}` : ''} auf eine spätere Bestellung gebe ich ${dir} gern${also('; den Code schicke ich', day)}.`,
      (day, amount) =>
        opened(day, 'schicke', `${dir} einen Code für ${rabatt(amount)} auf eine weitere Bestellung`),
      (day, amount) =>
        `Wenn ${du} wieder bestellen ${say('möchtest', 'möchten')}, gebe ich ${dir} dafür ${rabatt(amount)}${also('; den Code schicke ich', day)}.`,
    ],
    call: [
      (day) =>
        day
          ? `Am ${day}, rufe ich ${dich} an, damit wir es zusammen besprechen können.`
          : `Ich rufe ${dich} gern an, damit wir es zusammen besprechen können.`,
      (day) =>
        `Am liebsten bespreche ich das mit ${dir} am Telefon${also(` und rufe ${dich}`, day, ', an')}.`,
      (day) =>
        `Ich möchte mit ${dir} sprechen, statt hin- und herzuschreiben${also(`; mein Anruf kommt`, day)}.`,
      (day) =>
        `Ein Gespräch hilft hier mehr als eine weitere Mail. Ich rufe ${dich}${within(day) || ' gern'} an.`,
      (day) => `Ich greife dafür lieber zum Telefon und rufe ${dich}${within(day)} an.`,
      (day) => `Für ${dich} nehme ich mir${within(day)} Zeit und rufe ${dich} an.`,
    ],
    explanation: [
      (day) => `Ich gehe der Ursache nach und schreibe ${dir}${on(day)}, was ich gefunden habe.`,
      (day) => `${Du} ${bekommst} von mir eine Erklärung, wie es dazu kam${also('; ich schicke sie', day)}.`,
      (day) => `Ich finde heraus, wie das passieren konnte, und erkläre es ${dir}${on(day)}.`,
      (day) => `Woran es lag, kläre ich und schreibe es ${dir}${on(day)}.`,
      (day) =>
        `Ich sehe mir Schritt für Schritt an, was hier passiert ist, und berichte ${dir}${within(day)} davon.`,
      (day) => `Für ${dich} prüfe ich, wie es so weit kam; das Ergebnis schicke ich ${dir}${on(day)}.`,
    ],
    exception: [
      (day) => `Ich mache bei dieser Bestellung eine Ausnahme${also(' und regle das', day)}.`,
      (day) =>
        `Bei dieser Bestellung handhabe ich es für ${dich} anders als sonst${also('; das regle ich', day)}.`,
      (day) => `Ich weiche hier für ${dich} von dem ab, was sonst gilt${also('; ich erledige das', day)}.`,
      (day) => `Eine Ausnahme mache ich hier gern${also(', und ich setze sie', day, ', um')}.`,
      (day) => `Ich entscheide hier anders, als es sonst üblich ist${also(', und erledige es', day)}.`,
      (day) =>
        `Für ${dich} gehe ich bei dieser Bestellung einen anderen Weg als sonst${also('; darum kümmere ich mich', day)}.`,
    ],
  };
}
