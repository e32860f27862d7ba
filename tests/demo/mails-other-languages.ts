/** English, German, French, and a name that is written from right to left. */
import type { DemoConversation, DemoPerson } from './types.ts';

const shop: DemoPerson = { name: 'Noor van Zonnestraal', address: 'hallo@zonnestraal.example' };
const hannah: DemoPerson = { name: 'Hannah Whitfield', address: 'hannah.whitfield@example.com' };

export const foreignConversations: DemoConversation[] = [
  {
    id: 'zs-1033',
    subject: 'Refund still not here',
    messages: [
      {
        id: 'zs-1033-1',
        direction: 'customer',
        from: hannah,
        sentAt: '2026-10-29T09:00:00Z',
        text: 'Hi,\n\nI sent the star projector back two weeks ago (order ZS-19744) and the tracking says you have it. When will I get my £38 back?\n\nThanks,\nHannah',
      },
      {
        id: 'zs-1033-2',
        direction: 'agent',
        from: shop,
        sentAt: '2026-10-29T14:20:00Z',
        text: 'Hi Hannah,\n\nIt arrived, thank you. I will transfer the £38 before 4 November.\n\nNoor',
      },
      {
        id: 'zs-1033-3',
        direction: 'customer',
        from: hannah,
        sentAt: '2026-11-12T17:42:00Z',
        html: '<p class="MsoNormal">Hi Noor,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">It is the 12th and there is still nothing in my account. You promised it before the 4th. I am disappointed, because I recommended you to my sister and now I feel a bit silly.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Please tell me exactly when the money will be there.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Hannah</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Noor van Zonnestraal &lt;hallo@zonnestraal.example&gt;<br><b>Sent:</b> 29 October 2026 15:20<br><b>Subject:</b> RE: Refund still not here</p></div><p class="MsoNormal">It arrived, thank you. I will transfer the £38 before 4 November.</p>',
      },
    ],
  },
  {
    id: 'zs-1032',
    subject: 'Do you ship to Ireland?',
    messages: [
      {
        id: 'zs-1032-1',
        direction: 'customer',
        from: { name: 'Aoife Brennan', address: 'aoife.brennan@example.net' },
        sentAt: '2026-11-12T10:11:00Z',
        text: 'Hello! I love the cloud lamp. Do you ship to Cork, and roughly what would it cost? Thanks a million, Aoife',
      },
    ],
  },
  {
    id: 'zs-1031',
    subject: 'Wackelkontakt bei der Stehleuchte',
    messages: [
      {
        id: 'zs-1031-1',
        direction: 'customer',
        from: { name: 'Jürgen Kessler', address: 'j.kessler@example.de' },
        sentAt: '2026-11-11T08:55:00Z',
        text: 'Sehr geehrte Damen und Herren,\n\ndie am 28. Oktober gelieferte Stehleuchte (Bestellung ZS-20288) hat einen Wackelkontakt und flackert. Laut Ihrer Beschreibung ist sie „von Hand geprüft“. Das kann ich mir kaum vorstellen.\n\nIch erwarte bis Freitag eine neue Leuchte oder die Erstattung von 129 €.\n\nMit freundlichen Grüßen\nJürgen Kessler',
      },
    ],
  },
  {
    id: 'zs-1030',
    subject: 'Kuscheldecke fusselt',
    messages: [
      {
        id: 'zs-1030-1',
        direction: 'customer',
        from: { name: 'Mia Brandt', address: 'mia.brandt@example.de' },
        sentAt: '2026-11-10T21:03:00Z',
        html: '<div>Hallo liebes Team,</div><div><br></div><div>die Decke ist superweich, aber sie fusselt so stark, dass unser ganzes Sofa weiß ist. Nach zwei Wäschen ist es leider nicht besser. Habt ihr einen Tipp, oder kann ich sie umtauschen?</div><div><br></div><div>Liebe Grüße</div><div>Mia</div>',
      },
    ],
  },
  {
    id: 'zs-1029',
    subject: 'Colis arrivé abîmé',
    messages: [
      {
        id: 'zs-1029-1',
        direction: 'customer',
        from: { name: 'Camille Laurent', address: 'camille.laurent@example.fr' },
        sentAt: '2026-11-10T12:30:00Z',
        text: 'Bonjour,\n\nMon colis (commande ZS-20301) est arrivé ce matin complètement écrasé et l’abat-jour est fendu. Je suis vraiment déçue, c’était un cadeau pour l’anniversaire de ma mère samedi.\n\nPouvez-vous m’en envoyer un autre avant samedi ? Sinon je souhaite être remboursée.\n\nCordialement,\nCamille Laurent',
      },
    ],
  },
  {
    id: 'zs-1028',
    subject: 'Hauteur de la lampe Lune',
    messages: [
      {
        id: 'zs-1028-1',
        direction: 'customer',
        from: { name: 'Bastien Moreau', address: 'bastien.moreau@example.be' },
        sentAt: '2026-11-09T09:40:00Z',
        text: 'Bonjour, quelle est la hauteur exacte de la lampe Lune, pied compris ? Merci d’avance, Bastien',
      },
    ],
  },
  {
    id: 'zs-1027',
    subject: 'Cushion smaller than the website says',
    messages: [
      {
        id: 'zs-1027-1',
        direction: 'customer',
        from: { name: 'ليلى حداد', address: 'layla.haddad@example.com' },
        sentAt: '2026-11-08T14:18:00Z',
        html: '<p>Hello,</p><p>The floor cushion I received is 50 cm wide, but your website says 65 cm. I measured it twice:</p><table><tbody><tr><th>Cushion</th><th>Website</th><th>Mine</th></tr><tr><td>Saffron</td><td>65 cm</td><td>50 cm</td></tr></tbody></table><p>It does not fit the bench I bought it for. What can we do?</p><p>Kind regards,<br>ليلى</p>',
      },
    ],
  },
];
