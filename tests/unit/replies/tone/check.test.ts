import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../lib/reading/types.ts';
import { checkTone, draftLanguage } from '../../../../lib/replies/tone/check.ts';
import type { ToneHint } from '../../../../lib/replies/tone/types.ts';

/** A warm reply, so that only what is put in it can be amiss. */
const AROUND: Record<Language, [string, string]> = {
  nl: ['Dag Noor,\n\nDank u voor de foto. ', ' Ik bel u morgen om tien uur.\n\nGroet, Sam'],
  en: ['Hi Noor,\n\nThank you for the photo. ', ' I will call you tomorrow at ten.\n\nSam'],
  de: ['Guten Tag Frau Noor,\n\ndanke für das Foto. ', ' Ich rufe Sie morgen um zehn Uhr an.\n\nSam'],
  fr: ['Bonjour Noor,\n\nMerci pour la photo. ', ' Je vous appelle demain à dix heures.\n\nSam'],
};

function warnings(language: Language, sentence: string): ToneHint[] {
  const [before, after] = AROUND[language];
  return checkTone(before + sentence + after, language).filter(({ level }) => level === 'warn');
}

const BAD: [Language, ToneHint['kind'], string][] = [
  ['nl', 'accusing', 'Dat had u op de doos kunnen lezen.'],
  ['nl', 'accusing', 'Had je de handleiding gelezen, dan draaide hij nog.'],
  ['nl', 'accusing', 'Zoals ik vorige week al schreef, is de termijn voorbij.'],
  ['nl', 'accusing', 'Volgens u was de doos open.'],
  ['nl', 'lecturing', 'Gij moet begrijpen dat hout werkt.'],
  ['nl', 'lecturing', 'Meet de volgende keer eerst even uw deur.'],
  ['nl', 'defensive', 'Daar kunnen wij helaas ook niets aan doen.'],
  ['nl', 'non-apology', 'Het spijt ons als dit voor u vervelend was.'],
  ['nl', 'minimising', 'Het is maar een schroefje.'],
  ['nl', 'vague', 'Wij komen hier zo snel mogelijk op terug.'],
  ['nl', 'threat-back', 'Wij geven dit dan door aan ons incassobureau.'],
  ['nl', 'sarcastic', 'Wij zijn helaas geen helderzienden.'],
  ['nl', 'hysterical', 'Dit is toch te belachelijk voor woorden!!'],
  ['en', 'accusing', 'You really should have checked the label.'],
  ['en', 'accusing', 'As I already told you, the offer is over.'],
  ['en', 'lecturing', 'Next time, please measure the door first.'],
  ['en', 'defensive', "That's not our fault, it's the courier's."],
  ['en', 'non-apology', "We're sorry you feel that way."],
  ['en', 'minimising', "It's only a small dent."],
  ['en', 'vague', 'Someone will be in touch in due course.'],
  ['en', 'passive-dodge', 'Mistakes were made in the warehouse.'],
  ['en', 'threat-back', 'We will not hesitate to take legal action.'],
  ['de', 'accusing', 'Das hätten Sie in der Anleitung lesen können.'],
  ['de', 'accusing', 'Du hättest besser aufpassen müssen.'],
  ['de', 'lecturing', 'Sie müssen verstehen, dass Holz arbeitet.'],
  ['de', 'defensive', 'Dafür können wir nichts.'],
  ['de', 'non-apology', 'Es tut uns leid, falls Sie das so empfunden haben.'],
  ['de', 'vague', 'Wir melden uns schnellstmöglich.'],
  ['fr', 'accusing', 'Tu aurais dû lire la notice.'],
  ['fr', 'lecturing', 'La prochaine fois, pensez à mesurer la porte.'],
  ['fr', 'defensive', "Nous n'y pouvons rien."],
  ['fr', 'non-apology', 'Nous sommes désolés que vous le preniez ainsi.'],
  ['fr', 'vague', 'Nous reviendrons vers vous dans les meilleurs délais.'],
];

