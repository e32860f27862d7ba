import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import type { AskedRemedy, Severity, Threat } from '@/lib/reading/types.ts';

const read = (text: string) => readMessage(text, { subject: '', customerName: null });

describe('threats', () => {
  test.each<[string, Threat]>([
    ['De kast is nog steeds niet geleverd. Anders schakel ik mijn advocaat in.', 'legal'],
    ['De kast is kapot. Ik zet hier een eerlijke review over online.', 'review'],
    ['De jas is nooit aangekomen, ik laat het bedrag terugboeken.', 'chargeback'],
    ['De jas is nooit aangekomen. Ik meld dit bij de Consumentenbond.', 'consumer-org'],
    ['De jas is kapot. Hier bestel ik niet meer, ik ga naar de concurrent.', 'leave'],
    ['De jas is kapot. Ik stuur dit naar Kassa.', 'media'],
    ['The coat never arrived. My solicitor will be in touch.', 'legal'],
    ['The coat never arrived, so I will dispute the charge with my bank.', 'chargeback'],
    ['The coat is torn and I will be leaving a review on Trustpilot.', 'review'],
    ['The coat is torn. I am taking this to Trading Standards.', 'consumer-org'],
    ['The coat is torn. You have lost a customer.', 'leave'],
    ['Der Mantel ist zerrissen. Ich wende mich an die Verbraucherzentrale.', 'consumer-org'],
    ['Der Mantel ist zerrissen. Mein Anwalt wird sich melden.', 'legal'],
    ['Der Mantel kam nie an, ich löse den Käuferschutz aus.', 'chargeback'],
    ['Le manteau est déchiré. Je vais saisir le médiateur.', 'consumer-org'],
    ['Le manteau est déchiré. Sans réponse, je porterai plainte.', 'legal'],
    ['Le manteau est déchiré, je laisserai un avis sur Trustpilot.', 'review'],
    ['Le manteau est déchiré. C’est ma dernière commande chez vous.', 'leave'],
    ['De jas is nooit aangekomen. Mijn bank haalt het bedrag morgen terug.', 'chargeback'],
    ['De jas is kapot. De volgende keer zoek ik een andere leverancier.', 'leave'],
    ['De jas is kapot. Verwijder mijn account.', 'leave'],
    ['The coat never arrived. My card company will claw it back for me.', 'chargeback'],
    ['The coat is torn. I am telling everyone at the club.', 'review'],
    ['Der Mantel kam nie an. Am Montag lasse ich den Betrag zurückbuchen.', 'chargeback'],
    ['Der Mantel ist zerrissen. Nie wieder!', 'leave'],
    ['Le manteau n’est jamais arrivé. Je vais faire opposition.', 'chargeback'],
    ['Le manteau est déchiré. Je vais changer de fournisseur.', 'leave'],
    ['De jas is kapot. Anders vind ik wel een ander adres.', 'leave'],
    ['The coat is torn. Next time I will buy from someone who checks.', 'leave'],
    ['Der Mantel ist zerrissen, die Fotos sind für meinen Anwalt.', 'legal'],
    ['Le manteau est déchiré. La prochaine fois nous irons voir ailleurs.', 'leave'],
    ['De jas is kapot. Morgen staat het op uw beoordelingspagina.', 'review'],
    ['The coat is torn. This goes on your review page word for word.', 'review'],
    ['Der Mantel ist zerrissen. Das landet morgen in den Bewertungen.', 'review'],
    ['Le manteau est déchiré. Je le raconterai dans les avis.', 'review'],
    ['De jas is kapot. De volgende haal ik in elk geval ergens anders.', 'leave'],
    ['The coat is torn. I shall get the next one elsewhere.', 'leave'],
    ['Der Mantel ist zerrissen. Den nächsten kaufe ich jedenfalls woanders.', 'leave'],
    ['Le manteau est déchiré. Le prochain, je l’achète donc ailleurs.', 'leave'],
    ['De jas kwam niet in de box van mei. Lukt het niet, dan zeg ik het abonnement op.', 'leave'],
    ['The May box never came. Sort it by Friday or I cancel.', 'leave'],
    ['Die Box vom Mai kam nie an. Sonst kündige ich.', 'leave'],
    ['La box de mai n’est jamais arrivée. Vous avez jusqu’à lundi, puis je résilie.', 'leave'],
    ['De jas is nooit aangekomen. Maandag boekt mijn bank het bedrag terug.', 'chargeback'],
    ['The coat never arrived. If nothing happens the bank reverses the charge.', 'chargeback'],
    ['Der Mantel kam nie an. Sonst holt meine Bank das Geld zurück.', 'chargeback'],
    ['Le manteau n’est jamais arrivé. Sinon ma banque rejette le paiement.', 'chargeback'],
    ['The coat is torn. Which? will get the photographs.', 'consumer-org'],
    ['De jas is kapot. De recensie staat al klaar.', 'review'],
    ['The coat is torn. The review is already written.', 'review'],
    ['Der Mantel ist zerrissen. Die Rezension ist schon geschrieben.', 'review'],
    ['Le manteau est déchiré. L’avis est déjà rédigé.', 'review'],
    ['Der Mantel ist zerrissen. Das stelle ich auf LinkedIn.', 'media'],
    ['Le manteau est déchiré. Je mets ça sur LinkedIn.', 'media'],
    ['Der Mantel ist zerrissen. Am Freitag geht die Sache zum Anwalt.', 'legal'],
    ['De jas is kapot aangekomen en niemand reageert. De redactie van Radar kijkt al mee.', 'media'],
  ])('%s → %s', (text, threat) => {
    const { threats } = read(text);
    expect(threats.map(({ value }) => value)).toEqual([threat]);
    for (const words of threats[0]?.because ?? []) expect(text).toContain(words);
  });

  test('none where nothing is threatened', () => {
    expect(read('De jas is kapot, kunt u een nieuwe sturen?').threats).toEqual([]);
  });

  test.each([
    'Der Mantel ist zerrissen. Ich will nie wieder so frieren, schickt mir einen neuen.',
    'The apron came torn, and our cider press stands idle.',
    'The coat is torn. Your competitors pack theirs better.',
    'De korting ging er aan de kassa niet af, dus ik betaalde te veel.',
    'Letztes Mal war alles gut, diesmal ist der Mantel zerrissen.',
    'The coat is torn. The last time I ordered one it was fine.',
    'The coat is torn. I want my delivery charge back.',
    'De linkerschoen is kapot, de rechter is een maat te groot.',
    'Der Mantel ist zerrissen, da passt eine Zeitung durch.',
    'Der Mantel ist zerrissen. Ich habe ihn bei Ihnen bestellt und nicht anderswo.',
    'The coat is torn. Which? The blue one.',
    'De jas is kapot. Ik heb het abonnement in mei opgezegd, dit was nog van daarvoor.',
  ])('none: %s', (text) => {
    expect(read(text).threats).toEqual([]);
  });

  test('none without a complaint', () => {
    expect(read('Mijn vrouw is advocaat. Hebben jullie ook toga’s?').threats).toEqual([]);
  });

  test.each([
    'The coat is torn. My solicitor gave it to me for my birthday.',
    'De jas is kapot. Ik ben zelf jurist.',
    'Le manteau est déchiré. Ma fille est avocate.',
    'Der Mantel ist zerrissen. Wir bitten um Rückbuchung der Differenz.',
    'Der Mantel ist zerrissen. Mein Mann ist Anwalt und trug ihn, als er riss.',
    'The coat is torn. I called the police officer next door to have a look.',
    'The coat is torn. I saw it on Instagram and loved it.',
  ])('no threat, though a word of one stands there: %s', (text) => {
    expect(read(text).threats).toEqual([]);
  });
});

