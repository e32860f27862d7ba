import { describe, expect, test } from 'vitest';
import { readFirstName } from '@/lib/reading/name.ts';
import { readMessage } from '@/lib/reading/read.ts';

const first = (display: string | null, signed: string[] = [], given: string | null = null) =>
  readFirstName(signed, given, display)?.value ?? null;

describe('first name', () => {
  test.each([
    ['Els de Wit', 'Els'],
    ['Wit, Els', 'Els'],
    ['Jean-Pierre Dubois', 'Jean-Pierre'],
    ['els', 'Els'],
    ['ELS DE WIT', 'Els'],
    ['Mevr. Els de Wit', 'Els'],
    ['Herr Jonas Kern', 'Jonas'],
    ['J. (Joost) Bakker', 'Joost'],
    ['"Noor Haddad" via Winkel', 'Noor'],
    ['Ömer Şahin', 'Ömer'],
    ['Ton Vos', 'Ton'],
    ['Janssens Marie', 'Marie'],
    ['Petra Dekker', 'Petra'],
    ['VAN DEN BROECK Hilde', 'Hilde'],
    ['Martijn', 'Martijn'],
    ['Hermann Vogt', 'Hermann'],
    ['Mohsen', 'Mohsen'],
    ['Dkfm. Hedwig Brenner', 'Hedwig'],
    ['Me Carine Delhez', 'Carine'],
    ['Studio Wit, Els de Wit', 'Els'],
    ['Els de Wit - Drukkerij Noord BV', 'Els'],
    ['陈美玲 Meiling Chen', 'Meiling'],
    ['陈美玲 (Meiling Chen)', 'Meiling'],
    ['Ольга Петрова', 'Ольга'],
    ['els.w', 'Els'],
    ['els_de', 'Els'],
    ['Oma Riet', 'Riet'],
    ['Els v/d Wit', 'Els'],
    ['"Els" <els@example.org>', 'Els'],
    ['els98', 'Els'],
    ['Jean Claude Perrin', 'Jean Claude'],
    ['Jan Willem Oost', 'Jan Willem'],
    ['Anne Vermeer', 'Anne'],
    ['els 🌷', 'Els'],
    ['Phil Collier', 'Phil'],
    ['Frau Dr. med. Anke Stein', 'Anke'],
    ['Prof. em. Dr. Anke Stein', 'Anke'],
    ['Mag.a Anke Stein', 'Anke'],
    ['Sanne | Studio Zuid', 'Sanne'],
    ['Apotheke am Markt, Inh. Ulla Renz', 'Ulla'],
    ['anke_stein84', 'Anke'],
    ['Trần Quốc Huy', 'Huy'],
  ])('%s → %s', (display, expected) => {
    expect(first(display)).toBe(expected);
  });

  test.each([
    'J. de Wit',
    'J.P. Bakker',
    'de Wit',
    'Van den Berg',
    'Mevr. Bakker',
    'Familie de Wit',
    'Janssens',
    'Vermeulen',
    'Hoekstra',
    'Zimmermann',
    'Jan en Marie de Wit',
    'Els & Tom',
    'Tom and Lucy Hale',
    'M.J.',
    'MJ',
    'info',
    'Klantenservice',
    'noreply@winkel.example',
    'Team Tuin',
    'Bakker Installaties BV',
    'Klant van bol',
    '',
    '12345',
    '陈美玲',
    'Wasserwerke Süd Kundenmanagement',
    'Accounts Payable | Marsh & Pike Joinery Ltd',
    'Brouwerijcentrale Claessens',
    'Gasthof Zum Ochsen',
    'Kontaktformular Laden',
    'Mama',
    'Rechtsabteilung',
    'SARL Meunier - Achats',
    'M. et Mme Perrin',
    'Zahnarztpraxis Dr. Weber',
    'Kinderdagverblijf De Regenboog',
    'Boucherie Leclercq',
    'Mme Vve R. Perrin',
    'Wed. A. Kruit',
    'Veuve Perrin née Le Bris',
    'Mrs. D. E. Hale (Mrs)',
    'Lt Col (Retd) R. A. Hale',
    "O'Brien",
    'Ferme du Bocage',
    'Copper Kettle Tearoom',
  ])('%s → none', (display) => {
    expect(first(display)).toBeNull();
  });

  test('how they signed beats the display name', () => {
    expect(first('Elisabeth de Wit', ['Els'])).toBe('Els');
    expect(first('Familie de Wit', ['Els de Wit'])).toBe('Els');
  });

  test('a surname alone under the mail leaves the display name', () => {
    expect(first('Els Bakker', ['Bakker'])).toBe('Els');
    expect(first('Els Bakker', ['E. Bakker'])).toBe('Els');
  });

  test('signed by two: nobody, whoever sent it', () => {
    expect(first('Els de Wit', ['Els en Piet'])).toBeNull();
  });

  test('signed with initials by somebody else than the inbox shows: nobody', () => {
    expect(first('Drukkerij Noord', ['T. Bakker', 'Hoofd inkoop'])).toBeNull();
    expect(first('Inge Claes', ['T. Bakker'])).toBeNull();
  });

  test('for whom they sign is not who signs', () => {
    expect(first('Drukkerij Noord BV', ['voor Drukkerij Noord', 'Els de Wit'])).toBe('Els');
    expect(first('Drukkerij Noord BV', ['namens het bestuur', 'E. de Wit'])).toBeNull();
  });

  test('a place, a job or a firm after the name', () => {
    expect(first('Els', ['Els, Lier'])).toBe('Els');
    expect(first(null, ['Els de Wit, Drukkerij Noord'])).toBe('Els');
    expect(first('Jonas Kern', ['Kern, Jonas'])).toBe('Jonas');
  });

  test('the family name first in the inbox, last under the mail', () => {
    expect(first('Trần Thị Thu Hà', ['Thu Hà Trần'])).toBe('Thu Hà');
    expect(first('Claes Inge', ['Inge Claes'])).toBe('Inge');
  });

  test('a mother who signs to her child', () => {
    expect(first('Joost Vos', ['mama'], 'Riet Vos-Kok')).toBe('Riet');
  });

  test('a title behind initials is no name, nor the town below', () => {
    expect(first('A.W. van Dam', ['A.W. van Dam (mevr.)'])).toBeNull();
    expect(first('R. van Dam', ['R. van Dam', 'Borculo'])).toBeNull();
    expect(first('Hanne van Dam-Vos', ['H. van Dam'])).toBe('Hanne');
  });

  test('initials alone, or a wish before the name, leave the name the inbox shows', () => {
    expect(first('Jan-Maarten Bos', ['JMB'])).toBe('Jan-Maarten');
    expect(first('Ewald Kern', ['Glückauf Ewald'])).toBe('Ewald');
    expect(first('Petra Kern', ['Drück euch, Petra'])).toBe('Petra');
    expect(first('Jonas Kern', ['Sonnige Grüße', 'Jonas'])).toBe('Jonas');
  });

  test('cut short to its beginning it is the name in full', () => {
    expect(first('Valentijn Bos', ['Val'])).toBe('Valentijn');
  });

  test('a list of people', () => {
    expect(first('Familie Bos', ['Ria, Bas en de kinderen'])).toBeNull();
  });

  test('the address tells what comes first, and a firm from a person', () => {
    const addressed = (display: string, address: string) =>
      readFirstName([], null, display, address)?.value ?? null;
    expect(addressed('Wei Ming', 'ming.wei@example.org')).toBe('Ming');
    expect(addressed('Ming Wei', 'ming.wei@example.org')).toBe('Ming');
    expect(addressed('Theekontor', 'post@theekontor.example')).toBeNull();
    expect(addressed('Ming', 'ming@example.org')).toBe('Ming');
  });

  test.each([
    ['Dojo Noord', 'webform@dojonoord.example'],
    ['Röstwerk Nord', 'news@roestwerk-nord.example'],
    ['Packstar Trade', 'hello@packstar.example'],
    ['Literie Bon Somme', 'promo@news.bonsomme.example'],
    ['Theekist Support', 'support@theekist.example'],
    ['RankStar Online', 'tom@rankstar.example'],
  ])('%s of %s is no person', (display, address) => {
    expect(readFirstName([], null, display, address)).toBeNull();
  });

  test.each([
    ['Sanne Bos', 'info@sannebos.example', 'Sanne'],
    ['Sofie Maes', 'boekhouding@maes-horeca.example', 'Sofie'],
    ['Femi Ade', 'femi@ade-bikes.example', 'Femi'],
    ['Jonas Kern', 'kontakt@kern-holz.example', 'Jonas'],
    ['Odile Marchal', 'noreply@formulaire.example', 'Odile'],
  ])('%s of %s is a person', (display, address, name) => {
    expect(readFirstName([], null, display, address)?.value).toBe(name);
  });

  test('whom a form names by initials is not called by the name of the shop', () => {
    expect(first('Wijnhuis Zuid', [], 'mr. P.A. van Dam')).toBeNull();
    expect(first('Els de Wit', [], 'E. de Wit')).toBe('Els');
  });

  test('all in capitals, the surname first, as on French forms', () => {
    expect(first('Ange Perrin', ['PERRIN ANGE'])).toBe('Ange');
  });

  test('a first name that is a title too', () => {
    expect(first('Col Dempsey', ['Col'])).toBe('Col');
  });

  test.each(['Ihre Anke', 'Uw Anke Stein', 'Votre Anke'])('%s', (line) => {
    expect(first(null, [line])).toBe('Anke');
  });

  test('who sends a list is nobody’s customer', () => {
    const { firstName } = readMessage(
      'Slow site? We help.\n\nTom Hale\n\nTo stop receiving these mails reply STOP',
      {
        subject: 'Your site',
        customerName: 'Tom Hale',
      },
    );
    expect(firstName).toBeNull();
  });

  test('who passes a mail on with a matter of their own is the customer', () => {
    const note =
      'Ik heb gisteren bij jullie vier lampen besteld en kreeg daarna de mail hieronder van een collega. Kan de kleur van de tweede nog grijs worden, of is dat te laat? Anders laten we het zo.';
    const header = 'Van: Uta Stein <uta@example.org>\nVerzonden: maandag\nAan: Els\nOnderwerp: Lampen';
    const { firstName } = readMessage(`${note}\n\nGroet,\nEls de Wit\n\n${header}\n\nEls, de tweede grijs?`, {
      subject: 'FW: Lampen',
      customerName: 'Els de Wit',
    });
    expect(firstName?.value).toBe('Els');
  });

  test('signed by a group: nobody', () => {
    expect(first('Scouting Noord', ['De leiding'])).toBeNull();
  });
});