const FINE: [Language, string][] = [
  ['fr', 'Je vous renvoie un colis demain.'],
  ['fr', 'Vous devriez le recevoir vendredi.'],
  ['fr', 'Le voyant reste rouge.'],
  ['fr', 'Je vous rappelle à 15 h.'],
  ['de', 'In diesem Punkt haben Sie recht.'],
  ['de', 'Lassen Sie mich wissen, was Ihnen lieber ist.'],
  ['de', 'Sie haben nichts falsch gemacht.'],
  ['en', 'The return period ends on Friday.'],
  ['en', 'It comes with Royal Mail.'],
  ['en', 'I never answered your first mail.'],
  ['en', 'Please do not hesitate to call me.'],
  ['nl', 'Dat is niet normaal, en het valt onder de garantie.'],
  ['nl', 'U bent al tien jaar klant bij ons.'],
  ['nl', 'Het pakje ging naar het verkeerde adres, mijn vergissing.'],
  ['nl', 'De gouden ring is vrijdag klaar.'],
  ['nl', 'U had dit gisteren van ons moeten horen.'],
  ['nl', 'Wij hadden u moeten bellen.'],
  ['nl', 'Dat hadden wij bij het inpakken moeten zien.'],
  ['nl', 'Ik had je dat eerder kunnen zeggen.'],
  ['nl', 'U hebt 14 dagen bedenktijd vanaf de ontvangst.'],
  ['nl', 'Nee, dat lukt niet meer, maar ik ruil hem graag.'],
  ['nl', 'Ik doe het zo snel mogelijk, uiterlijk vrijdag.'],
  ['nl', 'Zoals u al schreef, is de doos open aangekomen.'],
  ['nl', 'De kan is kapot, maar een nieuwe is onderweg.'],
  ['nl', 'Volgende keer bel ik u zelf.'],
  ['nl', 'Het spijt me dat u zo lang hebt moeten wachten.'],
  ['en', 'I should have checked this before it left.'],
  ['en', 'You should have heard from us on Monday.'],
  ['en', 'No, but I can offer you a repair.'],
  ['en', 'I will do it as soon as possible, by Friday at the latest.'],
  ['en', 'There is only one left, so I put it aside.'],
  ['en', "I'm sorry that you had to write twice."],
  ['de', 'Wir hätten das beim Packen sehen müssen.'],
  ['de', 'Sie müssen nichts zurückschicken.'],
  ['de', 'Sie können es einfach behalten.'],
  ['en', 'I hope to see you soon in the shop.'],
  ['de', 'Bis bald im Laden!'],
  ['fr', 'Nous allons vous rembourser lundi.'],
  ['fr', "J'aurais dû vous prévenir."],
  ['fr', "Vous n'avez rien à payer."],
  ['fr', 'La prochaine fois, je vous appelle moi-même.'],
];

