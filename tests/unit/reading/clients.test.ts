import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const newest = (text: string, subject = '') =>
  readMessage(text, { subject, customerName: 'Els de Wit' }).newest;

const SAID = 'De stoel is er nog niet.';

/** How mail programs introduce what came before, in four languages. */
const HISTORIES: Record<string, string> = {
  'Gmail, Dutch': 'Op ma 4 mei 2026 om 10:12 schreef Winkel <info@winkel.example>:\n\n> Beste klant',
  'Gmail, Dutch, older': 'Op ma 4 mei 2026 10:12 schreef Winkel <info@winkel.example>:\n> Beste klant',
  'Gmail, English': 'On Mon, May 4, 2026 at 10:12 AM Shop <info@shop.example> wrote:\n\n> Dear customer',
  'Gmail, German': 'Am Mo., 4. Mai 2026 um 10:12 Uhr schrieb Laden <info@laden.example>:\n\n> Hallo',
  'Gmail, German, the name first':
    'Laden <info@laden.example> schrieb am Mo., 4. Mai 2026, 10:12:\n\n> Hallo',
  'Gmail, French': 'Le lun. 4 mai 2026 à 10:12, Boutique <info@boutique.example> a écrit :\n\n> Bonjour',
  'Gmail, not quoted':
    'Op ma 4 mei 2026 om 10:12 schreef Winkel <info@winkel.example>:\n\nBeste klant,\nuw stoel',
  'Apple Mail, Dutch':
    'Op 4 mei 2026, om 10:12 heeft Winkel <info@winkel.example> het volgende geschreven:\n\nBeste klant',
  'Apple Mail, English': 'On 4 May 2026, at 10:12, Shop <info@shop.example> wrote:\n\n> Dear customer',
  'Apple Mail, German': 'Am 04.05.2026 um 10:12 schrieb Laden <info@laden.example>:\n\n> Hallo',
  'Apple Mail, French': 'Le 4 mai 2026 à 10:12, Boutique <info@boutique.example> a écrit :\n\n> Bonjour',
  'iPhone, Dutch':
    'Op 4 mei 2026 om 10:12 heeft Winkel <info@winkel.example> het volgende geschreven:\n\n﻿Beste klant',
  'Thunderbird, Dutch': 'Op 04-05-2026 om 10:12 schreef Winkel:\n> Beste klant',
  'Thunderbird, French': 'Le 04/05/2026 à 10:12, Boutique a écrit :\n> Bonjour',
  'Proton, Dutch':
    'Verzonden met Proton Mail beveiligde e-mail.\n\nOp maandag 4 mei 2026 om 10:12, Winkel <info@winkel.example> schreef:\n\n> Beste klant',
  'Proton, English':
    'Sent with Proton Mail secure email.\n\nOn Monday, May 4th, 2026 at 10:12 AM, Shop <info@shop.example> wrote:\n\n> Dear customer',
  'Proton, mobile':
    'Sent from Proton Mail for iOS.\n\n-------- Original Message --------\nOn Monday, 05/04/26 at 10:12 Shop <info@shop.example> wrote:\n\n> Dear customer',
  'Yahoo, English':
    'On Monday, May 4, 2026 at 10:12:00 AM GMT+2, Shop <info@shop.example> wrote:\n\nDear customer, your chair',
  'Outlook, Dutch':
    'Van: Winkel <info@winkel.example>\nVerzonden: maandag 4 mei 2026 10:12\nAan: Els de Wit <els@example.org>\nOnderwerp: Uw stoel\n\nBeste Els',
  'Outlook on the web':
    '________________________________________\nVan: Winkel <info@winkel.example>\nVerzonden: maandag 4 mei 2026 10:12\nAan: Els de Wit\nOnderwerp: Re: stoel\n\nBeste Els',
  'Outlook, German':
    'Von: Laden <info@laden.example>\nGesendet: Montag, 4. Mai 2026 10:12\nAn: Els de Wit\nBetreff: AW: Stuhl\n\nHallo',
  'Outlook, French':
    'De : Boutique <info@boutique.example>\nEnvoyé : lundi 4 mai 2026 10:12\nÀ : Els de Wit\nObjet : RE: chaise\n\nBonjour',
  'Outlook, bold labels':
    '*From:* Shop <info@shop.example>\n*Sent:* Monday, May 4, 2026 10:12\n*To:* Els de Wit\n*Subject:* RE: chair\n\nDear Els',
  'iPhone, Outlook account':
    'Van: Winkel <info@winkel.example>\nDatum: maandag 4 mei 2026 om 10:12\nAan: Els <els@example.org>\nOnderwerp: Uw stoel\n\nBeste Els',
  Samsung:
    '-------- Oorspronkelijk bericht --------\nVan: Winkel <info@winkel.example>\nDatum: 04-05-2026 10:12 (GMT+01:00)\nAan: els@example.org\nOnderwerp: Uw stoel\n\nBeste Els',
  'GMX, the day first':
    'Gesendet: Montag, 04. Mai 2026 um 10:12 Uhr\nVon: "Laden" <info@laden.example>\nAn: els@example.org\nBetreff: Stuhl\n\nHallo Els',
  'T-Online':
    '-----Original-Nachricht-----\nBetreff: Stuhl\nDatum: 2026-05-04T10:12:00+0200\nVon: "Laden" <info@laden.example>\nAn: "els@example.org"\n\nHallo Els',
  Orange:
    '> Message du 04/05/26 10:12\n> De : "Boutique" <info@boutique.example>\n> A : "Els" <els@example.org>\n> Objet : chaise\n>\n> Bonjour',
  Zimbra:
    '----- Mail original -----\nDe: "Boutique" <info@boutique.example>\nÀ: "Els" <els@example.org>\nEnvoyé: Lundi 4 Mai 2026 10:12:00\nObjet: chaise\n\nBonjour',
  'Gmail, the address broken':
    'Op di 3 nov. 2026 om 10:12 schreef Winkel <\ninfo@winkel.example>:\n\n> Beste',
  'Roundcube, Dutch': 'Winkel schreef op 2026-11-03 10:12:\n> Beste',
  'Roundcube, German': 'Am 2026-11-03 10:12, schrieb Laden:\n> Hallo',
  Horde: 'Zitat von Laden <info@laden.example>:\n\n> Hallo',
  'Proton, Dutch, ruled':
    '------- Origineel bericht -------\nOp dinsdag 3 november 2026 om 10:12, Winkel <info@winkel.example> schreef:\n\n> Beste',
  'Gmail, of an Italian':
    'Il giorno mar 3 nov 2026 alle ore 10:12 Shop <info@shop.example> ha scritto:\n\n> Dear',
  'Gmail, of a Spaniard': 'El mar, 3 nov 2026 a las 10:12, Shop (<info@shop.example>) escribió:\n\n> Dear',
  'Thunderbird, of a Pole': 'W dniu 03.11.2026 o 10:12, Shop pisze:\n> Dear',
  'Outlook, the address on a line of its own':
    'Van: Winkel\n<info@winkel.example>\nVerzonden: dinsdag 3 november 2026\nAan: Els\nOnderwerp: Stoel\n\nBeste',
  'a helpdesk above the line, Dutch': '--- Antwoord boven deze lijn ---\n\nBeste Els',
  'a helpdesk above the line, French': '--- Répondez au-dessus de cette ligne ---\n\nBonjour',
  'a helpdesk above the line': '##- Typ uw antwoord boven deze regel -##\n\nBeste Els, de stoel komt eraan.',
};

