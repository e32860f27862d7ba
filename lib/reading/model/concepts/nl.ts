/** Words by what they are about, folded; `x*` begins so, `*x` ends so. The first list that holds a word names it. */
export const nl = {
  i: 'ik, mij, me, mezelf, mn',
  we: 'wij, we, ons, wijzelf',
  my: 'mijn, onze, m’n',
  you: 'jullie, u, jij, je, ge, gij, ulle, gullie, julie',
  your: 'uw, jouw',
  it: 'het, hij, die, deze, dit, dat, ze, zij, hem, daar, dees, t',
  there: 'er, d',
  nobody: 'niemand, geeneen',
  nothing: 'niets, niks, nix, nergens',
  not: 'niet, nie',
  no: 'geen, zonder, noch',
  never: 'nooit',
  always: 'altijd, telkens, steeds, elke, iedere, constant, voortdurend, continu',
  only: 'alleen, slechts, enkel, enige, amper, nauwelijks, gewoon',
  but: 'maar, echter, toch, nochtans, evenwel, doch',
  still: 'nog, steeds, al, reeds, tot',
  again: 'weer, opnieuw, alweer, wederom, terug, nogmaals',
  since: 'sinds, sedert, vanaf',
  after: 'na, nadat',
  until: 'voor, voordat, totdat, alvorens, uiterlijk',
  instead: 'plaats, ipv',
  than: 'dan',
  whereas: 'terwijl, hoewel, ofschoon, alhoewel',
  because: 'want, omdat, doordat, aangezien, waardoor, dus, zodat',
  if: 'als, indien, stel, mocht, mochten, wanneer, ingeval',
  ask: 'hoe, wat, waar, waarom, welk, welke, hoeveel, hoelang, wie, vraag, vraagje, vragen, vroeg, of',
  know: 'weten, weet, wist, informatie, info, laten, melden, geef, geven',
  can: 'kan, kunnen, kunt, kun, kon, konden, mag, mogen, mogelijk, lukt, lukte',
  want: 'wil, wilt, willen, wilde, zou, zouden, graag, liever, wens, wensen',
  must: 'moet, moest, moeten, moesten, hoef, hoeft, hoeven, hoeveel',
  please: 'gelieve, alstublieft, alsjeblieft, aub, svp, verzoek, verzoeken, stuur, sturen',
  thanks: 'dank, bedankt, dankjewel, dankuwel, merci, dankbaar, thanks, hartelijk, complimenten, compliment',
  sorry: 'sorry, excuus, excuses, verontschuldig*',
  luck: 'gelukkig, toevallig, eindelijk, meteen, direct, keurig, netjes',
  alas: 'helaas, jammer, spijtig, jammergenoeg, sneu, pech',
  upset:
    'teleurgesteld, teleurstellend, boos, kwaad, woedend, ontevreden, balen, baal, gefrustreerd, ergernis, erger, belachelijk, schandalig, schande, waardeloos, onacceptabel, onaanvaardbaar, slordig, vreemd, raar, gek, gênant, lachwekkend, triest, ontgoocheld, beu, zat, klacht, irritant, onbegrijpelijk, oplichting, bedrog',
  good: 'mooi, mooie, goed, goede, super, prima, top, lekker, lekkere, blij, tevreden, perfect, fijn, fijne, geweldig, geweldige, prachtig, prachtige, heerlijk, heerlijke, uitstekend, leuk, leuke, snel, snelle, vlot, fantastisch, keigoed, beste, schitterend, schitterende, plezier, genieten, geniet, vriendelijk, vriendelijke, puntgaaf, aanrader, trots, dolblij, tof, zalig',
  greet:
    'dag, hallo, hoi, hey, geachte, goedemorgen, goedemiddag, goedenavond, goeiedag, beste, lieve, groet, groeten, groetjes, mvg',
  ordered:
    'bestelde, bestelden, besteld, kocht, gekocht, kochten, aangeschaft, gekozen, koos, genomen, gevraagd, aangeklikt, nam',
  order: 'bestelling, bestellingen, order, aankoop, bestelnummer, ordernummer, bestelnr, bon',
  buy: 'bestellen, kopen, aanschaffen, koop, bestel, overweeg, overwegen, twijfel, interesse, leverbaar, voorraad, verkrijgbaar, verkopen, verkoopt',
  got: 'ontvangen, ontving, ontvingen, gekregen, kreeg, kregen, krijg, krijgen, kwam, kwamen, aangekomen, binnen, binnengekregen, geleverd, bezorgd, toegekomen, arriveerde, gearriveerd, uitgepakt, meegekomen, komt',
  sent: 'verstuurd, gestuurd, stuurde, stuurden, verzonden, opgestuurd, meegestuurd, verstuurde, verzond',
  delivery:
    'levering, bezorging, verzending, koerier, bezorger, postbode, post, postnl, bpost, dhl, ups, transporteur, levertijd, leverdatum, chauffeur, bezorgdienst, track, tracking, trace, volgcode, bezorgen, leveren, geleverd',
  parcel: 'pakket, pakje, pakketje, doos, doosje, zending, dozen, pakketten, karton, envelop, collo, pallet',
  pack: '*verpakking, *papier, plastic, folie, bubbeltjesplastic, zakje, zak, label, etiket, sticker, deksel, dop',
  money:
    'geld, bedrag, euro, eur, prijs, rekening, *kosten, btw, cent, saldo, bank, kaart, creditcard, ideal, bancontact, duur, goedkoop',
  charged:
    'afgeschreven, aangerekend, afgehouden, gerekend, betaald, betaalde, afgeboekt, ingehouden, afgehaald, betaal, betaling, berekend, geïncasseerd, incasso',
  refund:
    'terugbetaling, terugbetaald, teruggestort, terugstorten, terugbetalen, teruggekregen, geld-terug, creditnota, tegoed, gecrediteerd, terugstorting, crediteren',
  return:
    'retour, terugsturen, teruggestuurd, ruilen, omruilen, retourneren, geretourneerd, omwisselen, retourzending, retourlabel, teruggebracht, retourneerde, omgeruild, inruilen',
  invoice: '*factuur, facturen, gefactureerd, pakbon, leverbon, boekhouding',
  discount:
    '*korting, kortingscode, code, kortingsbon, cadeaubon, bon, voucher, waardebon, actie, actieprijs, aanbieding, punten, spaarpunten',
  account: 'account, wachtwoord, inloggen, ingelogd, login, profiel, app, mailadres, gegevens, aanmelden',
  subscription:
    'abonnement, abonnementen, lidmaatschap, maandelijks, proefperiode, opzeggen, opgezegd, opzegging, licentie, verlengd',
  site: 'site, website, webshop, pagina, productpagina, foto, fotos, beschrijving, omschrijving, afbeelding, plaatje, folder, catalogus, handleiding, gebruiksaanwijzing, tabel, maattabel',
  says: 'staat, stond, staan, stonden, vermeld, vermeldt, zegt, zei, volgens, aangegeven, beschreven, geschreven, schreef, schreven, heet, beloofde',
  promise:
    'beloofd, beloofde, toegezegd, belofte, zou, afgesproken, afspraak, bevestigd, bevestiging, bevestigde, verzekerd, gegarandeerd, toezegging, aangekondigd',
  warranty:
    'garantie, reparatie, gerepareerd, herstelling, hersteld, repareren, technieker, monteur, onderdeel, onderdelen',
  reply:
    'antwoord, antwoorden, reactie, gereageerd, beantwoord, reageert, reageren, antwoordt, gehoord, hoor, teruggebeld, terugbellen, belt, antwoordde',
  mail: 'mail, mails, mailde, gemaild, bericht, berichten, mailtje, schrijf, e-mail, herinnering, mailen, formulier, bericht',
  call: 'gebeld, bellen, belde, telefoon, telefonisch, wachtrij, lijn, opgehangen, opgelegd, voicemail, antwoordapparaat, nummer',
  staff:
    'klantenservice, klantendienst, medewerker, medewerkster, collega, chat, chatbot, helpdesk, robot, verkoper, winkel, jongen, meneer, mevrouw, dame',
  wait: 'wacht, wachten, wachtte, gewacht, duurt, duurde, geduld, wachttijd, thuisgebleven, onderweg',
  late: 'laat, vertraagd, vertraging, telaat, later, uitgesteld, verschoven, achterstand',
  broken:
    'kapot, kapotte, stuk, gebroken, defect, defecte, gebarsten, beschadigd, beschadigde, gescheurd, gescheurde, geknakt, verbogen, krom, kromme, scheef, scheve, gedeukt, ingedeukt, gebroken, brak, breekt, begeven, begaf, geplooid, versleten, afgebroken, geplet, gekneusd, doormidden, gesmolten, verbrand, doorgebrand, lek, ontploft, gesprongen, barst, afgescheurd, afgebladderd, verkreukeld, verwelkt, slap, slappe, dood, beschimmeld, bedorven, zuur, ranzig, schimmel',
  flaw: 'kras, krassen, deuk, deuken, scheur, scheuren, barst, barsten, gat, gaten, vlek, vlekken, scherf, scherven, butsen, buts, rafel*, los, losse, loszit, naad, roest*, splinter*, streep, strepen, bobbels, bladder*, haar, haren, stof, vuil, vuile, vies, vieze, nat, natte, vochtig, plakkerig, geur, ruikt, stinkt, stank, muf*, lijmresten, luchtbel*, kraakt, piept, rammelt, wiebelt, lekt, lekte, druppelt, flikkert, knippert, zoemt, bromt, tikt, trilt, schuurt, klemt, prikt, jeukt, uitslag, blaren, verkleurd, verkleurt, pluist, krimpt, gekrompen, haperen, hapert',
  missing:
    'ontbreekt, ontbreken, ontbrak, mist, missen, mis, miste, vermist, kwijt, weg, verdwenen, leeg, lege, tekort, vergeten, ontbrekende, incompleet, onvolledig, spoorloos',
  wrong:
    'verkeerd, verkeerde, fout, foute, foutief, foutieve, onjuist, onjuiste, vergissing, klopt, kloppen, klopte, juiste, foutmelding, storing',
  differ:
    'ander, andere, anders, verschil, verschillen, verschillend, afwijkt, wijkt, dezelfde, zelfde, lijkt, leek, eerder, meer, minder, eigenlijk, blijkt, bleek, echt, werkelijkheid',
  extent:
    'klein, kleine, kleiner, groot, grote, groter, kort, korte, korter, lang, lange, langer, smal, smalle, smaller, breed, brede, breder, dun, dunne, dunner, dik, dikke, licht, lichter, donker, donkerder, zwaar, hoog, laag, krap, strak, ruim, wijd, hard, harde, zacht',
  too: 'te, veel, heel, erg, zeer, zo, totaal, helemaal, volledig, compleet, bijna, vrij, nogal, enorm',
  size: 'maat, maten, cm, mm, meter, centimeter, kg, gram, liter, ml, inch, formaat, lengte, breedte, afmeting, afmetingen, xl, xs',
  colour:
    '*rood, rode, *blauw, *blauwe, *groen, *groene, *geel, gele, *zwart, *zwarte, *wit, *witte, *grijs, *grijze, *bruin, *bruine, *roze, paars, paarse, oranje, beige, kleur, kleuren, zilver, goud, gouden, turkoois, bordeaux',
  matter:
    'hout, houten, eik, eiken, leer, leren, katoen, wol, wollen, plastic, metaal, metalen, glas, glazen, staal, stalen, linnen, zijde, kunststof, spaanplaat, polyester, messing, rubber, marmer',
  works:
    'werkt, werken, werkte, functioneert, doet, deed, doen, draait, draaien, laadt, opladen, aan, start, sluit, sluiten, open, dicht, past, passen, paste, houdt, blijft, blijven, bleef, gaat, ging, springt, brandt, verwarmt, koelt, reageert, geeft, opent, openen, verbinding, loopt, liep, valt, viel, vallen, zakt, laat, liet, hangt, hing, komt, stopt, stopte, gestopt',
  sits: 'zit, zat, zitten, zaten, ligt, lag, liggen, lagen, hangt',
  old: 'gebruikt, gebruikte, gedragen, tweedehands, oud, oude, verlopen, houdbaarheid*, houdbaar, datum, tht, vervallen, verouderd, geopend, gebruikssporen, slijtage, vorig, vorige',
  new: 'nieuw, nieuwe, vervangend, vervangende, vervanging, vers, origineel, ongeopend, ongebruikt',
  time: 'dag, dagen, week, weken, maand, maanden, jaar, jaren, uur, uren, minuten, werkdagen, kwartier, keer, maal, daags, dagje',
  weekday: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, weekend',
  month:
    'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, kerst, kerstmis, sinterklaas, pasen',
  now: 'nu, vandaag, inmiddels, intussen, ondertussen, momenteel, thans, daarnet, net, pas, zojuist, vanmorgen, vanochtend, vanavond',
  past: 'gisteren, gister, vorige, vorig, laatst, eergisteren, geleden, afgelopen, laatste, eerst',
  future: 'morgen, volgende, volgend, binnenkort, straks, overmorgen, later, zal, zullen, zullen',
  number:
    'een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, twintig, dertig, veertig, vijftig, honderd, tientallen, beide, allebei, dubbel, dubbele, enkele',
  ordinal: 'eerste, tweede, derde, vierde, vijfde, zesde, zoveelste, tweemaal, driemaal',
  part: 'half, halve, helft, deel, stuk, stuks, stukken, rest, paar, linker, rechter, links, rechts, linkse, rechtse, kant, bovenste, onderste, achterkant, voorkant, rand, bodem, poot, poten, schroef, schroeven, rits, knop, wiel, wielen, handvat, kabel, stekker, slot, sleutel',
  all: 'alle, alles, allemaal, heel, hele, geheel, ieder, iedereen, overal',
  folk: 'man, vrouw, dochter, zoon, zoontje, dochtertje, moeder, vader, mama, papa, kind, kinderen, kleinzoon, kleindochter, kleinkind, zus, broer, vriend, vriendin, oma, opa, hond, kat, baby, buurman, buurvrouw, buren, collegas, ouders, klant, klanten, gasten, meisje, schoonmoeder',
  event:
    'verjaardag, feest, feestje, huwelijk, bruiloft, trouw, vakantie, doop, communie, begrafenis, cadeau, cadeautje, reis, concert, jubileum, examen, school, wedstrijd',
  elsewhere:
    'elders, concurrent, winkel, winkels, bol, amazon, marktplaats, verhuurder, gemeente, buurt, vorige',
  ownfault:
    'vergist, ongeluk, vergissing, zelf, eigen, domme, dom, schuld, foutje, stom, misgelezen, oplettend, gelegen',
  solved:
    'opgelost, gevonden, terecht, geregeld, gelukt, orde, rechtgezet, vervallen, ingetrokken, intrekken, vergeet, hoeft, bleek, klaar, achterhaald',
  fear: 'bang, hopelijk, hoop, hopen, vrees, zorgen, ongerust, voorkomen, risico, zeker, misschien, twijfels, vermoed',
  business:
    'offerte, samenwerking, samenwerken, sollicit*, cv, stage, vacature, aanbod, aanbieden, leverancier, partner, groothandel, tarieven, prijslijst, catalogus, influencer, volgers, bedrijf, zakelijk, vereniging, klas, scholen',
  automatic:
    'automatisch, afwezig, afwezigheid, nieuwsbrief, uitschrijven, noreply, aanwezig, bereikbaar, dringende, kantoor, verlof, ontvangstbevestiging',
  change:
    'wijzigen, wijziging, aanpassen, veranderen, annuleren, geannuleerd, annulering, toevoegen, omzetten, ophalen, afhalen, verplaatsen, gewijzigd, aangepast, verhuisd, verhuizen, doorsturen, samen',
  address:
    '*adres, straat, huisnummer, postcode, voordeur, deur, tuin, stoep, afhaalpunt, pakketpunt, kluis, brievenbus, thuis, trap',
  be: 'is, zijn, was, waren, ben, bent, wordt, werd, worden, werden, geworden, geweest',
  have: 'heb, hebben, heeft, had, hadden, hebt',
  see: 'zie, zag, ziet, zien, gezien, voelt, klinkt, proeft, smaakt, merk, merkte, ontdekte, bekeken, gemeten, geteld, tel, telde, gewogen, vond, vind',
  safety:
    'gevaarlijk, brand, vlam, rook, schok, kortsluiting, gewond, dokter, ziekenhuis, allergisch*, giftig, verbrandde, bloed, snij*, veilig, onveilig',
  the: 'de, den, n, s',
  also: 'en, ook, bovendien, verder, eveneens, ja, trouwens, overigens',
  place:
    'in, op, bij, aan, uit, om, naar, over, onder, tegen, tussen, buiten, boven, achter, naast, rond, langs, halverwege',
  with: 'met, mee, door, via, per, erbij, hierbij',
  of: 'van, uit',
  some: 'iets, iemand, mensen, heer, dingen, ding, eentje, beetje, weinig, genoeg, elk, ergens, ooit',
  do: 'maken, gemaakt, maakt, gedaan, gebruik, gebruiken, gebeurt, gebeurde, helpen, help, werk, probeer, proberen, geprobeerd, zetten, gezet, zet, legde, stak, drukte, gedrukt, indrukken',
  give: 'gegeven, gaf, neem, nemen, houden, brengen, meenemen, gebracht, opsturen, opgehaald, halen, gehaald, weggooien, weggegooid',
  pay: 'betalen, gratis, extra, volle, procent, kost, gestegen',
  speak:
    'zeggen, gezegd, praat, spreken, spreekt, vertellen, verteld, uitgelegd, uitleg, lees, lezen, leest, gelezen, gesproken',
  think:
    'dacht, denk, denken, gedacht, begrijp, begrijpen, verwacht, verwachten, verwachtte, eerlijk, precies, duidelijk, vermoedelijk, bedoeling, normaal',
  bad: 'slecht, slechte, probleem, problemen, lastig, moeilijk, erg, grapje, boze, gedoe, narigheid, drama',
  thing:
    'tafel, stoel, koffie, fiets, jas, boek, boeken, machine, batterij, scherm, koffer, matras, muur, trui, laarzen, schoenen, wijn, fles, flessen, lamp, vaas, tent, bed, planten, plant, taart, kopjes, kop, mok, servies, bloemen, verf, stofzuiger, slaapzak, speelgoed, puzzel, jurk, broek, hemd, rok, bank, kast, bureau, kussen, deken, dekbed, gordijn, gordijnen, kader, horloge, ring, ketting, oorbel, oorbellen, oven, ketel, waterkoker, pan, pot, mes, messen, bril, helm, zadel, band, laptop, telefoon, gsm, hoesje, lader, oplader, kaars, kaarsen, zeep, creme, shampoo, parfum, boormachine, zaag, ladder, spel, pop, step, printer, inkt, apparaat, toestel, product, artikel, set, thee, kaas, chocolade, snoep, vlees, zaden, bollen, schep, tas, rugzak, sokken, muts, kostuum, pak, poster, album, ticket, tickets, kaarten, stof, garen, gitaar, luiers, tapijt, vloerkleed, spiegel, wekker, klok, radio',
  home: 'huis, keuken, slaapkamer, badkamer, vloer, woonkamer, auto, tuinhuis, raam, plek, kamer',
};