describe('checkTone', () => {
  it.each(BAD)('%s: finds what is %s in "%s"', (language, kind, sentence) => {
    expect(warnings(language, sentence)).toMatchObject([{ kind, text: sentence }]);
  });

  it.each(FINE)('%s: has nothing against "%s"', (language, sentence) => {
    expect(warnings(language, sentence)).toEqual([]);
  });

  it('gives the sentence, and in it the very words', () => {
    const text = 'Dag Noor,\n\nDank u. Dat had u op de doos kunnen lezen, denk ik. Ik bel u morgen.';
    const [hint] = checkTone(text, 'nl');
    expect(hint && text.slice(hint.start, hint.end)).toBe('Dat had u op de doos kunnen lezen, denk ik.');
    expect(hint && text.slice(hint.words.start, hint.words.end)).toBe('Dat had u op de doos kunnen');
  });

  it.each([
    ['nl', 'Je schrijft “dit is belachelijk, jullie liegen” en ik snap dat.'],
    ['nl', 'Je schrijft: "wat een onzin!!" en ik snap dat.'],
    ['nl', "U schrijft 'had u maar geluisterd' en dat klopt."],
    ['de', 'Sie schreiben „das ist lächerlich“, und das verstehe ich.'],
    ['fr', 'Vous écrivez « c’est ridicule », et je le comprends.'],
  ] as const)('%s: never judges what is quoted: %s', (language, sentence) => {
    expect(warnings(language, sentence)).toEqual([]);
  });

  it('never judges the quoted mail under or between the reply', () => {
    const reply =
      'Dag Noor,\n\nDank u. Ik bel u morgen.\n\n> Dit is belachelijk!!\n> U had moeten luisteren.\n';
    expect(checkTone(reply, 'nl')).toEqual([]);
    const under = `${reply}\nOp 3 mei 2026 schreef Noor Bos:\nDit is BELACHELIJK!!`;
    expect(checkTone(under, 'nl')).toEqual([]);
  });

  it('takes an apostrophe for no quotation mark', () => {
    expect(warnings('nl', "Dat had u 's ochtends kunnen lezen op de foto's.")).toHaveLength(1);
    expect(warnings('en', "It's clear: you should've read the customers' guide.")).toHaveLength(1);
  });

  it('finds a phrase that a mail program broke over two lines', () => {
    expect(
      warnings('en', 'The warranty is over and I am afraid that you really should\nhave checked it.'),
    ).toHaveLength(1);
  });

  it('leaves names of things in capitals alone, and hears shouting', () => {
    expect(warnings('nl', 'De HDMI-kabel gaat met DHL of GLS mee, IBAN en PDF volgen.')).toEqual([]);
    expect(warnings('nl', 'Het pakket is WEL verstuurd.')).toEqual([]);
    expect(warnings('nl', 'Het pakket is NOOIT verstuurd.')).toMatchObject([{ kind: 'hysterical' }]);
  });

  it('judges a sentence by its shape only where no word of the draft is warm', () => {
    const truth = 'Linnen kreukt bij elk gebruik.';
    const kinds = (text: string) =>
      checkTone(text, 'nl').flatMap(({ level, kind }) => (level === 'warn' ? [kind] : []));
    expect(kinds(`Geachte heer Bos,\n\n${truth}\n\nDe winkel`)).toEqual(['lecturing']);
    expect(kinds(`Geachte heer Bos,\n\nHet spijt me dat dit gebeurde. ${truth}\n\nDe winkel`)).toEqual([]);
  });

  it('leaves out the kinds that are switched off', () => {
    const text = 'We zullen het bekijken 🙂. Dat is belachelijk.';
    const kinds = (off: readonly ToneHint['kind'][]) =>
      checkTone(text, 'nl', { off }).map(({ kind }) => kind);
    expect(kinds([])).toEqual(['vague', 'agency', 'playful', 'hysterical']);
    expect(kinds(['hysterical', 'playful'])).toEqual(['vague', 'agency']);
  });

  it('is quick, and takes text of any kind', () => {
    const odd = [
      '',
      '\n\n\n',
      '"'.repeat(20_000),
      'u had '.repeat(8_000),
      'a'.repeat(50_000),
      '!'.repeat(20_000),
      '> '.repeat(9_000),
    ];
    for (const language of ['nl', 'en', 'de', 'fr'] as const) checkTone('Dag', language);
    for (const text of odd) {
      const start = performance.now();
      checkTone(text, 'nl');
      expect(performance.now() - start, text.slice(0, 8)).toBeLessThan(1_500);
    }
  });
});

