/**
 * What a person gains with each version, in their language: shown by the options page (`#news`) after an update. Written by
 * hand for each version whose first or second number is new, the newest first; CHANGELOG.md has the rest.
 */
import type { TextLanguage } from '../platform/languages.ts';

export interface News {
  /** First and second number: `0.6`. */
  version: string;
  /** A few lines, what matters most first. */
  lines: Readonly<Record<TextLanguage, readonly string[]>>;
}

export const NEWS: readonly News[] = [
  {
    version: '0.6',
    lines: {
      nl: [
        'Elke klant heeft een eigen pagina: alle notities, wat er per bericht gebeurde en wat je besloot. Staat iemand er dubbel in? Dan vraagt Unwrap het jou.',
        'Zoek in alles tegelijk, ook met een tikfout: klanten, notities, sjablonen, verbeteringen, opvolging en instellingen.',
        'Maak een back-up van alles in één bestand, met de hand of elke dag vanzelf. Terugzetten laat eerst zien wat er verandert.',
        'Zet je klanten en notities op slot met een wachtzin.',
        'Verbeteringen: wat klachten je leren op een lijst of bord, met of het daarna stiller werd. En inzichten, in beeld en in cijfers.',
        'Wil een klant weten wat je bewaart, of vergeten worden? Beide doe je vanaf de klantpagina.',
        'Kies je taal, licht of donker en hoe groot de letters zijn; en welke toets wat doet. Wil je rustig proberen? Oefen met een verzonnen klacht, onder Help.',
      ],
      en: [
        'Every customer has a page: all notes, what happened message by message, and what you decided. Somebody in there twice? Unwrap asks you.',
        'Search everything at once, slips of the hand included: customers, notes, templates, improvements, follow-ups and settings.',
        'Back up everything in one file, by hand or every day by itself. Restoring shows you first what would change.',
        'Put a lock on your customers and notes, with a passphrase.',
        'Improvements: what complaints teach you, on a list or a board, and whether it got quieter afterwards. And insights, as pictures and as numbers.',
        'A customer asks what you keep, or wants to be forgotten? Both start from their page.',
        'Choose your language, light or dark, the size of the letters, and which key does what. Want to try things calmly? Practise on a made-up complaint, under Help.',
      ],
      de: [
        'Jede Kundin und jeder Kunde hat eine eigene Seite: alle Notizen, was je Nachricht geschah und was Sie entschieden haben. Steht jemand doppelt da, fragt Unwrap Sie.',
        'Suchen Sie in allem zugleich, auch mit Tippfehler: Kunden, Notizen, Vorlagen, Verbesserungen, Wiedervorlagen und Einstellungen.',
        'Sichern Sie alles in einer Datei, von Hand oder täglich von selbst. Beim Wiederherstellen sehen Sie zuerst, was sich ändern würde.',
        'Verschließen Sie Kunden und Notizen mit einer Passphrase.',
        'Verbesserungen: was Beschwerden lehren, als Liste oder Tafel, und ob es danach ruhiger wurde. Dazu Einblicke, in Bildern und in Zahlen.',
        'Möchte jemand wissen, was Sie aufbewahren, oder vergessen werden? Beides beginnt auf der Kundenseite.',
        'Wählen Sie Sprache, Hell oder Dunkel, die Schriftgröße und welche Taste was tut. In Ruhe ausprobieren? Unter Hilfe üben Sie an einer erfundenen Beschwerde.',
      ],
      fr: [
        'Chaque client a sa page : toutes les notes, ce qui s’est passé message par message, et ce que vous avez décidé. Quelqu’un y figure deux fois ? Unwrap vous le demande.',
        'Cherchez partout à la fois, même avec une faute de frappe : clients, notes, modèles, améliorations, suivis et réglages.',
        'Sauvegardez tout dans un seul fichier, à la main ou chaque jour automatiquement. Avant de restaurer, vous voyez ce qui changerait.',
        'Verrouillez vos clients et vos notes avec une phrase secrète.',
        'Améliorations : ce que les réclamations vous apprennent, en liste ou en tableau, et si le calme est revenu ensuite. Et un bilan, en images et en chiffres.',
        'Un client demande ce que vous gardez, ou veut être oublié ? Tout part de sa page.',
        'Choisissez la langue, le clair ou le sombre, la taille du texte et la touche de chaque action. Envie d’essayer au calme ? Exercez-vous sur une réclamation inventée, dans l’aide.',
      ],
    },
  },
];

/** `since` null: there is nothing that the person has not seen. */
export function isNewSince(version: string, since: string | null): boolean {
  if (since === null) return false;
  const [first = 0, second = 0] = version.split('.').map(Number);
  const [knownFirst = 0, knownSecond = 0] = since.split('.').map(Number);
  return first > knownFirst || (first === knownFirst && second > knownSecond);
}