describe('first name at the end of the last line', () => {
  const signed = (text: string, customerName: string | null = null) =>
    readMessage(text, { subject: '', customerName }).firstName?.value ?? null;

  test.each([
    ['Mag de deken in de droger? Alvast bedankt, Joost', 'Joost'],
    ['Het deksel ontbreekt. Groeten, Ria', 'Ria'],
    ['Can it go in the dryer? Many thanks, Aoife', 'Aoife'],
    ['Der Deckel fehlt. Viele Grüße, Jonas', 'Jonas'],
    ['Le couvercle manque. Merci d’avance, Bastien', 'Bastien'],
  ])('%s', (text, name) => {
    expect(signed(text)).toBe(name);
  });

  test.each([
    ['De kast wiebelt.\n\nMit besten Grüßen aus Eisenstadt\nHedwig Brenner', 'Hedwig'],
    ['La table est cassée.\n\nMerci beaucoup\n\nBastien', 'Bastien'],
    ['Der Tisch wackelt.\n\nIhre Hedwig Brenner', 'Hedwig'],
    ['Der Tisch wackelt.\n\nBeste Grüße sendet\nJonas', 'Jonas'],
    ['The lamp broke.\n\nTa muchly\nPriya', 'Priya'],
    ['The lamp broke.\n\nThanks & regards,\nPriya', 'Priya'],
    ['De kast wiebelt.\n\nGrtjs Inge', 'Inge'],
    ['De kast wiebelt.\n\n~ Sofie', 'Sofie'],
    ['De kast wiebelt.\n\nDank,\n\nR. (Rob) Smit', 'Rob'],
    ['De kast wiebelt.\n\nMet sportieve groeten,\nvoorzitter Luc Claes', 'Luc'],
    ['De kast wiebelt.\n\nGroeten uit een nat Gent,\nAn', 'An'],
    ['De kast wiebelt. Thx, Joris', 'Joris'],
    ['The lamp broke.\n\nRgds\nPriya', 'Priya'],
    ['Die Lampe ist kaputt.\n\nBeste Grüsse aus Bern, Resi', 'Resi'],
    ['La lampe est cassée.\n\nBien à toi,\nLéa', 'Léa'],
  ])('under the mail: %j', (text, name) => {
    expect(signed(text)).toBe(name);
  });

  test('without a closing only a name the inbox knows', () => {
    expect(signed('De factuur klopt niet. Graag een nieuwe. Bob', 'Bob Vos')).toBe('Bob');
    expect(signed('Ik woon niet in Brussel maar in Gent. Gent', 'Els Vos')).toBe('Els');
  });

  test('thanks to a thing is no name', () => {
    expect(signed('Het pakket is er. Bedankt voor alles')).toBeNull();
  });

  test('two at the end', () => {
    expect(signed('De kast wiebelt.\n\nGroetjes,\nEls en Tom', 'Els Vos')).toBeNull();
  });
});
