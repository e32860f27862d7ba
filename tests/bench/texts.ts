/** Complaints to read, in the four languages. */
import type { Language } from '../../lib/reading/types.ts';

export const SENTENCES: Record<Language, string[]> = {
  nl: [
    'Drie weken geleden bestelde ik bij jullie een wandlamp, bestelling ZS-30211, en er is nog steeds niets gekomen.',
    'Op de site stond dat hij de volgende dag in huis zou zijn, dus ik ben er een middag voor thuisgebleven.',
    'De doos die ik wel kreeg was gescheurd en de kap zat vol krassen.',
    'Ik heb twee keer gebeld en niemand heeft me teruggebeld, dat vind ik echt teleurstellend.',
    'Mijn moeder is zondag jarig en ik sta nu met lege handen.',
    'De kleur is heel anders dan op de foto, het lijkt wel oranje in plaats van zachtgeel.',
    'Kunnen jullie me laten weten wanneer de nieuwe lamp komt, of anders mijn geld terugstorten?',
    'De track-en-tracecode 3SABCD1234567 zegt al een week dat het pakket onderweg is.',
    'Ik koop hier al jaren met plezier, en juist daarom snap ik niet dat het nu zo gaat.',
    'Bij het ophangen bleek ook nog een schroef te ontbreken, en de gebruiksaanwijzing was alleen in het Chinees.',
  ],
  en: [
    'I ordered a wool blanket from you on the third, order ZS-30415, and it still has not turned up.',
    'Your website promised two working days, so I told my sister she would have it for the weekend.',
    'What did arrive was a damp box with a torn bag inside, and the blanket smells of petrol.',
    'I have written twice and got nothing back but an automatic reply, which is frustrating.',
    'Honestly I feel a bit foolish for having recommended your shop to half of my office.',
    'The size on the label says 130 by 170, while I paid for the large one.',
    'Could you please tell me when the right one will be sent, or simply refund the whole amount?',
    'The parcel number RR123456789NL has not moved since last Tuesday.',
    'It worked for one evening, then it made a crackling noise and never came on again.',
    'I do not need an apology as much as I need to know what went wrong.',
  ],
  de: [
    'Am Montag vor zwei Wochen habe ich bei Ihnen eine Nachttischlampe bestellt, Bestellnummer ZS-30788, und sie ist immer noch nicht da.',
    'Laut Ihrer Seite sollte die Lieferung höchstens drei Tage dauern.',
    'Der Karton war eingedrückt, der Schirm hat einen Riss und das Kabel ist viel zu kurz.',
    'Ich habe schon zweimal geschrieben und keine Antwort bekommen, das ärgert mich sehr.',
    'Für den Geburtstag meiner Tochter musste ich nun in aller Eile etwas anderes kaufen.',
    'Die Farbe stimmt leider überhaupt nicht mit dem Foto überein.',
    'Bitte teilen Sie mir mit, wann der Ersatz kommt, oder überweisen Sie mir den Betrag zurück.',
    'In der Sendungsverfolgung steht seit Tagen nur, dass das Paket unterwegs sei.',
    'Bisher war ich mit Ihrem Laden immer zufrieden, deshalb bin ich jetzt umso enttäuschter.',
    'Außerdem fehlt in der Tüte die Hälfte der Schrauben, so lässt sich das Regal nicht aufbauen.',
  ],
  fr: [
    'J’ai commandé un plaid chez vous il y a trois semaines, commande ZS-30954, et je n’ai toujours rien reçu.',
    'Le site annonçait une livraison en quarante-huit heures, j’avais donc pris ma matinée.',
    'Le carton est arrivé ouvert, la lampe est cassée et il manque une ampoule.',
    'J’ai déjà appelé deux fois, on m’a promis de me rappeler et personne ne l’a fait.',
    'C’était un cadeau pour l’anniversaire de mon fils, je suis vraiment déçue.',
    'La couleur n’a rien à voir avec celle de la photo, et la matière gratte.',
    'Pouvez-vous me dire quand vous comptez envoyer le bon article, ou bien me rembourser ?',
    'Le suivi du colis n’a pas bougé depuis mardi dernier.',
    'Je suis cliente depuis des années et je ne comprends pas ce qui se passe cette fois-ci.',
    'En plus, la notice ne correspond pas au modèle que vous m’avez livré.',
  ],
};

/** A message of so many words, with paragraphs and a name below. */
export function longMail(language: Language, words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const sentence = SENTENCES[language][at % 10] ?? '';
    count += sentence.split(' ').length;
    const last = paragraphs.length - 1;
    if (at % 3 === 0) paragraphs.push(sentence);
    else paragraphs[last] = `${paragraphs[last]} ${sentence}`;
  }
  return `${paragraphs.join('\n\n')}\n\nJoke Maes`;
}