describe('what came before is left out', () => {
  test.each(Object.entries(HISTORIES))('%s', (_, history) => {
    expect(newest(`${SAID}\n\n${history}`)).toBe(SAID);
  });

  test.each(Object.entries(HISTORIES))('%s, under a signature', (_, history) => {
    expect(newest(`${SAID}\n\nGroeten,\nEls de Wit\n\n${history}`)).toBe(SAID);
  });
});

describe('footers are left out', () => {
  test.each([
    'Verstuurd vanaf mijn iPhone',
    'Verstuurd vanaf mijn Galaxy-smartphone',
    'Verzonden vanuit Mail voor Windows',
    'Verzonden vanuit Outlook voor Android',
    'Verzonden met Proton Mail',
    'Outlook voor iOS downloaden',
    'Sent from my iPad',
    'Sent from Yahoo Mail on Android',
    'Sent from Outlook for iOS',
    'Get Outlook for Android',
    'Von meinem iPhone gesendet',
    'Von meinem/meiner Galaxy gesendet',
    'Gesendet mit der Telekom Mail App',
    'Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.',
    'Holen Sie sich Outlook für iOS',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon téléphone Samsung',
    "Envoyé depuis l'application Mail Orange",
    'Envoyé à partir de Outlook pour iOS',
    'Télécharger Outlook pour Android',
    'Verstuurd via de Ziggo Mail-app',
    'Mit der GMX iPhone App gesendet',
    'Von meinem Huawei-Handy gesendet',
    'Gesendet mit WEB.DE Mail',
    'Von unterwegs gesendet',
    'Envoyé depuis mon Samsung Galaxy.',
    "Envoyé à partir d'Outlook pour Android",
    'Sent from my mobile device, please excuse typos',
    'Sent from shop.example/form (IP 198.51.100.27)',
    'Virusvrij.www.avast.com',
    'U ontvangt dit bericht als lid van onze club. Afmelden kan hier.',
    'You receive this email because you signed up. Unsubscribe',
    'Uitschrijven',
    'Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.\nIs het niet voor u, wis het dan.',
    'This email and any attachments are confidential and intended solely for the addressee.',
    'Diese E-Mail kann vertrauliche Informationen enthalten und ist nur für den Empfänger bestimmt.',
    'Ce message et ses pièces jointes sont confidentiels et destinés à la personne ci-dessus.',
  ])('%s', (footer) => {
    expect(newest(`${SAID}\n\n${footer}`)).toBe(SAID);
    expect(newest(`${SAID}\n\nEls\n\n${footer}`)).toBe(SAID);
  });
});