describe('repeat contact', () => {
  const repeat = (text: string, subject = 'Re: jas') =>
    readMessage(text, { subject, customerName: null }).repeat?.value ?? false;

  test.each([
    'De jas is kapot. Op jullie aanraden heb ik hem gewassen, het gat is nu groter.',
    'De jas is er nog niet en jullie chatbot snapt de vraag niet.',
    'Voor de derde keer krijg ik nu de verkeerde jas.',
    'The coat is torn and nobody answered my last two mails.',
    'I have unsubscribed three times, and your mails keep coming. That is not acceptable.',
    'Der Mantel fehlt noch. Ihr Chatbot kennt die Nummer nicht.',
    'Mein Geld ist nicht da, und keiner hat mir bisher geantwortet.',
    'Je n’ai toujours rien reçu. Mes appels de la semaine passée sont restés sans suite.',
    'Vous me disiez que le menuisier viendrait mardi, et la porte est toujours cassée.',
    'De jas is kapot. Jullie telefoniste zei dat ik moest wachten.',
    'De jas is kapot. Op mijn mailtje van dinsdag kwam niets.',
    'The coat is torn. The lady on your helpline said to wait.',
    'The coat is torn. This is attempt number three.',
    'Der Mantel ist zerrissen. Laut Ihrem Kollegen ist das normal.',
    'Der Mantel ist zerrissen. Ich habe Ihnen am Montag per WhatsApp geschrieben.',
    'Le manteau est déchiré. Votre conseillère a promis une réponse.',
    'Le manteau est déchiré. C’est ma troisième tentative.',
    'De jas is kapot. Ik heb jullie hierover op 3 mei al eens gebeld.',
    'The coat is torn. I asked four separate times for the papers.',
    'The coat is torn and the promised call never came.',
    'Der Mantel ist zerrissen. Der zugesagte Rückruf kam nicht.',
    'Der Mantel ist zerrissen, ich habe schon dreimal danach gefragt.',
    'Le manteau est déchiré. L’appel promis n’est jamais venu.',
    'Le manteau est déchiré, j’ai demandé trois fois une réponse.',
  ])('%s', (text) => {
    expect(repeat(text)).toBe(true);
  });

  test('in the subject', () => {
    expect(repeat('Der Mantel ist immer noch nicht da.', 'Mantel, dritte Nachfrage')).toBe(true);
  });

  test('in what we answered them, or they us', () => {
    const said = 'De jas is nog altijd kapot.\n\n';
    const quote = 'Op 3 mei 2026 om 10:12 schreef Winkel <info@winkel.example>:\n> ';
    expect(repeat(`${said}${quote}Wat vervelend dat de jas kapot is!`)).toBe(true);
    expect(
      repeat(`${said}${quote}Zie onder.\n>> Op 1 mei 2026 schreef Els <els@example.org>:\n>> Jas kapot.`),
    ).toBe(true);
    expect(repeat(`${said}${quote}Uw jas is vandaag verzonden.`)).toBe(false);
  });

  test('not where the head of our own mail stands inside the quote', () => {
    const said = 'De jas is kapot.\n\n';
    const head = '> Op 3 mei 2026 om 10:12 schreef Winkel <info@winkel.example>:\n>\n';
    expect(repeat(`${said}${head}> Uw jas is vandaag verzonden.`)).toBe(false);
    expect(repeat(`${said}${head}> Jammer dat je gaat! Je abonnement is gestopt.`)).toBe(false);
  });

  test('between our lines', () => {
    expect(
      repeat('> Is het de linkermouw?\n\nNee, de rechter is gescheurd.\n\n> En de kraag?\n\nDie is kapot.'),
    ).toBe(true);
  });

  test('not at the first mail', () => {
    expect(repeat('De jas is kapot, kunt u een nieuwe sturen?')).toBe(false);
  });

  test.each([
    'De jas is kapot. Op 3 mei heb ik dat ook al aan u doorgegeven.',
    'The coat is torn. This is my second mail about it.',
    'Le manteau est déchiré. Votre conseillère, charmante, m’a demandé si c’était moi.',
    'Der Mantel ist zerrissen. Ihre Kollegin sagte am Montag, das sei normal.',
  ])('to us: %s', (text) => {
    expect(read(text).repeat).not.toBeNull();
  });

  test.each([
    'The coat is torn. I called my mother in and we both stared.',
    'The coat is torn. I wrote a card with it for her.',
    'De jas is kapot. U schreef in de advertentie dat hij sterk is.',
    'Le manteau est déchiré. Vous écriviez « solide ».',
    'Der Mantel ist zerrissen. Der Bote hatte sogar einen Zettel geschrieben.',
    'Le manteau est déchiré. Vos conseillers sont nuls.',
    'Der Mantel ist zerrissen. Macht verdammt nochmal die Augen auf!',
    'Der Mantel ist zerrissen. Ich habe noch einmal nachgemessen.',
    'The coat is torn once again, and I only wore it twice.',
    'Le manteau est à nouveau déchiré au même endroit.',
    'The coat is torn. The driver never rang the bell.',
    'Der Mantel ist zerrissen. Mein Bruder sagte mir, das sei die Naht.',
    'Le moulin est cassé, le bouton tourne dans le vide.',
  ])('not to us, or what all can read: %s', (text) => {
    expect(read(text).complaint.value).toBe(true);
    expect(read(text).repeat).toBeNull();
  });
});

