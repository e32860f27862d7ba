import { inHalves, list, type ReplyTexts } from '../texts.ts';
import { remedies } from './remedies.ts';
import type { Forms } from './words.ts';

type Ending = Pick<ReplyTexts, 'basis' | 'remedy' | 'part' | 'openQuestion' | 'absence' | 'closing'>;

/** What happens next, and the goodbye. */
export function ending(form: Forms): Ending {
  const { say, du, dich, dir, dirSelbst, dein, deiner } = form;
  const on = (day: string | null) => (day ? ` am ${day}` : '');
  /** Within a clause: the date's last part takes a comma, too. */
  const within = (day: string | null) => (day ? ` am ${day},` : '');
  const elsewhere = (shops: readonly string[]) =>
    shops.length > 0 ? `bei ${list(shops, 'oder')}` : 'in einem anderen Shop';
  const Elsewhere = (shops: readonly string[]) =>
    shops.length > 0 ? `Bei ${list(shops, 'oder')}` : 'In einem anderen Shop';
  const followedBy = (sentence: string) => (remedy: string | null) =>
    remedy ? `${sentence}${inHalves(remedy) ? '.' : ':'} ${remedy}` : `${sentence}.`;

  return {
    // Sentences at the same place of `basis`, `remedy` and `giveIn` are read together.
    basis: {
      right: [
        () => `Das steht ${dir} zu.`,
        () => `Darauf ${say('hast du', 'haben Sie')} ein Recht.`,
        () => `Das ist ${dein} Recht.`,
        () => `Das schulde ich ${dir}.`,
        () => `Darauf ${say('darfst du', 'dürfen Sie')} bestehen.`,
        () => `Das ist kein Entgegenkommen, ${du} ${say('hast', 'haben')} Anspruch darauf.`,
      ],
      goodwill: [
        () => 'Das geht über das hinaus, was ich muss, und ich mache es gern.',
        () => `Das ist Kulanz, und ich komme ${dir} hier gern entgegen.`,
        () => 'Das ist freiwillig, und ich finde es richtig so.',
        () => `Vorgeschrieben ist es nicht; ich möchte, dass es für ${dich} gut ausgeht.`,
        () => 'Das tue ich von mir aus, weil ich es so möchte.',
        () => 'Ich müsste es nicht tun und möchte es trotzdem.',
      ],
    },
    remedy: remedies(form),
    part: {
      giveIn: [
        followedBy(`Ich mache es so, wie ${du} es ${say('möchtest', 'möchten')}`),
        followedBy(`Ich gehe auf ${say('deinen', 'Ihren')} Wunsch ein`),
        followedBy(`${say('Deinem', 'Ihrem')} Wunsch komme ich nach`),
        followedBy(`In dieser Sache gebe ich ${dir} nach`),
        followedBy(`Ich komme ${dir} hier entgegen`),
        followedBy(`${say('Du sollst', 'Sie sollen')} bekommen, worum ${du} ${say('bittest', 'bitten')}`),
      ],
      goodbye: [
        (shops) =>
          `Damit möchte ich die Diskussion ruhen lassen. ${say('Du', 'Sie')} und ich sehen das verschieden, und einig werden wir uns da wohl nicht mehr. Was ${du} ${say('suchst, findest du', 'suchen, finden Sie')} vermutlich eher ${elsewhere(shops)}, und ich wünsche ${dir} dort viel Freude. Alles Gute.`,
        (shops) =>
          `Dabei lasse ich es gern bewenden. Unsere Sichtweisen sind verschieden, und das darf so sein. ${Elsewhere(shops)} ${say('wirst du', 'werden Sie')} wahrscheinlich eher fündig. Danke, dass ${du} bei uns bestellt ${say('hast', 'haben')}, und alles Gute für ${dich}.`,
        (shops) =>
          `Ich möchte es dabei belassen, denn einer Meinung werden wir hier nicht. Ich glaube, dass ${du} ${elsewhere(shops)} besser aufgehoben ${say('bist', 'sind')}, und das meine ich freundlich. Ich wünsche ${dir} von Herzen alles Gute.`,
        (shops) =>
          `Lassen wir es damit gut sein. In dieser Frage liegen ${dein} Standpunkt und meiner auseinander, und weitere Mails ändern das nicht. ${say('Schau', 'Schauen Sie')} für weitere Einkäufe gern ${elsewhere(shops)}; dort passt es für ${dich} vermutlich besser. Danke für ${dein} Vertrauen, und ${say("mach's gut", 'machen Sie es gut')}.`,
        (shops) =>
          `Damit ist es für mich gut, und ich trage nichts nach. Unsere Vorstellungen gehen auseinander, und ich sehe keinen Weg, sie zu verbinden. Vermutlich ${say('bist du', 'sind Sie')} ${elsewhere(shops)} zufriedener. Ich danke ${dir} für ${say('deine', 'Ihre')} Bestellung und wünsche ${dir} eine gute Zeit.`,
        (shops) =>
          `Weitere Argumente braucht es nicht. ${say('Du siehst', 'Sie sehen')} es so, ich sehe es anders, und beides darf stehen bleiben. Ich empfehle ${dir}, ${say('dich', 'sich')} ${elsewhere(shops)} umzusehen, und hoffe, dass ${du} dort ${say('findest', 'finden')}, was zu ${dir} passt. Alles Gute für ${dich}.`,
      ],
    },
    openQuestion: {
      more: [
        () =>
          `Gibt es noch etwas, das ${dich} stört? ${say('Schreib', 'Schreiben Sie')} es mir gern, auch wenn es klein erscheint.`,
        () => `${say('Hast du', 'Haben Sie')} noch mehr auf dem Herzen? Ich nehme mir Zeit dafür.`,
        () => `${say('Erzähl', 'Erzählen Sie')} mir gern auch alles andere, was ${dich} daran beschäftigt.`,
        () => `Was sollte ich außerdem wissen, um ${dich} gut zu verstehen?`,
        () => `Fehlt noch etwas, das ${dir} wichtig ist? Ich möchte das ganze Bild kennen.`,
        () =>
          `Ist ${dir} sonst noch etwas aufgefallen, das nicht in Ordnung war? Auch das möchte ich wissen.`,
      ],
      solution: [
        () => `Was wäre für ${dich} eine gute Lösung?`,
        () => `Wie sollte es aus ${deiner} Sicht jetzt weitergehen?`,
        () => `Womit wäre ${dir} jetzt am meisten geholfen?`,
        () => `Was kann ich tun, damit es für ${dich} wieder stimmt?`,
        () =>
          `${say('Sag', 'Sagen Sie')} mir bitte, welche Lösung ${du} ${dirSelbst} ${say('wünschst', 'wünschen')}.`,
        () => `Wie kann ich das für ${dich} in Ordnung bringen?`,
      ],
      comeBack: [
        (day) => `${say('Du hörst', 'Sie hören')} spätestens am ${day}, von mir.`,
        (day) => `Am ${day}, schreibe ich ${dir} wieder.`,
        (day) => `Bis ${day}, ${say('hast du', 'haben Sie')} meine Antwort.`,
        (day) => `Ich melde mich am ${day}, mit allem, was ich bis dahin weiß.`,
        (day) => `Spätestens am ${day}, ${say('weißt du', 'wissen Sie')} von mir, wie es steht.`,
        (day) => `Ich habe mir vorgemerkt, ${dir} am ${day}, zu schreiben.`,
      ],
      pursue: [
        (day) => `Ich prüfe, was ich hier für ${dich} tun kann, und melde mich${within(day)} bei ${dir}.`,
        (day) =>
          `${day ? `Am ${day}, ${say('hörst du', 'hören Sie')}` : say('Du hörst', 'Sie hören')} von mir, ob ich das so möglich machen kann.`,
        (day) => `Wie weit ich ${dir} das erfüllen kann, sehe ich mir an und schreibe es ${dir}${on(day)}.`,
        (day) => `Ob ich das so umsetzen kann, kläre ich und sage es ${dir}${on(day)}.`,
        (day) =>
          `${say('Deinem', 'Ihrem')} Wunsch gehe ich nach, und ${du} ${say('bekommst', 'bekommen')}${within(day)} eine Antwort von mir.`,
        (day) => `Ich finde heraus, was davon möglich ist, und gebe ${dir}${within(day)} Bescheid.`,
      ],
      afterRemedy: [
        () =>
          `Ist das für ${dich} eine gute Lösung, oder ${say('wünschst du dir', 'wünschen Sie sich')} etwas anderes?`,
        () => `${say('Bist du', 'Sind Sie')} damit einverstanden?`,
        () => `Wie klingt das für ${dich}?`,
        () => `Passt das so für ${dich}, oder fehlt noch etwas?`,
        () => `Was ${say('meinst du', 'meinen Sie')} dazu?`,
        () => `Ist ${dir} damit geholfen, oder ${say('siehst du', 'sehen Sie')} einen besseren Weg?`,
      ],
      call: [
        () => `Unter welcher Nummer erreiche ich ${dich}, und welche Uhrzeit passt ${dir} am besten?`,
        () =>
          `${say('Schreib', 'Schreiben Sie')} mir bitte, welche Uhrzeit ${dir} passt und unter welcher Nummer ich ${dich} erreiche.`,
        () => `Passt es ${dir} eher am Vormittag oder am Nachmittag, und welche Nummer darf ich wählen?`,
        () => `Welche Telefonnummer und welche Uhrzeit sind ${dir} recht?`,
        () =>
          `Wann ${say('kannst du', 'können Sie')} gut sprechen, und unter welcher Nummer ${say('bist du', 'sind Sie')} dann zu erreichen?`,
        () => `Zu welcher Uhrzeit ist ${dir} mein Anruf recht, und auf welchem Telefon?`,
      ],
    },
    absence: (day) =>
      `Bis einschließlich ${day}, bin ich nicht da. ${say('Schreibst du mir', 'Schreiben Sie mir')} in dieser Zeit, melde ich mich, sobald ich zurück bin.`,
    closing: [
      () => say('Viele Grüße', 'Freundliche Grüße'),
      () => say('Liebe Grüße', 'Mit freundlichen Grüßen'),
      () => say('Herzliche Grüße', 'Viele Grüße'),
      () => say('Beste Grüße', 'Herzliche Grüße'),
    ],
  };
}
