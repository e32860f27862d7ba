import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const read = (text: string, subject = 'Hallo') => {
  const { orderNumbers, trackingNumbers, invoiceNumbers } = readMessage(text, {
    subject,
    customerName: null,
  });
  const texts = (list: { text: string }[]) => list.map((span) => span.text);
  return { orders: texts(orderNumbers), tracking: texts(trackingNumbers), invoices: texts(invoiceNumbers) };
};

describe('numbers', () => {
  test.each([
    ['Het gaat om bestelling 20113.', '20113'],
    ['Bestelnummer: #WEB-20113', 'WEB-20113'],
    ['My order no. 2026/1182 is late', '2026/1182'],
    ['Order #1044', '1044'],
    ['Meine Bestellnummer lautet 71-0093', '71-0093'],
    ['Ma commande n° 408-7733120', '408-7733120'],
    ['Any news about 228104?', '228104'],
  ])('order: %s', (text, number) => {
    expect(read(text).orders).toEqual([number]);
  });

  test('two orders behind one word', () => {
    expect(read('Bestellingen 20113 en 20114 zijn er niet.').orders).toEqual(['20113', '20114']);
  });

  test('order, invoice and tracking are told apart', () => {
    expect(read('Factuur 88120 hoort bij bestelling 20113, track & trace 3SABCD123456789.')).toEqual({
      orders: ['20113'],
      tracking: ['3SABCD123456789'],
      invoices: ['88120'],
    });
  });

  test.each([
    'Bel mij op 06-12345678 of 0499 12 34 56.',
    'You can call +44 131 496 0999.',
    'IBAN NL91 ABNA 0417 1643 00',
    'Ik woon op Kerkstraat 12, 1234 AB Ergens.',
    'Gekocht op 12-03-2026, in 2025 ook al eens.',
    'Ik betaalde € 1250 en nog 3500 euro.',
    'Die Farbe ist RAL 7016, 1200 mm lang.',
    'Artikelnummer 447190 is niet leverbaar.',
    'Mijn klantnummer is 558120.',
    'See quote 77150 and ticket 99120.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual({ orders: [], tracking: [], invoices: [] });
  });

  test('a number only in the subject counts, outside the text', () => {
    const { orderNumbers } = readMessage('Waar blijft het?', {
      subject: 'Bestelling 20113',
      customerName: null,
    });
    expect(orderNumbers).toEqual([{ text: '20113', start: -1 }]);
  });

  test.each([
    ['Het gaat over bestelnr. 31.44.902, gekocht in mei.', '31.44.902'],
    ['Ordernummer VT.2026.0877 is nu compleet.', 'VT.2026.0877'],
    ['Mag mijn bestelling 61 440 207 naar een punt?', '61 440 207'],
    ['In uw bevestiging KB-25-0918 staat klantnr. 40771.', 'KB-25-0918'],
    ['bestnr wk-50331 is nog niet hier', 'wk-50331'],
    ['Op de bon staat ZLP 20055 71.', 'ZLP 20055 71'],
    ['Bestelcode 2026-GNT-118 graag op donderdag.', '2026-GNT-118'],
    ['My order is C1-66-20-D.', 'C1-66-20-D'],
    ['Order ref MM.41.0227 has come.', 'MM.41.0227'],
    ['We still need the invoice for PO/UK/0771.', 'PO/UK/0771'],
    ['cmd 318-ZT-44 svp', '318-ZT-44'],
    ['c’est la com 8K-0721', '8K-0721'],
    ['Commande QR/6/2025 à renvoyer.', 'QR/6/2025'],
    ['Numéro 5120 7714 03', '5120 7714 03'],
    ['Unsere Auftragsbestätigung AB 31-8812 bitte ändern.', 'AB 31-8812'],
    ['Bestellung 4/2025/0071 geht zurück.', '4/2025/0071'],
    ['Bestellung QM_5512_c: die Lampe fehlt.', 'QM_5512_c'],
    ['Bestellung 6-00-4471 ist unterwegs.', '6-00-4471'],
    ['Noch etwas zu LUX7-204: der Fuß wackelt.', 'LUX7-204'],
    ['und die Lampe wackelt. #KD-7712-p', 'KD-7712-p'],
    ['Bestelling 20113-graag snel!', '20113'],
    ['Bestellingsnummer 51 330 8', '51 330 8'],
    ['Bestelling nr. 87', '87'],
    ['Auftr.-Nr. 371.558', '371.558'],
    ['Best.-Nr.: F 33 229', 'F 33 229'],
    ['Order KW–5582', 'KW–5582'],
  ])('order, however it is written: %s', (text, number) => {
    expect(read(text).orders).toEqual([number]);
  });

  test.each([
    ['Waar blijft mijn stoel?', 'Levering KB-25-0918'],
    ['Waar blijft mijn stoel?', 'KB-25-0918'],
    ['Where is my chair?', '[Shop] Re: Order #KB-25-0918'],
    ['Where is my chair?', 'Quick question about KB-25-0918'],
  ])('an order only in the subject: %s, %s', (text, subject) => {
    expect(read(text, subject).orders).toEqual(['KB-25-0918']);
  });

  test('a number of the quoted history, where there is no other', () => {
    expect(
      read('Waar blijft hij?\n\nOp 3 mei 2026 schreef Winkel:\n> Uw stoel (KB-25-0918) komt eraan.').orders,
    ).toEqual(['KB-25-0918']);
  });

  test('a number that a form asks for', () => {
    expect(read('Name: Ann\nOrder ref: MM.41.0227\nYour message:\nThe lid is missing.').orders).toEqual([
      'MM.41.0227',
    ]);
    expect(
      read('Ihr Name: Ann\nBestellnummer (optional): AB/6/2025-41\nIhre Nachricht: Der Deckel fehlt.').orders,
    ).toEqual(['AB/6/2025-41']);
  });

  test('a return number counts where it is all there is', () => {
    expect(read('You got my return 77-RT-1209 last week.').orders).toEqual(['77-RT-1209']);
    expect(read('Order 20113, return 77-RT-1209.').orders).toEqual(['20113']);
    expect(read('Meine Rücksendung RS-2025-4471 ist bei Ihnen.').orders).toEqual(['RS-2025-4471']);
  });

  test('a number said to be something else is no order anywhere', () => {
    expect(read('Logged as 61-77120, we reply soon.', 'We have your message [ref 61-77120]').orders).toEqual(
      [],
    );
    expect(read('Unter 2026-BM-0771 bearbeitet', 'Vorgang 2026-BM-0771').orders).toEqual([]);
    expect(read('Graag antwoord', 'Re: uw vraag [T-118999]').orders).toEqual([]);
  });

  test.each([
    'Ik heb de HX-300, jullie sturen die van de HX-500.',
    'Do you have the EN ISO 13402 certificates?',
    'Notre référence interne est PM-2025-07.',
    'Votre BL 77412 ne dit rien.',
    'Lieferschein 77412 liegt bei.',
    'Please book it under cost code CN-2218.',
    'Am 14.3. und am 27.4.2026 habe ich angerufen.',
    'Wassersäule 10.000 mm, gemessen um 19.30.',
    'Schrijf naar els2026@example.org of kijk op example.org/t/447190.',
    'Das war 2025-2026 genauso, und am 6-12-2025 auch.',
    'IP 198.51.100.27',
    'Levering te 3000 Leuven, graag.',
    'Lieferung nach 5020 Salzburg bitte.',
    'La livraison de 2025 était parfaite.',
    'Your message was received under number 55231.',
    'Ik bestelde 1200 servetten.',
    'Meterstand 44120, kenteken 12-AB-34.',
    'My customer no 44120 is known to you.',
    'Votre message a été reçu sous le numéro 55231.',
  ])('none, though it looks like one: %s', (text) => {
    expect(read(text).orders).toEqual([]);
  });

  test.each([
    ['Bestelnr. KP.2231.NL is er nog niet.', 'KP.2231.NL'],
    ['Mein Auftrag Nr. KT 0042-7 kam nie an.', 'KT 0042-7'],
    ['Auftragsnummer: 33 18 / 0091, bitte prüfen.', '33 18 / 0091'],
    ['Mijn ordernummer is 8 1 4 4 0 2 volgens de bon.', '8 1 4 4 0 2'],
    ['Order ABQ~55102 never came.', 'ABQ~55102'],
    ['Aankoopnr. NL26*4410 werkt niet.', 'NL26*4410'],
    ['N° de commande : M26 0412 B. Rien reçu.', 'M26 0412 B'],
    ['Zu Nr. 31.7.204 fehlt der Deckel.', '31.7.204'],
    ['Commande LYO 2026 118, deux bols fêlés.', 'LYO 2026 118'],
    ['Bestelling 26 D 118 is zoek.', '26 D 118'],
    ['Auftrag 12-14-77 fehlt.', '12-14-77'],
  ])('read whole: %s', (text, number) => {
    expect(read(text).orders).toEqual([number]);
  });

  test.each([
    ['Auf dem Zettel steht 81 330 227, das dürfte die Auftragsnummer sein.', '81 330 227'],
    ['It says GX/4418-B on the slip, and 55-0917 is my order number.', '55-0917'],
    ['Op de doos staat TK-3000, en 44 881 (bestelnummer).', '44 881'],
  ])('said behind the number: %s', (text, number) => {
    expect(read(text).orders).toEqual([number]);
  });

  test('a reference counts where nothing is called an order', () => {
    expect(read('Your ref: W/44120.').orders).toEqual(['W/44120']);
    expect(read('Réf. produit 88120, réf. 7741, commande GH-11-2.').orders).toEqual(['GH-11-2']);
    expect(
      read('Rien reçu.\n\nLe 3 mai 2026, Boutique a écrit :\n> Réf. demande 50011 / commande GH-11-2').orders,
    ).toEqual(['GH-11-2']);
  });

  test('what stands behind an order and belongs to it no more', () => {
    expect(read('bestelling nr. 6612 - 2 stoelen ontbreken').orders).toEqual(['6612']);
    expect(read('order 6612 - 4 June - two chairs missing').orders).toEqual(['6612']);
    expect(read('commande 6612 - 2026').orders).toEqual(['6612']);
    expect(read('The label on the slip (HX 371) is right.').orders).toEqual([]);
    expect(read('La référence sur le bon (KX 371) est juste.').orders).toEqual([]);
    expect(read('Ich wohne in 50667 Köln.').orders).toEqual([]);
  });

  test('a parcel number in groups', () => {
    expect(read('Tracking: 00340 4341 6100 7712 01').tracking).toEqual(['00340 4341 6100 7712 01']);
  });

  test.each([
    ['Besteld onder 204-71, nog niets ontvangen.', '204-71'],
    ['Ordered under 204-71, nothing has come.', '204-71'],
    ['Bestellt haben wir das unter 204-71.', '204-71'],
    ['Commandé sous le numéro 204-71, rien reçu.', '204-71'],
    ['Twee bevestigingen gekregen: E-4408812 en E-4408813.', 'E-4408812 E-4408813'],
    ['Two confirmations came, B-4408812 and B-4408813.', 'B-4408812 B-4408813'],
    ['Es kamen zwei Bestätigungen: E-4408812 und E-4408813.', 'E-4408812 E-4408813'],
    ['Deux commandes, la 55120 et la 55121.', '55120 55121'],
    ['Bestelling 55120 en nummer 55121 zijn zoek.', '55120 55121'],
    ['Bestelnumer MV-2214 is zoek.', 'MV-2214'],
    ['Mei Bstellnumma is MV 2214/25.', 'MV 2214/25'],
    ['Auftrag A 3307-12 ist überfällig.', 'A 3307-12'],
    ['Ma commande n° LA 3307 est abîmée.', 'LA 3307'],
    ['Order R&B-004417 never came.', 'R&B-004417'],
    ['Order55120 never came.', '55120'],
    ['The order number printed on the slip is 55120.', '55120'],
  ])('an order, by the words or the form it has: %s', (text, numbers) => {
    expect(read(text).orders).toEqual(numbers.split(/ (?=\d{5}$|[BE]-\d+$)/));
  });

  test.each([
    'Het serienummer aan de onderkant luidt 0077315F.',
    'The serial number on the bottom is 0077315F.',
    'Die Seriennummer auf der Rückseite ist 0077315F.',
    'Le numéro de série sous l’appareil est 0077315F.',
    'Mijn abonnement AB-44120 loopt nog.',
    'My subscription AB-44120 was cancelled.',
    'Mein Abo AB-44120 ist gekündigt.',
    'Mon abonnement AB-44120 est résilié.',
    'Mijn reparatienummer is RB-44120.',
    'Repair report RB-44120 says nothing.',
    'Der Reparaturbericht hat die Nummer RB-44120.',
    'Die Versicherungsnummer ist 4412-220.',
    'Contrat d’entretien 4412-220.',
    'Cust no. BW44120',
    'Acct no. 7712-22',
    'Error code E-44120 on the display.',
    'Fehlercode F-4412 im Display.',
    'Op het pak staat: houdbaar tot 05-2028.',
    'Best before 03/2027.',
    'MHD 03/2027, aber Schimmel.',
    'DLC 03/2027, et c’est moisi.',
    'L’édition de 1883 est tachée.',
    'De cadeaukaart doet het niet. Het is GC-77F2-K0PL.',
    'My gift card is rejected. It is GC-77F2-K0PL.',
    'Mein Geschenkgutschein wird abgelehnt: GC-77F2-K0PL.',
    'Ma carte cadeau est refusée. C’est GC-77F2-K0PL.',
    'Past hij ook op een 16N3-12?',
    'Does it fit the 16N3-12 carburettor?',
    'Kann ich das an einen 16N3-12 schrauben?',
    'Est-ce que ça va sur un 16N3-12 ?',
    'De Bosch WTX87M40 doet het niet.',
    'Leveringsbon 44120 zegt vier stuks.',
  ])('said to be something else, or a model or a date: %s', (text) => {
    expect(read(text).orders).toEqual([]);
  });

  test.each([
    ['De mok is kapot.\n\nGroeten,\nJan Peters, bestelling 55120', '55120'],
    ['The mug is broken.\n\nKind regards,\nAnn Lowe\nOrder 55120', '55120'],
    ['Die Tasse ist kaputt.\n\nLena Vogt, Bestellung OB 2024 0477', 'OB 2024 0477'],
    ['La tasse est cassée.\n\nCordialement,\nAnne Petit\nCommande 55120', '55120'],
  ])('an order below the name: %s', (text, number) => {
    expect(read(text).orders).toEqual([number]);
  });

  test('below the name only what is called an order', () => {
    const signature = 'Kind regards,\nAnn Lowe\n0131 496 0999\nCompany no. 4471332\nKB-25-0918';
    expect(read(`The mug is broken.\n\n${signature}`).orders).toEqual([]);
  });

  test.each([
    ['Parcel JD000214477023190 has not moved.', 'JD000214477023190'],
    ['Sendungsnummer 01556030774187, nichts bewegt sich.', '01556030774187'],
  ])('a parcel number, not a bank account or a phone: %s', (text, number) => {
    expect(read(text).tracking).toEqual([number]);
  });

  test('what is called a parcel here and an order there is an order', () => {
    const text = 'Votre colis 100-551-927 est perdu, c’était la commande 100-551-927.';
    expect(read(text)).toEqual({ orders: ['100-551-927'], tracking: [], invoices: [] });
  });

  test('an IMEI is no parcel', () => {
    expect(read('Het toestel met IMEI 356938035643809 is stuk.').tracking).toEqual([]);
  });

  test('the name of a carrier is no part of the number', () => {
    expect(read('DHL 00340434161077038812 is lost.').tracking).toEqual(['00340434161077038812']);
  });

  test.each([
    'My card ending 4471 was charged twice.',
    'Payé avec la carte finissant par 4471.',
    'Mijn kaart eindigt op 4471.',
    'Die Karte endet auf 4471.',
    'J’habite au 4471 route de Lyon.',
    'In 1066 there were better builders.',
  ])('a card, a house, a year: %s', (text) => {
    expect(read(text).orders).toEqual([]);
  });

  test('no label from the line above a name', () => {
    expect(read('The mug is broken.\n\nBest,\nAnn\n4471 2290').orders).toEqual([]);
  });
});