describe('safety', () => {
  test.each([
    'De oplader vloog in brand terwijl mijn zoon sliep.',
    'Ik kreeg een schok van de lamp die u leverde.',
    'In de saus zat een stukje glas, we zijn geschrokken.',
    'The heater started smoking and melted the plug.',
    'My daughter had an allergic reaction to the cream you sent.',
    'Der Wasserkocher ist kaputt und hat mir einen Stromschlag verpasst.',
    'Le grille-pain a pris feu hier soir, heureusement nous étions là.',
    'Van het snoer kreeg ik een stroomstoot, de lamp is dus stuk.',
    'De nieuwe fiets is kapot: de remmen grepen niet, mijn zoon reed tegen de muur.',
    'The new bike is broken: the brakes would not grip and my son hit the wall.',
    'The frame has a foot missing and I slipped with it in the kitchen.',
    'Die Bremse hat nicht gegriffen, mein Sohn fuhr gegen die Mauer.',
    'Am Gestell fehlt ein Fuß, ich bin damit gestürzt.',
    'Les freins n’ont pas répondu, mon fils a heurté le mur.',
    'Il manque un pied au cadre, j’ai glissé avec dans la cuisine.',
  ])('%s', (text) => {
    const { safety, severity } = read(text);
    expect(safety?.value).toBe(true);
    for (const words of safety?.because ?? []) expect(text).toContain(words);
    expect(severity.value).toBe(3);
  });

  test.each([
    'De lamp is stuk, kunt u een nieuwe sturen?',
    'The blood orange jam never arrived.',
    'Is de brandblusser ook in het wit te krijgen?',
    'De lamp is stuk. U zei dat elk stuk glas wordt nagekeken.',
    'The lamp is broken. I worked in a hospital for thirty years and never saw one like it.',
    'Die Lampe ist kaputt. Ich arbeite im Krankenhaus, da hält so etwas ewig.',
    'La lampe est cassée. J’ai travaillé vingt ans dans un hôpital.',
  ])('none: %s', (text) => {
    expect(read(text).safety).toBeNull();
  });
});

