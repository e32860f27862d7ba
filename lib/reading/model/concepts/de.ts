/** Words by what they are about, folded; `x*` begins so, `*x` ends so. The first list that holds a word names it. */
export const de = {
  i: 'ich, mir, mich, i, hab',
  we: 'wir, uns, mia',
  my: 'mein, meine, meinen, meinem, meiner, meines, unser, unsere, unserem, unseren, unserer',
  you: 'sie, ihnen, ihr, euch, du, dir, dich',
  your: 'ihre, ihrem, ihren, ihrer, ihres, euer, eure, eurem, euren, eurer, dein, deine',
  it: 'es, er, das, die, der, dies, diese, dieser, dieses, diesen, ihn, ihm, den, dem, des, s',
  there: 'da, dort, darin, drin, dabei, hier, drauf, dran',
  nobody: 'niemand, keiner, niemanden, niemandem',
  nothing: 'nichts, nix, nirgends, nirgendwo, garnichts',
  not: 'nicht, ned, net, nid',
  no: 'kein, keine, keinen, keinem, keines, ohne, weder',
  never: 'nie, niemals',
  always: 'immer, jedes, jede, jeder, jeden, jedesmal, standig, dauernd, laufend, bei',
  only: 'nur, bloss, lediglich, einzige, einziger, gerade, kaum, allein, halt',
  but: 'aber, jedoch, allerdings, trotzdem, doch, dennoch, sondern, nur',
  still: 'noch, immer, schon, bereits, bislang, bisher, bis',
  again: 'wieder, erneut, nochmals, nochmal, wiederum, abermals, zuruck, mehrfach',
  since: 'seit, seitdem, seither',
  after: 'nach, nachdem, danach',
  until: 'vor, bevor, bis, vorher, spatestens, zuvor',
  instead: 'statt, anstatt, stattdessen, anstelle',
  than: 'als',
  whereas: 'obwohl, wahrend, obgleich, wohingegen, trotz',
  because: 'weil, denn, da, deshalb, daher, also, darum, sodass, damit',
  if: 'wenn, falls, sollte, sollten, ob, angenommen, sofern',
  ask: 'wie, was, wo, warum, welche, welcher, welches, wieso, wer, wann, wieviel, frage, fragen, frag, fragte, gefragt, weshalb, woran, anfrage',
  know: 'wissen, weiss, sagen, bescheid, mitteilen, teilen, geben, bestatigen, info, auskunft, informieren, klaren, sag',
  can: 'kann, konnen, konnt, konnte, konnten, konnten, darf, durfen, moglich, moglichkeit, geht',
  want: 'mochte, mochten, wurde, wurden, will, wollen, wollte, gern, gerne, lieber, wunsche, wunschen, wunsch',
  must: 'muss, mussen, musste, mussten, soll, sollen, brauche, brauchen',
  please: 'bitte, bitten, ersuche, schicken, senden, schickt, bitt',
  thanks: 'danke, dank, dankeschon, merci, vielen, herzlichen, kompliment, lob, bedanken, bedanke, dankbar',
  sorry: 'entschuldigung, entschuldigen, verzeihung, sorry, tut, leid, entschuldigt',
  luck: 'glucklicherweise, gluck, endlich, sofort, zufallig, prompt, gottseidank',
  alas: 'leider, schade, bedauerlicherweise, bedauerlich, dummerweise, pech',
  upset:
    'enttauscht, enttauschend, enttauschung, wutend, sauer, verargert, argerlich, frech, frechheit, unverschamt, unverschamtheit, unmoglich, unzufrieden, frustriert, schlecht, schlechte, schlampig, lacherlich, skandal, witz, beschwerde, beschweren, reklamation, reklamieren, inakzeptabel, seltsam, komisch, merkwurdig, traurig, nervt, arger, betrug, abzocke, zumutung, schlimm, peinlich, unfreundlich, schrott, mist, stinksauer',
  good: 'schon, schone, schoner, schones, schonen, gut, gute, guten, gutes, super, toll, tolle, prima, top, lecker, zufrieden, perfekt, perfekte, freue, gefreut, freut, grossartig, wunderbar, herrlich, ausgezeichnet, hervorragend, schnell, schnelle, begeistert, fantastisch, klasse, beste, besten, bestens, nett, nette, einwandfrei, wunderschon, liebe, liebt, lieben, genial, tadellos, spitze, leiwand, freundlich, empfehlen, stolz, freude, gefallt, hammer',
  greet:
    'hallo, hi, moin, servus, gruezi, guten, tag, morgen, abend, sehr, geehrte, geehrter, liebe, lieber, grusse, gruss, mfg, hoi, gruezi, damen, herren, team, leute',
  ordered:
    'bestellt, bestellte, bestellten, gekauft, kaufte, kauften, gewahlt, ausgesucht, genommen, erworben, ausgewahlt, angeklickt, bezahlt, verlangt',
  order:
    'bestellung, bestellungen, auftrag, kauf, bestellnummer, auftragsnummer, bestellnr, einkauf, nummer, nr',
  buy: 'bestellen, kaufen, kauf, uberlege, uberlegen, interessiere, interesse, lieferbar, vorratig, lager, verkauft, verkaufen, verfugbar, erhaltlich, fuhren, sortiment, anschaffen',
  got: 'erhalten, bekommen, bekam, bekamen, kam, kamen, angekommen, eingetroffen, geliefert, erhielt, ankam, zugestellt, ausgepackt, kommt, kommen, gekommen, kriege, gekriegt, enthielt, geoffnet, eingegangen',
  sent: 'geschickt, gesendet, versendet, verschickt, versandt, schickte, schickten, gesandt, abgeschickt, zugeschickt, mitgeschickt, beigelegt',
  delivery:
    'lieferung, zustellung, versand, bote, paketbote, postbote, post, dhl, hermes, dpd, gls, ups, spediteur, spedition, lieferzeit, liefertermin, liefern, zusteller, sendungsverfolgung, fahrer, kurier, liefer*, tracking, sendungsnummer, versandkosten, zustellen',
  parcel:
    'paket, packchen, karton, sendung, schachtel, kiste, pakete, kartons, umschlag, packerl, palette, packung',
  pack: '*verpackung, verpackt, papier, plastik, folie, *tute, *beutel, *etikett, aufkleber, deckel, polster*, klebeband',
  money:
    'geld, betrag, euro, eur, preis, rechnung, *kosten, mwst, cent, guthaben, bank, konto, kreditkarte, paypal, teuer, billig, franken, chf, zahlung, gebuhr, gebuhren, kontoauszug, uberwiesen',
  charged:
    'abgebucht, berechnet, bezahlt, eingezogen, belastet, zahle, zahlen, verrechnet, gezahlt, abgezogen, abbuchung, lastschrift, kassiert',
  refund:
    'erstattung, erstattet, gutschrift, ruckerstattung, ruckzahlung, erstatten, zuruckerstattet, gutgeschrieben, ruckuberweisung, zuruckgezahlt, zuruckuberwiesen',
  return:
    'retoure, retour, umtausch, umtauschen, zurucksenden, zuruckgeschickt, rucksendung, zuruckschicken, zuruckgeben, ruckgabe, tauschen, retournieren, retourniert, retourenlabel, zuruckgesendet, widerruf, widerrufe, retoure*, umgetauscht, retourschein',
  invoice: '*rechnung, rechnungen, lieferschein, buchhaltung, beleg, steuerberater, uid',
  discount:
    'rabatt, code, gutschein, gutscheincode, rabattcode, aktion, aktionspreis, punkte, angebot, geschenkkarte, prozent, sonderpreis, gutscheinkarte, newsletterrabatt',
  account:
    'kundenkonto, konto, passwort, einloggen, login, anmelden, anmeldung, profil, app, mailadresse, daten, kennwort, registrieren',
  subscription:
    'abo, abonnement, mitgliedschaft, monatlich, probemonat, kundigen, gekundigt, kundigung, lizenz, verlangert, probeabo, abbestellen, laufzeit, verlangerung, schlussel',
  site: 'seite, website, webseite, homepage, shop, foto, fotos, bild, bilder, beschreibung, produktbeschreibung, artikelbeschreibung, produktseite, anleitung, katalog, tabelle, grossentabelle, internet, abbildung, abgebildet, bedienungsanleitung, prospekt',
  says: 'steht, stand, stehen, laut, heisst, hiess, angegeben, beschrieben, angezeigt, sagt, sagte, gesagt, geschrieben, schrieb, schreiben, behauptet, beworben, angeblich, gemass, zeigt',
  promise:
    'versprochen, zugesagt, vereinbart, bestatigt, bestatigung, zusage, versprach, sollte, hatte, garantiert, angekundigt, termin, zugesichert, vereinbarung, abgemacht',
  warranty:
    'garantie, gewahrleistung, reparatur, repariert, techniker, monteur, ersatzteil, ersatzteile, reparieren, einsenden, garantiefall',
  reply:
    'antwort, antworten, reaktion, reagiert, geantwortet, ruckmeldung, gehort, hore, zuruckgerufen, ruckruf, antwortet, gemeldet, meldet, beantwortet, reagieren',
  mail: 'mail, mails, email, emails, nachricht, nachrichten, geschrieben, schreibe, gemailt, schrieb, kontaktformular, formular, erinnerung, e, brief',
  call: 'angerufen, anrufen, anruf, telefon, telefonisch, warteschleife, hotline, leitung, aufgelegt, anrufbeantworter, rief, telefoniert, anrufe',
  staff:
    'kundendienst, kundenservice, mitarbeiter, mitarbeiterin, kollege, kollegin, chat, chatbot, service, roboter, verkaufer, herr, frau, dame, support, bot',
  wait: 'warte, warten, wartete, gewartet, dauert, dauerte, geduld, wartezeit, unterwegs, ausstehend, offen, daheim',
  late: 'spat, spater, verspatet, verspatung, verzogert, verzogerung, verschoben, zuspat, uberfallig',
  broken:
    'kaputt, kaputte, kaputter, kaputtes, defekt, defekte, defekter, gebrochen, zerbrochen, zerbrochene, gesprungen, zerrissen, gerissen, beschadigt, beschadigte, verbogen, krumm, schief, schiefe, verbeult, eingedruckt, zerkratzt, gebrochene, brach, bricht, abgebrochen, geplatzt, geschmolzen, verbrannt, undicht, verwelkt, welk, schlapp, tot, schimmlig, verschimmelt, schimmel, verdorben, ranzig, sauer, hin, verkratzt, zerdruckt, durchgebrannt, verzogen, ausgefranst, gequetscht, verknittert, zersplittert, matschig, faul, angeschlagen, verformt, ausgelaufen, durchnasst, aufgeweicht, vertrocknet',
  flaw: 'kratzer, delle, dellen, riss, risse, sprung, loch, locher, fleck, flecken, fleckig, scherbe, scherben, macke, macken, locker, lose, naht, nahte, rost*, splitter, streifen, blasen, haar, haare, staub, staubig, schmutz*, dreckig, nass, nasse, feucht, klebrig, geruch, riecht, stinkt, gestank, muffig, kleberreste, quietscht, knarrt, klappert, wackelt, wackelig, tropft, tropfte, flackert, blinkt, brummt, summt, surrt, scheuert, klemmt, juckt, ausschlag, blase, verfarbt, farbt, fusselt, eingelaufen, eingegangen, leckt, hakt, ruckelt, verblasst, verwaschen, verschwommen, unscharf, kratzt, reibt, schleift, pfeift, abgeplatzt, fehlerhaft, mangel',
  missing:
    'fehlt, fehlen, fehlte, fehlten, vermisse, vermissen, verloren, weg, verschwunden, leer, leere, zuwenig, vergessen, fehlende, fehlenden, unvollstandig, verschollen, wenig, weniger',
  wrong:
    'falsch, falsche, falschen, falscher, falsches, fehler, verkehrt, verwechselt, irrtum, stimmt, stimmen, irrtumlich, richtige, richtigen, fehlermeldung, storung, vertauscht',
  differ:
    'ander*, anders, unterschied, unterscheidet, gleich, gleiche, weicht, abweichung, eher, mehr, eigentlich, tatsachlich, wirklich, wirklichkeit, sieht, aussieht, entspricht',
  extent:
    'klein, kleine, kleiner, gross, grosse, grosser, kurz, kurzer, lang, langer, schmal, schmaler, breit, breiter, dunn, dunner, dick, hell, heller, dunkel, dunkler, schwer, hoch, niedrig, eng, enger, weit, hart, weich, leise, laut, knapp',
  too: 'zu, viel, sehr, total, ganz, vollig, komplett, fast, ziemlich, echt, so, uberhaupt, gar, etwas',
  size: 'grosse, grossen, cm, mm, meter, zentimeter, kg, gramm, liter, ml, zoll, format, lange, breite, masse, hohe, xl, xs, gemessen, misst',
  colour:
    '*rot, *rote, *roten, *blau, *blaue, *blauen, *grun, *grune, gelb, gelbe, *schwarz, *schwarze, *schwarzen, *weiss, *weisse, *grau, *graue, *braun, *braune, *rosa, lila, orange, beige, farbe, farben, silber, gold, goldene, turkis, bordeaux, farbton',
  matter:
    'holz, eiche, leder, baumwolle, wolle, plastik, metall, glas, stahl, leinen, seide, kunststoff, spanplatte, polyester, messing, gummi, kiefer, kunstleder, marmor, keramik, massiv',
  works:
    'funktioniert, funktionieren, geht, gehen, ging, lauft, lief, laufen, ladt, laden, startet, schliesst, schliessen, passt, passen, passte, halt, hielt, bleibt, bleiben, blieb, springt, brennt, heizt, kuhlt, reagiert, offnet, offnen, fallt, fiel, fallen, hangt, stoppt, aus, ab, auf, zu, einschalten, verbindet, verbindung, dreht, stehengeblieben, schaltet, lasst, liess, lost, tut, macht',
  sits: 'liegt, lag, liegen, lagen, sitzt, sass, steckt, hangt',
  old: 'gebraucht, gebrauchte, getragen, alt, alte, alter, abgelaufen, haltbarkeit*, haltbar, mhd, datum, mindesthalt*, benutzt, gebrauchsspuren, geoffnet, geoffnete, veraltet, ablaufdatum, secondhand',
  new: 'neu, neue, neuen, neuer, neues, neuware, ersatz, frisch, frische, original, ungeoffnet, unbenutzt',
  time: 'tag, tage, tagen, woche, wochen, monat, monate, monaten, monats, jahr, jahre, jahren, stunde, stunden, minuten, werktage, werktagen, mal, male, malen, zeit',
  weekday: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, sonnabend, wochenende',
  month:
    'januar, janner, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember, weihnachten, ostern, advent, nikolaus',
  now: 'jetzt, heute, inzwischen, mittlerweile, momentan, derzeit, gerade, eben, nun, soeben',
  past: 'gestern, letzte, letzten, letzter, letztes, vorgestern, vergangene, vergangenen, vorige, vorigen, neulich, kurzlich, damals, ursprunglich, zuerst',
  future:
    'morgen, nachste, nachsten, nachster, demnachst, bald, ubermorgen, kommende, kommenden, wird, werde, werden',
  number:
    'ein, eine, einen, einem, einer, eins, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, elf, zwolf, zwanzig, dreissig, vierzig, funfzig, hundert, beide, beiden, doppelt, doppelte, paar, einige, dutzend, einzeln',
  ordinal:
    'erste, ersten, zweite, zweiten, zweites, dritte, dritten, drittes, vierte, vierten, zweimal, dreimal, viermal, funfte, zigste, zigmal, erstes',
  part: 'halb, halbe, halfte, teil, teile, stuck, rest, linke, linken, rechte, rechten, links, rechts, seite, obere, untere, rand, boden, bein, beine, fuss, schraube, schrauben, *verschluss, reissverschluss, knopf, rad, rader, griff, kabel, stecker, schloss, schlussel, ecke, hinten, vorne, oben, unten, armel, sohle, henkel, rolle, scharnier, schublade, pumpe',
  all: 'alle, alles, allem, allen, ganze, ganzen, samtliche, uberall, gesamte',
  folk: 'mann, tochter, sohn, mutter, vater, mama, papa, kind, kinder, kindern, enkel, enkelin, schwester, bruder, freund, freundin, oma, opa, hund, katze, baby, nachbar, nachbarin, nachbarn, eltern, kunde, kunden, gaste, neffe, nichte, chef, schwiegermutter, bub, kater',
  event:
    'geburtstag, feier, hochzeit, urlaub, taufe, kommunion, beerdigung, geschenk, reise, konzert, jubilaum, schule, turnier, konfirmation, party, fest, einschulung, prufung',
  elsewhere:
    'woanders, konkurrenz, laden, amazon, ebay, vermieter, gemeinde, anderswo, baumarkt, handler, anbieter',
  ownfault:
    'versehentlich, versehen, verguckt, selbst, selber, eigene, eigener, blod, dumm, schuld, vertan, verlesen, verklickt, eigenes, versehens, schusselig, getauscht, geirrt',
  solved:
    'gelost, gefunden, erledigt, geklart, aufgetaucht, hinfallig, zuruckziehen, ziehe, vergesst, vergessen, klappt, geklappt, gegenstandslos, behoben, ordnung, aufgeklart, bereinigt',
  fear: 'angst, hoffentlich, hoffe, hoffen, befurchte, befurchtet, sorge, sorgen, risiko, vielleicht, eventuell, wahrscheinlich, vermutlich, gefurchtet, vermute, befurchtung',
  business:
    'kooperation, zusammenarbeit, bewerbe, bewerbung, lebenslauf, praktikum, stelle, lieferant, partner, grosshandel, konditionen, preisliste, katalog, influencer, follower, firma, unternehmen, gmbh, verein, offerte, vermarkten, werbung, marketing',
  automatic:
    'automatisch, automatische, abwesend, abwesenheit*, newsletter, abmelden, noreply, vertretung, dringend, dringenden, buro, erreichbar, elternzeit, weitergeleitet, bestatigungsmail, eingangsbestatigung',
  change:
    'andern, anderung, geandert, stornieren, storniert, stornierung, hinzufugen, erganzen, tausch, abholen, verschieben, umleiten, umgezogen, zusammenlegen, korrigieren, umziehen, absagen, loschen, anpassen',
  address:
    '*adresse, strasse, hausnummer, postleitzahl, tur, haustur, garten, stiege, packstation, briefkasten, mulltonne, terrasse, treppenhaus, abstellort, wohnung, anschrift, paketshop',
  be: 'ist, sind, war, waren, bin, sei, wird, wurde, wurden, geworden, gewesen, waren, isch',
  have: 'habe, haben, hat, hatte, hatten, habt, hast',
  see: 'sehe, sah, sehen, gesehen, sieht, schmeckt, fuhlt, klingt, merke, gemerkt, festgestellt, gezahlt, zahle, gewogen, finde, fand, gefunden, entdeckt, scheint, bemerkt, aufgefallen',
  safety:
    'gefahrlich, feuer, flamme, rauch, stromschlag, funken, verletzt, krankenhaus, arzt, allergisch*, giftig, blut, geschnitten, kurzschluss, sicher, unsicher, brand, schmort, verbrennung',
  the: 'den, dem, des, ne',
  also: 'und, auch, ausserdem, zudem, oder, ja, dann, ubrigens, weiters, ebenso',
  place:
    'in, im, an, am, auf, beim, uber, unter, zwischen, neben, ins, aus, gegen, um, herum, hinter, draussen, mitten, heraus, raus',
  with: 'mit, durch, per, dazu, anbei, samt, zusammen',
  of: 'von, vom, fur, zum, zur, furs',
  some: 'etwas, jemand, jemandem, man, viele, einiges, jedem, sache, manche',
  do: 'machen, gemacht, mache, mach, benutzen, nutzen, verwenden, passiert, helfen, geholfen, hilft, versucht, versuche, probiert, gedruckt, drucken, stellen, gestellt, setzen, gesetzt, arbeitet',
  give: 'gegeben, gab, nehmen, nehme, nimmt, bringen, gebracht, behalten, holen, geholt, werfen, weggeworfen, wegwerfen, abgeholt, entsorgt, entsorgen',
  pay: 'bezahlen, kostenlos, gratis, umsonst, extra, kostet, voll, volle, zuschlag',
  speak:
    'reden, sprechen, spricht, erzahlt, erklart, erklaren, lesen, gelesen, lese, besprochen, wort, gelacht',
  think:
    'denke, dachte, gedacht, verstehe, verstehen, glaube, erwartet, erwarten, meinte, normal, genau, ehrlich, klar',
  bad: 'problem, probleme, schwierig, bose, theater, umstande, muhe, schaden, unschon',
  thing:
    'tisch, stuhl, kaffee, tee, fahrrad, jacke, mantel, buch, bucher, maschine, akku, batterie, bildschirm, koffer, matratze, pulli, pullover, stiefel, schuhe, wein, flasche, flaschen, lampe, vase, zelt, bett, pflanze, pflanzen, torte, tasse, tassen, becher, geschirr, blumen, staubsauger, schlafsack, spielzeug, puzzle, kleid, hose, hemd, rock, sofa, schrank, regal, kissen, decke, vorhang, vorhange, rahmen, ring, kette, ohrring, ohrringe, ofen, kessel, wasserkocher, pfanne, topf, messer, brille, helm, sattel, reifen, laptop, handy, hulle, ladegerat, ladekabel, kerze, kerzen, seife, creme, parfum, bohrmaschine, sage, leiter, spiel, puppe, roller, drucker, tinte, toner, gerat, produkt, artikel, ware, set, kase, schokolade, fleisch, samen, zwiebeln, tasche, rucksack, socken, mutze, anzug, poster, album, ticket, tickets, karten, stoff, garn, gitarre, windeln, teppich, spiegel, wecker, radio, handschuhe, lautsprecher, kopfhorer, monitor, fliesen, kaffeemaschine, kuhlschrank, kanne, glaser, teller',
  home: 'haus, hause, kuche, bad, wand, zimmer, auto, wohnzimmer, schlafzimmer, balkon, keller, fenster, flur, heim',
};
