/** The half of a Dutch reply that acts: whose share it is, what happens next, and the end. */
import { inHalves, list, lowerFirst, type ReplyTexts } from '../texts.ts';
import { on, type Words } from './words.ts';

type Half = Omit<ReplyTexts, 'greeting' | 'thanks' | 'understood' | 'feeling' | 'questions' | 'day'>;

export function closing({ say, je, Je, jij, jou, uw, Uw, hebJe }: Words): Half {
  const elsewhere = (shops: readonly string[]) =>
    shops.length > 0 ? list(shops, 'of') : 'een andere winkel';
  const itIs = (again: boolean) => (again ? 'Ook dat' : 'Het');
  const that = (again: boolean) => (again ? 'ook dat' : 'dat');
  const then = (remedy: string | null) => {
    if (!remedy) return '.';
    return inHalves(remedy) ? `. ${remedy}` : `: ${lowerFirst(remedy)}`;
  };

  return {
    share: {
      right: [
        (which) => (which ? `Over ${which} ${hebJe} gelijk.` : `${Je} hebt hierin gelijk.`),
        (which) => (which ? `Wat ${which} betreft: dat klopt.` : `Wat ${je} schrijft, klopt.`),
        (which) => `Ik geef ${je} ${which ? `gelijk over ${which}` : 'hierin gelijk'}.`,
        (which) => (which ? `Over ${which}: het is zoals ${je} zegt.` : `Het is zoals ${je} zegt.`),
        (which) => `Terecht dat ${je} me ${which ? `wijst op ${which}` : 'hierop wijst'}.`,
        (which) => (which ? `Over ${which}: die klacht is terecht.` : `${Uw} klacht is terecht.`),
        (which) => `Ik ben het ${which ? `met ${je} eens over ${which}` : `hierover met ${je} eens`}.`,
      ],
      // The place of each is far from its like in `right`, since one reply may say both.
      partly: [
        (which) =>
          `Ik geef ${je} ${which ? `voor een deel gelijk over ${which}` : 'hierin voor een deel gelijk'}.`,
        (which) =>
          `Terecht dat ${je} me ${which ? `wijst op ${which}` : 'hierop wijst'}, al zie ik een deel ervan anders.`,
        (which) =>
          which
            ? `Wat ${which} betreft: een deel daarvan herken ik.`
            : `Een deel van wat ${je} schrijft, herken ik.`,
        (which) =>
          which ? `Over ${which} ${hebJe} voor een deel gelijk.` : `${Je} hebt hierin voor een deel gelijk.`,
        (which) =>
          `Ik ben het ${which ? `voor een deel met ${je} eens over ${which}` : `hierover voor een deel met ${je} eens`}.`,
        (which) => `Wat ${je} zegt${which ? ` over ${which}` : ''}, zie ik voor een deel ook.`,
        (which) =>
          which
            ? `Over ${which}: voor een deel is het zoals ${je} zegt.`
            : `Voor een deel is het zoals ${je} zegt.`,
      ],
      own: [
        (again) => `Daar ben ik verantwoordelijk voor, en ${again ? 'ook dat' : 'het'} spijt me.`,
        (again) => `Dat had ik beter moeten doen, en ${again ? 'ook dat' : 'het'} spijt me.`,
        (again) => `Ik had dit voor ${je} in orde moeten hebben. ${itIs(again)} spijt me.`,
        (again) => `Ik trek me dit aan. ${again ? 'Ook hiervoor mijn excuses' : 'Mijn excuses daarvoor'}.`,
        (again) => `Dit lag aan mij, niet aan ${jou}. ${itIs(again)} spijt me.`,
        (again) => `Op dit punt ben ik tekortgeschoten. ${itIs(again)} spijt me.`,
        (again) =>
          `Het was aan mij om dit goed te doen, en dat deed ik niet. ${again ? 'Sorry, ook daarvoor' : 'Sorry daarvoor'}.`,
        (again) => `Ik had hier beter op moeten letten. ${itIs(again)} spijt me.`,
      ],
      partOfIt: [
        (again) => `Ik heb hier zelf een aandeel in, en ${that(again)} spijt me.`,
        (again) => `Een deel hiervan ligt bij mij: dat had ik beter moeten doen. ${itIs(again)} spijt me.`,
        (again) => `Ik heb hier niet alles goed gedaan, en ${that(again)} spijt me.`,
        (again) => `Ik had dit anders moeten aanpakken. ${itIs(again)} spijt me.`,
        (again) =>
          `Mijn aandeel hierin erken ik. ${again ? 'Ook daarvoor mijn excuses' : 'Mijn excuses daarvoor'}.`,
        (again) => `Wat aan mijn kant beter had gemoeten, reken ik mezelf aan. ${itIs(again)} spijt me.`,
        (again) => `Ik heb hier iets laten liggen. ${itIs(again)} spijt me.`,
        (again) => `Hier had ik meer voor ${je} moeten doen. ${itIs(again)} spijt me.`,
      ],
      untrue: [
        (which) =>
          `${which ? `Bij ${which} zie ik hier iets anders` : `Wat ${je} schrijft, zie ik anders`}. Ik leg graag naast elkaar wat we allebei zien.`,
        (which) =>
          `${which ? `Over ${which} heb ik een ander beeld` : `Ik heb een ander beeld van wat ${je} schrijft`}; ik laat ${je} graag zien waarom.`,
        (which) =>
          `${which ? `Wat ${which} betreft` : `Bij wat ${je} schrijft`}, kom ik op iets anders uit; ik loop het graag met ${je} na.`,
        (which) =>
          `Wat ${jij} ziet en wat ik zie, loopt${which ? ` bij ${which}` : ''} uiteen. Ik vergelijk het graag met ${je}.`,
        (which) =>
          `Ik kijk anders ${which ? `tegen ${which} aan` : `aan tegen wat ${je} schrijft`} en leg ${je} graag uit waarom.`,
        (which) =>
          `Met ${which ?? `wat ${je} schrijft,`} kan ik nog niet meegaan; ${say('vertel me gerust', 'vertelt u me gerust')} wat ik over het hoofd zie.`,
      ],
    },
    strain: [
      () =>
        `Ik merk dat het tussen ons niet vanzelf gaat. Wat kan ik anders doen, zodat het voor ${jou} wel klopt?`,
      () => `We schreven elkaar al vaker, en dat ging niet altijd vanzelf. Wat kunnen we er samen aan doen?`,
      () =>
        `Ons contact liep de vorige keren stroef, en dat wil ik graag anders. Wat ${say('heb je', 'hebt u')} daarvoor van mij nodig?`,
      () =>
        'Het is niet voor het eerst dat we er samen niet vlot uitkomen. Hoe maken we het voor ons allebei makkelijker?',
      () =>
        `Ik wil dat het tussen ons beter loopt. Wat kan daarbij helpen, van mijn kant en van ${say('de jouwe', 'de uwe')}?`,
      () =>
        `Tussen ons is het al eerder moeizaam gegaan, en daar wil ik iets aan doen. Waar zou ${jij} mee beginnen?`,
      () =>
        `Ik heb de indruk dat het contact ons allebei moeite kost. Wat zou het voor ${jou} lichter maken?`,
      () =>
        `Ik zou graag zien dat we elkaar beter begrijpen dan de vorige keren. Wat zou ${jou} daarbij helpen?`,
    ],
    cannot: [
      (words) => `Eén ding kan ik niet voor ${je} doen, en dat zeg ik liever meteen: ${words}.`,
      (words) => `Ik ben liever eerlijk over wat niet gaat: ${words}.`,
      (words) => `Dit had ik graag voor ${je} gedaan, en het gaat niet: ${words}.`,
      (words) => `Op één punt is mijn antwoord nee, en dat zeg ik niet graag: ${words}.`,
      (words) => `Ik wil ${je} geen valse hoop geven. Dit kan ik niet: ${words}.`,
      (words) => `Wat er niet in zit, zeg ik ${je} liever eerlijk: ${words}.`,
    ],
    basis: {
      right: [
        () => `Daar ${hebJe} recht op.`,
        () => `Dat is ${uw} recht.`,
        () => `Dat komt ${je} toe.`,
        () => `Als klant ${hebJe} daar recht op.`,
        () => `Dat is geen gunst: ${je} hebt er recht op.`,
        () => `Zo hoort het ook, want het is ${uw} recht.`,
      ],
      goodwill: [
        () => `Dat doe ik graag voor ${je}, ook al hoeft het niet.`,
        () => 'Ik hoef dit niet te doen, maar ik wil het graag.',
        () => `Een verplichting is het niet; ik doe het graag voor ${je}.`,
        () => `Dat doe ik uit mezelf, omdat ik het ${je} gun.`,
        () => 'Dat is een gebaar van mijn kant.',
        () => 'Daarmee doe ik graag iets meer dan ik verplicht ben.',
      ],
    },
    remedy: {
      replacement: [
        (day) => `Ik stuur ${je}${on(day)} een nieuw exemplaar.`,
        (day) => `${Je} krijgt een nieuw exemplaar van me${day ? `; ik verstuur het op ${day}` : ''}.`,
        (day) => `Ik vervang het en stuur ${je}${on(day)} een nieuw exemplaar.`,
        (day) => `Ik zorg dat ${je} een nieuw exemplaar krijgt${day ? ` en verstuur het op ${day}` : ''}.`,
        (day) =>
          day
            ? `Op ${day} verstuur ik een nieuw exemplaar naar ${je}.`
            : `Er gaat van mij een nieuw exemplaar naar ${je} toe.`,
      ],
      refund: [
        (day) => `Ik betaal ${je}${on(day)} het volledige bedrag terug.`,
        (day) =>
          `${Je} krijgt het volledige bedrag van me terug${day ? `; ik maak het op ${day} over` : ''}.`,
        (day) =>
          day ? `Op ${day} stort ik ${je} het hele bedrag terug.` : `Het hele bedrag stort ik ${je} terug.`,
        (day) =>
          `Alles wat ${je} betaald hebt, ${say('krijg je', 'krijgt u')} van me terug${day ? `; ik maak het op ${day} in orde` : ''}.`,
        (day) => `Ik betaal ${je} terug wat ${je} betaald hebt${day ? ` en maak het op ${day} over` : ''}.`,
      ],
      'partial-refund': [
        (day, amount) => `Ik betaal ${je}${on(day)} ${amount ?? 'een deel van het bedrag'} terug.`,
        (day, amount) =>
          `${Je} krijgt ${amount ?? 'een deel van het bedrag'} van me terug${day ? `; ik maak het op ${day} over` : ''}.`,
        (day, amount) =>
          day
            ? `Op ${day} stort ik ${je} ${amount ?? 'een deel van het bedrag'} terug.`
            : `Ik stort ${je} ${amount ?? 'een deel van het bedrag'} terug.`,
        (day, amount) =>
          `Van wat ${je} betaald hebt, ${say('krijg je', 'krijgt u')} ${amount ?? 'een deel'} van me terug${day ? `; op ${day} maak ik het in orde` : ''}.`,
        (day, amount) =>
          `Ik geef ${je} ${amount ?? 'een deel van het bedrag'} terug${day ? ` en maak het op ${day} over` : ''}.`,
      ],
      repair: [
        (day) => `Ik laat het voor ${je} herstellen${day ? ` en zet dat op ${day} in gang` : ''}.`,
        (day) => `Ik zorg dat het hersteld wordt${day ? `; op ${day} zet ik dat in gang` : ''}.`,
        (day) => `Het herstel regel ik zelf${day ? ` en ik begin ermee op ${day}` : ''}.`,
        (day) =>
          day
            ? `Op ${day} regel ik dat het voor ${je} hersteld wordt.`
            : `Ik regel dat het voor ${je} hersteld wordt.`,
        (day) => `Ik maak${on(day)} werk van het herstel, zodat ${je} het weer kunt gebruiken.`,
      ],
      resend: [
        (day) => `Ik verstuur ${uw} bestelling${on(day)} opnieuw.`,
        (day) =>
          `${Je} krijgt ${uw} bestelling opnieuw van me${day ? `; op ${day} gaat die de deur uit` : ''}.`,
        (day) => `Ik maak ${uw} bestelling opnieuw klaar en verstuur die${on(day)}.`,
        (day) =>
          day
            ? `Op ${day} stuur ik ${uw} bestelling nog een keer.`
            : `Ik stuur ${uw} bestelling nog een keer.`,
        (day) => `Ik zorg dat ${je} alsnog krijgt wat ${je} besteld hebt, en stuur het${on(day)} opnieuw.`,
      ],
      discount: [
        (day, amount) =>
          `Ik geef ${je} ${amount ? `${amount} ` : ''}korting op een volgende bestelling${day ? `; de code stuur ik ${je} op ${day}` : ''}.`,
        (day, amount) =>
          `${Je} krijgt van mij een kortingscode ${amount ? `van ${amount} ` : ''}voor een volgende bestelling${day ? `; die stuur ik op ${day}` : ''}.`,
        (day, amount) =>
          `Van mij ${say('krijg je', 'krijgt u')} ${amount ? `${amount} ` : ''}korting op een volgende bestelling${day ? `; op ${day} stuur ik ${je} de code` : ''}.`,
        (day, amount) =>
          `Ik maak een code voor ${je} met ${amount ? `${amount} ` : ''}korting op een volgende bestelling${day ? ` en stuur die op ${day}` : ''}.`,
      ],
      call: [
        (day) => `Ik bel ${je}${day ? ` op ${day}` : ' graag'}, zodat we het samen kunnen bespreken.`,
        (day) => `Ik bespreek dit liever met ${je} aan de telefoon${day ? ` en bel ${je} op ${day}` : ''}.`,
        (day) =>
          day
            ? `Op ${day} bel ik ${je} om het samen door te nemen.`
            : `Ik bel ${je} graag om het samen door te nemen.`,
        (day) => `Praten gaat hier beter dan schrijven, dus ik bel ${je}${day ? ` op ${day}` : ' graag'}.`,
      ],
      explanation: [
        (day) => `Ik zoek uit hoe dit kon gebeuren en schrijf ${je}${on(day)} wat ik gevonden heb.`,
        (day) => `Ik ga na hoe dit zo gekomen is en leg het ${je}${on(day)} uit.`,
        (day) => `${Je} krijgt${on(day)} van me te lezen hoe dit kon gebeuren; ik zoek het uit.`,
        (day) =>
          `Hoe dit gekomen is, zoek ik voor ${je} uit; ${day ? `op ${day} schrijf ik ${je}` : `ik schrijf ${je}`} wat het was.`,
      ],
      exception: [
        (day) =>
          `Ik maak voor deze bestelling een uitzondering${day ? ` en breng dat op ${day} in orde` : ''}.`,
        (day) =>
          `Bij deze bestelling doe ik het voor ${jou} anders dan gewoonlijk${day ? `; ik regel het op ${day}` : ''}.`,
        (day) => `Voor ${jou} maak ik hier een uitzondering${day ? `; op ${day} regel ik het` : ''}.`,
        (day) =>
          `Wat anders niet kan, doe ik bij deze bestelling wel${day ? `; op ${day} maak ik het in orde` : ''}.`,
      ],
    },
    part: {
      giveIn: [
        (remedy) => `Ik doe wat ${je} vraagt${then(remedy)}`,
        (remedy) => `Ik kom ${je} hierin tegemoet${then(remedy)}`,
        (remedy) => `Ik ga mee in wat ${je} vraagt${then(remedy)}`,
        (remedy) => `Op ${uw} vraag zeg ik ja${then(remedy)}`,
        (remedy) => `Wat ${je} vraagt, doe ik${then(remedy)}`,
        (remedy) => `Ik maak het in orde zoals ${je} het vraagt${then(remedy)}`,
        (remedy) => `${Je} vraagt het en ik doe het${then(remedy)}`,
      ],
      goodbye: [
        (shops) =>
          `Daarmee laat ik de discussie rusten. ${say('Jij en ik', 'U en ik')} zitten hierin niet op één lijn, en ik denk niet dat we daar nog uitkomen. Ik vermoed dat ${elsewhere(shops)} beter past bij wat ${je} zoekt, en ik hoop dat ${je} daar met plezier koopt. Het ga ${je} goed.`,
        (shops) =>
          `Wat mij betreft is het hiermee rond. We kijken hier verschillend naar, en dat mag. Bij ${elsewhere(shops)} ${say('vind je', 'vindt u')} waarschijnlijk beter wat bij ${je} past. Bedankt dat ${je} bij ons gekocht hebt, en alle goeds gewenst.`,
        (shops) =>
          `Langer erover schrijven brengt ons niet dichter bij elkaar: ${say('jij en ik', 'u en ik')} zien het anders, en dat geeft niet. Ik denk dat ${elsewhere(shops)} ${je} beter kan geven wat ${je} zoekt. Dank ${je} dat ${je} het bij ons geprobeerd hebt, en ik wens ${je} het beste.`,
        (shops) =>
          `Hiermee rond ik het van mijn kant af. Op één lijn komen we niet, en dat hoeft ook niet. Voor een volgende aankoop raad ik ${je} ${elsewhere(shops)} aan; ik hoop dat ${je} daar vindt wat ${je} bij ons niet vond. Ik wens ${je} het allerbeste.`,
        (shops) =>
          `Ik laat het hierbij, want ${say('jij en ik worden', 'u en ik worden')} het hierover niet eens. Dat is geen verwijt. Bij ${elsewhere(shops)} ${say('kun je', 'kunt u')} denk ik beter terecht voor wat ${je} zoekt. Dank ${je} dat ${je} klant bij ons was, en veel goeds.`,
        (shops) =>
          `Over de rest hoeven we het niet eens te worden: ${jij} kijkt er anders naar dan ik, en ik laat het zo. Wat ${je} zoekt, ${say('vind je', 'vindt u')} volgens mij eerder bij ${elsewhere(shops)}. Ik wens ${je} er veel plezier, en bedankt voor ${uw} aankoop bij ons.`,
        (shops) =>
          `Daarmee houdt de discussie voor mij op, want ${say('jij en ik', 'u en ik')} hoeven elkaar niet te overtuigen. Bij ${elsewhere(shops)} ${say('ben je', 'bent u')} denk ik meer op ${uw} plek. Bedankt dat ${je} bij ons besteld hebt, en ik wens ${je} alle goeds.`,
        (shops) =>
          `Zo sluit ik het graag in vrede af. We bekijken dit elk op onze eigen manier, en dat verandert waarschijnlijk niet. Ik gun ${je} een andere winkel die beter bij ${je} past${shops.length > 0 ? `, zoals ${list(shops, 'of')}` : ''}. Het ga ${je} goed.`,
      ],
    },
    openQuestion: {
      more: [
        () =>
          `Zit ${je} nog iets anders dwars? ${say('Vertel het me gerust', 'Vertelt u het me gerust')}, ook als het klein lijkt.`,
        () => `Is er nog meer waar ${je} tegenaan loopt? Ik lees het graag allemaal.`,
        () => `Wat ${say('wil je', 'wilt u')} me hier nog meer over vertellen? Ik neem er de tijd voor.`,
        () => `Waar heb ik nog niet naar gevraagd, terwijl het voor ${jou} wel telt?`,
        () =>
          `Zijn er nog andere dingen die niet goed zitten? ${say('Schrijf', 'Schrijft u')} ze er gerust bij, dan ken ik het hele verhaal.`,
        () => `Wat speelt er verder nog? Alles wat ${je} kwijt wilt, is welkom.`,
        () => `Is er iets wat nog niet ter sprake kwam en ${je} wel bezighoudt? Ik hoor het graag.`,
        () => `Waar ${say('heb je', 'hebt u')} verder nog last van? Ik wil het graag weten.`,
      ],
      solution: [
        () => `Wat zou voor ${jou} een goede oplossing zijn?`,
        () => `Hoe ${say('zou jij', 'zou u')} dit graag opgelost zien?`,
        () => `Waarmee zou ik ${je} nu het best helpen?`,
        () => `Wat maakt het voor ${jou} weer goed?`,
        () => `Wat kan ik doen om dit voor ${jou} recht te zetten?`,
        () => `Als ${jij} het mag zeggen: hoe komt dit dan in orde?`,
        () => `Welke oplossing heeft ${say('jouw', 'uw')} voorkeur?`,
        () => `Wat ${say('stel je je', 'stelt u zich')} voor als oplossing?`,
      ],
      comeBack: [
        (day) => `Uiterlijk ${day} ${say('hoor je', 'hoort u')} van me.`,
        (day) => `Op ${day} schrijf ik ${je} opnieuw.`,
        (day) => `Ik kom er op ${day} bij ${je} op terug.`,
        (day) => `${Je} hebt uiterlijk ${day} antwoord van me.`,
        (day) => `Ik heb ${day} vrijgehouden om ${je} te schrijven wat ik dan weet.`,
        (day) => `Voor ${day} voorbij is, ${say('weet je', 'weet u')} van mij hoe het ervoor staat.`,
      ],
      pursue: [
        (day) => `Ik ga na wat ik hierin voor ${je} kan doen en laat het ${je}${on(day)} weten.`,
        (day) => `Ik kijk of het lukt zoals ${je} het graag ziet, en laat het ${je}${on(day)} weten.`,
        (day) => `${Je} hoort${on(day)} van me of ik kan doen wat ${je} verwacht.`,
        (day) =>
          `Ik bekijk of het kan zoals ${je} het verwacht en schrijf ${je}${on(day)} wat het antwoord is.`,
        (day) =>
          `Wat ik hierin voor ${je} kan doen, zoek ik uit; ${day ? `op ${day} ${say('krijg je', 'krijgt u')}` : `${say('je', 'u')} krijgt`} mijn antwoord.`,
        (day) => `Ik kom${on(day)} bij ${je} terug met een antwoord op wat ${je} verwacht.`,
      ],
      afterRemedy: [
        () => `Is dat voor ${jou} een goede oplossing, of ${say('zie je', 'ziet u')} het liever anders?`,
        () => `${say('Kun je je', 'Kunt u zich')} hierin vinden?`,
        () => `Wat ${say('vind je', 'vindt u')} hiervan?`,
        () => `Past dit bij wat ${je} nodig hebt?`,
        () => `Is het zo in orde, of ${say('mis je', 'mist u')} nog iets?`,
        () => `${say('Had je', 'Had u')} liever iets anders gezien? ${say('Zeg', 'Zegt u')} het me gerust.`,
        () => `Helpt dit ${je} verder?`,
        () => `Hoe ${say('kijk jij', 'kijkt u')} hiernaar?`,
      ],
      call: [
        () => `Op welk nummer bereik ik ${je}, en hoe laat past het ${je} het best?`,
        () => `Wanneer past het ${je}, en op welk nummer bereik ik ${je} dan?`,
        () => `Welk nummer mag ik bellen, en wat is een goed moment voor ${jou}?`,
        () => `${say('Laat je', 'Laat u')} me weten op welk nummer en welk moment ik ${je} het best bel?`,
        () => `Mag ik ${uw} telefoonnummer, en een tijdstip dat ${je} schikt?`,
      ],
    },
    absence: (day) =>
      `Tot en met ${day} ben ik er niet. ${say('Schrijf je', 'Schrijft u')} me in die tijd, dan ${say('hoor je', 'hoort u')} van me zodra ik terug ben.`,
    closing: [
      () => say('Hartelijke groet,', 'Met vriendelijke groet,'),
      () => say('Vriendelijke groet,', 'Hartelijke groet,'),
      () => 'Met hartelijke groet,',
      () => 'Hartelijke groeten,',
      () => say('Met vriendelijke groet,', 'Vriendelijke groet,'),
      () => 'Vriendelijke groeten,',
    ],
    which: (names, more) => list(more ? [...names, `andere punten die ${je} noemt`] : names, 'en'),
    places: ['het eerste punt', 'het tweede punt'],
  };
}
