/** The mailbox of Winkel Zonnestraal, an invented shop for lamps, blankets and things for children's rooms. */
import { foreignConversations } from './mails-other-languages.ts';
import type { DemoConversation, DemoPerson } from './types.ts';

export const SHOP: DemoPerson = { name: 'Noor van Zonnestraal', address: 'hallo@zonnestraal.example' };

const fatima: DemoPerson = { name: 'Fatima el Amrani', address: 'fatima.elamrani@example.com' };
const peter: DemoPerson = { name: 'Peter Dijkman', address: 'p.dijkman@example.org' };
const ingrid: DemoPerson = { name: 'Ingrid Vermeulen', address: 'ingrid.vermeulen@example.net' };

const dutchConversations: DemoConversation[] = [
  {
    id: 'zs-1042',
    subject: 'Nog steeds geen nachtlampje — derde mail!',
    messages: [
      {
        id: 'zs-1042-1',
        direction: 'customer',
        from: peter,
        sentAt: '2026-11-09T18:12:00Z',
        text: 'Hallo,\n\nOp 2 november bestelde ik het nachtlampje Maan (bestelling ZS-20417). Volgens jullie site zou het er binnen twee dagen zijn. Waar blijft het?\n\nPeter Dijkman',
      },
      {
        id: 'zs-1042-2',
        direction: 'agent',
        from: SHOP,
        sentAt: '2026-11-10T09:05:00Z',
        text: 'Dag Peter,\n\nDank je voor je bericht. Ik vraag het na bij de bezorger en bel je vrijdag met wat ik weet.\n\nGroeten,\nNoor',
      },
      {
        id: 'zs-1042-3',
        direction: 'note',
        from: SHOP,
        sentAt: '2026-11-10T09:07:00Z',
        text: 'Bezorger gebeld: pakket kwijt in depot Nieuwegein. Vrijdag Peter bellen!',
      },
      {
        id: 'zs-1042-4',
        direction: 'customer',
        from: peter,
        sentAt: '2026-11-16T20:31:00Z',
        html: '<div>DIT IS MIJN DERDE MAIL. Je zou vrijdag bellen en ik heb NIETS gehoord. Mijn dochter slaapt al twee weken slecht omdat ze op dat lampje wacht, en ik voel me gewoon niet serieus genomen.</div><div><br></div><div>Ik wil dat het lampje er donderdag is, of mijn geld terug. En ik wil weten wat er is misgegaan.</div><div><br></div><div>Peter Dijkman</div><div><br></div><div class="gmail_quote"><div class="gmail_attr">Op di 10 nov 2026 om 10:05 schreef Noor van Zonnestraal &lt;hallo@zonnestraal.example&gt;:<br></div><blockquote class="gmail_quote"><div>Dag Peter,<br><br>Dank je voor je bericht. Ik vraag het na bij de bezorger en bel je vrijdag met wat ik weet.</div></blockquote></div>',
      },
    ],
  },
  {
    id: 'zs-1041',
    subject: 'Plaid in de verkeerde kleur',
    messages: [
      {
        id: 'zs-1041-1',
        direction: 'customer',
        from: fatima,
        sentAt: '2026-11-18T07:44:00Z',
        html: '<p>Beste Noor,</p><p>Gisteren kwam mijn wollen plaid binnen (ZS-20466). Ik had <b>okergeel</b> besteld, maar er zat een grijze in de doos. Dat is jammer, want het was een cadeau voor vanavond. De verpakking was ook nog eens gescheurd.</p><p>Vorige maand ging er ook al iets mis met mijn bestelling. Kunt u mij laten weten hoe we dit oplossen?</p><p>Vriendelijke groet,<br>Fatima el Amrani</p>',
      },
    ],
  },
  {
    id: 'zs-0987',
    subject: 'Bestelling ZS-19880: kussenhoes ontbrak',
    messages: [
      {
        id: 'zs-0987-1',
        direction: 'customer',
        from: fatima,
        sentAt: '2026-10-12T10:20:00Z',
        text: 'Beste,\n\nIn het pakket van ZS-19880 zat maar één kussenhoes, terwijl ik er twee heb betaald. Wilt u de tweede nasturen?\n\nFatima el Amrani',
      },
      {
        id: 'zs-0987-2',
        direction: 'agent',
        from: SHOP,
        sentAt: '2026-10-12T13:02:00Z',
        text: 'Beste Fatima,\n\nDat had niet mogen gebeuren. De tweede hoes gaat vandaag mee met de post.\n\nHartelijke groet,\nNoor',
      },
    ],
  },
  {
    id: 'zs-1040',
    subject: 'Klein krasje op de lamp',
    messages: [
      {
        id: 'zs-1040-1',
        direction: 'customer',
        from: ingrid,
        sentAt: '2026-11-17T15:08:00Z',
        html: '<p>Dag Noor,</p><p>De leeslamp staat hier prachtig en het licht is precies goed. Alleen zag ik bij het uitpakken een krasje op de voet, ongeveer drie centimeter. Ik had bij deze prijs eigenlijk op een gave lamp gerekend.</p><p>Ik wil er geen drama van maken, maar ik hoor graag wat u kunt doen. Het bestelnummer is ZS-20391.</p><p>Met vriendelijke groet,<br>Ingrid Vermeulen</p>',
        attachments: ['krasje op de voet.jpg', 'bon ZS-20391.pdf'],
      },
    ],
  },
  {
    id: 'zs-1039',
    subject: 'Contactformulier: rugzakje met kapotte rits',
    messages: [
      {
        id: 'zs-1039-1',
        direction: 'customer',
        from: { name: 'Website Zonnestraal', address: 'website@zonnestraal.example' },
        replyTo: { name: 'Lotte Claes', address: 'lotte.claes@example.org' },
        sentAt: '2026-11-17T08:30:00Z',
        text: 'Nieuw bericht via het contactformulier\n\nNaam: Lotte Claes\nE-mail: lotte.claes@example.org\nBestelnummer: ZS-20102\n\nBericht:\nDe rits van het dinorugzakje is na drie weken al kapot. Mijn zoontje is er erg verdrietig om. Ik vind dat een rugzak langer mee moet gaan. Wat stelt u voor?',
      },
    ],
  },
  {
    id: 'zs-1043',
    subject: 'Bericht via de website',
    messages: [
      {
        id: 'zs-1043-1',
        direction: 'customer',
        from: { name: 'Website Zonnestraal', address: 'website@zonnestraal.example' },
        sentAt: '2026-11-16T21:05:00Z',
        html: '<p>Nieuw bericht via het contactformulier</p><table><tbody><tr><td><b>Naam</b></td><td>Hilde Baert</td></tr><tr><td><b>E-mail</b></td><td><a href="mailto:hilde.baert@example.net">hilde.baert@example.net</a></td></tr><tr><td><b>Bericht</b></td><td>De sprookjeslamp kwam met een kapotte schakelaar aan. Ik ben teleurgesteld, want ik had hem speciaal voor de logeerkamer gekocht. Kan ik een nieuwe krijgen?</td></tr></tbody></table>',
      },
    ],
  },
  {
    id: 'zs-1038',
    subject: 'Wassen van het dekentje',
    messages: [
      {
        id: 'zs-1038-1',
        direction: 'customer',
        from: { name: 'Joost de Wit', address: 'joost.dewit@example.com' },
        sentAt: '2026-11-16T11:15:00Z',
        text: 'Hoi! Mag het ledikantdekentje op 40 graden, of liever op 30? En kan het in de droger? Alvast bedankt, Joost',
      },
    ],
  },
  {
    id: 'zs-1037',
    subject: 'Wat een fijne winkel ☀️',
    messages: [
      {
        id: 'zs-1037-1',
        direction: 'customer',
        from: { name: 'Anneke ☀️ Smits', address: 'anneke.smits@example.net' },
        sentAt: '2026-11-15T19:50:00Z',
        html: '<div>Lief team,</div><div><br></div><div>Even een berichtje om te zeggen dat de mobiel met de vogeltjes prachtig is. Hij was er een dag eerder dan beloofd en het kaartje erbij was zo attent. Dank jullie wel! 🐦</div><div><br></div><div>Anneke</div>',
      },
    ],
  },
  {
    id: 'zs-1036',
    subject: 'Voorjaarscollectie: 20% introductiekorting voor winkeliers',
    messages: [
      {
        id: 'zs-1036-1',
        direction: 'customer',
        from: { name: 'Houtgoed Groothandel', address: 'nieuws@houtgoed.example' },
        sentAt: '2026-11-15T06:00:00Z',
        html: '<table><tbody><tr><td><h2>Nieuw in ons magazijn</h2><p>Twaalf houten lampen, gemaakt van resthout. Bestel vóór 1 december en ontvang 20% introductiekorting.</p><p><a href="https://houtgoed.example/voorjaar">Bekijk de collectie</a></p></td></tr><tr><td><small>U ontvangt deze nieuwsbrief als klant van Houtgoed. <a href="https://houtgoed.example/uit">Uitschrijven</a></small></td></tr></tbody></table>',
      },
    ],
  },
  {
    id: 'zs-1035',
    subject: '<script>alert("hoi")</script> in mijn factuur?',
    messages: [
      {
        id: 'zs-1035-1',
        direction: 'customer',
        from: { name: '<script>alert(1)</script> Bob', address: 'bob@example.com' },
        sentAt: '2026-11-14T13:37:00Z',
        text: 'Hallo, op mijn factuur staat <b>letterlijk</b> "<script>" in plaats van mijn naam. De factuur is daardoor onbruikbaar voor mijn boekhouder. Graag een nieuwe. Bob',
      },
    ],
  },
  {
    id: 'zs-1034',
    subject: 'adreswijziging',
    messages: [
      {
        id: 'zs-1034-1',
        direction: 'customer',
        from: { name: null, address: 'm.vandamme@example.org' },
        sentAt: '2026-11-13T16:25:00Z',
        text: 'goeiemiddag\n\nkan mijn bestelling zs-20350 nog naar een ander adres? wij zijn gisteren verhuisd naar de korenlei in gent\n\nmerci\nmarc',
      },
    ],
  },
];

export const conversations: DemoConversation[] = [...dutchConversations, ...foreignConversations].sort(
  (a, b) => newest(b).localeCompare(newest(a)),
);

function newest(conversation: DemoConversation): string {
  return conversation.messages.at(-1)?.sentAt ?? '';
}
