import type { ReplyTexts } from '../texts.ts';
import { at, type Forms } from './words.ts';

type Judging = Pick<ReplyTexts, 'share' | 'strain' | 'questions' | 'cannot'>;

/** What we say of it, and what we ask. */
export function judging(form: Forms): Judging {
  const { say, du, dich, dir, dirSelbst, deine, Deine, deiner } = form;
  const hast = say('hast', 'haben');
  const hattest = say('hattest du', 'hatten Sie');
  const that = (again: boolean) => (again ? 'auch das' : 'es');
  const That = (again: boolean) => (again ? 'Auch das' : 'Es');

  return {
    // Sentences at the same place are read together.
    share: {
      right: [
        (which) =>
          which ? `Mit ${which} ${hast} ${du} recht.` : `Mit ${deiner} Kritik ${hast} ${du} recht.`,
        (which) =>
          which
            ? `Was ${du} ${at('zu', which)} ${say('schreibst', 'schreiben')}, stimmt.`
            : `${Deine} Kritik trifft zu.`,
        (which) =>
          which
            ? `${at('Bei', which)} gebe ich ${dir} recht.`
            : `${say('Deiner', 'Ihrer')} Kritik stimme ich zu.`,
        (which) =>
          which
            ? `Ich komme ${at('bei', which)} zum selben Ergebnis wie ${du}.`
            : `Ich sehe es genauso wie ${du}.`,
        (which) =>
          which
            ? `${at('Bei', which)} gibt es nichts zu beschönigen.`
            : `${say('Du hast', 'Sie haben')} ohne Wenn und Aber recht.`,
        (which) =>
          which
            ? `${Deine} Kritik ${at('zu', which)} ist berechtigt.`
            : `${say('Du beanstandest', 'Sie beanstanden')} das zu Recht.`,
      ],
      partly: [
        (which) => `${which ? at('Bei', which) : 'Hier'} ${hast} ${du} zum Teil recht.`,
        (which) =>
          which
            ? `${at('Zu', which)} stimme ich ${dir} teilweise zu.`
            : `${say('Deiner', 'Ihrer')} Kritik stimme ich teilweise zu.`,
        (which) =>
          which
            ? `${at('Von', which)} kann ich einen Teil bestätigen.`
            : `Einen Teil ${deiner} Kritik kann ich bestätigen.`,
        (which) =>
          which
            ? `${at('Bei', which)} teile ich ${deine} Sicht ein Stück weit.`
            : `Ein Stück weit teile ich ${deine} Sicht.`,
        (which) =>
          `${which ? `${at('Bei', which)} sehe ich einiges` : `Einiges an ${deiner} Kritik sehe ich`} genauso wie ${du}.`,
        (which) =>
          which
            ? `${at('Zu', which)} stimmt manches von dem, was ${du} ${say('schreibst', 'schreiben')}.`
            : `Manches von dem, was ${du} ${say('schreibst', 'schreiben')}, stimmt.`,
      ],
      own: [
        (again) => `Dafür bin ich verantwortlich, und ${that(again)} tut mir leid.`,
        (again) => `Das hätte ich besser machen müssen, und ${that(again)} tut mir leid.`,
        (again) =>
          `Die Verantwortung dafür liegt bei mir, und ich bitte ${dich} ${again ? 'auch hier ' : ''}um Entschuldigung.`,
        (again) => `Das nehme ich auf mich, und ${that(again)} tut mir leid.`,
        (again) =>
          `Ich hätte das in Ordnung bringen müssen, noch bevor ${du} mir ${say('schreibst', 'schreiben')}. ${That(again)} tut mir leid.`,
        (again) =>
          `Es wäre meine Aufgabe gewesen, das von Anfang an richtig zu machen. ${That(again)} tut mir leid.`,
      ],
      partOfIt: [
        (again) => `Ich habe selbst einen Anteil daran, und ${that(again)} tut mir leid.`,
        (again) => `Manches davon hätte ich verhindern können. ${That(again)} tut mir leid.`,
        (again) =>
          `Ein Stück davon liegt bei mir, und ich bitte ${dich} ${again ? 'auch hier ' : ''}um Entschuldigung.`,
        (again) => `Ich habe meinen Teil hier nicht gut gemacht, und ${that(again)} tut mir leid.`,
        (again) => `Hier hätte ich selbst mehr tun müssen. ${That(again)} tut mir leid.`,
        (again) =>
          `Für meinen Teil stehe ich ein, und ich bitte ${dich} ${again ? 'auch dafür ' : ''}um Entschuldigung.`,
      ],
      untrue: [
        (which) =>
          `${which ? `${at('Bei', which)} sehe ich` : 'Ich sehe hier'} etwas anderes. Ich lege gern beides nebeneinander.`,
        (which) =>
          `${which ? `${at('Zu', which)} habe ich` : 'Ich habe hier'} ein anderes Bild. Ich zeige ${dir} gern, woher es kommt.`,
        (which) =>
          `Was ich hier sehe, passt noch nicht ${which ? at('zu', which) : `zu dem, was ${du} ${say('schilderst', 'schildern')}`}. Ich gehe es gern mit ${dir} durch.`,
        (which) =>
          `${which ? at('Bei', which) : 'Hier'} gehen unsere Eindrücke auseinander. Ich schildere ${dir} gern meinen.`,
        (which) =>
          `${which ? `${at('Zu', which)} liegt mir` : 'Mir liegt hier'} etwas anderes vor. Ich möchte beides mit ${dir} vergleichen.`,
        (which) =>
          `${which ? `${at('Bei', which)} komme ich` : 'Ich komme hier'} zu einem anderen Schluss. Den Grund erkläre ich ${dir} gern.`,
      ],
    },
    strain: [
      () =>
        `Ich merke, dass es zwischen uns nicht leicht ist. Was kann ich anders machen, damit es für ${dich} stimmt?`,
      () =>
        `Leicht war es zwischen uns bisher nicht. Was würde ${dir} helfen, und was können wir gemeinsam tun?`,
      () =>
        `Unser Kontakt kostet uns beide gerade Kraft, so erlebe ich es. Was ${say('brauchst du', 'brauchen Sie')} von mir, damit es besser geht?`,
      () =>
        `Zwischen uns hat es öfter gehakt, und ich möchte meinen Teil daran ändern. Womit fange ich am besten an?`,
      () =>
        `Ich möchte, dass wir wieder gut miteinander reden. Was macht es für ${dich} schwer, und was können wir beide ändern?`,
      () =>
        `Unsere letzten Mails waren für uns beide mühsam. Worauf soll ich achten, und was könnte uns beiden helfen?`,
    ],
    questions: {
      unknown: [
        (which) =>
          `${which ? `${at('Zu', which)} weiß ich noch zu wenig. ` : ''}${say('Kannst du', 'Können Sie')} mir noch mehr dazu erzählen, gern mit Foto oder Datum?`,
        (which) =>
          `${which ? `${at('Bei', which)} möchte ich verstehen, wie es dazu kam. ` : ''}${say('Beschreib', 'Beschreiben Sie')} mir bitte Schritt für Schritt, was passiert ist.`,
        (which) =>
          `Damit ich mir ${which ? `${at('zu', which)} ` : ''}ein klares Bild machen kann: Was ist wann und wie passiert?`,
        (which) =>
          `${which ? `${at('Zu', which)} fehlt mir noch ${deine} Sicht. Wie` : 'Wie'} hat sich das ${which ? '' : `aus ${deiner} Sicht `}abgespielt?`,
        (which) =>
          `${which ? `${at('Von', which)} habe ich noch kein vollständiges Bild. ` : ''}Was ${say('hast du', 'haben Sie')} der Reihe nach erlebt?`,
        (which) =>
          `${which ? `${at('Zu', which)} habe ich noch Fragen. ` : ''}Was ist genau vorgefallen, und wann fing es an?`,
      ],
      expected: [
        () => `Was ${hattest} ${dirSelbst} von ${say('deiner', 'Ihrer')} Bestellung erhofft?`,
        () => `Wie hätte es für ${dich} laufen sollen?`,
        () => `Womit ${hattest} gerechnet?`,
        () => `Wie ${say('hattest du dir', 'hatten Sie sich')} das vorgestellt?`,
        () => `Was ${say('hättest du dir', 'hätten Sie sich')} stattdessen gewünscht?`,
        () => `Worauf ${say('hattest du dich', 'hatten Sie sich')} verlassen?`,
      ],
    },
    cannot: [
      (words) => `Eines kann ich nicht für ${dich} tun, und das sage ich ${dir} lieber gleich: ${words}.`,
      (words) => `Ich möchte auch offen sagen, was nicht geht: ${words}.`,
      (words) =>
        `An einer Stelle muss ich Nein sagen, auch wenn ${du} es ${dirSelbst} anders ${say('wünschst', 'wünschen')}: ${words}.`,
      (words) => `Das hier kann ich ${dir} nicht zusagen, und ich möchte ${dir} nichts vormachen: ${words}.`,
      (words) =>
        `Damit ${du} nicht vergeblich ${say('wartest', 'warten')}, hier ein ehrliches Nein: ${words}.`,
      (words) => `Einen Wunsch muss ich offenlassen, so gern ich ihn erfüllt hätte: ${words}.`,
    ],
  };
}
