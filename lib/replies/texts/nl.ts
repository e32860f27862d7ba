import type { Register } from '../../reading/types.ts';
import { dayInWords, list, lowerFirst, type ReplyTexts } from './texts.ts';

const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Dutch for readers in the Netherlands and in Flanders alike. */
export function dutch(register: Register): ReplyTexts {
  const say = (informal: string, formal: string) => (register === 'formal' ? formal : informal);
  const je = say('je', 'u');
  const Je = say('Je', 'U');
  const jou = say('jou', 'u');
  const jouw = say('jouw', 'uw');
  const uw = say('je', 'uw');
  const hebJe = say('heb je', 'hebt u');
  const elsewhere = (shops: readonly string[]) =>
    shops.length > 0 ? list(shops, 'of') : 'een andere winkel';
  const on = (day: string | null) => (day ? ` op ${day}` : '');

  return {
    greeting: {
      named: [
        (name) => `Dag ${name},`,
        (name) => `Beste ${name},`,
        (name) => `${say('Hallo', 'Goedendag')} ${name},`,
      ],
      unnamed: [() => 'Dag,', () => say('Hallo,', 'Goedendag,')],
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
      ],
      repeat: [
        (order) =>
          `Sorry dat ${je} me ${order ? `opnieuw moest schrijven over bestelling ${order}` : 'hier opnieuw over moest schrijven'}. Dank ${je} dat ${je} het nog een keer uitlegt.`,
        (order) =>
          `${Je} moest ${order ? `nog een keer schrijven over bestelling ${order}` : 'hier nog een keer over schrijven'}, en dat had niet nodig mogen zijn. Sorry daarvoor, en bedankt dat ${je} het me opnieuw vertelt.`,
      ],
    },
    understood: {
      one: [
        (quote) => `${Je} schrijft: ${quote}.`,
        (quote) => `Wat me bijblijft uit ${uw} bericht: ${quote}.`,
        (quote) => `Ik lees dat het hierom gaat: ${quote}.`,
      ],
      two: [
        (first, second) => `${Je} schrijft: ${first} en ook: ${second}.`,
        (first, second) => `Twee dingen blijven me bij uit ${uw} bericht: ${first} en ${second}.`,
        (first, second) => `Ik lees dat het vooral hierom gaat: ${first} en ${second}.`,
      ],
      rest: [
        (count) =>
          `${count === 1 ? `Het andere punt dat ${je} noemt` : `De andere punten die ${je} noemt`}, heb ik ook gelezen.`,
        (count) =>
          `Ook ${count === 1 ? `het andere punt dat ${je} noemt` : `de andere punten die ${je} noemt`}, neem ik mee.`,
      ],
      expected: [
        (words) => `Wat ${je} van ons verwacht, lees ik zo: ${words}.`,
        (words) => `En dit ${say('verwacht je', 'verwacht u')}, als ik ${je} goed begrijp: ${words}.`,
      ],
      matters: [
        (words) => `Het belangrijkste voor ${jou}, als ik het goed lees: ${words}.`,
        (words) => `Wat voor ${jou} het zwaarst weegt, lees ik zo: ${words}.`,
      ],
      added: [
        (words, also) => `Ik begrijp dat het ${also ? 'ook hierom' : 'hierom'} gaat: ${list(words, 'en')}.`,
        (words, also) =>
          `${also ? 'Ook dit speelt' : 'Dit speelt er'}, als ik het goed begrijp: ${list(words, 'en')}.`,
      ],
    },
    feeling: {
      disappointed: [
        () => 'Ik begrijp dat dit tegenvalt.',
        () => `Ik begrijp dat dit een teleurstelling voor ${je} is.`,
      ],
      angry: [
        () => `Ik lees hoe boos ${je} hierover bent, en dat neem ik serieus.`,
        () => `Dat ${je} hier boos over bent, kan ik me goed voorstellen.`,
      ],
      frustrated: [
        () => `Dit kost ${je} tijd en moeite, en daar zat ${je} niet op te wachten.`,
        () =>
          `Ik begrijp dat dit frustrerend is: ${je} hebt wel iets beters te doen dan hier achteraan te gaan.`,
      ],
      worried: [
        () =>
          `Ik begrijp dat ${say('je je', 'u zich')} zorgen maakt: ${je} wilt weten waar ${je} aan toe bent.`,
        () => `Het is niet fijn om af te wachten hoe dit afloopt, dat begrijp ik.`,
      ],
      confused: [
        () => `Ik begrijp dat ${je} hierdoor niet meer weet hoe het zit.`,
        () => `Van ${jouw} kant is dit lastig te volgen, dat zie ik.`,
      ],
      hurt: [
        () => `Ik lees dat dit ${je} geraakt heeft, en dat trek ik me aan.`,
        () => `Dat dit ${je} raakt, begrijp ik; met dat gevoel wil ik geen klant achterlaten.`,
      ],
      powerless: [
        () =>
          `${Je} zit aan de andere kant van een scherm en kunt er zelf weinig aan doen. Ik begrijp hoe machteloos dat voelt.`,
        () =>
          `Moeten afwachten wat een ander doet, terwijl het om ${jouw} bestelling gaat: ik begrijp dat dat machteloos voelt.`,
      ],
      distrustful: [
        () => `Ik begrijp dat ${uw} vertrouwen hierdoor een deuk heeft gekregen.`,
        () => `Ik begrijp dat ${je} ${say('je', 'zich')} afvraagt of ${je} op ons kunt rekenen.`,
      ],
    },
    share: {
      right: [
        (which) => (which ? `Over ${which} ${hebJe} gelijk.` : `${Je} hebt hierin gelijk.`),
        (which) => (which ? `Wat ${which} betreft: dat klopt.` : `${Je} hebt gelijk.`),
      ],
      partly: [
        (which) =>
          which ? `Over ${which} ${hebJe} voor een deel gelijk.` : `${Je} hebt hierin voor een deel gelijk.`,
        (which) =>
          which ? `Wat ${which} betreft: een deel daarvan herken ik.` : 'Een deel hiervan herken ik.',
      ],
      own: [
        (again) => `Daar ben ik verantwoordelijk voor, en ${again ? 'ook dat' : 'het'} spijt me.`,
        (again) => `Dat had ik beter moeten doen, en ${again ? 'ook dat' : 'het'} spijt me.`,
        (again) => `Ik had dit voor ${je} in orde moeten hebben. ${again ? 'Ook dat' : 'Het'} spijt me.`,
      ],
      partOfIt: [
        (again) => `Ik heb hier zelf een aandeel in, en ${again ? 'ook dat' : 'dat'} spijt me.`,
        (again) =>
          `Een deel hiervan ligt bij mij: dat had ik beter moeten doen. ${again ? 'Ook dat' : 'Het'} spijt me.`,
      ],
      untrue: [
        (which) =>
          `${which ? `Bij ${which} zie ik hier` : 'Ik zie hier'} iets anders. Ik leg graag naast elkaar wat ${say('jij', 'u')} hebt en wat ik zie.`,
        (which) =>
          `${which ? `Over ${which} heb ik een ander beeld` : 'Ik heb hier een ander beeld van'}. Ik laat ${je} graag zien waar dat vandaan komt.`,
      ],
    },
    strain: [
      () =>
        `Ik merk dat het tussen ons niet vanzelf gaat. Wat kan ik anders doen, zodat het voor ${jou} wel klopt?`,
      () =>
        `We hebben elkaar al vaker geschreven, en dat ging niet altijd vanzelf. Wat zou ${jou} helpen, en wat kunnen we er samen aan doen?`,
    ],
    questions: {
      unknown: [
        (which) =>
          `${which ? `Over ${which} weet ik nog te weinig. ` : ''}${say('Kun je', 'Kunt u')} me vertellen wat er precies gebeurde, en wanneer?`,
        (which) =>
          `${which ? `Ik wil goed begrijpen hoe het zit met ${which}. ` : ''}${say('Wil je', 'Wilt u')} me stap voor stap vertellen hoe het gegaan is?`,
      ],
      expected: [
        (also) => `${also ? 'En wat' : 'Wat'} had ${je} ervan verwacht?`,
        (also) => `${also ? 'En hoe' : 'Hoe'} had ${say('je het je', 'u het zich')} voorgesteld?`,
      ],
    },
    cannot: [
      (words) => `Eén ding kan ik niet voor ${je} doen, en dat zeg ik liever meteen: ${words}.`,
      (words) => `Ik ben liever eerlijk over wat niet gaat: ${words}.`,
    ],
    basis: {
      right: [() => `Daar ${hebJe} recht op.`, () => `Dat is ${uw} recht.`],
      goodwill: [
        () => 'Dat doe ik graag, ook al ben ik het niet verplicht.',
        () => `Ik hoef dit niet te doen, maar ik doe het graag voor ${jou}.`,
      ],
    },
    remedy: {
      replacement: [
        (day) => `Ik stuur ${je}${on(day)} een nieuw exemplaar.`,
        (day) => `${Je} krijgt een nieuw exemplaar van me${day ? `; ik verstuur het op ${day}` : ''}.`,
      ],
      refund: [
        (day) => `Ik betaal ${je}${on(day)} het volledige bedrag terug.`,
        (day) =>
          `${Je} krijgt het volledige bedrag van me terug${day ? `; ik maak het op ${day} over` : ''}.`,
      ],
      'partial-refund': [
        (day, amount) => `Ik betaal ${je}${on(day)} ${amount ?? 'een deel van het bedrag'} terug.`,
        (day, amount) =>
          `${Je} krijgt ${amount ?? 'een deel van het bedrag'} van me terug${day ? `; ik maak het op ${day} over` : ''}.`,
      ],
      repair: [
        (day) => `Ik laat het voor ${je} herstellen${day ? ` en zet dat op ${day} in gang` : ''}.`,
        (day) => `Ik zorg dat het hersteld wordt${day ? `; op ${day} breng ik dat in orde` : ''}.`,
      ],
      resend: [
        (day) => `Ik verstuur ${uw} bestelling${on(day)} opnieuw.`,
        (day) =>
          `${Je} krijgt ${uw} bestelling opnieuw van me${day ? `; op ${day} gaat het pakket de deur uit` : ''}.`,
      ],
      discount: [
        (day, amount) =>
          `Ik geef ${je} ${amount ? `${amount} ` : ''}korting op een volgende bestelling${day ? `; de code stuur ik ${je} op ${day}` : ''}.`,
        (day, amount) =>
          `${Je} krijgt van mij een kortingscode ${amount ? `van ${amount} ` : ''}voor een volgende bestelling${day ? `; die stuur ik op ${day}` : ''}.`,
      ],
      call: [
        (day) => `Ik bel ${je}${day ? ` op ${day}` : ' graag'}, zodat we het samen kunnen bespreken.`,
        (day) => `Ik bespreek dit liever met ${je} aan de telefoon${day ? ` en bel ${je} op ${day}` : ''}.`,
      ],
      explanation: [
        (day) => `Ik zoek uit hoe dit kon gebeuren en schrijf ${je}${on(day)} wat ik gevonden heb.`,
        (day) => `Ik ga na hoe dit zo gekomen is en leg het ${je}${on(day)} uit.`,
      ],
      exception: [
        (day) =>
          `Ik maak voor deze bestelling een uitzondering${day ? ` en breng dat op ${day} in orde` : ''}.`,
        (day) =>
          `Bij deze bestelling wijk ik voor ${jou} van onze regels af${day ? `; ik regel het op ${day}` : ''}.`,
      ],
    },
    part: {
      giveIn: [
        (remedy) => `Ik doe wat ${je} vraagt${remedy ? `: ${lowerFirst(remedy)}` : '.'}`,
        (remedy) => `Ik kom ${je} hierin tegemoet${remedy ? `: ${lowerFirst(remedy)}` : '.'}`,
      ],
      goodbye: [
        (shops) =>
          `Daarmee laat ik de discussie rusten. ${say('Jij en ik', 'U en ik')} zitten hierin niet op één lijn, en ik denk niet dat we daar nog uitkomen. Ik vermoed dat ${elsewhere(shops)} beter past bij wat ${je} zoekt, en ik hoop dat ${je} daar met plezier koopt. Het ga ${je} goed.`,
        (shops) =>
          `Wat mij betreft is het hiermee rond. We kijken hier verschillend naar, en dat mag. Bij ${elsewhere(shops)} ${say('vind je', 'vindt u')} waarschijnlijk beter wat bij ${je} past. Bedankt dat ${je} bij ons gekocht hebt, en alle goeds gewenst.`,
      ],
    },
    openQuestion: {
      more: [
        () =>
          `Zit ${je} nog iets anders dwars? ${say('Vertel het me gerust', 'Vertelt u het me gerust')}, ook als het klein lijkt.`,
        () => `Is er nog meer waar ${je} tegenaan loopt? Ik lees het graag allemaal.`,
        () => `Wat ${say('wil je', 'wilt u')} me hier nog meer over vertellen? Ik neem er de tijd voor.`,
      ],
      solution: [
        () => `Wat zou voor ${jou} een goede oplossing zijn?`,
        () => `Hoe ${say('zou jij', 'zou u')} dit graag opgelost zien?`,
        () => `Waarmee zou ik ${je} nu het best helpen?`,
      ],
      pursue: [
        (day) => `Ik ga na wat ik hierin voor ${je} kan doen en laat het ${je}${on(day)} weten.`,
        (day) => `Ik kijk of het lukt zoals ${je} het graag ziet, en laat het ${je}${on(day)} weten.`,
      ],
      afterRemedy: [
        () => `Is dat voor ${jou} een goede oplossing, of ${say('zie je', 'ziet u')} het liever anders?`,
        () => `${say('Kun je je', 'Kunt u zich')} hierin vinden?`,
        () => `Wat ${say('vind je', 'vindt u')} hiervan?`,
      ],
      call: [
        () => `Op welk nummer bereik ik ${je}, en hoe laat past het best?`,
        () => `Wanneer past het ${je}, en op welk nummer bereik ik ${je} dan?`,
      ],
    },
    closing: [
      () => say('Hartelijke groet,', 'Met vriendelijke groet,'),
      () => say('Groeten,', 'Hartelijke groet,'),
      () => say('Vriendelijke groet,', 'Met hartelijke groet,'),
    ],
    which: (names, more) => list(more ? [...names, `andere punten die ${je} noemt`] : names, 'en'),
    places: ['het eerste punt', 'het tweede punt'],
    day: (day, today) => dayInWords(day, today, WEEKDAYS, MONTHS),
  };
}