describe('rewrites', () => {
  it.each([
    ['nl', 'Er is iets misgegaan in het magazijn.', 'Wij hebben iets fout gedaan in het magazijn.'],
    ['nl', 'Onze excuses voor het eventuele ongemak.', 'Het spijt me dat dit u is overkomen.'],
    ['en', 'Mistakes were made in the warehouse.', 'We made mistakes in the warehouse.'],
    ['en', "I'm sorry you feel that way.", "I'm sorry that this happened to you."],
    [
      'de',
      'Beim Packen ist leider ein Fehler unterlaufen.',
      'Beim Packen ist uns leider ein Fehler unterlaufen.',
    ],
    ['fr', "Une erreur s'est produite.", 'Nous avons fait une erreur.'],
    ['en', 'As I already said, the offer ended in May.', 'The offer ended in May.'],
    ['en', 'As I already said the offer ended in May.', null],
    ['fr', "Je vous rappelle que l'offre a pris fin.", "L'offre a pris fin."],
    ['nl', 'Zoals ik al zei, is het aanbod voorbij.', null],
    ['nl', 'Zoals ik al zei, is hij gisteren vertrokken.', 'Hij is gisteren vertrokken.'],
    ['nl', 'Zoals ik al zei: het aanbod is voorbij.', 'Het aanbod is voorbij.'],
    ['nl', 'Het pakje is, zoals gezegd, vertrokken.', 'Het pakje is vertrokken.'],
    ['de', 'Wie bereits erwähnt, ist er am Montag gekommen.', 'Er ist am Montag gekommen.'],
    ['nl', 'Uw vraag is niet beantwoord.', 'Uw vraag hebben wij niet beantwoord.'],
    ['nl', 'Wij zijn geen helderzienden.', ''],
    ['nl', 'Dat had u op de doos kunnen lezen.', ''],
    ['nl', 'Dat is niet onze schuld.', ''],
    ['en', 'If you leave that review up, we will take legal action.', ''],
    ['nl', 'Had u gebeld, dan had u vandaag een nieuwe gehad.', null],
    ['nl', 'U hebt geen foto meegestuurd.', null],
    ['nl', 'Wij komen hier zo snel mogelijk op terug.', null],
    ['en', "I'm sorry if it upset you, but it was delivered on 3 May.", null],
  ] as const)('%s: %s → %s', (language, sentence, rewrite) => {
    expect(checkTone(sentence, language)[0]?.rewrite).toBe(rewrite);
  });

  it('speaks to the customer as the rest of the draft does', () => {
    const text = 'Hoi Noor,\n\nJe hebt een kapotte lamp. Onze excuses voor het eventuele ongemak.';
    expect(checkTone(text, 'nl').at(-1)?.rewrite).toBe('Het spijt me dat dit je is overkomen.');
  });
});

describe('advice', () => {
  const advice = (text: string, language: Language) =>
    checkTone(text, language).filter(({ level }) => level === 'advice');

  it.each([
    ['nl', 'Morgen sturen we u een nieuwe.', 'sturen we', 'stuur ik'],
    ['nl', 'Wij bellen u vrijdag.', 'Wij bellen', 'Ik bel'],
    ['en', "We'll send you a new one on Friday.", "We'll send", "I'll send"],
    ['de', 'Wir schicken Ihnen am Montag die richtige.', 'Wir schicken', 'Ich schicke'],
    ['fr', 'Nous vous envoyons la bonne demain.', 'Nous vous envoyons', 'Je vous envoie'],
  ] as const)('%s: says "I" in %s', (language, text, words, rewrite) => {
    expect(advice(text, language)).toMatchObject([{ kind: 'agency', text: words, rewrite }]);
  });

  it('rewrites nothing where another verb would stay behind', () => {
    expect(advice('Wij sturen een nieuwe en nemen de oude mee.', 'nl')).toMatchObject([{ rewrite: null }]);
  });

  it('marks an emoji, whole', () => {
    expect(advice('Fijn dat u het meldt 👍🏽!', 'nl')).toMatchObject([
      { kind: 'playful', text: '👍🏽', rewrite: '' },
    ]);
  });
});

describe('draftLanguage', () => {
  it('reads what the agent wrote, not what they quote', () => {
    const text =
      '> This is not what we have ordered and you were told\nDag Noor, ik bel je morgen over de lamp.';
    expect(draftLanguage(text)).toBe('nl');
    expect(draftLanguage('ok')).toBeNull();
  });
});
