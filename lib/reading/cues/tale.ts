import type { Language } from '../types.ts';
import type { SignalCues } from './types.ts';

/**
 * Who tells a tale of a purchase and neither asks for something of their own, thanks nor settles mostly complains,
 * whatever the words: what they bought, got and waited for, when, against what. And what people ask who do not complain.
 */
export const TALE: Record<Language, readonly SignalCues[]> = {
  nl: [
    {
      signal: 'hint',
      weight: 0.5,
      phrases: `kreeg, kregen, kreegt, gekregen, kwam, kwamen, gekomen, gekocht, kocht, kochten, gekozen, koos, uitgekozen, gevraagd, betaald, geleverd, bezorgd, opgestuurd, verstuurd, ontving, ontvingen, uitgepakt, opende, openging, opengemaakt, geïnstalleerd, gemonteerd, in elkaar gezet, gebruikt, aangetrokken, aantrekken, gedragen, gewassen, gewacht, geprobeerd, gebeld, gemaild, geschreven, teruggestuurd, eindelijk, intussen, inmiddels, ondertussen, nu al, de hele dag, hele week, elke keer, telkens, steeds, al de, derde dag, tweede dag, vorige week, vorige maand, weken, weken geleden, sinds, nog steeds, nog altijd, maar, alleen, enkel, terwijl, echter, toch, behalve, hoewel, al jaren, volgens, beweert, beweren, staat dat, staat er, stond, zei, zeggen, zegt, was, waren, werd, bleek, is er, zit er, zitten er, zo sterk, zo, helemaal, volledig, totaal, compleet, echt niet, wil niet zeuren, niet zeuren, niet klagen, vind het sneu, moet melden, te moeten melden, jammer, herdrukken, gaan jullie, kan er iemand, iemand kijken, wat zit daar in`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `postcode niet klopt, huisnummer niet klopt, adres niet klopt, moet ~ zijn, aanpassen, tips, tip, cadeau voor, offerte, prijsopgave, prijs voor, levering half, hierbij, gevraagde foto, zoals gevraagd, nog geldig, geen probleem met, zelfde mail, eentje is genoeg, op zoek naar, openingsuren, openingstijden, afhalen, ophalen in, komen afhalen, cadeaubon kopen, kan ik betalen met, betalen met, lid worden, nieuwsbrief, catalogus, folder, staal, stalen, stofstaal, kleurstaal, monster, afmetingen, hoeveel, welke, wat is het verschil, kan ik dit, kan deze, mag deze, mag dit, kan dit, is dit, zijn deze, past deze, past dit, kan men, vaatwasser, wasmachine bestendig, wanneer komt ~ weer, weer op voorraad, opnieuw leverbaar, verzenden jullie naar, leveren jullie, leveren jullie ook, sturen jullie`,
    },
    {
      signal: 'praise',
      weight: 1.5,
      phrases: `alles prima, prima in orde, helemaal goed, alles klopte, alles klopt, verademing, meedenken, heel blij, erg blij, fijne service, topservice, wat een verschil, alles goed aangekomen, goed aangekomen, veilig aangekomen, zoals verwacht, precies zoals, precies wat, beter dan verwacht, sneller dan verwacht`,
    },
  ],
  en: [
    {
      signal: 'hint',
      weight: 0.5,
      phrases: `got, came, arrived, turned up, bought, chosen, chose, picked, i'd picked, i'd chosen, asked for, ordered, paid, delivered, sent, received, unpacked, opened, installed, assembled, put together, fitted, wore, worn, washed, used, using, waited, tried, rang, called, emailed, wrote, returned, finally, by now, meanwhile, the whole day, all day, entire day, whole week, every time, each time, for three days, for two days, for # days, for # weeks, last week, last month, weeks, ago, since, still, but, only, whereas, yet, except, although, though, despite, for years, according to, claims, claim, states, says, said, was, were, had, turned out, so strong, such a, completely, totally, entirely, fully, the moment, as soon as, don't want to moan, hate to moan, sorry to, mean reporting, feel bad, i'm afraid, afraid that, reprint, could someone, someone have a look, have a look, left my account, now in week, it's now, it is now, we are now, you were going to, a different story, haven't spoken, isn't picked up, what's in it`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `postcode is off, postcode is wrong, wrong postcode, address is wrong, house number is, it should be, should read, could you change it, change it, any ideas, any tips, gift for, a quote, quote me, could you quote, price list, delivery mid, here's the photo, here is the photo, attached is the, as requested, you asked for, still valid, still on, don't mind a, same email twice, one is plenty, i'm after, i am after, opening hours, click and collect, collect in store, pick up in, gift card, can i pay, pay by, newsletter, catalogue, brochure, a sample, samples, swatch, dimensions, how many, how much, how long, how big, how heavy, which, what's the difference, difference between, can i use, can this, can these, is this, are these, does this, do these, will this, dishwasher safe, when will ~ be back, back in stock, do you ship, do you deliver, do you post, do you stock, do you have`,
    },
    {
      signal: 'praise',
      weight: 1.5,
      phrases: `spot on, everything was right, all good, all perfect, breath of fresh air, thinking along, arrived safely, arrived in perfect, in perfect condition, as expected, exactly as, exactly what, better than expected, quicker than expected, faster than expected, can't wait, cannot wait, what a difference, top notch, first class, five-star`,
    },
  ],
  de: [
    {
      signal: 'hint',
      weight: 0.5,
      phrases: `kam, kamen, gekommen, bekam, bekamen, bekommen, erhielt, erhielten, gekauft, kaufte, ausgesucht, gewählt, bestellte, bestellt, bezahlt, geliefert, zugestellt, geschickt, verschickt, ausgepackt, geöffnet, aufgemacht, aufgebaut, montiert, installiert, benutzt, angezogen, beim anziehen, getragen, gewaschen, gewartet, probiert, versucht, angerufen, geschrieben, zurückgeschickt, endlich, inzwischen, mittlerweile, den ganzen tag, die ganze woche, jedes mal, immer wieder, seit drei tagen, seit # tagen, seit # wochen, letzte woche, letzten monat, wochen, seit, noch immer, immer noch, aber, nur, jedoch, allerdings, doch, obwohl, während, trotz, seit jahren, laut, behauptet, behaupten, steht dass, steht, stand, sagt, sagte, war, waren, wurde, hatte, so stark, so, komplett, völlig, total, ganz, will ~ nicht meckern, nicht meckern, ungern, tut mir fast leid, zu melden, muss ich melden, druckt ihr, kann da jemand, draufschauen, jetzt sind wir, heute ist, wollten sie, eine andere geschichte, keinen menschen, nicht erkannt, was ist da drin`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `postleitzahl nicht, hausnummer nicht, adresse nicht, richtig ist, ändern, ideen, tipps, geschenk für, ein angebot, angebot machen, preisliste, lieferung mitte, anbei das, anbei die, anbei der, gewünschte foto, wie gewünscht, noch gültig, gilt ~ noch, stört mich nicht, dieselbe mail, eine reicht, ich suche, wir suchen, öffnungszeiten, abholen im, selbst abholen, gutschein kaufen, kann ich zahlen, zahlen mit, newsletter, katalog, prospekt, muster, stoffmuster, farbmuster, maße, wie viele, wie viel, wie lange, wie groß, wie schwer, welche, welcher, welches, was ist der unterschied, unterschied zwischen, kann ich, kann man, darf man, darf die, darf der, ist das, sind die, passt das, spülmaschine, wann ~ wieder, wieder verfügbar, wieder lieferbar, versenden sie nach, versendet ihr, liefern sie nach, liefert ihr nach, haben sie, habt ihr, führen sie, führt ihr`,
    },
    {
      signal: 'praise',
      weight: 1.5,
      phrases: `alles bestens, alles hat gestimmt, alles stimmte, wohltat, mitdenken, alles gut angekommen, gut angekommen, heil angekommen, unversehrt, wie erwartet, genau wie, genau das richtige, besser als erwartet, schneller als erwartet, freue mich, was für ein unterschied, erste klasse, eins a, 1a`,
    },
  ],
  fr: [
    {
      signal: 'hint',
      weight: 0.5,
      phrases: `acheté*, commandé*, reçu*, arrivé*, livré*, envoyé*, choisi*, payé*, déballé*, ouvert*, monté*, installé*, utilisé*, utilise, enfilé*, porté*, lavé*, attendu*, essayé*, appelé*, écrit*, renvoyé*, retourné*, enfin, entre-temps, désormais, toute la journée, la journée, toute la semaine, à chaque, chaque fois, sans cesse, depuis trois jours, depuis # jours, la semaine dernière, le mois dernier, semaines, il y a, depuis, toujours, encore, mais, seulement, sauf, alors que, cependant, pourtant, or, bien que, malgré, depuis des années, d'après, selon, prétend, prétendez, indique, indiquait, disait, dit, était, étaient, avait, j'avais, a sauté, une telle, tellement, complètement, totalement, entièrement, dès que, je ne veux ~ pas râler, ne veux ~ râler, râler, presque gênée, presque gêné, regret de, navré de, vous le réimprimez, quelqu'un peut, peut regarder, nous en sommes, nous sommes le, vous alliez, l'histoire change, sans parler à un, n'est pas reconnu*, il y a quoi`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `code postal n'est pas, adresse n'est pas, numéro n'est pas, pouvez-vous corriger, c'est le bon, des idées, une idée, un cadeau pour, cadeau pour, un devis, faire un devis, liste de prix, livraison mi, voici la photo, voici le, voici les, ci-joint la photo, comme demandé, demandée, encore valable, ne me dérange pas, le même mail, un seul suffit, je cherche, nous cherchons, heures d'ouverture, horaires, retrait en, retirer en, carte cadeau, payer par, payer en, newsletter, catalogue, brochure, échantillon*, dimensions, combien, quelle différence, quelle est la différence, quelle, quel, puis-je, peut-on, est-ce que, est-il, est-elle, sont-ils, sont-elles, va-t-il, lave-vaisselle, quand ~ de nouveau, de retour en stock, de nouveau en, livrez-vous, envoyez-vous, avez-vous, vendez-vous`,
    },
    {
      signal: 'praise',
      weight: 1.5,
      phrases: `tout est parfait, tout était bon, bouffée d'air, merci de votre aide, bien arrivé, arrivé en parfait, en parfait état, comme prévu, exactement comme, exactement ce que, mieux que prévu, plus vite que prévu, hâte de, quelle différence avec, première classe`,
    },
  ],
};
