import type { Language } from '../types.ts';
import type { SignalCues } from './types.ts';

/**
 * What is written to a shop beside complaints, by what gives it away: bills and reminders, suppliers and agencies, notices
 * that no person wrote, changes of an order that has not left, questions before buying, thanks, and "never mind".
 */
export const GENRES: Record<Language, readonly SignalCues[]> = {
  nl: [
    {
      signal: 'automatic',
      weight: 3,
      phrases: `is ontvangen onder nummer, bericht is ontvangen, vraag zo snel mogelijk, reageren op deze mail is, verhogen wij, onze tarieven, geachte relatie, danken u voor uw begrip, enquête, beheer uw, geen interesse meer, tombola, affiche, maak kans, onze factuur, vindt u factuur, vindt u de factuur, ontvangt u onze, openstaand saldo, openstaande saldo, openstaande bedrag, gelieve te betalen, gelieve te storten, volgens onze administratie, binnen acht dagen te, te voldoen, betalingsherinnering, boekhouding, rekenen wij ~ interest, wij antwoorden binnen, wij reageren binnen, wij streven, we streven, bedankt voor uw mail, bedankt voor uw bericht, bedankt voor uw aanvraag, bedankt voor je bericht, niet doorgestuurd, afwezig, niet bereikbaar, in dringende gevallen, voor dringende, kantoor is gesloten, geachte ondernemer, beste ondernemer, vrijblijvend, bied ik u, bieden wij u, bieden wij het, stellen wij u, onze nieuwe lijn, onze nieuwe collectie, ons assortiment, onze producten, onze diensten, onze verpakkingen, uw huidige leverancier, groothandel, boze klanten, ontevreden klanten, kost klanten, kost je klanten, mis je klanten, verliest u klanten, meer klanten, meer omzet, even bellen, # minuten bellen, af te melden, afmelden, uitschrijven, solliciteren, sollicitatie, mijn cv, vacature, stageplaats, volg uw, uw zending is, uw pakket is onderweg, was u niet thuis, beste klant, geachte klant, abonnement wordt verlengd, u hoeft niets, wachtwoord is, uw wachtwoord, contact op met uw bank, huidige leverancier, ons magazine, ons tijdschrift, ons blad, redactie, onze beurs, persbericht, samenwerking, samenwerken`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `niks aan de hand, niets aan de hand, geen ramp, ligt nu op, ligt nu hier, staat nu hier, is er nu, is nu binnen, is toch gekomen, toch nog gekomen, vergeet mijn mail, vergeet mijn vorige, vergeet mijn bericht, vorige mail mag, mail van gisteren maar, sorry voor de drukte, sorry voor de moeite, excuses voor de last, excuses voor het ongemak van mij, sorry voor de last, achteraf gezien, is al in orde, is ondertussen in orde, is intussen in orde, heeft zich opgelost, is zo snel opgelost, zo snel opgelost, goed opgelost, vlot opgelost, keurig opgelost, netjes opgelost, goed nieuws, verkeerd gekeken, over het hoofd gezien, had ik zelf, foutje van mij, mijn vergissing`,
    },
    {
      signal: 'own-fault',
      weight: 3,
      phrases: `per ongeluk, per abuis, heb me vergist, heb mij vergist, ik heb me vergist, door mijn schuld, mijn eigen schuld, mijn eigen fout, eigen schuld, vergeten in te vullen`,
    },
    {
      signal: 'asking',
      weight: 1.5,
      phrases: `bestelling ~ stopzetten, nog mogelijk, een andere maat krijgen, hoe lang duurt het ongeveer, duurt het ongeveer, twijfel, vallen jullie, nog niet weg, nog niet vertrokken toch, nog niet verzonden toch, nog niet ingepakt, liever, willen aanpassen, wil ~ aanpassen, willen wijzigen, wil ~ wijzigen, nog wijzigen, nog aanpassen, nog veranderen, erbij bestellen, weer binnenkomen, weer binnen, uitverkocht, op rekening kopen, als bedrijf, niet thuis, als geschenk, cadeautje, ingepakt worden, de verrassing, het verschil tussen, raden jullie, raadt u, een idee, een cadeau, cadeau voor, graag een prijs, wat kost, kost dat, prijs voor #, geschikt voor, geschikt is voor, allergisch, verdraagt geen, gebruik ik, doe ik het goed, gevraagde foto, gevraagde gegevens, laat maar weten of, op naam van, te bezorgen op naam, factuur van bestelling, staat me toch, past toch niet bij, retourlabel aan, terugsturen kan, wil ~ terugsturen, wil ~ retourneren`,
    },
    {
      signal: 'praise',
      weight: 2,
      phrases: `complimenten aan, dank aan de mannen, hulde aan, bedank ~ van mij, zit die goed, zit zo goed, zo lekker, nooit meer iets anders, nooit meer een ander, chapeau, petje af, potverdorie, een dikke merci, precies zoals op, blij mee, werkt perfect, past perfect, vlotte hulp, snelle hulp, top geregeld, bewonder, doe zo voort, ga zo door, raad jullie aan, bizar goed, bizar goede, man man man, eerder dan verwacht, vroeger dan, kan ik iedereen`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `nooit meer geplette, kapotte prijzen, niets brandt, niets blijft plakken, niks blijft plakken, niets lekt, wanneer ~ weer, geen barstje, geen schrammetje, geen enkel probleem, graag even weten, zou graag weten, wil graag weten, liever niet, stopt ermee, niet weg toch, de verkeerde aan`,
    },
    {
      signal: 'hypothetical',
      weight: 1,
      phrases: `is uw artikel, is uw pakket beschadigd, is je artikel, is je bestelling, indien, mocht er, mocht uw, mocht het, stel dat, als het niet, als er iets, last van, genoeg van, moe van, bang voor, ontevreden over uw`,
    },
    {
      signal: 'elsewhere',
      weight: 1,
      phrases: `mijn oude, onze oude, de vorige was, mijn vorige, onze vorige, ander merk, andere winkel, andere webshop, een ander merk`,
    },
  ],
  en: [
    {
      signal: 'automatic',
      weight: 3,
      phrases: `has been received under number, message has been received, your query as soon as, replies to this address, our rates, dear partner, appreciate your understanding, our survey, manage your, no longer interested, raffle, sponsor, our invoice, find attached, is attached outstanding, statement for, outstanding balance, kindly pay, please pay, please settle, settle the amount, according to our records, still unpaid, remains unpaid, late fees, accounts department, payment reminder, we aim to reply, we aim to, we'll get back to you, we will get back to you, thank you for your email, thanks for your message, thank you for your message, thank you for contacting, i am away, i'm away, away until, out until, if it's urgent, for urgent, office is closed, dear business, business owner, dear sir we are, we are a manufacturer, manufacturer of, moq, wholesale, free quote, consider us, our new range, our products, our packaging, your current supplier, your supplier, unhappy customers, angry customers, losing customers, losing you customers, costing you, costs you, more customers, more sales, quick call, # minute call, fancy a, apply for, my cv, your parcel is on its way, follow it with, we'll try again, dear customer, subscription renews, you don't need to do, password was, your password, contact your bank, present supplier, our magazine, the editors, press release, partnership, your site is slow, please include photos, please attach a photo, make money, money making, work from home, business opportunit*, risk free, act now`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `no harm done, no harm, on my table now, is here now, it's here now, got here in the end, came in the end, ignore me, forget my last, forget my email, forget my message, please forget my, was next door, were next door, with next door, was with next door, behind the ~ the whole time, the whole time, all along, sorry for the trouble, sorry to have been, sorry for the fuss, sorry for the panic, glad that got, got fixed so fast, sorted so quickly, fixed so quickly, all in my account now, good news, fits like a dream, turned a rubbish week, i'd overlooked, i overlooked, i'd missed it`,
    },
    {
      signal: 'own-fault',
      weight: 3,
      phrases: `got my own address, my own doing, entirely my own, my own silly, by accident, i pressed order twice, own clumsiness, all my own`,
    },
    {
      signal: 'asking',
      weight: 1.5,
      phrases: `stop this morning's order, stop my order, still possible, a different size rather, how long does an, roughly how long, in two minds, come up small, come up large, up small, hasn't been sent yet, hasn't gone out yet, hasn't shipped yet has, not gone out yet, on reflection, be better in, could you swap, like to change, rather than red, sold out, are they back, show as sold out, on account, businesses buy, out on monday/tuesday/wednesday/thursday/friday, gift wrapped, gift wrap, the surprise, difference between, would you suggest, would you recommend, any ideas, a present for, present for, please quote, like a quote, a quote for, what would that cost, all right on, suitable for, allergic to, using ~ right, you asked for, let me know if that's, send the jumper back, isn't really me, aren't really me, how do i get a label, do you sell, do you stock, shrink in the wash, will i have to pay, never home before, to my work, could it come`,
    },
    {
      signal: 'praise',
      weight: 2,
      phrases: `please thank, thank the chaps, compliments to, hats off to, so comfy, it's comfy, is it comfy, can't get out of it, can't put it down, can't stop, highest praise, never use another, never buy another, just like the picture, really pleased, works perfectly, works like a dream, ever so much, quick help, thanks ever so, admire your, keep going, nearly killed me, bloody marvellous, bloody lovely, fantastic bloody, can't stop, rang ahead`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `dear customer service, dear customer services, dear customer care, dear customer support, nothing burns, nothing sticks, nothing leaks, isn't a crack, isn't a scratch, isn't a mark, don't want to start with the wrong, prices smashed, missed the boat, replacement glass fits, replacement got here, replacement ~ fits, works perfectly, don't mind`,
    },
    {
      signal: 'hypothetical',
      weight: 1,
      phrases: `if your, if you are, tired of, fed up of, sick of high, in the event, should your, should you, in case, didn't request, wasn't you`,
    },
    {
      signal: 'elsewhere',
      weight: 1,
      phrases: `another make, another brand, another shop, my old, our old, stung once, the old one, the last one i had, ruined enough`,
    },
  ],
  de: [
    {
      signal: 'automatic',
      weight: 3,
      phrases: `unter der nummer, ist eingegangen, nachricht ist ~ eingegangen, ihr anliegen, antworten auf diese, erhöhen wir, unsere preise, sehr geehrter geschäftspartner, danke für ihr verständnis, unsere umfrage, gewinnen sie, kein interesse mehr, einstellungen verwalten, tombola, unsere rechnung, anbei die rechnung, anbei erhalten sie, erhalten sie unsere, der offene betrag, offene betrag, offener betrag, zahlbar binnen, zahlbar innerhalb, bitte überweisen sie, laut unseren unterlagen, zahlungserinnerung, bei verzug, berechnen wir, buchhaltung, wir melden uns, wir antworten innerhalb, für ihre nachricht, für deine nachricht, für ihre anfrage, nicht weitergeleitet, abwesend, nicht im büro, in dringenden fällen, geschlossen vom, geehrter unternehmer, sehr geehrter unternehmer, unverbindlich, unsere verpackungen, unsere produkte, unser sortiment, unsere neue kollektion, kostenloses muster, kostenlose muster, ihr jetziger lieferant, jetziger lieferant, großhandel, verärgerte kunden, unzufriedene kunden, kostet kunden, mehr kunden, mehr umsatz, kurz telefonieren, fordern sie, hier abmelden, abmelden, abbestellen, bewerben, bewerbung, lebenslauf, praktikum, ihre sendung ist unterwegs, verfolgen sie, nicht zu hause, liebe kundin, lieber kunde, liebe kunden, sehr geehrter kunde, abo verlängert sich, sie müssen nichts, passwort wurde, ihr passwort, an ihre bank, unserem magazin, die redaktion, pressemitteilung, zusammenarbeit, fügen sie bitte ein foto, ihr team von`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `alles gut also, liegt jetzt auf, liegt jetzt hier, ist jetzt da, ist nun da, kam doch noch, ist doch noch gekommen, vergesst meine mail, vergessen sie meine, vergiss meine, meine letzte mail hat sich, hat sich erledigt, hat sich geklärt, lag beim nachbarn, lag bei den nachbarn, war beim nachbarn, für die aufregung, für die umstände von mir, lagen im seitenfach, lag doch, lagen doch, war die ganze zeit, so schnell gelöst, schnell gelöst, gut gelöst, prima gelöst, gute nachricht, habe ich übersehen, hatte ich übersehen`,
    },
    {
      signal: 'own-fault',
      weight: 3,
      phrases: `aus versehen, habe mich vertan, mich vertan, meine schuld, mein fehler, selbst schuld, habe mich verguckt, mich geirrt`,
    },
    {
      signal: 'asking',
      weight: 1.5,
      phrases: `bestellung ~ stoppen, geht das noch, eine andere größe bekommen, wie lange dauert ungefähr, dauert ungefähr, unsicher, fallen eure, fallen ihre, noch nicht raus, noch nicht verschickt oder, doch lieber, lieber grün, lieber, bestellung ändern, noch ändern, noch dazu, geht noch eins, wieder rein, ausverkauft, auf rechnung kaufen, firmen, nicht da geht, bin ~ nicht da, als geschenk, die überraschung, unterschied zwischen, empfehlt ihr, empfehlen sie, eine idee, ein geschenk, geschenk für, was kostet, bitte um ein angebot, eignet sich, geeignet, verträgt keine, allergisch, benutze ich, mache ich das richtig, gewünschte foto, ob das reicht, auf den namen, rechnung zu bestellung, steht mir doch nicht, zurückschicken die, möchte ~ zurückschicken, wie bekomme ich ein etikett, auch einzeln, fallen ~ zollkosten`,
    },
    {
      signal: 'praise',
      weight: 2,
      phrases: `lob an, kompliment an, komplimente an, dank an die, ist das bequem, so bequem, kommen nicht mehr hoch, will nicht mehr, nie wieder ein anderes, nie wieder einen anderen, nie wieder eine andere, hut ab, chapeau, genau wie auf, freue mich sehr, funktioniert perfekt, läuft perfekt, passt perfekt, schnelle hilfe, bewundere, weiter so, verdammt gut*, wahnsinnig gut, früher als gedacht, früher als erwartet, sogar vorher angerufen, wahnsinn diese, wahnsinn dieser, wie verrückt`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `nichts brennt, nichts klebt, nichts tropft, keinen sprung, keinen kratzer, mit dem falschen anfangen, preise am boden, am boden zerstört, ersatzscheibe passt, keine angst vor, keine eile, keine wolle`,
    },
    {
      signal: 'hypothetical',
      weight: 1,
      phrases: `ist ihr artikel, ist ihre ware, ist dein artikel, falls, sollte ihr, sollte ihre, sollte etwas, sollten sie, waren sie das nicht, genug von, kaputte kartons`,
    },
    {
      signal: 'elsewhere',
      weight: 1,
      phrases: `mein alter, meine alte, meinen alten, die alte war, der alte war, das alte war, anderen marke, anderen shop, einem anderen, bei einem anderen, unser alter, unsere alte`,
    },
  ],
  fr: [
    {
      signal: 'automatic',
      weight: 3,
      phrases: `reçu sous le numéro, message a été reçu, votre demande dès que, réponses à cette adresse, nos tarifs, cher partenaire, merci de votre compréhension, notre enquête, gagnez un, gérez vos, plus intéressé, tombola, notre facture, ci joint notre, ci-joint la facture, le solde dû, solde dû, merci de régler, de régler sous, reste impayée, impayée, payable à, sauf erreur de notre part, tout retard entraîne, recouvrement, comptabilité, mise en demeure de payer, nous répondons sous, merci pour votre message, merci de votre message, merci pour votre demande, ne sera pas transféré, je suis absent jusqu, je suis absente jusqu, en cas d'urgence, fermé du, fermés du, cher entrepreneur, sans engagement, nos emballages, nos produits, notre gamme, notre nouvelle collection, échantillon gratuit, votre fournisseur actuel, fournisseur actuel, grossiste, clients mécontents, coûte des clients, plus de clients, on s'appelle, recevez un, demandez un devis, vous désabonner, se désabonner, désinscription, postuler, candidature, mon cv, stage, votre colis est en route, suivez-le, nous repasserons, chère cliente, cher client, chers clients, abonnement sera reconduit, vous n'avez rien à faire, mot de passe, contactez ~ votre banque, notre magazine, la rédaction, communiqué de presse, partenariat, joignez une photo, prix cassés`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `rien de grave, est sur ma table, est là maintenant, est arrivé finalement, a fini par arriver, oubliez mon message, oubliez mon mail, ne tenez pas compte, était chez le voisin, était chez la voisine, chez le voisin pardon, désolé du dérangement, désolée du dérangement, étaient dans la pochette, était sous, depuis le début, réglé si vite, résolu si vite, vite réglé, bien réglé, bonne nouvelle, tout est sur mon compte, j'avais mal regardé`,
    },
    {
      signal: 'own-fault',
      weight: 3,
      phrases: `par erreur, par mégarde, je me suis trompé, je me suis trompée, entièrement ma faute, ma faute, mon erreur, c'est ma faute`,
    },
    {
      signal: 'asking',
      weight: 1.5,
      phrases: `arrêter ma commande, encore possible, une autre taille plutôt, combien de temps faut-il, faut-il environ, j'hésite, taillent petit, pas encore partie, pas encore parti, plutôt que rouge, modifier ma commande, changer ma commande, finalement, en ajouter un, en ajouter une, peut-on encore, reviennent-elles, reviennent-ils, épuisées, épuisés, épuisé, une société, payer sur facture, je suis absente mercredi, je suis absente lundi, je suis absente mardi, comme cadeau, la surprise, la différence entre, conseillez-vous, recommandez-vous, une idée, un cadeau, quel prix, quel délai, merci de chiffrer, convient-elle, convient-il, allergique, ne supporte pas, est-ce que j'utilise, que vous demandiez, dites-moi si cela suffit, au nom de notre, au nom de, la facture de la commande, ne me va pas la, souhaite renvoyer, comment obtenir une étiquette, vendez-vous, y a-t-il, existe-t-il, puis-je`,
    },
    {
      signal: 'praise',
      weight: 2,
      phrases: `bravo aux, bravo à, félicitations à, merci aux messieurs, qu'il est confortable, qu'elle est confortable, n'en sort plus, plus jamais une autre, plus jamais un autre, chapeau, la vache, exactement comme sur, je suis ravie, je suis ravi, marche parfaitement, fonctionne parfaitement, aide rapide, j'admire, continuez comme, plus tôt que prévu, comme un fou, comme une folle, tourne depuis, a même appelé`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `rien ne brûle, rien ne colle, rien ne fuit, pas la moindre fêlure, pas une rayure, bon sang, avec la mauvaise, mauvaise surprise, la surprise est perdue, de remplacement va bien, stress ne me, un sol rayé`,
    },
    {
      signal: 'hypothetical',
      weight: 1,
      phrases: `si votre, s'il manque, si l'article, en cas de, assez des, assez de, fatigué des, ce n'était pas vous, là où d'autres`,
    },
    {
      signal: 'elsewhere',
      weight: 1,
      phrases: `l'ancien avait, l'ancienne avait, mon vieil, mon vieux, ma vieille, mon ancien, mon ancienne, autre marque, autre boutique, un autre site, une autre boutique`,
    },
  ],
};
