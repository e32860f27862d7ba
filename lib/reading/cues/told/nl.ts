import type { SignalCues } from '../types.ts';

export const toldNl: readonly SignalCues[] = [
  // Te laat, zoek.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `niks afgeleverd, niets afgeleverd, niks geleverd, niets geleverd, niks bezorgd, niets bezorgd, niks gezien, niets gezien, nooit gezien, niet teruggezien, nog niet gezien, geen levering, geen pakket, geen pakje, geen spoor, geen teken, geen update, niet verzonden, nog niet verstuurd, niet verstuurd, niet onderweg, staat stil sinds, staat al dagen, staat al weken, blijft op, nog steeds in behandeling, nog altijd in behandeling, niet afgehaald, zoekgeraakt, zoek geraakt, is zoek, zijn zoek, kwijtgespeeld, kwijt geraakt, verloren geraakt, niet terug te vinden, ergens blijven hangen, blijven liggen, blijven steken, terug naar afzender, teruggekeerd naar, bij de verkeerde buur*, op het verkeerde adres, aan de verkeerde deur, verkeerd bezorgd, verkeerd afgeleverd, iemand anders ~ getekend, niemand ~ getekend, handtekening is niet, handtekening klopt,
      # dagen te laat, # weken te laat, een dag te laat, een week te laat, # # # dagen na, # weken na, de dag na, dagen na de, dagen na het, pas # dagen, pas # weken, te laat voor, na de feestdag*, na het feest, met de gewone post, gewone post, duurt nu al, duurt al, duurde # weken, duurde # dagen, al vijf weken, langer dan een maand, langer dan # weken, inmiddels # weken, inmiddels # dagen, ondertussen # weken, ondertussen al, intussen al, intussen # weken`,
  },
  // Iets anders, of te weinig.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `twee linker*, twee rechter*, allebei links, allebei rechts, beide links, beide rechts, twee verschillende, twee dezelfde, horen niet bij elkaar, passen niet bij elkaar, niet bij elkaar, een kindermaat, een herenmaat, een damesmaat, gestuurd in plaats van, geleverd in plaats van, gekregen in plaats van, ontvangen in plaats van, opgestuurd in plaats van, gestuurd ipv, geleverd ipv, gekregen ipv, in plaats van de/het/een, fout artikel, foute artikel, fout product, foute, fout model, verkeerd artikel, verkeerd product, verkeerd model, verkeerd, verkeerde, ander artikel, ander product, andere versie, andere uitvoering, een totaal ander, een heel ander, totaal iets anders, iets heel anders, voor een andere klant, van een andere klant, van iemand anders, niet mijn bestelling, niet van mij,
      te weinig in, te weinig, # te weinig, één te weinig, eentje te weinig, te kort, kom ~ tekort, kom ~ te kort, komen ~ tekort, tekort, er niet bij, niet bijgezeten, niet bijgesloten, niet meegestuurd, niet meegeleverd, niet inbegrepen, niet bijgestoken, er niet in, er niet tussen, vergeten mee te sturen, vergeten bij te, vergeten in te pakken, jullie zijn vergeten, u bent vergeten, vergeten te steken, maar een, maar één, maar # ~ gekregen, maar # ~ ontvangen, slechts één, slechts een, slechts #, de helft, niet alles, niet volledig, niet compleet, doos was leeg, doosje was leeg, zakje was leeg, leeg zakje, leeg pakket, niks in, zonder handleiding/gebruiksaanwijzing/schroeven/schroefjes/deksel/oplader/kabel/snoer/sleutel/stekker/batterij/batterijen/zadel/voet/voetje/dop/afstandsbediening`,
  },
  // Onderweg gebroken, vuil, gebruikt, bedorven.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `gruzelementen, diggelen, aan stukken, in stukken, in stukjes, in tweeën, in scherven, aan flarden, ingedeukt*, in elkaar gedrukt, platgedrukt, platgeslagen, verpletterd, geplet, gebutst, geschonden, toegetakeld, gehavend, waterschade, doorweekt, kletsnat, drijfnat, zeiknat, vochtig, klam, gelekt, leeggelopen, uitgelopen, overal in de doos, opengescheurd, opengebarsten, gescheurd*, scheur in, sprong in, barst in, slecht ingepakt, niet ingepakt, amper ingepakt, nauwelijks ingepakt, zonder bescherming, geen bubbeltjes*, los in de doos, nonchalant ingepakt,
      gebruikte zakdoek, gebruikt*, al gebruikt, duidelijk gebruikt, gebruikssporen, gebruiksporen, al niet nieuw, geen nieuw, niet ongebruikt, sporen van, haren op, haren in, haar in, kruimels, vingerafdrukken, al geopend, reeds geopend, al open, zegel verbroken, zegel was, deodorantvlek*, make-upvlek*, lippenstift, plakkerig, plakt van, vettig, vuil, vuile, stonk, stinkt, stank, riekt, rook naar, rare smaak, smaakt naar, smaakte naar, smaakt niet, ranzig, muf, oudbakken, kleffe, papperig, verwelkt*, verlept*, verdord*, uitgedroogd*, slap en, helemaal slap, is slap, was slap, en bruin, helemaal bruin, bruin geworden, bruine bladeren, is dood, was dood, dode, smaakt zuur, is zuur, was zuur, is rot, was rot, is lek, was lek, doodgegaan, halfdood, hangt slap, rotte, ontdooid, gesmolten, lauw, over datum, over de datum, vervallen, verlopen, schimmel op, wormpjes, motten, mieren, kevertjes, een vlieg`,
  },
  // Doet niet wat het moet.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `laadt niet, laden niet, loopt/tikt/brandt/slaat/speelt/print/scant/maalt/snijdt/zuigt/spoelt/blaast/plakt/hecht/klikt/schuift/klapt/vouwt/vult/stoomt/schrijft/schuimt niet, lopen/tikken/branden/snijden/plakken/hechten/schuiven/schrijven niet, laadt ~ niet meer, laden ~ niet meer, oplaadt ~ niet, opladen niet, doet niet wat, doet raar, doet vreemd, doet het maar half, doet het amper, niet aan de praat, krijg hem niet, krijg het niet, krijg ze niet, krijg 'm niet, werkt niet, werkt nauwelijks, werkt amper, werkt half, werkt niet goed, niet werkend, weigert dienst, begeeft het, begeven, begaf het, gaf de geest, de geest gegeven, heeft het begeven, overleden na, kapot na, kapot gegaan, kapotgegaan, ging kapot, ging stuk, is stuk, was stuk, stuk gegaan, valt stil, viel stil, stopt ermee, stopte ermee, ineens gestopt, plots gestopt, ermee opgehouden, houdt ermee op, hield ermee op, slaat vast, slaat uit, slaat af, valt weg, valt telkens, valt steeds, springt uit, springt eruit, gaat vanzelf, gaat spontaan, start niet, start niet meer, reageert niet, reageert nergens, herkent ~ niet, verbindt niet, maakt geen verbinding, geen verbinding, verliest verbinding, geeft storing, constant storing, foutmelding, storing, foutcode, error, geeft e#, geen druppel, geen geluid, geen beeld, geen stroom, geen licht, gebeurt niks, gebeurt niets, gebeurde niks, gebeurde niets, blijft knipperen, blijft piepen, blijft draaien, blijft koud, wordt niet warm, wordt niet koud, koelt niet, verwarmt niet, warmt niet, droogt niet, pompt niet, draait niet, draait niet meer, sluit niet, sluit slecht, gaat niet open, gaat niet dicht, gaat niet aan, gaat niet uit, blijft niet staan, blijft niet zitten, blijft niet dicht, blijft niet hangen, blijft niet plakken, houdt niet, houdt geen, loopt leeg, loopt vast, loopt achter, meteen leeg, direct leeg, snel leeg, na # uur leeg, na een uur leeg, laat water door, niet waterdicht, lekt, lekt water, druppelt,
      piept, kraakt, wiebelt, wankelt, wiebelig, rammelt, trilt, schuurt, knelt, klemt, knettert, oververhit, veel te heet, gloeiend, zakt in, zakt door, doorgezakt, ingezakt, ingestort, door ~ gezakt, afgebroken, brak af, breekt af, in mijn hand, in mijn handen, los gekomen, losgekomen, komt los, kwam los, laat los, liet los, valt eraf, viel eraf, valt uit elkaar, viel uit elkaar, loslaten, afbladderen, bladdert af, schilfert, roest, roestte, verkleurt, verkleurde, geeft af, gaf af, gekrompen, kromp, uitgerekt, uitgelubberd, pilt, rafelt, gescheurd na, gaten na, gat na, na één was*, nog geen maand, nog geen week, nog geen jaar, nog geen # maanden, nog geen # weken, niet eens een, slecht afgewerkt, slordig afgewerkt, slecht gestikt, slecht gelijmd, slecht gemonteerd, scheef, krom, niet recht, niet waterpas, gaten kloppen niet, gaten komen niet, past niet op elkaar, scherpe rand*, scherpe kant*, niet vast te, niet te monteren, niet te gebruiken, onbruikbaar, kan er niks mee, kan er niets mee, niet bruikbaar`,
  },
  // Anders dan gezegd: maat, kleur, maaksel.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `maten kleiner, maten groter, maat kleiner, maat groter, kleiner uit, groter uit, valt ~ kleiner, valt ~ groter, valt klein, valt heel klein, valt veel, zitten ~ klem, zit ~ klem, krijg ~ niet over, krijg ~ niet dicht, krijg ~ niet aan, kom er niet in, geraak er niet in, te klein, veel te, stukken kleiner, stuk kleiner, klopt van geen kant, klopt voor geen meter, klopt niet, kloppen niet, trekt op niks, trekt op niets, lijkt nergens op, lijkt in de verste verte, lijkt niet op, lijkt totaal niet, lijkt helemaal niet, lijkt voor geen, heeft niks weg, niet te vergelijken, in het echt, eerder # dan, eerder ~ dan, meer een ~ dan, veel donkerder, veel lichter, veel feller, veel doffer, veel dunner, veel kleiner, veel groter, veel korter, foeilelijk, fel geel, knalgeel, knalrood, vloekt, vloeken, doorzichtig, doorschijnend, flinterdun, papierdun, goedkoop plastic, plastiekerig, plasticachtig, blijkt ~ te zijn, blijkt nu, bleek ~ te zijn, blijken ~ te zijn, spaanplaat, plakfolie, geen echt leer, geen leer, geen hout, niet massief, geen katoen, geen wol, geen echt, niet origineel, niet van zilver, geen zilver, misleid*, misleiding, reclame klopt, valse reclame, gelogen, dat kan nooit, kan niet kloppen, kan nooit kloppen, staat nergens, stond nergens, nergens vermeld, nergens gezegd, niet vermeld, niet bijgezegd, niet gezegd, niet compatibel, niet geschikt blijkt, ondersteunt geen, ondersteunt niet`,
  },
  // Geld.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `geld niet terug, geld nog niet, geld ~ niet terug*, niet teruggestort, niet terugbetaald, nog niet terug, nooit terugbetaald, niet teruggekregen, nooit teruggekregen, nog niet teruggekregen, niet gecrediteerd, staat ~ niet op mijn rekening, niet op mijn rekening, te weinig terug*, deel terugbetaald, niet het volledige, maar een deel, tweemaal, twee keer afgeschreven, twee maal, dubbel afgeschreven, dubbel geïncasseerd, dubbel gefactureerd, dubbel aangerekend, dubbel betaald, dubbel ~ geïncasseerd/afgeschreven/betaald/aangerekend/gerekend, twee facturen, twee betalingen, te veel aangerekend, teveel aangerekend, te veel betaald, te veel afgehouden, meer aangerekend, meer afgeschreven, hoger dan, duurder dan, duurder geworden, ineens duurder, andere prijs, verkeerde prijs, verkeerd bedrag, prijs klopt niet, bedrag klopt niet, factuur klopt niet, ten onrechte, onterecht, er niet afgegaan, niet afgegaan, niet afgetrokken, niet verrekend, niet in mindering, niet toegepast, niet verwerkt, korting niet, code ~ niet, bon ~ niet, cadeaukaart ~ niet, cadeaubon ~ niet, punten ~ kwijt, punten ~ weg, extra kosten, bijkomende kosten, verborgen kosten, douanekosten, invoerrechten, inklaringskosten, moeten bijbetalen, moest bijbetalen, moet bijbetalen, zelf betalen, zelf opdraaien, retourkosten, op mijn kosten, voor mijn kosten, elke maand ~ van mijn rekening, iedere maand ~ van mijn rekening, van mijn rekening gehaald, van mijn rekening gegaan, blijven afschrijven, blijft afschrijven, blijft geld, wordt nog steeds, wordt nog altijd, worden nog steeds, nog steeds afgeschreven, vast aan een abonnement, abonnement waar, nooit om gevraagd, niet om gevraagd, nooit aangevraagd, nooit besteld, nooit afgesloten, niet afgesloten, nooit akkoord, niet akkoord, geen toestemming, niet opzegbaar, kan ~ niet opzeggen, lukt niet om ~ op te zeggen, opgezegd en toch, opgezegd maar, toch aangerekend, toch afgeschreven`,
  },
  // Geen antwoord, geen hulp, een woord dat niet gehouden is.
  {
    signal: 'chase',
    weight: 2,
    phrases: `geen enkele respons, geen respons, geen enkel antwoord, geen enkele reactie, geen levensteken, taal noch teken, nul reactie, nul op het rekest, nooit antwoord, nooit een antwoord, nooit een reactie, zonder antwoord, zonder reactie, onbeantwoord, blijven onbeantwoord, automatische antwoorden, automatisch antwoord, automatische mails, automatische mail, standaardmail*, standaardantwoord*, zelfde antwoord, zelfde mail, hetzelfde antwoord, leest er iemand, leest iemand, is er iemand, zit er iemand, werkt daar iemand, niet te bereiken, niet bereikbaar, onbereikbaar, probeer ~ te bereiken, krijg niemand, kreeg niemand, niemand aan de lijn, niemand te pakken, neemt niemand op, neemt niet op, verbinding verbroken, opgehangen, in de wacht, half uur wachten, uur wachten, uur gewacht, in de wachtrij, van het kastje, kastje naar, wijst naar, wijzen naar elkaar, wijzen naar jullie, wijzen naar ons, schuift ~ af, schuiven ~ af, schuift de schuld, niemand voelt zich, kwam niemand, niemand gekomen, niemand kwam, niemand geweest, niemand gezien, niemand verschenen, niet verschenen, nooit verschenen, niet komen opdagen, nooit komen opdagen, daagde niet op, dag vrij genomen, vrij genomen, verlof genomen, verlof voor genomen, hele dag thuis, een dag thuis, thuisgebleven, thuis moeten blijven, thuis gebleven, voor niks, voor niets, voor noppes, tevergeefs, dat is inmiddels ~ geleden, dat is ondertussen ~ geleden, dat is nu ~ geleden, dat was ~ weken geleden, dat was vorige week, was twee weken geleden, elke keer # keer dat ik, vierde keer dat, derde keer dat, tweede keer dat, zoveelste keer, zoveelste mail, vierde mail, # mails gestuurd, # mails verder, # keer gebeld, # keer gemaild, # keer geschreven, al vaker, al meermaals, al verschillende keren, al verscheidene, wie lost dit, wie lost dat, lost niemand, niemand lost, niemand helpt, niemand weet, niemand wist, niemand kan, niemand kon, weet niemand, kan niemand, geen hulp, geen oplossing, geen uitleg, geen excuses, geen sorry, geen verontschuldiging`,
  },
  // Geweigerd, geannuleerd, hoe zij behandeld zijn.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `weigeren ~ retour, weigert ~ retour, weigeren mijn, weigert mijn, weigerde, weigerden, weigeren, wil ~ niet terugnemen, willen ~ niet terugnemen, nemen ~ niet terug, neemt ~ niet terug, niet teruggenomen, wil niet vergoeden, willen niet vergoeden, willen niks, wil niks, willen niets doen, niet vervangen, niet willen, retour geweigerd, retour afgekeurd, retour afgewezen, afgewezen, afgekeurd, niet aanvaard, niet geaccepteerd, aanvaarden ~ niet, accepteren ~ niet, valt niet onder, niet onder garantie, garantie voorbij, garantie ~ verlopen, garantie ~ vervallen, garantie ~ voorbij, buiten garantie, geen garantie, gedragen zou zijn, gebruikt zou hebben, zogezegd, zogenaamd, word beschuldigd, wordt beschuldigd, beschuldigd, alsof ik, mijn eigen schuld zou, geannuleerd is, is geannuleerd, werd geannuleerd, zijn geannuleerd, geannuleerd wegens, zomaar geannuleerd, eenzijdig geannuleerd, jullie annuleren, jullie annuleerden, u annuleerde, afgezegd, geschrapt, uitverkocht na, geen voorraad, niet op voorraad blijkt, niet meer op voorraad, niet meer leverbaar, toch niet leverbaar, nog steeds te koop, nog te koop, gewoon te koop, nog steeds op de site, zonder opgave, zonder reden, zonder uitleg, zonder waarschuwing, zonder iets te zeggen, zonder verwittiging, zonder te verwittigen,
      gegooid, gesmeten, gesmeten over, over het hek, over de poort, over de haag, over de omheining, tegen de deur, op de stoep, op straat, op de oprit, buiten gezet, buiten gelegd, in de regen, voor iedereen zichtbaar, onbeleefd, onvriendelijk*, onbeschoft, botte, nors, kortaf, arrogant, uit de hoogte, denigrerend, neerbuigend, snauwde, snauwt, afgesnauwd, uitgelachen, uitgescholden, geroepen tegen, haalde zijn schouders, haalden hun schouders, interesseert jullie niet, kan jullie niks schelen, kan het jullie niet schelen, geen moeite, niet eens de moeite, belde niet aan, niet aangebeld, nooit aangebeld, gewoon doorgereden, doorgereden, briefje in de bus, niet thuis terwijl`,
  },
  {
    signal: 'displeasure',
    weight: 2,
    phrases: `niet content, niet echt content, niet te spreken over, niet over te spreken, niet gelukkig mee, niet gediend, not amused, hier ben ik niet, pijnlijk, heel pijnlijk, kwetsend, een kaakslag, een belediging, beledigend, een aanfluiting, aanfluiting, een farce, een klucht, ramp, rampzalig*, drama, dramatisch*, hopeloos, hopeloze, erbarmelijk*, abominabel*, ondermaats*, bedroevend*, lamentabel*, beneden peil, beneden niveau, onder niveau, geen niveau, kan echt niet, kan gewoon niet, dit kan niet, dit kan toch niet, dat kan toch niet, gaat te ver, te ver, te zot, te gek, zot van, horendol, gek van, moe van het, mijn geduld, geduld is op, geduld raakt op, de maat is vol, druppel, genoeg van, er genoeg van, het gehad met, gehad met, schoon liggen, liggen met, liggen gehad, bij de neus, bedrogen, gefopt, in het zak gezet, afgezet, afzetterij, opgelicht, belachelijk gemaakt, schaam ~ diep, gegeneerd, zwaar teleur*, valt zwaar tegen, zwaar tegen, nare smaak, slechte nasmaak, wrange nasmaak, ergerlijk*, ergernis, erger me, ergeren ons, irritant*, geïrriteerd, mateloos, hemeltergend, tergend, verschrikkelijk*, vreselijk*, afschuwelijk*, walgelijk, ellende, miserie, gedoe, last van`,
  },
  {
    signal: 'displeasure',
    weight: 1,
    phrases: ` niet bepaald, niet zo, niet helemaal, niet zoals het hoort, hoort niet, hoort toch niet, kan beter, mag beter, kon beter, minder geslaagd, minder leuk, minder fraai, amper, nauwelijks, zit ermee, zit er mee, zit ik mee, zit ik nu, sta ik daar, sta daar, daar sta ik, wat is de bedoeling, zeg eens, leg eens uit, zo kan ik, zo kan het, zo gaat dat, graag hoor ik hoe, wat nu, hoe moet dat nu, netjes opgelost, graag rechtzetten, graag opgelost, rechtgezet, doodleuk, doodgewoon, zelfs niet, niet eens, nog geen eens, eerlijk gezegd, dan nog, blijkbaar, klaarblijkelijk, duidelijk niet, dus niet`,
  },
  {
    signal: 'solved',
    weight: 4,
    phrases: `mag vergeten, mogen vergeten, vorige mail vergeten, mail vergeten, mag je vergeten, bij de buren gestaan, stond bij de buren, lag bij de buren, sorry voor de paniek, paniek om niks, alsnog aangekomen, heel dit keer, deze keer heel, deze keer goed, dit keer goed, nu wel goed, nu wel heel, snelle oplossing, vlotte oplossing, goede oplossing, alles werkt nu, werkt nu, alles in orde gekomen, in orde gekomen, helemaal in orde, dank voor het oplossen, bedankt voor het oplossen`,
  },
  {
    signal: 'own-fault',
    weight: 3,
    phrases: `heb ~ laten vallen, laten vallen, mijn zoontje heeft, mijn dochtertje heeft, de hond heeft, de kat heeft, zelf kapot gemaakt, zelf stuk gemaakt, zelf gebroken, door mijn eigen, eigen onhandigheid, onhandig van mij, stommiteit van mij, tot mijn schaamte, twee keer geklikt, twee keer op bestellen, te vlug geklikt, te snel geklikt, verkeerd gekozen, verkeerd doorgegeven, verkeerd opgegeven, verkeerd adres opgegeven, verkeerde adres ingevuld, verkeerde huisnummer`,
  },
  {
    signal: 'asking',
    weight: 1,
    phrases: `reserveonderdelen, reserveonderdeel, los verkrijgbaar, ook los, na tien jaar, na # jaar trouwe, na al die jaren, versleten na, retourbeleid, staat me toch niet, staat mij niet, niet mijn stijl, toch niet mijn, bedacht me, bedenktijd, nog wijzigen, afleveradres, factuur op naam, btw-nummer, niet thuis van, even doorgeven, pas daarna leveren, dimbaar, geen haast, hoe krijg ik een label, retour sturen`,
  },
  {
    signal: 'automatic',
    weight: 6,
    phrases: `bachelorproef, masterproef, eindwerk, scriptie, thesis, profielwerkstuk, wordt niet gelezen, worden niet gelezen, wij zijn gesloten, zijn gesloten van, zijn wij gesloten, beste klant`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `graag netjes opgelost, netjes opgelost gezien, graag opgelost gezien, kapot van, ik was er kapot van, morgen bestel ik, bestel ik er weer, niet te weinig, niet te kort, was zoek naar, op zoek`,
  },
  {
    signal: 'failure',
    weight: 1,
    phrases: `na één keer, na 1 keer, na een paar keer, na # keer, na # maanden, na # weken, na # dagen, na amper, na nog geen, al na, binnen de week, binnen een week, binnen de maand, dagen later, weken later, # dagen later, # weken later, veel later, reeds na, vanaf de eerste, al meteen, meteen al, bij het eerste gebruik, eerste gebruik`,
  },
  {
    signal: 'chase',
    weight: 1,
    phrases: `al # dagen, al # weken, al # maanden, al een maand, al een week, al de hele week, al heel de week, al ruim, al meer dan, ruim # weken, ruim een maand, ruim een week, meer dan een maand, meer dan # weken, inmiddels een`,
  },
  {
    signal: 'chase',
    weight: 2,
    phrases: `heeft niet geholpen, hielp niet, helpt niet, helpt niks, heeft niks geholpen, hielp niks, zonder resultaat, heeft niks uitgehaald, haalde niks uit, geen reactie op gezien, nog geen reactie, nog nooit een gezien, nog nooit gezien, beloofd gekregen`,
  },
  {
    signal: 'displeasure',
    weight: 2,
    phrases: `niet de bedoeling, lijkt me niet normaal, niet normaal, hoort niet zo, zo hoort het niet, had ik niet verwacht, niet wat ik verwacht, niet zoals verwacht, niet aan de verwachting*, niet helemaal wat, vind ik niet kunnen, vind dit niet kunnen, kan niet de bedoeling, mag niet gebeuren, mag dit niet, zou niet mogen, moest ~ betalen, moest ~ afrekenen, geen tijd om, liet hem ~ staan, lieten hem ~ staan, verkeerd gegraveerd, verkeerd gedrukt, verkeerd geschreven, fout gegraveerd, fout geschreven, fout gedrukt, moet mij van het hart, moet me van het hart, mij van het hart`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `komt ~ niet overeen, komen ~ niet overeen, stemt ~ niet overeen, stemmen ~ niet overeen, komt niet eens in de buurt, kuil in, kuil, deukt door, niet tussen, zit er niet tussen, zaten er niet tussen, houdt ~ geen uur, houdt ~ nog geen, houdt ~ niet warm, houdt ~ niet koud, houdt niet warm, in plaats daarvan, te weinig`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `is/zijn/valt/vallen toch ~ te groot/klein/kort/lang/wijd/smal/krap, is/zijn/valt/vallen ~ te groot/klein/kort/lang/wijd/smal/krap voor mij, te laat om, niet te laat, kuil te bekennen, geen kuil`,
  },
  {
    signal: 'asking',
    weight: 1.5,
    phrases: `ik stuur het terug, ik stuur hem terug, ik stuur ze terug, stuur het terug, stuur hem terug, stuur ze terug, zelf een label, vergeten ~ in te vullen, vergeten mijn, levering verzetten, levering verplaatsen, extra zakken, nog bij doen, bij mijn bestelling, aan jullie voorstellen, aan u voorstellen, wie doet de, hoe lang is de, is het normaal dat, een groentje`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `leeg te lopen, loopt leeg, beweert dat, beweren dat, kreeg twee, kregen twee, kreeg er twee, kreeg ~ dezelfde, twee keer dezelfde, twee keer hetzelfde, sprong open, sprong ~ open, schoot open, schoot los, in week #, aan week #, is er niets verzonden, niets verzonden, niks verzonden, rode plekken, jeukende plekken, dezelfde vierkante, rondjes, van mijn kaart gegaan terwijl, van mijn kaart, terwijl de bestelling, terwijl het bedrag, terwijl de prijs, niet herkend, wordt niet herkend, een ander verhaal, steeds een ander verhaal, elke keer een ander, moest maken ~~ moet, stuurt me naar, stuurt me door, stuurt mij door, geschreven als`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `niet beschadigde, beschadigde-dozen-korting, geen probleem met een, geen bezwaar tegen`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `naar mijn oude adres, naar het oude adres, oude adres gestuurd, alleen in het engels/duits/frans/pools/chinees/spaans/italiaans, fluittoon, hoge toon, zonder reden, zonder aanleiding, tellen er #, tel er #, wij tellen, geen twee dagen, nog geen twee, uitgehouden, niet uitgehouden, laten zakken, hing ~ op, hingen ~ op, doorverbonden, elke avond wordt, wordt het weer morgen, verzendkosten voor elk, niet zo besteld, zo had ik het niet`,
  },
  {
    signal: 'praise',
    weight: 1.5,
    phrases: `heel benieuwd, kijk ernaar uit, kijken ernaar uit, staan nu al, nog altijd mooi, doet het prima, werkt prima, loopt prima`,
  },
];
