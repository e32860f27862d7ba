import type { SignalCues } from '../types.ts';

export const toldFr: readonly SignalCues[] = [
  // En retard, perdu.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `ni livraison ni, ni livré ni, ni colis ni, aucune livraison, aucun colis, aucune trace, aucun signe, aucune mise à jour, aucun mouvement, rien livré, rien n'est arrivé, rien n'arrive, rien ne bouge, rien vu, jamais vu, toujours pas vu, toujours pas revu, pas revu, pas encore expédié*, pas expédié*, jamais expédié*, toujours pas expédié*, jamais remis*, jamais été remis*, pas été remis*, jamais parti*, n'est jamais parti*, figé*, au point mort, n'a pas bougé, ne bouge pas, ne bouge plus, n'évolue pas, n'évolue plus, bloqué*, égaré*, perdu par, perdu en route, introuvable*, volatilisé*, retourné à l'expéditeur, retour à l'expéditeur, livré à la mauvaise, livré chez, livré ailleurs, à la mauvaise adresse, une mauvaise adresse, pas ma signature, personne n'a signé, quelqu'un d'autre a signé,
      # jours de retard, # semaines de retard, un jour de retard, une semaine de retard, jours de retard, # jours après, # semaines après, le lendemain de, jours après l, jours après le, jours après la, arrivé* trop tard, trop tard pour, après les fêtes, après noël, livrées le mardi, par la poste ordinaire, poste ordinaire, courrier ordinaire, en livraison normale, ça fait # semaines, ça fait # jours, ça fait # mois, ça fait un mois, ça fait une semaine, ça fait plus, cela fait # semaines, cela fait # jours, cela fait # mois, cela fait un mois, cela fait plus, voilà # semaines, voilà # jours, voilà un mois, c'était il y a`,
  },
  // Autre chose, ou pas assez.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `deux pieds gauches, deux pieds droits, deux gauches, deux droites, deux différents, deux différentes, dépareillé*, ne vont pas ensemble, ne sont pas les mêmes, pas la même, pas le même, pas les mêmes, mauvais, mauvaise, erroné*, vous m'avez envoyé le/la/les/un/une/du, vous m'avez livré le/la/les/un/une, on m'a envoyé, on m'a livré, je voulais le/la/les, j'avais demandé, j'avais bien demandé, j'ai bien commandé, j'avais bien commandé, au lieu du, au lieu des, au lieu de la, à la place du, à la place des, un autre article, un autre produit, un autre modèle, une autre version, tout autre chose, complètement autre, totalement différent*, rien à voir, pour un autre client, d'un autre client, de quelqu'un d'autre, pas ma commande, pas ce que j'avais, pas ce que nous, ce n'est pas ce,
      de moins que, en moins, # de moins, n'était pas avec, n'étaient pas avec, n'était pas dedans, n'étaient pas dedans, n'est pas dedans, pas dedans, pas dans le paquet, pas joint*, pas inclus*, pas livré* avec, oublié de mettre, oublié d'envoyer, oublié d'inclure, oublié de joindre, vous avez oublié, avez oublié, que la moitié, seulement un, seulement une, seulement #, qu'un seul, qu'une seule, pas tout reçu, pas tout, pas complet, pas complète, la boîte était vide, le carton était vide, le sachet était vide, sachet vide, colis vide, enveloppe vide, paquet vide, rien dedans, rien à l'intérieur, sans notice, sans mode d'emploi, sans vis, sans couvercle, sans chargeur, sans câble, sans clé, sans prise, sans pile, sans piles, sans selle, sans télécommande, sans facture, sans les`,
  },
  // Cassé en route, sale, déjà porté, gâté.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `mille morceaux, en miettes, en morceaux, en pièces, en éclats, en deux morceaux, explosé*, éclaté*, fracassé*, pulvérisé*, enfoncé*, cabossé*, écrasé*, écrabouillé*, aplati*, broyé*, esquinté*, amoché*, bousillé*, endommagé*, ébréché*, fêlé*, fendu*, fissuré*, brisé*, déchiré*, troué*, dégât des eaux, trempé*, mouillé*, humide, détrempé*, a coulé, coulé partout, renversé*, ouvert pendant, éventré*, mal emballé*, mal protégé*, pas emballé*, pas protégé*, à peine emballé*, sans protection, sans papier bulle,
      mouchoir usagé, usagé*, déjà utilisé*, déjà servi, déjà porté*, avait servi, a servi, a été porté*, avait été porté*, pas neuf, pas neuve, n'est pas neuf, n'est pas neuve, n'est donc pas neuf, d'occasion, traces d'usure, traces d'utilisation, traces de, des cheveux, un cheveu, des poils, des miettes, traces de doigts, déjà ouvert*, été ouvert*, scellé rompu, sceau brisé, tache de, taches de, rouge à lèvres, maquillage sur, collant, collante, poisseux, poisseuse, crasseux, crasseuse, dégoûtant*, puait, puent, empeste, sent mauvais, sentait mauvais, drôle d'odeur, drôle de goût, mauvais goût, goût de, immangeable*, imbuvable*, rance, aigre, rassis, ramolli*, molle, mou et, toute molle, brunes, flétri*, fané*, desséché*, crevé*, moribond*, pourri*, avarié*, décongelé*, fondu*, tiède, date dépassée, périmé*, mites, des vers, asticots, fourmis, charançons`,
  },
  // Ne fait pas ce qu'il doit.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `ne coupe/coupent/moud/aspire/souffle/mousse/écrit/écrivent/glisse/tourne/tournent/chauffe/chauffent/colle/collent plus/pas, ne charge/chargent/fonctionne/fonctionnent/marche/marchent/tient/tiennent/ferme/ferment/ouvre/ouvrent/tourne/chauffe/refroidit/répond/démarre/connecte/sert/colle/gonfle/éclaire/imprime/détecte/reconnaît plus/pas, ne se charge/ferme/ouvre/connecte/lance/allume/verrouille/gonfle plus/pas, ne s'allume plus, ne s'allume pas, ne s'ouvre plus, ne s'ouvre pas, ne s'éteint pas, ne s'éteint plus, ne chargent plus, ne charge plus, refuse de, refuse obstinément, plus une goutte, pas une goutte, aucun son, aucune image, aucune lumière, plus rien, il ne se passe rien, ne fait rien, ne fait plus rien, rendu l'âme, a lâché, ont lâché, m'a lâché, lâche, lâché, kaput, foutu, foutue, fichu, fichue, mort au bout, est mort, est morte, tombé* en panne, en panne, en rade, s'éteint, s'éteint tout seul, s'arrête, s'est arrêté*, s'est éteint*, se coupe, se déconnecte, se déclenche, se bloque, saute, fait sauter, disjoncte, erreur e#, affiche sans arrêt, affiche une erreur, affiche l'erreur, message d'erreur, code erreur, voyant rouge, perd l'air, se dégonfle, perd de l'eau, à plat, se vide, vide au bout, ne tient que, n'a tenu que, n'a duré que, n'a pas tenu, n'a pas duré, n'a pas survécu, laisse passer, prend l'eau, pas étanche, pas imperméable, n'est pas étanche, goutte, coule, fuit, fuient, fuyait,
      grince, craque, couine, tremble, branle, branlant*, instable, bancal*, vibre, frotte, pique, racle, chauffe trop, surchauffe, brûlant*, s'affaisse, affaissé*, s'effondre, effondré*, s'écroule, écroulé*, s'est cassé*, s'est brisé*, s'est rompu*, a cassé, a craqué, a cédé, restée dans la main, resté dans la main, dans la main, est tombé*, se détache*, détaché*, se décolle*, décollé*, se défait, défait, défaite, s'effrite, s'écaille, rouille, a rouillé, déteint, déteignent, a déteint, a rétréci, rétréci*, s'est déformé*, déformé*, s'est déchiré*, se découd, décousu*, troué* après, après un lavage, après une seule, après un seul, n'ont même pas un mois, n'a même pas un mois, même pas un mois, même pas une semaine, même pas un an, à peine un mois, à peine # mois, à peine # semaines, mal fini*, mal cousu*, mal collé*, mal monté*, mal coupé*, mal fait*, de travers, tordu*, pas droit, pas droite, pas à niveau, les trous ne, ne s'emboîte*, bord coupant, bords coupants, inutilisable*, ne peux pas m'en servir, peux pas l'utiliser, ne peux pas l'utiliser, impossible à monter, impossible de monter, impossible à ouvrir, impossible à utiliser, impossible de l'utiliser, ne sert à rien`,
  },
  // Autre que dit : taille, couleur, matière.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `ne passe même pas, ne passe pas, n'arrive pas à fermer, n'arrive pas à l'enfiler, n'arrive pas à rentrer, impossible de fermer, impossible de l'enfiler, taille tout petit, taille très petit, taille beaucoup, à côté de la plaque, guide des tailles est, nage dedans, flotte dedans, me bien plus petit*, bien plus grand*, bien plus sombre*, bien plus clair*, beaucoup plus petit*, beaucoup plus grand*, beaucoup plus sombre*, beaucoup plus clair*, beaucoup plus fin*, beaucoup plus court*, trop petit*, trop grand*, trop court*, trop long*, trop étroit*, trop large*, trop serré*, ne ressemble pas, ne ressemble en rien, ne ressemble à rien, aucun rapport avec, rien à voir avec, loin de, loin d'être, en réalité, en vrai, jaune vif, rouge vif, orange vif, criard*, jure avec, jurent avec, transparent*, papier à cigarette, plastique bas, plastique cheap, fait très cheap, aggloméré, film collé, simili, pas du cuir, n'est pas du cuir, pas du bois, n'est pas du bois, pas massif, pas du coton, pas de la laine, pas de l'argent, pas authentique*, pas d'origine, contrefait*, publicité mensongère, fausse publicité, fausse description, tromperie, tromper le client, trompe le client, c'est impossible, ce n'est pas possible, est faux, c'est faux, nulle part il, indiqué nulle part, précisé nulle part, écrit nulle part, mentionné nulle part, pas mentionné*, pas indiqué*, pas précisé*, pas signalé*, pas compatible, incompatible*, censée, censé, soi-disant`,
  },
  // Argent.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `pas sur mon compte, pas sur notre compte, pas été crédité*, pas crédité*, pas remboursé*, pas été remboursé*, jamais été remboursé*, toujours pas remboursé*, toujours pas été remboursé*, pas récupéré, jamais récupéré, revu mon argent, vu mon argent, remboursé partiellement, remboursement partiel, remboursé qu'une, seulement remboursé*, à deux reprises, deux fois, prélevé* ~ deux, débité* ~ deux, payé deux fois, facturé deux fois, facturé* à tort, débité* à tort, prélevé* à tort, double prélèvement, double débit, double paiement, doublon, deux prélèvements, deux débits, à tort, indûment, payé trop, trop payé, trop facturé*, plus que prévu, plus cher que, plus cher qu, a augmenté, mauvais prix, mauvais montant, prix n'est pas le, prix ne correspond, montant ne correspond, pas été prise en compte, pas été pris en compte, pas prise en compte, pas pris en compte, pas passé, n'est pas passé*, n'a pas été déduit*, pas déduit*, n'a pas fonctionné, n'a pas marché, code ne, code n'est, bon d'achat ~ pas, carte cadeau ~ pas, points ~ disparu, frais supplémentaires, frais cachés, frais de douane, frais de dossier, payer en plus, payer la douane, dû payer, obligé* de payer, de ma poche, à ma charge, à mes frais, continuent de partir, continue de partir, continuez de, continuez à, continuent à, continue à être, est toujours prélevé, toujours prélevé*, prélevé* prélevé* résilié ~ pourtant, résilié et pourtant, malgré ma résiliation, malgré la résiliation, abonnement que je n'ai jamais, jamais demandé*, jamais souscrit*, jamais commandé*, jamais accepté*, pas demandé*, pas souscrit*, pas commandé*, rien demandé, sans mon consentement, sans me demander, impossible de résilier, impossible de me désabonner, n'arrive pas à résilier`,
  },
  // Pas de réponse, pas d'aide, une parole non tenue.
  {
    signal: 'chase',
    weight: 2,
    phrases: `messages automatiques, réponses automatiques, mails automatiques, message tout fait, réponse toute faite, copier-coller, copié-collé, la même réponse, toujours la même, y a-t-il quelqu'un, il y a quelqu'un, quelqu'un me lit, quelqu'un lit, est-ce que quelqu'un, injoignable*, impossible de vous joindre, impossible de joindre, essaie de vous joindre, essaye de vous joindre, tente de vous joindre, n'arrive pas à vous joindre, ne décroche, personne au bout, raccroche au nez, raccroché au nez, m'a raccroché, me raccroche, coupé au bout, d'attente puis, heure d'attente, minutes d'attente, musique d'attente, balade de service, me balade, se renvoie*, se renvoient la balle, renvoie la balle, renvoyé vers, de service en service, lettre morte, restent sans réponse, reste sans réponse, resté sans réponse, restés sans réponse, restée sans réponse, restées sans réponse, ne répondez pas, ne répondez plus, ne répond pas, ne répond plus, vous ne répondez, ignoré*, ignorez, fait la sourde, sourde oreille, aucun retour, aucun rappel, aucune suite, aucune solution, aucune aide, aucune explication, aucune excuse, pas d'excuse, pas d'excuses, pas de solution, pas d'explication, personne n'est venu, personne n'est passé, personne n'a, personne ne, personne n'est, n'est jamais venu*, n'est jamais passé*, jamais venu*, jamais passé*, posé ma journée, pris ma journée, posé une journée, posé un congé, pris un congé, jour de congé, attendu toute la, attendu pour rien, pour rien, en vain, c'était il y a # jours, c'était c'était la semaine dernière, quatrième fois, troisième fois, deuxième fois, cinquième fois, énième fois, énième mail, énième, # fois que, # mails, # appels, # relances, plusieurs appels, plusieurs mails, plusieurs messages, plusieurs relances, personne ne sait, personne ne veut, personne ne peut, toujours la semaine prochaine, chaque fois la semaine`,
  },
  // Refusé, annulé, la façon de traiter le client.
  {
    signal: 'flaw',
    weight: 2,
    phrases: `n'acceptez pas, n'accepte pas, refusez, refuse de, refusent de, refusé de, a refusé, ont refusé, avez refusé, ne voulez pas, ne veut pas, ne veulent pas, retour refusé, été refusé*, été rejeté*, rejeté*, refusée, déclinée, pas accepté*, ne reprenez pas, ne prenez pas en charge, pas pris en charge, garantie est finie, garantie est terminée, garantie est expirée, garantie expirée, garantie terminée, plus sous garantie, hors garantie, en prétendant, prétendez, prétend que, prétendument, m'accuse*, m'accusez, accusé* de, soupçonné*, comme si j'avais, comme si c'était ma, sous prétexte, prétexte, l'annulation de ma, m'annonçant l'annulation, a été annulée, a été annulé, été annulée, annulée sans, annulé sans, avez annulé, vous annulez, annulée par vos, rupture de stock, en rupture, plus en stock, plus disponible, toujours en vente, toujours sur le site, toujours sur votre site, encore en vente, sans raison, sans motif, sans explication, sans me prévenir, sans prévenir, sans avertissement, sans un mot,
      balancé*, jeté*, lancé le, lancé par-dessus, par-dessus la, par-dessus le, par dessus la, balancé par, sur le trottoir, dans la rue, devant le portail, sous la pluie, à la vue de tous, laissé dehors, laissé devant, laissé sur, abandonné*, déposé n'importe où, n'importe où, impoli*, malpoli*, grossier, grossière, agressif, agressive, désagréable*, odieux, odieuse, arrogant*, hautain*, méprisant*, condescendant*, sec, sèche, moqué*, ri au nez, rigolé, insulté*, crié dessus, engueulé*, haussé les épaules, s'en fiche, s'en fichent, s'en moque, vous en fichez, vous moquez, moquez de, aucun effort, pas pris la peine, pas la peine de, n'a pas sonné, jamais sonné, sans sonner, sans frapper, avis de passage, absent alors, noté absent, refusé de monter, refusé de livrer`,
  },
  {
    signal: 'displeasure',
    weight: 2,
    phrases: `pas content, pas contente, pas contents, pas contentes, vraiment pas content*, pas du tout content*, pas ravi*, pas enchanté*, fait mal, m'a fait mal, blessant*, vexé*, vexant*, humiliant*, insultant*, insulte, une farce, une mascarade, une blague, mauvaise blague, catastrophe, un désastre, désastreux, désastreuse, un cauchemar, cauchemar, galère, calvaire, parcours du combattant, pitoyable*, affligeant*, consternant*, navrant*, désolant*, révoltant*, écœurant*, aberrant*, invraisemblable*, hallucinant*, du grand n'importe, se fout, se foutre, se fiche de, prend pour, prenez pour, prenez les gens, pris pour un, pris pour une, arnaque, j'appelle ça, à bout, à bout de patience, ma patience, patience a des limites, perds patience, perdu patience, ça suffit, cela suffit, trop c'est trop, j'en ai assez, en ai marre, en ai assez, plein le dos, excédé*, exaspér*, irrité*, irritant*, outré*, choqué*, choquant*, scandalisé*, indigné*, sidéré*, estomaqué*, dégoûté*, amer, amère, laisse à désirer, laissent à désirer, en dessous de tout, au-dessous de tout, pas à la hauteur, pas sérieux, pas sérieuse, pas professionnel*, pas acceptable, n'est pas normal, pas normale, pas admissible, c'est abusé, abusé, abusif, abusive, du vol, du foutage`,
  },
  {
    signal: 'displeasure',
    weight: 1,
    phrases: `pas top, pas génial, pas terrible, pas pratique, pas idéal, pas agréable, pas drôle, pas cool, bof, dommage que, c'est dommage, quand même, tout de même, malgré tout, même pas, faites quelque chose, on fait quoi, que se passe-t-il, comment voulez-vous, comment fait-on, compte sur vous, y remédier, remédier, régler ça, régler ce, régler cela, trouver une solution, corriger, pour être honnête, je dois dire, je dois avouer, suis bien embêté*, bien embêté*, me retrouve, je me retrouve, c'est faux, des droits, j'ai des droits, récupérer mes`,
  },
  {
    signal: 'solved',
    weight: 4,
    phrases: `oubliez mon mail, oubliez mon message, oubliez mon précédent, oublie mon mail, était chez la voisine, était chez le voisin, était chez mon voisin, était chez ma voisine, désolé pour la panique, désolée pour la panique, entière cette fois, entier cette fois, cette fois entier, en bon état cette fois, réglé si vite, réglé ça si, d'avoir réglé, d'avoir résolu, merci d'avoir, tout fonctionne, tout marche maintenant, marche maintenant, tout est rentré dans l'ordre, rentré dans l'ordre`,
  },
  {
    signal: 'own-fault',
    weight: 3,
    phrases: `notre faute, entièrement notre faute, fait tomber, laissé tomber, le chien a, le chat a, maladresse de ma part, ma maladresse, j'ai perdu le, j'ai perdu la, j'ai honte, cliqué deux fois, commandé deux fois, commandé en double, commandé trop, mauvaise adresse de ma part, mal saisi, mal indiqué, mauvais numéro de rue`,
  },
  {
    signal: 'asking',
    weight: 1,
    phrases: `pièces pour, pièces détachées, pièce détachée, après dix ans, après # ans de, usé après # ans, à l'unité, conditions de retour, politique de retour, la couleur ne me va pas, ne me va pas finalement, pas mon style, je voudrais renvoyer, souhaite renvoyer, voudrais retourner, avoir une étiquette, la facture au nom, numéro de tva, sommes absents, livrer après, variateur, aucune urgence, encore modifier`,
  },
  {
    signal: 'automatic',
    weight: 6,
    phrases: `mémoire de fin, mon mémoire, étudiant en, étudiante en, mon tfe, ne sera pas lu, ne seront pas lus, nous sommes fermés, sommes fermés du, fermeture annuelle`,
  },
  {
    signal: 'hypothetical',
    weight: 1,
    phrases: `et si la, et si le, et si ça, et si elle, et si il, si la table arrive, si le colis arrive, arrive abîmé*, arrive cassé*`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `aucune urgence, sans urgence, aucune hâte, pas mauvais, pas mauvaise, jeté un œil, jeter un œil, jeté un coup`,
  },
  {
    signal: 'failure',
    weight: 1,
    phrases: `après deux, après trois, après # jours, après # semaines, après # mois, au bout de # jours, au bout de # semaines, au bout de # mois, au bout d'un, au bout d'une, # jours plus tard, # semaines plus tard, dès la première, dès le premier, à la première utilisation`,
  },
  {
    signal: 'chase',
    weight: 1,
    phrases: `depuis # semaines, depuis # jours, depuis # mois, depuis un mois, depuis une semaine, depuis plus, depuis bientôt, depuis des jours, il y a plus d, il y a plus de, il y a # semaines, il y a # mois, il y a un mois, plus d'un mois, plus de # semaines, plus de # jours, chaque mois, tous les mois`,
  },
  {
    signal: 'chase',
    weight: 2,
    phrases: `n'a rien changé, n'a rien donné, n'a pas aidé, n'a servi à rien, sans effet, aucune réaction, eu aucune réaction, jamais vu la couleur, jamais vu, déjà promis`,
  },
  {
    signal: 'displeasure',
    weight: 2,
    phrases: `pas normal, pas voulu, que ce soit voulu, ce soit normal, pas ce que j'attendais, pas ce à quoi, pas comme prévu, ne devrait pas, ne devraient pas, ne doit pas arriver, j'ai dû payer, dû payer, pas le temps de, laissée sous, laissé sous, mal gravé*, mal imprimé*, mal orthographié*, mal écrit*`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `ne correspond pas du tout, ne correspond pas, ne correspondent pas, un creux, creux au milieu, n'y est pas, n'y sont pas, n'y était pas, ne garde pas, ne garde même pas, ne garde plus, tourne en rond, tournent en rond, à la place`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `est/sont finalement trop grand*/petit*/court*/large*, finalement trop grand/grande/grands/grandes/petit/petite/petits/petites, trop tard pour modifier, pas trop tard, pas un creux, creux à l'horizon, est-ce normal que, brûleur, brûleurs`,
  },
  {
    signal: 'asking',
    weight: 1.5,
    phrases: `je le renvoie, je la renvoie, je les renvoie, imprimer l'étiquette, oublié de saisir, oublié d'entrer, oublié de mettre mon, décaler la livraison, reporter la livraison, ajouter #, à ma commande d'hier, encore faisable, encore possible, vous présenter, combien de temps dure, qui fait les, est-ce normal que, je débute`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `se vide lentement, se vide toute, prétend que j, prétend que je, prétend qu, affirme que j, affirme que, reçu deux ~ identiques, reçu deux fois, deux fois le même, deux fois la même, deux identiques, s'est ouvert*, dès que je l'ai, rien n'est parti, rien n'a été envoyé, rien n'a été expédié, plaques rouges, démange, alors que la commande était, alors que le prix, alors que le total, n'est pas reconnu*, pas reconnu*, l'histoire change, à chaque fois une autre, me renvoie au, me renvoie vers, de biais, odeur chimique`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `ne me dérange pas, bosse ~ ne me dérange pas, remise pour cartons abîmés`,
  },
  {
    signal: 'flaw',
    weight: 2,
    phrases: `à mon ancienne adresse, à l'ancienne adresse, qu'en polonais, qu'en anglais, qu'en chinois, qu'en allemand, seulement en anglais, uniquement en anglais, uniquement en chinois, sifflement, siffle, sans raison, sans motif, en comptons, j'en compte, n'ont pas tenu, n'a pas tenu, pas tenu deux, baissiez le prix, baissé le prix, on a raccroché, a raccroché, m'a transféré*, on m'a transféré*, chaque soir ça, port pour chaque, ce n'est pas ce que j'avais`,
  },
  {
    signal: 'praise',
    weight: 1.5,
    phrases: `j'ai hâte, hâte de recevoir, encore belles, encore beaux, toujours aussi belles, marche très bien, fonctionne très bien`,
  },
  {
    signal: 'neutral',
    weight: 0,
    phrases: `égaré la notice, égaré le, perdu la notice, perdu le mode d'emploi`,
  },
];