describe('closings are left out', () => {
  test.each([
    'Freundliche Grüsse\nEls de Wit',
    'Beste Grüsse aus Zürich\nEls de Wit',
    'Mit freundlichem Gruß\nEls de Wit',
    'Mit sonnigen Grüßen\nEls de Wit',
    'Herzliche Grüsse,\nEls',
    'Vriendelijke groet,\nEls de Wit',
    'Met vriendelijke groeten,\nEls de Wit\n0499 12 34 56',
    'Hoogachtend,\n\nE. de Wit',
    'Met de meeste hoogachting,\nEls de Wit',
    'Veel groetjes van Els',
    'Alvast bedankt!\n\nEls',
    'Dank bij voorbaat,\nEls de Wit',
    'Warm regards,\n\nEls de Wit',
    'Yours sincerely,\nEls de Wit',
    'Many thanks,\nEls',
    'Thanks,\n\nEls',
    'Ta,\nEls',
    'Bien cordialement,\nEls de Wit',
    'Bien à vous,\nEls de Wit',
    "Dans l'attente de votre réponse,\nEls de Wit",
    'Salutations distinguées,\nEls de Wit',
    "Veuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.\n\nEls de Wit",
    'Belle journée,\nEls',
    'Met dank\nEls de Wit',
    'Hartelijk dank alvast!\nEls',
    'Alvast bedankt voor je reactie,\nEls',
    'In afwachting van uw antwoord,\nEls de Wit',
    'Groeten uit een regenachtig Brugge,\nEls',
    'Met wandelgroeten,\nEls',
    'Bvd,\nEls',
    'Fijn weekend!\nEls',
    'Many thanks and happy Easter,\nEls de Wit',
    'Looking forward to hearing from you,\nEls de Wit',
    'With friendly greetings,\nEls',
    'KR\nEls de Wit',
    'Danke und Gruß\nEls',
    'Vielen Dank für Ihre Hilfe,\nEls',
    'Schönes Wochenende wünscht\nEls',
    'Mit sonnigen Grüßen aus Tirol\nEls de Wit',
    'GLG, Els',
    'Bis bald\nEls',
    "Merci d'avance pour votre réponse,\nEls",
    'Avec mes remerciements,\nEls de Wit',
    "Je vous prie de croire, Madame, à l'expression de mes sentiments distingués.\nEls de Wit",
    'Bon week-end\nEls',
    'Dont acte.\n\nEls de Wit',
    'Een klant die op haar stoel wacht,\nEls de Wit',
    'Ihr treuer Kunde\nEls de Wit',
    'Thanks & regards,\nEls de Wit',
    'Yours hopefully,\nEls de Wit',
    'Es grüßt Sie herzlich\nEls de Wit',
    'Mit freundlichem Gruß und bestem Dank\nEls de Wit',
    'Beste Grüße sendet\nEls',
    'i.A. Els de Wit\nEinkauf',
    'Tot hoors!\nEls',
    'xx',
    'Une cliente au sec,\nEls de Wit',
    'Els de Wit (lid 4451)',
    'Els, Lier',
    'Els de Wit\nInkoper\nDe Wit Keramiek BV\nT 012 345 67 89 | www.dewit.example',
    'Groet,\n\nEls de Wit\nHoofd inkoop\n\nDe Wit Keramiek BV\nKerkstraat 3, 1234 AB Ergens\nT +31 12 345 67 89 | M +31 6 12 34 56 78 | E els@dewit.example | www.dewit.example',
  ])('%j', (closing) => {
    expect(newest(`${SAID}\n\n${closing}`)).toBe(SAID);
  });
});

