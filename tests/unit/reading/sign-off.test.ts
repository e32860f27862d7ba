import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const SAID = {
  nl: 'De stoel is er nog niet.',
  en: 'The chair is not here yet.',
  de: 'Der Stuhl ist noch nicht da.',
  fr: "La chaise n'est pas encore là.",
};

const read = (text: string, customerName: string | null = 'Els de Wit') => {
  const { newest, firstName } = readMessage(text, { subject: '', customerName });
  return { newest, name: firstName?.value ?? null };
};

describe.each([
  [
    'nl',
    [
      'Alvast bedankt,\nMet vriendelijke groet,\nEls',
      'Alvast bedankt!\n\nGroetjes,\nEls',
      'Tot dinsdag,\nEls',
      'Bij voorbaat dank.\n\nHoogachtend,\nE. de Wit',
      'Met beleefde, enigszins natte groet\nEls de Wit',
      'Uw Els de Wit',
      'Els (namens mijn moeder)',
      'De groeten!\nEls',
      'Groetjes en tot snel,\nEls',
      'Met groet,\nEls de Wit\nen de kinderen',
      'Els de W.\nGroeiadviseur\n+31 6 12 34 56 78',
      'Een fijne dag verder!\nEls',
      'Nog een fijne avond,\nEls',
      'Dank u,\nEls',
      'Bedankt en groet\nEls',
      'Hartelijk dank en vriendelijke groeten uit Gouda,\nEls de Wit',
      'Succes ermee,\nEls',
      'gr els',
      'Vr. gr. Els',
      'mvg els de wit',
      'Ik hoor het graag!\nEls',
      'Dank dank dank,\nEls',
      'Tot zaterdag!\nGr. Els',
      'Nogmaals dank,\n\nEls de Wit\nWeesp',
      'Els de Wit, Weesp\n06 12 34 56 78',
      'Verzonden vanaf mijn telefoon, excuus voor typfouten',
    ],
  ],
  [
    'en',
    [
      'Thanking you,\nYours faithfully,\nE. de Wit',
      'Thanking you in anticipation,\nEls',
      'See you Saturday,\nEls',
      'Until Tuesday,\nEls',
      'Warmly,\nEls',
      'Yours, in some dismay,\nEls de Wit',
      'Respectfully,\nEls',
      'Kindly,\nEls',
      'Hopefully,\nEls',
      "Els (on her husband's account)",
      'All best\nEls',
      'Thank you kindly.\nEls',
      'Talk soon,\nEls',
      'Sent with love,\nEls',
      'xx Els',
      'Much obliged,\nEls de Wit',
      'Regards, and thanks,\nEls',
      '-Els',
      '—Els',
      'Thanks in advance.\n\nBest regards,\nEls de Wit',
      'Many thanks\nKind regards\nEls',
      'Thank you.\nEls',
      'Have a lovely weekend,\nEls',
      'With thanks and best wishes from a wet Leeds,\nEls',
      'Els de W.\nGrowth consultant\n+44 7700 900123',
      'Ever hopeful,\nEls',
      'Els de Wit (Mrs)\nFlat 3, 12 Mill Lane, York YO1 7HH',
    ],
  ],
  [
    'de',
    [
      'Vielen Dank im Voraus!\nMit freundlichen Grüßen\nEls de Wit',
      'Mit vorzüglicher, leicht feuchter Hochachtung\nEls de Wit',
      'Bis Samstag,\nEls',
      'Ihre Els de Wit',
      'Danke schon mal!\nLG Els',
      'In Erwartung Ihrer Antwort verbleibe ich\nmit freundlichen Grüßen\nEls de Wit',
      'Ich verbleibe\nmit freundlichen Grüßen\nEls de Wit',
      'verbleibe ich hochachtungsvoll\nEls',
      'Merci und Gruss, Els',
      'Lieben Gruß von der Els',
      'Gruß aus der Werkstatt\nEls',
      'Els (für meine Mutter)',
      'i. V. Els de Wit',
      'Schöne Grüße vom Bodensee,\nEls',
      'Einen schönen Tag noch!\nEls',
      'Frohes Schaffen,\nEls',
      'Habe die Ehre\nEls',
      'LG aus Wien, Els de Wit',
      'Besten Dank und freundliche Grüsse\n\nEls de Wit',
      'Danke!\nEls',
      'Liebs Grüessli\nEls',
      'Herzlich\nEls de Wit',
      'Freundliche Grüsse und einen schönen Tag\nEls de Wit',
      'Servus,\nEls',
      'Bis dann und liebe Grüße, Els',
      'Els de W.\nBeraterin\n+49 151 23456789',
    ],
  ],
  [
    'fr',
    [
      'Merci par avance.\nCordialement,\nEls de Wit',
      'À mardi,\nEls',
      'À très vite,\nEls',
      'Bien à vous et merci,\nEls',
      'Sincères salutations\nEls',
      'Avec mes salutations distinguées, quoique refroidies\nEls de Wit',
      'Respectueusement vôtre,\nEls',
      'Votre bien dévouée,\nEls de Wit',
      'Bonne réception,\nEls',
      'Els (pour ma mère)',
      'Cdt\nEls',
      'Au plaisir,\nEls',
      'Chaleureusement,\nEls',
      'Bonne journée à vous\nEls',
      'Els de W.\nExperte\n+33 6 12 34 56 78',
      "Merci d'avance !\n\nBien cordialement\nEls de Wit",
      'Bonne soirée.\nEls',
      'Merci, Els',
      'En vous remerciant.\n\nCordialement.\n\nEls de Wit',
      'Bien à vous.\nEls',
      'Mes salutations les meilleures,\nEls de Wit',
      'Avec mes sincères et distinguées salutations,\nEls',
      'À samedi\nEls',
      'Els, votre fidèle cliente',
      'Bonne journée et merci,\nEls',
      "Dans l'attente de vous lire,\n\nCordialement\n\nEls de Wit",
    ],
  ],
] as const)('closings, names and signatures: %s', (language, endings) => {
  test.each(endings)('%j', (ending) => {
    expect(read(`${SAID[language]}\n\n${ending}`)).toEqual({ newest: SAID[language], name: 'Els' });
  });
});

