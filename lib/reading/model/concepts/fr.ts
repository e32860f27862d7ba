/** Words by what they are about, folded; `x*` begins so, `*x` ends so. The first list that holds a word names it. */
export const fr = {
  i: 'je, j, me, moi, m',
  we: 'nous, on',
  my: 'mon, ma, mes, notre, nos, mien, mienne',
  you: 'vous, tu, te, toi',
  your: 'votre, vos, ton, ta, tes, vôtre',
  it: 'il, elle, ils, elles, ca, cela, ce, c, celui, celle, ceux, le, la, les, l, cette, ces, cet, ceci, lui',
  there: 'y, voila, voici, la, ici, dedans, interieur',
  nobody: 'personne, nul',
  nothing: 'rien, nulle',
  not: 'pas, ne, n, plus, guere, point',
  no: 'aucun, aucune, sans, ni, non',
  never: 'jamais',
  always: 'chaque, tous, toutes, systematiquement, constamment, continuellement, arrete',
  only: 'seul, seule, seulement, uniquement, qu, juste, simplement, peine',
  but: 'mais, cependant, pourtant, toutefois, neanmoins, or, sauf, hormis, quand',
  still: 'toujours, encore, deja, meme',
  again: 'nouveau, encore, rebelote, re, reprises, recommence',
  since: 'depuis',
  after: 'apres, puis, ensuite',
  until: 'avant, jusqu, jusque, tard',
  instead: 'lieu, place',
  than: 'que',
  whereas: 'alors, tandis, bien, malgre',
  because: 'car, parce, puisque, donc, vu',
  if: 'si, cas, supposons, eventualite, serait, seraient',
  ask: 'comment, quoi, ou, pourquoi, quel, quelle, quels, quelles, combien, qui, question, questions, demande, est, renseignement',
  know: 'savoir, dire, sais, informer, confirmer, indiquer, preciser, tenir, renseigner, connaitre, info',
  can: 'peut, peux, pouvez, pourriez, pouvons, possible, puis, pourrais, pouvoir, pu, arrive',
  want: 'voudrais, souhaite, souhaiterais, souhaitons, aimerais, veux, voulais, voulons, desire, prefere, aimerait, voudrait, envie',
  must: 'dois, doit, devez, faut, fallu, devrait, devais, besoin',
  please: 'veuillez, prie, svp, stp, plait, envoyez, envoyer',
  thanks: 'merci, remercie, remercions, remerciements, bravo, felicitations, mercis, gratitude, compliments',
  sorry: 'desole, desolee, excuse, excuses, excusez, pardon',
  luck: 'heureusement, chance, enfin, immediatement, aussitot, justement, nickel, rapidement',
  alas: 'malheureusement, helas, dommage, malheur, regret, regrette',
  upset:
    'decu, decue, decus, deception, decevant, furieux, furieuse, colere, fache, fachee, enerve, honteux, honte, scandaleux, inadmissible, inacceptable, ridicule, mecontent, mecontente, frustre, nul, nulle, reclamation, plainte, plaindre, etrange, bizarre, triste, lamentable, desagreable, arnaque, foute, foutage, marre, deplorable, agace, ras, navrant, aberrant, impoli, incomprehensible, catastrophe, degoutee',
  good: 'beau, belle, beaux, belles, bon, bonne, bons, super, parfait, parfaite, excellent, excellente, ravi, ravie, content, contente, genial, geniale, magnifique, magnifiques, delicieux, satisfait, satisfaite, agreable, rapide, jolie, joli, meilleur, top, adore, aime, impeccable, formidable, plaisir, sympa, gentil, qualite, merveille, bien, extra, recommande, bonheur, fiere, fier, heureux, heureuse, tope, soigne',
  greet:
    'bonjour, bonsoir, salut, coucou, cher, chere, madame, monsieur, cordialement, bjr, messieurs, mesdames, hello, salutations',
  ordered:
    'commande, commandee, commandes, achete, achetee, acheté, pris, choisi, choisie, commandais, paye, reserve, selectionne, acquis',
  order: 'commande, commandes, achat, achats, numero, reference, no, panier',
  buy: 'commander, acheter, achat, hesite, envisage, interesse, interessee, stock, vendez, disponible, disponibles, vente, dispo, compte, projette, offrir',
  got: 'recu, recue, recus, recues, arrive, arrivee, arrives, livre, livree, livres, recois, recevoir, recu, obtenu, deballe, ouvert, parvenu, parvenue, reception, contenait, receptionne, venu',
  sent: 'envoye, envoyee, envoyes, expedie, expediee, envoyez, envoi, adresse, glisse, joint, mis',
  delivery:
    'livraison, livraisons, livreur, transporteur, facteur, poste, colissimo, chronopost, dpd, ups, dhl, bpost, relais, expedition, suivi, delai, delais, livrer, coursier, camion, tournee, mondial, acheminement, port',
  parcel: 'colis, paquet, carton, cartons, boite, boites, envoi, enveloppe, palette, paquets, pli',
  pack: 'emballage, emballages, emballe, papier, plastique, sachet, sac, etiquette, couvercle, bouchon, film, scotch, bulles, sachets, polystyrene',
  money:
    'argent, montant, euro, euros, eur, prix, compte, frais, tva, centimes, solde, banque, carte, paypal, cher, chers, balles, paiement, tarif, somme, virement, francs, bancaire, credit',
  charged:
    'debite, debitee, preleve, prelevee, facture, facturee, paye, payee, compte, prelevement, preleves, debit, encaisse, factures, retire, payer, compter',
  refund: 'rembours*, avoir, recredite, restitue, crediter, rembourse, credite',
  return:
    'retour, retourner, renvoyer, renvoye, renvoyee, echanger, echange, retourne, retournee, retours, renvoi, reprendre, retractation, reprise, bordereau, retourné',
  invoice: 'facture, factures, facturation, comptabilite, comptable, bon, recepisse, devis',
  discount:
    'remise, reduction, code, promo, promotion, bon, cadeau, points, fidelite, rabais, offre, soldes, avantage, cheque, ristourne, pourcent',
  account:
    'compte, mot, passe, connecter, connexion, identifiant, profil, application, appli, donnees, inscription, mdp, espace',
  subscription:
    'abonnement, abonnements, resilier, resilie, resiliation, mensuel, essai, desabonner, licence, renouvele, abonne, abonnee, mensualite, renouvellement, cle, formule, box',
  site: 'site, page, photo, photos, description, fiche, image, images, catalogue, notice, mode, emploi, tableau, guide, annonce, boutique, internet, visuel, manuel, depliant, illustration',
  says: 'indique, indiquee, indiquait, dit, disait, annonce, annoncee, mentionne, affiche, selon, marque, ecrit, precise, disent, presente, presentee, decrit, decrite, montre, affirme, pretend',
  promise:
    'promis, promise, promettait, prevu, prevue, convenu, convenue, confirme, confirmation, assure, garanti, garantie, engagement, censé, cense, censee, devait, devaient, rendez, accord',
  warranty:
    'garantie, reparation, repare, reparer, technicien, piece, pieces, remplacement, depannage, sav, rechange, depanneur',
  reply:
    'reponse, reponses, repondu, repond, repondre, reaction, nouvelles, nouvelle, suite, rappele, rappeler, retour, repondez, repondent',
  mail: 'mail, mails, courriel, courriels, message, messages, ecrit, ecris, courrier, relance, relances, contacte, formulaire, email, ecrire, lettre, rappel',
  call: 'appele, appel, appels, telephone, ligne, attente, rappele, repondeur, raccroche, raccroché, tel, standard, joindre, coup, fil',
  staff:
    'service, client, clientele, conseiller, conseillere, collegue, chat, robot, chatbot, vendeur, vendeuse, agent, interlocuteur, personnel, employe, monsieur, dame, equipe, support',
  wait: 'attends, attend, attendre, attendu, attente, patiente, patience, patienter, attendons, poireauter, cours, transit',
  late: 'retard, tard, retarde, repousse, reporte, repoussee, tardif, decale, delais, report',
  broken:
    'casse, cassee, casses, cassees, brise, brisee, abime, abimee, abimes, fendu, fendue, fele, felee, fissure, fissuree, dechire, dechiree, defectueux, defectueuse, tordu, tordue, endommage, endommagee, panne, hs, creve, crevee, fondu, brule, brulee, mort, morte, fane, fanee, fanes, moisi, moisie, pourri, pourrie, perime, rance, aigre, ecrase, ecrasee, arrache, cabosse, cabossee, deforme, deformee, voile, decolle, decollee, use, usee, ebreche, ebrechee, eclate, raye, rayee, ecaille, mouille, mouillee, trempe, trempee, humide, bancal, bancale, tache, tachee, troue, trouee, decousu, decousue, rouille, rouillee, delave, froisse, coule, flechi, plie, pliee, lache, rompu, gate',
  flaw: 'rayure, rayures, bosse, trou, trous, tache, taches, fissures, eclat, eclats, accroc, couture, coutures, rouille, poussiere, poussiereux, sale, sales, cheveu, cheveux, poils, collant, collante, odeur, sent, pue, puent, moisissure, colle, grince, grincent, craque, claque, vibre, tremble, goutte, fuit, fuite, clignote, bourdonne, gratte, frotte, coince, coincee, bloque, bloquee, demange, plaques, rougeurs, boutons, deteint, deteinte, peluche, retreci, retrecie, flou, floue, pali, jaunatre, jauni, siffle, defaut, bulle, sautent, saute, bugge, plante, marques, traces, decolore, boite, penche, fume',
  missing:
    'manque, manquent, manquait, manquant, manquante, manquants, perdu, perdue, perdus, vide, vides, oublie, oubliee, absent, absente, disparu, disparue, incomplet, incomplete, introuvable, moins, egare, evapore',
  wrong:
    'mauvais, mauvaise, faux, fausse, erreur, erreurs, errone, erronee, trompe, trompee, incorrect, correspond, correspondent, correspondait, bon, bonne, inverse, bug',
  differ:
    'autre, autres, differ*, meme, memes, ressemble, ressemblent, plutot, plus, moins, fait, realite, vrai, vraie, reel, conforme, contraire',
  extent:
    'petit, petite, petits, grand, grande, grands, court, courte, long, longue, etroit, etroite, large, fin, fine, mince, epais, clair, claire, fonce, foncee, lourd, haut, haute, bas, basse, serre, serree, dur, dure, mou, molle, leger, legere, minuscule',
  too: 'trop, tres, vraiment, totalement, completement, entierement, presque, assez, tellement, si, tout, peu, plutot, beaucoup',
  size: 'taille, tailles, cm, mm, metre, metres, kg, grammes, litre, ml, dimensions, longueur, largeur, hauteur, format, pointure, xl, centimetres, g, mesure, fait, pese',
  colour:
    'rouge, rouges, bleu, bleue, bleus, vert, verte, verts, jaune, noir, noire, noirs, blanc, blanche, gris, grise, brun, brune, marron, rose, violet, orange, beige, couleur, couleurs, argent, dore, doree, turquoise, bordeaux, ecru, teinte, creme',
  matter:
    'bois, chene, cuir, coton, laine, plastique, metal, verre, acier, lin, soie, polyester, laiton, caoutchouc, agglomere, pin, inox, simili, marbre, ceramique, massif',
  works:
    'marche, fonctionne, fonctionnent, fonctionnait, tourne, charge, chargent, demarre, ferme, ferment, ouvre, ouvrir, fermer, tient, tiennent, reste, restent, va, chauffe, refroidit, connecte, coupe, tombe, tombent, tombee, arrete, allume, allumer, entre, rentre, rentrent, passe, glisse, bouge, detache, lache, eteint, visse, sort, part, vient, descend, monte, refuse, adapte, s, se',
  sits: 'trouve, trouvent, contient, contenant, traine, pend',
  old: 'occasion, porte, portee, vieux, vieille, perime, perimee, peremption, date, dluo, dlc, ancien, ancienne, utilise, utilisee, servi, depassee, entame, ouvert, ouverte, expire, usagé, consommer',
  new: 'neuf, neuve, nouveau, nouvelle, remplacement, frais, fraiche, original, originale, neufs',
  time: 'jour, jours, semaine, semaines, mois, an, ans, annee, annees, heure, heures, minutes, fois, ouvrables, ouvres, quinzaine, h, journee, matinee',
  weekday: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, week',
  month:
    'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, noel, paques, nicolas',
  now: 'maintenant, aujourd, hui, actuellement, entretemps, present, instant, matin, soir',
  past: 'hier, dernier, derniere, derniers, dernieres, passe, passee, avant, precedent, precedente, initialement, auparavant, recemment',
  future: 'demain, prochain, prochaine, bientot, sera, seront, futur, va, vais, pourra',
  number:
    'un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante, cinquante, cent, double, paire, doublon, dizaine, douzaine',
  ordinal: 'premier, premiere, deuxieme, seconde, second, troisieme, quatrieme, enieme, cinquieme, deuzio',
  part: 'demi, moitie, partie, reste, gauche, droite, droit, cote, haut, fond, bord, pied, pieds, vis, fermeture, zip, bouton, roue, roues, poignee, cable, prise, serrure, morceau, morceaux, coin, dos, avant, arriere, manche, manches, semelle, anse, tiroir, charniere, pompe, patte, bras, dossier',
  all: 'tout, toute, ensemble, entier, entiere, totalite, partout',
  folk: 'mari, femme, fille, fils, mere, pere, maman, papa, enfant, enfants, petit-fils, soeur, frere, ami, amie, mamie, papy, chien, chat, bebe, voisin, voisine, voisins, parents, clients, invites, belle-mere, neveu, niece, patron, epouse, compagnon, copine, copain, chatte, chienne',
  event:
    'anniversaire, fete, mariage, vacances, bapteme, communion, enterrement, cadeau, cadeaux, voyage, concert, ecole, match, rentree, examen, soiree, ceremonie',
  elsewhere:
    'ailleurs, concurrent, concurrents, magasin, magasins, amazon, leboncoin, proprietaire, mairie, supermarche, vinted',
  ownfault:
    'megarde, moi-meme, faute, inattention, etourderie, distraction, bete, stupide, trompe, trompee, gourde, cliqué, tort, lu, ma-faute, etourdi, etourdie',
  solved:
    'resolu, resolue, retrouve, retrouvee, regle, reglee, ordre, annule, ignorez, oubliez, finalement, arrange, arrangee, rentre, rectifie, clos, solutionne, reparé, tienne, compte',
  fear: 'peur, espere, esperant, esperons, crains, craignais, inquiet, inquiete, risque, peut-etre, peut, probablement, doute, crainte, redoutais, inquietude',
  business:
    'devis, partenariat, collaboration, candidature, cv, stage, poste, proposition, fournisseur, grossiste, tarifs, brochure, influenceuse, influenceur, abonnes, societe, entreprise, association, professionnel, revendeur, gros, marketing, pro',
  automatic:
    'automatique, absent, absente, absence, newsletter, desinscrire, desinscription, noreply, urgence, bureau, infolettre, conge, conges, accuse, joignable',
  change:
    'changer, modifier, modification, annuler, annulation, ajouter, corriger, retirer, changement, grouper, deplacer, demenage, rectifier, decaler, modifie, completer, supprimer, reporter',
  address:
    'adresse, rue, numero, postal, porte, jardin, palier, consigne, boite, trottoir, poubelle, domicile, chez, immeuble, lettres, concierge, seuil, portail',
  be: 'est, sont, etait, etaient, suis, sommes, soit, ete, etre, es, serai, fut',
  have: 'ai, a, avons, ont, avait, avais, avez, as, avoir, aviez, avions, eu',
  see: 'vois, voit, vu, vois, constate, remarque, semble, parait, gout, compte, pese, decouvert, trouve, observe, apercois, vue, apercu, mesure',
  safety:
    'dangereux, dangereuse, feu, flamme, fumee, electrique, etincelles, blesse, blessee, hopital, medecin, allergie, allergique, toxique, sang, coupure, securite, court-circuit, etouffe, urgences',
  the: 'du, au, aux, d',
  also: 'et, aussi, egalement, outre, surtout, ainsi, bref',
  place:
    'dans, sur, sous, devant, derriere, entre, contre, vers, pres, autour, dessus, dessous, hors, dehors, travers, milieu',
  with: 'avec, par, via, grace',
  of: 'de, des, pour, en',
  some: 'quelque, quelqu, chose, choses, quelques, gens, monde, certains, chacun, truc, personnes',
  do: 'faire, faites, fais, utiliser, utilise, essaye, essaie, aider, servir, mettre, mets, pose, poser, appuie, travail, passer, installe, monter',
  give: 'donne, donner, prendre, prends, garder, garde, apporter, jeter, ramener, remettre, remis, recuperer, recupere, deposer, depose',
  pay: 'offert, offerte, gratuit, gratuite, paie, coute, pleine, hausse, supplement',
  speak: 'parle, parler, expliquer, explique, dites, lire, raconter, repete, ri, dis',
  think:
    'pense, crois, croyais, pensais, comprends, comprendre, compris, attendais, imagine, normal, exactement, franchement, sincerement, suppose',
  bad: 'probleme, problemes, souci, soucis, mal, pire, grave, difficile, ennui, blague, drame',
  thing:
    'table, chaise, cafe, the, velo, veste, manteau, livre, livres, machine, batterie, ecran, valise, matelas, pull, bottes, chaussures, vin, bouteille, bouteilles, lampe, vase, tente, lit, plante, plantes, gateau, tasse, tasses, mug, bol, vaisselle, fleurs, peinture, aspirateur, duvet, jouet, jouets, puzzle, robe, pantalon, chemise, jupe, canape, armoire, coussin, couette, rideau, rideaux, cadre, montre, bague, collier, boucles, four, bouilloire, poele, casserole, couteau, couteaux, lunettes, casque, selle, pneu, ordinateur, coque, chargeur, bougie, bougies, savon, shampooing, parfum, perceuse, scie, echelle, jeu, poupee, trottinette, imprimante, encre, appareil, produit, article, articles, modele, lot, set, fromage, chocolat, viande, graines, bulbes, sacs, chaussettes, bonnet, costume, affiche, album, billet, billets, tissu, guitare, couches, tapis, miroir, reveil, radio, gants, enceinte, ecouteurs, meuble, etagere, carrelage, cafetiere, frigo, theiere, assiettes, verres, couverture, fauteuil, gilet, tondeuse, poussette',
  home: 'maison, cuisine, salon, chambre, salle, mur, sol, voiture, fenetre, garage, terrasse, balcon',
};