describe('severity', () => {
  test.each<[string, Severity]>([
    ['Is de mok ook in het blauw te krijgen?', 0],
    ['Prachtig servies, heel blij mee! Klein puntje: één kopje heeft een krasje.', 1],
    ['Lovely plates, we love them. One small thing: a saucer has a chip in it.', 1],
    ['De mok is kapot aangekomen. Kunt u een nieuwe sturen?', 2],
    ['Dit is mijn derde mail. De mok is kapot en niemand reageert.', 2],
    ['Stelletje oplichters! Woest ben ik. De mok is kapot en niemand reageert.', 3],
    ['Die Lampe ist immer noch nicht da. Ich schalte jetzt meinen Anwalt ein.', 3],
    ['Le gâteau est arrivé trop tard pour le mariage, la fête est gâchée.', 3],
    ['In de doos zaten vijf borden, op de bon staan er zes.', 1],
    ['Five plates were in the box, the slip says six.', 1],
    ['Im Karton lagen fünf Teller, auf dem Zettel stehen sechs. Einer fehlt.', 1],
    ['Dans le carton il y avait cinq assiettes, le bon en indique six. Il en manque une.', 1],
    ['Zaterdag zijn we getrouwd. De bloemen zijn pas maandag geleverd.', 3],
    ['We got married on Saturday. The flowers came two days later.', 3],
    ['Am Samstag haben wir geheiratet. Die Blumen wurden erst am Montag geliefert.', 3],
    ['Nous nous sommes mariés samedi. Les fleurs sont arrivées lundi, trop tard.', 3],
    ['De doopkaars is gebroken aangekomen. De doop was zondag, het feest is voorbij.', 3],
    ['The banner for her graduation came with the wrong name. The party is over now.', 3],
    ['Die Kerze zur Taufe kam zerbrochen an. Jetzt nützt sie uns nichts mehr.', 3],
    ['La bougie du baptême est arrivée cassée. Elle ne sert plus à rien.', 3],
    ['De trouwjurk heeft een gat. De bruiloft is in juni, kunt u een nieuwe sturen?', 2],
    ['Trouwens, de mok is te laat gekomen en kapot. Kunt u een nieuwe sturen?', 2],
    ['THE KETTLE LEAKS ON MY WORKTOP, BLOODY HELL, SHIT THING. PLEASE SEND A NEW ONE.', 2],
  ])('%s → %i', (text, value) => {
    const { severity } = read(text);
    expect(severity.value).toBe(value);
    for (const words of severity.because) expect(text).toContain(words);
  });
});

