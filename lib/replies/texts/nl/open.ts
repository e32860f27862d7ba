/** The half of a Dutch reply that listens: what was written, and what it does to them. */
import { list, type ReplyTexts } from '../texts.ts';
import type { Words } from './words.ts';

type Half = Pick<ReplyTexts, 'greeting' | 'thanks' | 'understood' | 'feeling' | 'questions'>;

export function opening({ say, je, Je, jou, jouw, uw, Uw }: Words): Half {
  return {
    greeting: {
      named: [
        (name) => `Dag ${name},`,
        (name) => `Beste ${name},`,
        (name) => `${say('Hallo', 'Goedendag')} ${name},`,
        (name) => `${say('Goedendag', 'Beste')} ${name},`,
      ],
      unnamed: [() => 'Dag,', () => say('Hallo,', 'Goedendag,'), () => 'Goedendag,'],
    },
    thanks: {
      first: [
        (order) =>
          order
            ? `Bedankt voor ${uw} bericht over bestelling ${order}.`
            : `Bedankt dat ${je} me dit laat weten.`,
        (order) =>
          order
            ? `Goed dat ${je} me schrijft over bestelling ${order}.`
            : `Goed dat ${je} me hierover schrijft.`,
        (order) =>
          `Dank ${je} dat ${je} de moeite neemt om me ${order ? `te schrijven over bestelling ${order}` : 'hierover te schrijven'}.`,
        (order) =>
          `Ik heb ${uw} bericht${order ? ` over bestelling ${order}` : ''} aandachtig gelezen, en ik dank ${je} ervoor.`,
        (order) =>
          `Ik neem ${uw} bericht${order ? ` over bestelling ${order}` : ''} ter harte. Dank ${je} dat ${je} het stuurde.`,
        (order) =>
          `Ik waardeer het dat ${je} me ${order ? `over bestelling ${order} schrijft` : 'dit vertelt'}.`,
        (order) =>
          `Bedankt dat ${je} me vertelt wat er ${order ? `met bestelling ${order} ` : ''}aan de hand is.`,
        (order) =>
          `Zonder ${uw} bericht had ik niet geweten wat er ${order ? `met bestelling ${order} ` : ''}speelt. Dank ${je} wel.`,
      ],
      repeat: [
        (order) =>
          `Sorry dat ${je} me ${order ? `opnieuw moest schrijven over bestelling ${order}` : 'hier opnieuw over moest schrijven'}. Dank ${je} dat ${je} het nog een keer uitlegt.`,
        (order) =>
          `${Je} moest me ${order ? `nog een keer schrijven over bestelling ${order}` : 'hier nog een keer over schrijven'}. Sorry daarvoor, en bedankt dat ${je} het doet.`,
        (order) =>
          `Eén bericht ${order ? `over bestelling ${order}` : 'hierover'} had genoeg moeten zijn. Sorry, en dank ${je} dat ${je} weer schrijft.`,
        (order) =>
          `Dat ${je} ${order ? `opnieuw moest schrijven over bestelling ${order}` : 'hier opnieuw over moest schrijven'}, had ik moeten voorkomen. Sorry, en dank ${je} voor ${uw} uitleg.`,
        (order) =>
          `${order ? `Voor bestelling ${order}` : 'Hiervoor'} ${say('heb je', 'hebt u')} al eerder aan de bel getrokken. Sorry dat het weer nodig was, en bedankt.`,
        (order) =>
          `Bedankt dat ${je} me ${order ? `opnieuw schrijft over bestelling ${order}` : 'hier opnieuw over schrijft'}. Het spijt me dat dat nodig was.`,
        (order) =>
          `Dit is niet ${uw} eerste bericht${order ? ` over bestelling ${order}` : ''}, en dat spijt me. Bedankt dat ${je} schrijft.`,
        (order) =>
          `Nog eens ${order ? `schrijven over bestelling ${order}` : 'hierover schrijven'} had niet nodig mogen zijn. Sorry, en bedankt dat ${je} volhoudt.`,
      ],
    },
    // One length throughout: a reply takes the same place of each, and those of one place are written to meet.
    understood: {
      one: [
        (quote) => `${Je} schrijft: ${quote}.`,
        (quote) => `Wat me bijblijft uit ${uw} bericht: ${quote}.`,
        (quote) => `Waar het ${je} om gaat, is dit: ${quote}.`,
        (quote) => `Dit haal ik uit ${uw} bericht: ${quote}.`,
        (quote) => `Als ik ${je} goed begrijp, is dit wat er speelt: ${quote}.`,
        (quote) => `${Je} zegt het zelf het duidelijkst: ${quote}.`,
        (quote) => `In ${uw} bericht staat waar het om draait: ${quote}.`,
      ],
      two: [
        (first, second) => `${Je} schrijft: ${first} en ook: ${second}.`,
        (first, second) => `Twee dingen blijven me bij uit ${uw} bericht: ${first} en ${second}.`,
        (first, second) => `Waar het ${je} vooral om gaat, is dit: ${first} en ${second}.`,
        (first, second) => `${Je} schrijft eerst: ${first}. En verderop: ${second}.`,
        (first, second) => `Er spelen hier twee dingen: ${first} en ${second}.`,
        (first, second) => `${Je} zegt het zelf het duidelijkst: ${first}, en daarnaast: ${second}.`,
        (first, second) => `Hier draait ${uw} bericht om: ${first} en ${second}.`,
      ],
      rest: [
        (count) =>
          `${count === 1 ? `Het andere punt dat ${je} noemt` : `De andere punten die ${je} noemt`}, heb ik ook gelezen.`,
        (count) =>
          `Ook ${count === 1 ? `het andere punt dat ${je} noemt` : `de andere punten die ${je} noemt`}, houd ik voor ogen.`,
        () => `Wat ${je} daarnaast noemt, heb ik net zo goed gelezen.`,
        (count) =>
          `${Je} noemt nog ${count === 1 ? 'een ander punt, en ook dat' : 'andere punten, en ook die'} heb ik goed gelezen.`,
        () => `De rest van ${uw} bericht heb ik ook goed gelezen.`,
        (count) => `Dat ${je} nog ${count === 1 ? 'iets anders' : 'meer dingen'} noemt, is me niet ontgaan.`,
        () => `Ik heb ook gezien wat ${je} verder schrijft.`,
      ],
      expected: [
        (words) => `Wat ${je} van ons verwacht, lees ik zo: ${words}.`,
        (words) => `Dit verwacht ${je}, als ik ${je} goed begrijp: ${words}.`,
        (words) => `Waar ${je} op rekent, begrijp ik zo: ${words}.`,
        (words) => `Wat ${je} graag ziet, is dit: ${words}.`,
        (words) => `Wat ${je} verwacht, is me duidelijk: ${words}.`,
        (words) => `Ik zie wat ${je} van me verwacht: ${words}.`,
        (words) => `Van ons ${say('verwacht je', 'verwacht u')} dit: ${words}.`,
      ],
      matters: [
        (words) => `Als ik het goed zie, weegt dit voor ${jou} het zwaarst: ${words}.`,
        (words) => `Voor ${jou} telt dit het meest: ${words}.`,
        (words) => `Hieraan ${say('hecht je', 'hecht u')} het meeste belang: ${words}.`,
        (words) => `Vooral dit is belangrijk voor ${jou}: ${words}.`,
        (words) => `Het belangrijkste voor ${jou}, zo zie ik het: ${words}.`,
        (words) => `Bovenaan staat voor ${jou}: ${words}.`,
        (words) => `Dit is voor ${jou} het belangrijkst: ${words}.`,
      ],
      added: [
        (words, also) => `Ik begrijp dat het ${also ? 'ook hierom' : 'hierom'} gaat: ${list(words, 'en')}.`,
        (words, also) => `Hier gaat het ${je} ${also ? 'ook om' : 'om'}: ${list(words, 'en')}.`,
        (words, also) =>
          `${also ? 'Daarbij komt dit' : `Dit lees ik in ${uw} bericht`}: ${list(words, 'en')}.`,
        (words, also) =>
          `Als ik het goed begrijp, speelt hier ${also ? 'ook dit' : 'dit'}: ${list(words, 'en')}.`,
        (words, also) => `Ik zie dat ${also ? 'ook dit' : 'dit'} meespeelt: ${list(words, 'en')}.`,
        (words, also) =>
          `${also ? `Verder gaat het ${je} hierom` : `Het gaat ${je} hierom`}: ${list(words, 'en')}.`,
        (words, also) => `${also ? 'Ook hier' : 'Hier'} zit ${je} mee, begrijp ik: ${list(words, 'en')}.`,
      ],
    },
    feeling: {
      disappointed: [
        () => 'Ik begrijp dat dit tegenvalt.',
        () => `Ik begrijp dat dit een teleurstelling voor ${je} is.`,
        () => `${Je} had ${say('je', 'zich')} hier iets anders van voorgesteld, en dan valt dit tegen.`,
        () => `Deze teleurstelling had ik ${je} graag bespaard.`,
        () => `Dat ${je} teleurgesteld bent, begrijp ik: ${je} rekende op iets anders.`,
        () => `Hier had ${je} op iets beters gehoopt, en dat begrijp ik.`,
      ],
      angry: [
        () => `Ik lees hoe boos ${je} hierover bent, en dat neem ik serieus.`,
        () => `Dat ${je} hier boos over bent, kan ik me goed voorstellen.`,
        () => `${Uw} boosheid is me duidelijk, en ik begrijp waar die vandaan komt.`,
        () => `Ik begrijp dat dit ${je} boos maakt.`,
        () => `Ik hoor hoe boos ${je} hierover bent, en daar loop ik niet voor weg.`,
        () => `Ik begrijp ${uw} boosheid, en ik lees er niet overheen.`,
      ],
      frustrated: [
        () => `Dit kost ${je} tijd en moeite, en daar zat ${je} niet op te wachten.`,
        () =>
          `Ik begrijp dat dit frustrerend is: ${je} hebt wel iets beters te doen dan hier achteraan te gaan.`,
        () => `Wat vanzelf had moeten gaan, kost ${je} nu moeite. Ik begrijp dat dat frustreert.`,
        () =>
          `${Je} blijft hiermee bezig terwijl ${je} het achter ${say('je', 'u')} wilt laten, en dat is frustrerend.`,
        () => `Ik begrijp ${uw} frustratie: dit vraagt meer van ${je} dan een bestelling hoort te vragen.`,
        () => 'Hier steeds achteraan moeten is vermoeiend, dat begrijp ik.',
      ],
      worried: [
        () =>
          `Ik begrijp dat ${say('je je', 'u zich')} zorgen maakt: ${je} wilt weten waar ${je} aan toe bent.`,
        () => 'Het is niet fijn om af te wachten hoe dit afloopt, dat begrijp ik.',
        () => `${say('Je vraagt je', 'U vraagt zich')} af of dit nog goed komt, en die zorg begrijp ik.`,
        () => 'Niet weten hoe dit verdergaat, geeft onrust. Dat begrijp ik.',
        () => `Ik begrijp dat dit ${je} niet loslaat zolang ${je} niet weet hoe het verdergaat.`,
      ],
      confused: [
        () => `Ik begrijp dat ${je} hierdoor niet meer weet hoe het zit.`,
        () => `Van ${jouw} kant is dit lastig te volgen, dat zie ik.`,
        () => `Ik snap dat ${je} hier geen touw aan kunt vastknopen.`,
        () => `Dat dit voor ${jou} vragen oproept, begrijp ik goed.`,
        () => `${Je} wilt weten hoe het zit, en ik zie waarom dat nu niet duidelijk is.`,
      ],
      hurt: [
        () => `Ik lees dat dit ${je} geraakt heeft, en dat trek ik me aan.`,
        () => `Dat dit ${je} raakt, begrijp ik, en daar lees ik niet overheen.`,
        () => `Dit ging ${je} aan het hart, dat lees ik in ${uw} woorden.`,
        () => `Ik zie dat dit hard bij ${je} is aangekomen.`,
        () => `Dat dit ${je} pijn heeft gedaan, laat mij niet koud.`,
      ],
      powerless: [
        () =>
          `Vanachter een scherm ${say('kun je', 'kunt u')} er zelf weinig aan doen; ik begrijp hoe machteloos dat voelt.`,
        () => `Afwachten terwijl het om ${jouw} bestelling gaat: ik begrijp dat dat machteloos voelt.`,
        () =>
          `Nu hangt het van mij af en ${say('kun je', 'kunt u')} alleen afwachten. Dat moet machteloos voelen.`,
        () => `Ik begrijp het gevoel dat ${je} er zelf niets aan kunt veranderen.`,
        () => `${Je} hebt dit zelf niet in de hand, en ik begrijp hoe machteloos dat maakt.`,
      ],
      distrustful: [
        () => `Ik begrijp dat ${uw} vertrouwen hierdoor een deuk heeft gekregen.`,
        () => `Ik begrijp dat ${je} ${say('je', 'zich')} afvraagt of ${je} op ons kunt rekenen.`,
        () => `${Je} twijfelt of ${je} ons nog kunt geloven, en die twijfel begrijp ik.`,
        () => `Ik begrijp het als ${je} nu denkt: eerst zien, dan geloven.`,
        () => `Dat ${je} ons nu minder vertrouwt, kan ik goed volgen.`,
      ],
    },
    questions: {
      unknown: [
        (which) =>
          `${which ? `Over ${which} weet ik nog te weinig. ` : ''}${say('Kun je', 'Kunt u')} me vertellen wat er precies gebeurde, en wanneer?`,
        (which) =>
          `${which ? `Ik wil goed begrijpen hoe het zit met ${which}. ` : ''}${say('Wil je', 'Wilt u')} me stap voor stap vertellen hoe het gegaan is?`,
        (which) =>
          `${which ? `Van ${which} heb ik nog geen goed beeld. ` : ''}Wat ${say('kun je', 'kunt u')} me er nog over vertellen? Een foto of een datum helpt ook.`,
        (which) =>
          `Ik wil graag meer weten${which ? ` over ${which}` : ''}: wat zag of merkte ${je} precies, en wanneer?`,
        (which) =>
          `${which ? `Bij ${which} mis ik nog een stuk van het verhaal. ` : ''}Hoe is het van het begin af gegaan?`,
        (which) =>
          `Om ${which ?? 'dit'} goed te begrijpen heb ik ${uw} hulp nodig: wat is er gebeurd, en wat ging eraan vooraf?`,
        (which) =>
          `${which ? `Over ${which} wil ik` : 'Ik wil'} niets voor ${je} invullen. Hoe ging het precies, en wat zag ${je} toen?`,
      ],
      expected: [
        () => `Wat had ${je} ervan verwacht?`,
        () => `Hoe had ${say('je het je', 'u het zich')} voorgesteld?`,
        () => `Waar had ${je} op gerekend?`,
        () => `Hoe had het voor ${jou} moeten gaan?`,
        () => `Wat had ${je} in gedachten toen ${je} bestelde?`,
        () => `Wat hoopte ${je} dat er zou gebeuren?`,
        () => `Wat had ${je} graag gezien?`,
      ],
    },
  };
}