describe('what stands at the end beside a signature', () => {
  test('a postscript below a name without a closing stays', () => {
    expect(read('Der Stuhl fehlt.\n\nIhre Els de Wit\n\nP.S. Auch der Tisch.').newest).toBe(
      'Der Stuhl fehlt.\n\nP.S. Auch der Tisch.',
    );
    expect(read('De stoel ontbreekt.\n\nEls\n\nPS Ook de tafel.').newest).toBe(
      'De stoel ontbreekt.\n\nPS Ook de tafel.',
    );
  });

  test('a link that leads somewhere stays, a site below the name does not', () => {
    const link = 'The chair is not this one.\n\nhttps://shop.example/chairs/12';
    expect(read(`${link}\n\nEls de Wit`).newest).toBe(link);
    expect(read('The chair is here.\n\nEls de Wit\nhttps://els.example').newest).toBe('The chair is here.');
  });

  test.each([
    ['De stoel wiebelt. Graag een nieuwe. Els', 'De stoel wiebelt. Graag een nieuwe.'],
    ['THE CHAIR IS LATE AND SO AM I ELS', 'THE CHAIR IS LATE AND SO AM I'],
    ['La chaise est cassée, merci de la changer. Els de Wit', 'La chaise est cassée, merci de la changer.'],
  ])('a bare name that the inbox knows: %s', (text, said) => {
    expect(read(text)).toEqual({ newest: said, name: 'Els' });
  });

  test('who writes with the mail of another', () => {
    expect(read('The chair is late.\n\nTom de Wit (on the wife’s email)')).toEqual({
      newest: 'The chair is late.',
      name: 'Tom',
    });
  });

  test('the inbox shows person and firm', () => {
    const text =
      'Hallo,\n\nDe stoel wiebelt.\n\nGroet,\n\nEls de Wit\nStudio Noord\nHaven 41, 3311 AP Dordrecht';
    expect(read(text, 'Els de Wit | Studio Noord')).toEqual({
      newest: 'Hallo,\n\nDe stoel wiebelt.',
      name: 'Els',
    });
  });

  test.each([
    'Veuillez me rembourser.\n\nCordialement,\nEls',
    'Merci de me répondre.\n\nCordialement,\nEls',
    'Ik hoor het graag.\n\nGroet,\nEls',
    'Danke für nichts.\n\nEls',
  ])('a request above the closing stays: %j', (ending) => {
    expect(read(`${SAID.nl}\n\n${ending}`).newest).toBe(`${SAID.nl}\n\n${ending.split('\n')[0]}`);
  });
});