describe('what only looks like a closing or footer stays', () => {
  test.each([
    'Verzonden met DHL is het pakket nooit aangekomen.',
    'Sent from Germany, it took four weeks.',
    'Uitschrijven lukt niet.',
    'Best jammer dit.',
    'Met groeten ben ik niet geholpen.',
    'Hartelijk was het niet.',
    'Merci de me rembourser.',
    'Danke für nichts.',
    'Ik wil de kleur van deze bladzijde:\n\nhttps://winkel.example/stoel',
    'Welke kleur het moet zijn?\n\nBlauw',
    'Je ontvangt van mij nog een foto van het pakket.',
  ])('%j', (ending) => {
    expect(newest(`${SAID}\n\n${ending}`)).toBe(`${SAID}\n\n${ending}`);
  });

  test('a first line that begins like a footer', () => {
    const text = 'Verzonden met jullie mail was een foto van een telefoon.\nDie zat niet in de doos.';
    expect(newest(text)).toBe(text);
  });
});

describe('a closing at the end of the last line', () => {
  test.each([
    ['de stoel is stuk bestelnr 20113 groetjes els', 'de stoel is stuk bestelnr 20113'],
    ['Der Stuhl ist kaputt, bitte melden. LG Els', 'Der Stuhl ist kaputt, bitte melden.'],
    ['The chair is broken. Cheers, Els', 'The chair is broken.'],
    ['La chaise est cassée. Cordialement, Els de Wit', 'La chaise est cassée.'],
    ['De stoel is stuk. Mvg', 'De stoel is stuk.'],
    ['De stoel is stuk. Mvg Els de Wit, Weesp', 'De stoel is stuk.'],
    ['La chaise est cassée.\n\nDans cette attente, recevez mes salutations.\n\nEls', 'La chaise est cassée.'],
  ])('%s', (text, said) => {
    expect(newest(text)).toBe(said);
  });

  test('greetings to another stay', () => {
    expect(newest('Doe ze de groeten van Piet')).toBe('Doe ze de groeten van Piet');
  });
});