describe('promises', () => {
  const promises = (text: string) => read(text).promises.map((span) => span.text);

  test.each([
    [
      'De kast wiebelt. U zou mij maandag terugbellen. Dat is niet gebeurd.',
      'U zou mij maandag terugbellen.',
    ],
    [
      'The tray is cracked. You said you would send a new one on Friday. Nothing came.',
      'You said you would send a new one on Friday.',
    ],
    [
      'Die Lampe fehlt. Ihr Kollege wollte mich am Montag zurückrufen. Es kam kein Anruf.',
      'Ihr Kollege wollte mich am Montag zurückrufen.',
    ],
    [
      'La lampe manque. Vous deviez me rappeler lundi. Personne n’a appelé.',
      'Vous deviez me rappeler lundi.',
    ],
  ])('%s', (text, promise) => {
    expect(promises(text)).toEqual([promise]);
  });

  test('what a page says is no promise of ours', () => {
    expect(promises('Op de site stond dat de kast in twee dagen komt. Hij is er niet.')).toEqual([]);
  });

  test('none once it is settled', () => {
    expect(promises('U zou mij terugbellen, maar het is inmiddels opgelost. Dank!')).toEqual([]);
  });
});

describe('asked remedy', () => {
  test.each<[string, AskedRemedy]>([
    ['De mok is kapot. Ik wil mijn geld terug.', 'refund'],
    ['De mok is kapot. Kunt u een nieuwe sturen?', 'replacement'],
    ['De klok loopt niet. Kunnen jullie hem repareren?', 'repair'],
    ['Mijn pakket is nog niet aangekomen. Wanneer komt het?', 'delivery'],
    ['Er zit een kras op. Met wat korting houd ik hem.', 'discount'],
    ['Ik ben onbeschoft behandeld. Ik verwacht excuses.', 'apology'],
    ['De prijs klopt niet. Hoe kan dat?', 'explanation'],
    ['De jas is te klein en de termijn voorbij. Kan hij uit coulance toch geruild?', 'exception'],
    ['The kettle leaks. Please refund me.', 'refund'],
    ['The kettle leaks. Could you send a replacement?', 'replacement'],
    ['The kettle leaks. I don’t want a refund, I want a replacement.', 'replacement'],
    ['The parcel has not arrived. Where is my order?', 'delivery'],
    ['Der Kocher leckt. Bitte erstatten Sie mir den Betrag.', 'refund'],
    ['Der Kocher leckt. Können Sie mir einen neuen schicken?', 'replacement'],
    ['Im Karton fehlte der Deckel. Bitte um Nachlieferung.', 'delivery'],
    ['La bouilloire fuit. Je demande le remboursement.', 'refund'],
    ['La bouilloire fuit. Pouvez-vous la réparer ?', 'repair'],
    ['Il y a une rayure. Un geste commercial serait bienvenu.', 'discount'],
    ['Er zitten maar drie haken bij, er ontbreken er twee. Gelieve de overige nog te sturen.', 'delivery'],
    ['De handschoen is gescheurd. Ik zou graag weten waarom.', 'explanation'],
    ['Only two of the four came. Please send the other two.', 'delivery'],
    ['Two jars came broken. Kindly resupply both.', 'replacement'],
    ['The lamp flickers. I’d rather have the money than another lamp.', 'refund'],
    ['In der Schachtel waren nur sechs statt acht Gläser. Bitte die restlichen noch schicken.', 'delivery'],
    ['Der Aufbau kam nie. Der Betrag dafür sollte gutgeschrieben werden.', 'refund'],
    ['Der Zaun ist krumm. Kann jemand vorbeikommen?', 'other'],
    ['Le pied est cassé. Je veux savoir comment cela se peut.', 'explanation'],
    ['Le pull est vert au lieu de bleu. Pouvez-vous le changer ?', 'replacement'],
  ])('%s → %s', (text, remedy) => {
    const { askedRemedy } = read(text);
    expect(askedRemedy?.value).toBe(remedy);
    for (const words of askedRemedy?.because ?? []) expect(text).toContain(words);
  });

  test.each<[string, AskedRemedy]>([
    ['Ik heb nog altijd niets ontvangen van de bestelling.', 'delivery'],
    ['The lid was missing from the box.', 'delivery'],
    ['Das Geld habe ich noch nicht zurück.', 'refund'],
    ['Vous avez prélevé la somme à deux reprises.', 'refund'],
  ])('what they still wait for, where nothing is asked: %s → %s', (text, remedy) => {
    expect(read(text).askedRemedy?.value).toBe(remedy);
  });

  test('in the subject, where the text names nothing that puts it right', () => {
    const subject = 'Erstattung meiner Rücksendung';
    const text = 'Es sind jetzt dreißig Tage. Immer noch nichts. Das ist ärgerlich.';
    expect(readMessage(text, { subject, customerName: null }).askedRemedy?.value).toBe('refund');
  });

  test('a warranty named is no repair asked for', () => {
    expect(read('De pan is krom. Mooie garantie is dat.').askedRemedy).toBeNull();
  });

  test('none where nothing is asked for', () => {
    expect(read('De mok is kapot.').askedRemedy).toBeNull();
    expect(read('Kan ik een nieuwe mok bestellen?').askedRemedy).toBeNull();
  });

  test.each<[string, AskedRemedy | null]>([
    ['De theepot lekt. Ik zou graag een nieuwe hebben.', 'replacement'],
    ['De theepot lekt. Ik had hem gekocht voor een goede vriendin.', null],
    ['De theepot lekt. Mijn buurvrouw kreeg bij een ander haar geld terug.', null],
    ['The teapot leaks. I had saved for a new one since May.', null],
    ['The teapot leaks. Please return the second payment.', 'refund'],
    ['The teapot leaks. Am I doing something wrong?', 'explanation'],
    ['Die Kanne leckt. Die 9 Euro, die ich gern wieder hätte, stehen auf dem Bon.', 'refund'],
    ['La théière fuit. La référence sur le bon est juste.', null],
    ['La théière fuit. Une théière entière me comblerait.', 'replacement'],
    ['De theepot lekt. De rest van het servies is mooi.', null],
    ['The teapot leaks. Four of the cups are lovely, the other two as well.', null],
    ['La théière fuit, le bouchon est bloqué.', null],
    ['The teapot leaks. Please send a corrected invoice by Friday, yours is wrong.', 'other'],
    ['De theepot lekt. Stuur mij een verbeterde factuur, de uwe klopt niet.', 'other'],
    ['Die Kanne leckt. Bitte senden Sie eine berichtigte Rechnung, Ihre stimmt nicht.', 'other'],
    ['La théière fuit. Merci d’envoyer une facture rectifiée, la vôtre est fausse.', 'other'],
    ['De theepot lekt. Ik wil mijn 89 euro terug.', 'refund'],
    ['The teapot leaks. I want every penny back by Friday.', 'refund'],
    ['Die Kanne leckt. Die 64 Euro hätte ich gern zurück.', 'refund'],
    ['Die Kanne leckt. Schreibt mir die 64 Franken gut.', 'refund'],
    ['Die Kanne leckt. Überweisen Sie die Summe also zurück.', 'refund'],
    ['La théière fuit. Il faut qu’on me rende mes 59 €.', 'refund'],
    ['De theepot lekt. Graag hoor ik wanneer hij gemaakt wordt.', 'repair'],
    ['Die Kanne leckt. Am besten ist, wenn jemand kommt und sie richtet.', 'repair'],
    ['La théière fuit. J’aimerais une théière neuve.', 'replacement'],
    ['La théière fuit. Pouvez-vous m’envoyer un couvercle qui ferme ?', 'replacement'],
    ['Die Kanne leckt. Schicken Sie mir ein ungebrauchtes Gerät.', 'replacement'],
    ['De theepot lekt. Er komt een andere, en wel binnen drie dagen.', 'replacement'],
    ['De theepot lekt. Ik wil hem houden, maar niet voor de volle prijs.', 'discount'],
    ['The teapot leaks. I will keep it if you take something off the price.', 'discount'],
    ['Die Kanne leckt. Lasst mir zehn Euro nach, dann ist es gut.', 'discount'],
    ['La théière fuit. Faites-moi 20 € de remise et je la garde.', 'discount'],
    ['De verkoper snauwde mij af. Een woord van spijt is het minste.', 'apology'],
    ['The teapot leaks and your colleague was rude about it. Please say it was your fault.', 'apology'],
    ['Die Kanne leckt. Erklären Sie mir bitte, wie so etwas passiert.', 'explanation'],
    ['The teapot leaks. Can somebody tell me how this came about?', 'explanation'],
    ['The teapot leaks. Is a teapot supposed to do that?', 'explanation'],
    ['La théière fuit. Il faudrait que vous m’expliquiez cela.', 'explanation'],
    ['The teapot came without its lid. Could you stick it in the post?', 'delivery'],
    ['Die Kanne kam ohne Deckel. Über die Zusendung würde ich mich freuen.', 'delivery'],
    ['La théière est arrivée sans couvercle. Glissez-le dans une enveloppe.', 'delivery'],
    ['De theepot lekt. Haal deze partij uit de verkoop.', 'other'],
    ['The teapot leaks lead. Please check the others before you sell them.', 'other'],
  ])('asked for, not said in passing: %s', (text, remedy) => {
    expect(read(text).askedRemedy?.value ?? null).toBe(remedy);
  });
});
