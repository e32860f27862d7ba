import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const read = (text: string) => readMessage(text, { subject: '', customerName: null });

describe('language', () => {
  test.each([
    ['nl', 'Wanneer komt mijn pakje? Ik heb het al betaald.'],
    ['en', 'When does my parcel arrive? I have already paid for it.'],
    ['de', 'Wann kommt mein Paket? Ich habe es schon bezahlt.'],
    ['fr', "Quand arrive mon colis ? Je l'ai déjà payé."],
  ])('%s', (language, text) => {
    const finding = read(text).language;
    expect(finding?.value).toBe(language);
    for (const word of finding?.because ?? []) expect(text).toContain(word);
  });

  test.each(['', 'ok', '20113', '👍👍', 'Здравствуйте, где мой заказ', 'أين طلبي'])('unsure: %j', (text) => {
    expect(read(text).language).toBeNull();
  });
});

describe('register', () => {
  test.each([
    ['Kunt u mij zeggen wanneer uw koerier komt? Ik wacht al een dag.', 'formal'],
    ['Kun je even kijken waar mijn pakje is? Ik heb het nodig.', 'informal'],
    [
      'Ge hebt mij de verkeerde maat gestuurd, geef mij uw adres eens door en ik breng het terug.',
      'informal',
    ],
    ['Ik vraag u om dit op te lossen, jullie site klopt niet.', 'formal'],
    ['Guten Tag, können Sie mir bitte sagen, wann das Paket kommt?', 'formal'],
    ['Hi, kannst du mir sagen, wann das Paket kommt?', 'informal'],
    ['Bonjour, pouvez-vous me dire quand arrive votre colis ? Je suis là demain.', 'formal'],
    ['Salut, tu peux me dire quand arrive mon colis ? Je suis là demain.', 'informal'],
    ['Geachte heer, het pakket is er nog niet. Graag een reactie.', 'formal'],
    ['Dag mevrouw, het pakket is er nog niet. Graag een reactie.', 'formal'],
    ['Het pakket is er nog niet. Graag een reactie.\n\nHoogachtend,\nEls de Wit', 'formal'],
    ['Het pakket is er nog niet. Graag een reactie.\n\nGroetjes,\nEls', 'informal'],
    ['Haben S’ vielleicht einen Termin? Ich bin ab Montag wieder zu Hause und die Leiter wackelt.', 'formal'],
    ['Seids ihr noch da, der Laden war gestern zu und das Telefon ist stumm.', 'informal'],
    ['Könnt ihr mir sagen, wann das Paket kommt? Ich warte.', 'informal'],
    ['Moin Herr Kern, die Lampe für das Büro bitte in Grau und den Schirm dazu.', 'formal'],
    ['Das Paket ist noch nicht da. Bitte um Antwort.\n\nLG\nJonas', 'informal'],
    ['Bonjour, le carton est là mais une vis reste introuvable.', 'formal'],
    ['Une vis reste introuvable dans la boîte.\n\nBises,\nLéa', 'informal'],
    ['Goede dag, de lamp is er niet en het snoer mist.', 'formal'],
    ['Goedenavond,\n\nDe lamp is er, het snoer ontbreekt.', 'formal'],
    ['Beste Noor,\n\nDe lamp is er, het snoer ontbreekt.', 'informal'],
    ['Schafft ihr das bis Freitag? Die Lampe ist für meine Tochter und ich brauche sie.', 'informal'],
    ['Die Lampe flackert seit Tagen. Wann liefert ihr denn den Ersatz?', 'informal'],
    ['Die Lampe flackert. Nehmt sie zurück und gebt mir das Geld.', 'informal'],
    ['Die Lampe flackert, bitte schickt mir eine andere.', 'informal'],
    ['Hoi zäme, die Lampe ist schön, aber das Kabel fehlt und der Schirm auch.', 'informal'],
    ['Guten Abend,\n\ndie Lampe ist da und das Kabel fehlt.', 'formal'],
    ['Hoii! De lamp is er, het snoer niet.', 'informal'],
    ['Beste allemaal, de lamp is er en het snoer ontbreekt.', 'informal'],
    ['Eh les gars, la lampe est là mais une vis reste introuvable dans la boîte.', 'informal'],
    ['Hallo Ute,\n\ndie Lampe ist da und das Kabel fehlt.', 'informal'],
    ['Het verschil zie je meteen. U schreef dat de lamp grijs was.', 'formal'],
    ['Salut l’équipe, la lampe est là mais sans ampoule, dites-le-moi franchement si elle manque.', 'formal'],
    [
      'La lampe est là mais sans ampoule. Désolé pour le ton, ne tenez pas compte du mail de lundi.',
      'formal',
    ],
  ])('%s → %s', (text, register) => {
    expect(read(text).register?.value).toBe(register);
  });

  test.each([
    'Die Tasse ist schön. Sie hat einen Sprung und ich bin traurig.',
    'Das Paket ist für meine Tochter. Gefällt ihr das? Ich weiß es noch nicht.',
    'Liebes Lampenhaus, die Lampe ist da und das Kabel fehlt.',
    'Het pakje is er nog niet en ik heb het nodig.',
    'The parcel is not here and you have not answered.',
    'Beste klantenservice, de lamp is er en het snoer ontbreekt.',
    'Vandaag is het dag 9 zonder lamp en de bestelling is er nog niet.',
  ])('unsure: %s', (text) => {
    expect(read(text).register).toBeNull();
  });

  test('a letter to somebody else that is passed on says nothing of us', () => {
    const header = 'Von: Uta <uta@example.org>\nGesendet: Montag\nAn: Lena\nBetreff: Lampe';
    const text = `Hallo, das schicke ich für meine Tante weiter.\n\n${header}\n\nNa du, stell dir vor, die Lampe ist kaputt. Was meinst du?`;
    const passedOn = readMessage(text, { subject: 'WG: Lampe', customerName: 'Lena' });
    expect(passedOn.newest).toContain('Was meinst du?');
    expect(passedOn.register).toBeNull();
  });
});