describe('forms and forwards', () => {
  test('boxes to tick and notices under the message', () => {
    const form =
      'Ihr Name: Els de Wit\nThema: Abo\nIhre Nachricht: Der Stuhl fehlt.\n\n[ ] Ich möchte Neues erfahren\nAutomatisch erzeugt von laden.example';
    expect(newest(form)).toBe('Der Stuhl fehlt.');
  });

  test('labels parted by a tab, and what a marketplace puts around', () => {
    expect(newest('Naam\tEls de Wit\nE-mail\tels@example.org\nBericht\tDe stoel is stuk.')).toBe(
      'De stoel is stuk.',
    );
    expect(
      newest('Vraag van klant via Markt\n\nKlant: Els\n\nDe stoel is stuk.\n\nKlik hier om te reageren.'),
    ).toBe('De stoel is stuk.');
  });

  test('labels without a colon, each on a line', () => {
    expect(newest('Naam\nEls de Wit\nE-mail\nels@example.org\nBericht\nDe stoel is stuk.')).toBe(
      'De stoel is stuk.',
    );
  });

  test('who passes a mail on signs too', () => {
    const text =
      'Hierbij de mail van mijn vader.\n\nEls\n\n---------- Forwarded message ---------\nVan: Jan de Wit <jan@example.org>\nDate: 3 mei 2026\nSubject: stoel\nTo: Els\n\nDe stoel is stuk.\n\nGroeten\nJan';
    expect(newest(text, 'Fwd: stoel')).toBe('Hierbij de mail van mijn vader.\nDe stoel is stuk.');
  });
});

describe('signatures by their form', () => {
  const own = (ending: string, customerName: string | null = 'Odile Marchal') => {
    const { newest, firstName } = readMessage(`The lid leaks.\n\n${ending}`, {
      subject: 'Teapot',
      customerName,
    });
    return { newest, name: firstName?.value ?? null };
  };

  test.each([
    'Bisous d’Angers\nOdile',
    'Bien cordialement à vous,\nOdile Marchal',
    'Eine Umarmung aus Bern\nOdile',
    'Es lieber Gruess us Bärn\nOdile',
    'Yours in hope,\nOdile',
    'Odile x',
    '🙏 Odile',
    'Groetjes van ons allemaal uit Gouda',
    'Eine treue Kundin',
    'Odile Marchal | Facilitair\nZorggroep De Linde | Postbus 12, 7400 AA Deventer\nT 0570 12 34 56',
  ])('%j', (ending) => {
    expect(own(ending)).toEqual({ newest: 'The lid leaks.', name: 'Odile' });
  });

  test('a name the inbox does not know, over a department and a firm', () => {
    expect(own('i.A. Manuela Sturm\nEinkauf\nHotel Bergblick GmbH', 'Hotel Bergblick')).toEqual({
      newest: 'The lid leaks.',
      name: 'Manuela',
    });
    expect(own('Kind regards,\n\nOn behalf of the parents,\nPim Oud', 'School')).toEqual({
      newest: 'The lid leaks.',
      name: 'Pim',
    });
  });

  test.each(['What now\nOdile', 'A new one please,\nOdile'])(
    'a question or request over the name stays: %j',
    (ending) => {
      expect(own(ending).newest).toBe(`The lid leaks.\n\n${ending.split('\n')[0]}`);
    },
  );

  test('links to leave a list, and that no reader of one complains', () => {
    const text = 'Late vans. Broken plates. Refunds that never come. Our carriers were late again.';
    const reading = readMessage(`${text}\n\nRead online · Preferences · Unsubscribe`, {
      subject: 'The parcel post',
      customerName: 'The Parcel Post',
    });
    expect(reading.newest).toBe(text);
    expect(reading.complaint.value).toBe(false);
  });

  test.each([
    'Ingezonden op 3 mei 2026 om 14:10',
    'Message envoyé le 03.05.2026 à 14:10',
    'Übermittelt am 03.05.2026, 14:10 Uhr',
  ])('when a form was sent: %s', (notice) => {
    expect(newest(`Naam: Els\nBericht: De stoel is stuk.\n\n[ ] Nieuwsbrief\n${notice}`)).toBe(
      'De stoel is stuk.',
    );
  });
});
