import { list, type ReplyTexts } from '../texts.ts';
import type { Forms } from './words.ts';

type Opening = Pick<ReplyTexts, 'greeting' | 'thanks' | 'understood' | 'feeling'>;

/** Up to where the customer has been heard. */
export function opening(form: Forms): Opening {
  const { say, du, Du, dich, dichSelbst, dir, Dir, dirSelbst, deine, Deine, deinen, deiner } = form;
  const bist = say('bist', 'sind');
  const hast = say('hast', 'haben');
  const hattest = say('hattest', 'hatten');
  const musstest = say('musstest', 'mussten');
  const schreibst = say('schreibst', 'schreiben');
  const to = (order: string | null) => (order ? ` zu Bestellung ${order}` : '');
  const because = (order: string | null) => (order ? `wegen Bestellung ${order}` : 'deswegen');

  return {
    greeting: {
      named: [
        (name) => `${say('Hallo', 'Guten Tag')} ${name},`,
        (name) => `Guten Tag ${name},`,
        (name) => `${say('Hi', 'Guten Tag')} ${name},`,
        (name) => `${say('Hallo und guten', 'Schönen guten')} Tag ${name},`,
      ],
      unnamed: [() => say('Hallo,', 'Guten Tag,'), () => 'Schönen guten Tag,'],
    },
    // These go on after the comma of the greeting.
    thanks: {
      first: [
        (order) =>
          order
            ? `danke für ${deine} Nachricht zu Bestellung ${order}.`
            : `danke, dass ${du} ${dichSelbst} an mich ${say('wendest', 'wenden')}.`,
        (order) =>
          `gut, dass ${du} ${dichSelbst} ${say('meldest', 'melden')}; so erfahre ich, was ${order ? `bei Bestellung ${order} los` : 'los'} ist.`,
        (order) =>
          `${du} ${hast} ${dirSelbst} die Zeit genommen, mir ${order ? `zu Bestellung ${order} zu schreiben` : 'das zu schildern'}. Dafür danke ich ${dir}.`,
        (order) =>
          `${deine} Nachricht${to(order)} habe ich von Anfang bis Ende gelesen. Danke, dass ${du} mir geschrieben ${hast}.`,
        (order) =>
          `vielen Dank, dass ${du} mir offen ${say('sagst', 'sagen')}, was ${dich} ${order ? `an Bestellung ${order} ` : ''}stört.`,
        (order) =>
          order
            ? `für ${deine} Zeilen zu Bestellung ${order} danke ich ${dir}.`
            : `für ${deine} offenen Worte danke ich ${dir}.`,
      ],
      repeat: [
        (order) =>
          `es tut mir leid, dass ${du} mir ${because(order)} noch einmal schreiben ${musstest}. Danke, dass ${du} es erneut ${say('erklärst', 'erklären')}.`,
        (order) =>
          `${du} ${musstest} ${because(order)} noch einmal nachhaken, und das hätte nicht nötig sein dürfen. Bitte ${say('entschuldige', 'entschuldigen Sie')}, und danke, dass ${du} drangeblieben ${bist}.`,
        (order) =>
          `dass ${du} ${because(order)} erneut schreiben ${musstest}, hätte ich verhindern sollen. Das tut mir leid, und ich danke ${dir} für ${deine} Nachricht.`,
        (order) =>
          `eine weitere Nachricht${to(order)} hätte ich ${dir} ersparen müssen. Bitte ${say('entschuldige', 'entschuldigen Sie')}; danke, dass ${du} ${dichSelbst} noch einmal ${say('meldest', 'melden')}.`,
        (order) =>
          `danke, dass ${du} mir ${order ? `Bestellung ${order}` : 'die Sache'} noch einmal ${say('schilderst', 'schildern')}. Diese Mühe hätte ich ${dir} abnehmen müssen, und das tut mir leid.`,
        (order) =>
          `zuerst meine Entschuldigung: ${Du} ${musstest} mir ${because(order)} noch einmal schreiben. Danke, dass ${du} den Faden wieder ${say('aufnimmst', 'aufnehmen')}.`,
      ],
    },
    // Sentences at the same place are read together: they open and hedge in different ways.
    understood: {
      one: [
        (quote) => `${Du} ${schreibst}: ${quote}.`,
        (quote) => `Das ist mir aus ${deiner} Nachricht im Kopf geblieben: ${quote}.`,
        (quote) => `So lese ich, worum es geht: ${quote}.`,
        (quote) => `In ${deinen} Worten: ${quote}.`,
        (quote) => `An dieser Stelle ${deiner} Nachricht bin ich hängen geblieben: ${quote}.`,
        (quote) => `Vor allem das beschäftigt ${dich}, wie ich sehe: ${quote}.`,
      ],
      two: [
        (first, second) => `${Du} ${schreibst}: ${first}, und außerdem: ${second}.`,
        (first, second) =>
          `Zwei Dinge sind mir aus ${deiner} Nachricht im Kopf geblieben: ${first} und ${second}.`,
        (first, second) => `So lese ich, worum es geht: ${first}, und dazu: ${second}.`,
        (first, second) => `In ${deinen} Worten: ${first} und ${second}.`,
        (first, second) =>
          `An zwei Stellen ${deiner} Nachricht bin ich hängen geblieben: ${first} und ${second}.`,
        (first, second) => `Vor allem zwei Dinge beschäftigen ${dich}, wie ich sehe: ${first} und ${second}.`,
      ],
      rest: [
        (count) =>
          `${count === 1 ? 'Den weiteren Punkt' : 'Die weiteren Punkte'} aus ${deiner} Nachricht habe ich ebenfalls gelesen.`,
        (count) =>
          `Auch ${count === 1 ? `${deinen} anderen Punkt` : `${deine} anderen Punkte`} habe ich vor mir.`,
        (count) =>
          `${count === 1 ? `${say('Dein', 'Ihr')} weiterer Punkt ist` : `${Deine} weiteren Punkte sind`} mir dabei nicht entgangen.`,
        () => `Was ${du} sonst noch ${say('nennst', 'nennen')}, habe ich auch gelesen.`,
        (count) => `${count === 1 ? 'Den übrigen Punkt' : 'Die übrigen Punkte'} habe ich mit im Blick.`,
        () => 'Alles Weitere habe ich genauso aufmerksam gelesen.',
      ],
      expected: [
        (words) => `Was ${du} ${say('erwartest', 'erwarten')}, verstehe ich so: ${words}.`,
        (words) => `Darauf ${say('zählst du', 'zählen Sie')}, wenn ich es richtig lese: ${words}.`,
        (words) => `Von uns ${say('erwartest du', 'erwarten Sie')}, wie ich herauslese: ${words}.`,
        (words) => `Das ${say('wünschst du dir', 'wünschen Sie sich')}, so verstehe ich es: ${words}.`,
        (words) => `Ich habe mir notiert, worauf ${du} ${say('wartest', 'warten')}: ${words}.`,
        (words) => `So sollte es für ${dich} sein, wenn ich ${dich} richtig verstehe: ${words}.`,
      ],
      matters: [
        (words) => `Am wichtigsten ist ${dir} dabei, so lese ich es: ${words}.`,
        (words) => `Das Wichtigste für ${dich}, so wie ich es verstehe: ${words}.`,
        (words) => `Am schwersten wiegt für ${dich}, wenn ich ${dich} richtig verstehe: ${words}.`,
        (words) => `Ich sehe, worauf es ${dir} vor allem ankommt: ${words}.`,
        (words) => `Ganz oben steht für ${dich}, wie ich es lese: ${words}.`,
        (words) => `${Dir} geht es dabei in erster Linie hierum: ${words}.`,
      ],
      added: [
        (words, also) => `${also ? 'Auch darum' : 'Darum'} geht es, wie ich sehe: ${list(words, 'und')}.`,
        (words, also) => `${also ? 'Ich sehe auch' : 'Ich sehe'}, was hier mitspielt: ${list(words, 'und')}.`,
        (words, also) => `${also ? 'Dazu kommt' : `Es geht ${dir} um Folgendes`}: ${list(words, 'und')}.`,
        (words, also) => `Verstanden habe ich ${also ? 'außerdem' : 'Folgendes'}: ${list(words, 'und')}.`,
        (words, also) =>
          `${also ? `Noch etwas lese ich in ${deiner} Nachricht` : 'Hier geht es um dies'}: ${list(words, 'und')}.`,
        (words, also) =>
          `${also ? 'Auch das lese ich heraus' : 'Worum es geht, lese ich so'}: ${list(words, 'und')}.`,
      ],
    },
    feeling: {
      disappointed: [
        () =>
          `Ich verstehe, dass ${du} enttäuscht ${bist}: ${Du} ${hattest} ${dirSelbst} etwas anderes vorgestellt.`,
        () => 'Das ist eine Enttäuschung, und die kann ich gut nachvollziehen.',
        () => `Mich würde das an ${deiner} Stelle auch enttäuschen.`,
        () =>
          `Dass ${dich} das enttäuscht, verstehe ich. ${Du} ${hast} bestellt und ${dichSelbst} auf uns verlassen.`,
        () => `${Deine} Enttäuschung lese ich deutlich heraus, und ich verstehe sie.`,
        () => `${Du} ${hattest} Gutes erwartet, und es kam anders. ${Deine} Enttäuschung verstehe ich.`,
      ],
      angry: [
        () => `Ich sehe, wie verärgert ${du} ${bist}, und das nehme ich ernst.`,
        () => `Dass ${du} darüber wütend ${bist}, kann ich gut verstehen.`,
        () => `${say('Dein', 'Ihr')} Ärger ist bei mir angekommen, und ich rede ihn nicht klein.`,
        () => `${Deine} Wut ist deutlich, und ich weiche ihr nicht aus.`,
        () =>
          `${Du} ${bist} verärgert, und das ${say('darfst du', 'dürfen Sie')} mir auch so deutlich sagen.`,
        () => `Ich merke, wie sehr ${dich} das ärgert. Ich gehe nicht darüber hinweg.`,
      ],
      frustrated: [
        () => `Das kostet ${dich} Zeit und Nerven, und ich verstehe, dass das frustriert.`,
        () =>
          `${Du} ${hast} Besseres zu tun, als ${dichSelbst} damit herumzuschlagen. Ich verstehe den Frust gut.`,
        () =>
          'Sich um etwas kümmern zu müssen, das ohne Zutun laufen sollte, ist frustrierend. Das sehe ich auch so.',
        () => `Ich verstehe, wie sehr das ${deine} Geduld strapaziert.`,
        () => `Dass ${dir} das an den Nerven zerrt, wundert mich nicht.`,
        () => `Ich sehe, wie viel Mühe ${dich} das kostet und wie frustrierend das ist.`,
      ],
      worried: [
        () =>
          `Ich verstehe, dass ${du} ${say('dir Sorgen machst', 'sich Sorgen machen')}: ${Du} ${say('möchtest', 'möchten')} wissen, woran ${du} ${bist}.`,
        () => 'Nicht zu wissen, wie es ausgeht, macht unruhig. Das verstehe ich gut.',
        () => `Dass ${dir} das Sorgen macht, kann ich nachvollziehen.`,
        () => `Ich sehe, dass ${dir} das keine Ruhe lässt, und nehme ${deine} Sorge ernst.`,
        () => `So eine Ungewissheit geht einem nach. Ich verstehe, dass ${du} beunruhigt ${bist}.`,
        () => `Offene Fragen lassen einen schwer los. ${Deine} Sorge kann ich gut verstehen.`,
      ],
      confused: [
        () => `Ich verstehe, dass ${du} nicht mehr ${say('weißt', 'wissen')}, woran ${du} ${bist}.`,
        () => `Von ${deiner} Seite aus passt das nicht zusammen, das sehe ich.`,
        () => `Das ist verwirrend, und ich verstehe, dass ${du} Klarheit ${say('möchtest', 'möchten')}.`,
        () => `Daraus würde ich an ${deiner} Stelle auch nicht schlau.`,
        () => `Dass ${dich} das ratlos macht, kann ich gut nachvollziehen.`,
        () => `Ich verstehe, dass ${du} ${dirSelbst} darauf keinen Reim machen ${say('kannst', 'können')}.`,
      ],
      hurt: [
        () => `Ich lese, dass ${dich} das getroffen hat, und das lässt mich nicht kalt.`,
        () => `Dass ${dir} das nahegeht, verstehe ich, und ich gehe nicht leicht darüber hinweg.`,
        () => `Das hat ${dich} verletzt. Mit so einem Gefühl möchte ich ${dich} nicht zurücklassen.`,
        () => 'Ich verstehe, dass das wehgetan hat.',
        () => `Ich merke, dass es für ${dich} um mehr geht als um eine Bestellung, und das berührt mich.`,
        () => `So etwas bleibt hängen. Ich sehe, dass es ${dir} wehgetan hat.`,
      ],
      powerless: [
        () =>
          `${Du} ${say('kannst', 'können')} von ${dirSelbst} aus wenig tun. Ich verstehe, wie ohnmächtig sich das anfühlt.`,
        () =>
          `Ich verstehe, dass ${du} ${dichSelbst} machtlos ${say('fühlst', 'fühlen')}: Der nächste Schritt liegt bei mir, und ${du} ${say('wartest', 'warten')} darauf.`,
        () => 'Zu schreiben und selbst nichts bewegen zu können, macht hilflos. Das verstehe ich.',
        () =>
          `${Du} ${say('hast', 'haben')} es nicht in der Hand, und es ist ${deine} Bestellung. Dass das zermürbt, verstehe ich.`,
        () =>
          `Auf andere angewiesen zu sein, kann einen ganz machtlos machen. Ich sehe, dass es ${dir} gerade so geht.`,
        () =>
          `Ich sehe, dass ${du} ${dichSelbst} ausgeliefert ${say('fühlst', 'fühlen')}, und möchte das nicht so stehen lassen.`,
      ],
      distrustful: [
        () => `Ich verstehe, dass ${say('dein', 'Ihr')} Vertrauen darunter gelitten hat.`,
        () =>
          `Dass ${du} ${dichSelbst} ${say('fragst', 'fragen')}, ob auf uns Verlass ist, kann ich verstehen.`,
        () => `Dass ${du} jetzt vorsichtig ${bist}, kann ich nachvollziehen.`,
        () => `${Du} ${bist} skeptisch geworden, und ich verstehe, warum.`,
        () => `Mir ist bewusst, dass ich mir ${say('dein', 'Ihr')} Vertrauen erst wieder verdienen muss.`,
        () => 'Vertrauen wächst langsam, und hier hat es einen Riss bekommen. Das verstehe ich.',
      ],
    },
  };
}
