import type { Cues } from './types.ts';

export const fr: Cues = {
  stopWords: `je, j, le, la, les, un, une, des, du, et, est, que, qui, pas, ne, n, vous, votre, vos, mon, ma, mes, pour, dans, sur, avec,
    ce, cette, ai, suis, été, était, mais, ou, où, au, aux, par, plus, il, elle, nous, on, sont, bonjour, merci, commande, commandé,
    colis, reçu, tout, très, bien, fait, d, l, c, qu, s, m, si, sans, toujours, depuis, donc, comme, quand, cordialement, salut,
    tu, te, toi, ton, ta, tes, y, a, en, se, son, sa, ses, leur, avez, avoir, être, bjr, svp, stp, ça, lui, peut, rien, moi`,
  signals: [
    {
      signal: 'failure',
      weight: 2,
      phrases: `cassé*, casse, abîmé*, endommagé*, défectueux, défectueuse*, défaut, défauts, fissuré*, fêlé*, déchiré*, rayé*, rayure*, cabossé*, tordu*, rouillé*, rouille, fuit, fuite, moisi*, moisissure*, pourri*, périmé*, fané*, taché*, tache, taches, en panne, hors service, ne fonctionne pas, ne fonctionne plus, fonctionne pas, ne marche pas, ne marche plus, marche pas, marche plus, ne s'allume pas, s'allume pas, ne charge pas, ne verrouille pas, ne ferme pas, ne ferme plus, ne tient pas,
        il manque, manque, manquait, manquant*, manquent, incomplet*, mauvais article, mauvaise taille, mauvaise couleur, mauvais produit, mauvais modèle, mauvaise adresse, erreur de, pas ce que j'ai commandé, pas la bonne, pas le bon, pas reçu, jamais reçu, rien reçu, toujours rien, jamais arrivé*, pas arrivé*, pas livré*, jamais livré*, pas eu, perdu, perdue, disparu*, en retard, retard, trop tard, débité deux fois, prélevé deux fois, débité* ~ deux fois, facturé deux fois, facturé* en trop,
        sans mon accord, sans prévenir, sans me prévenir, sans autorisation, refuse, refusé*, refusent, refus, raccroché, baladé*, mauvaise qualité, piètre qualité, camelote, pacotille, arnaque*, escroc*, escroquerie, vol, voleur*, mensong*, trompeur, trompeuse, contrefaçon, non conforme, pas conforme, ne correspond pas, correspond pas, ne correspondent pas, dangereux, dangereuse, blessé*, brûlé, brûlée, brûlés, brûlées, sale, sales, pue, annulé sans, annulée sans, commande annulée, n'ont pas, à la place de, au lieu de, que dalle, s'est ouvert*, s'est décollé*, décollé*, s'est détaché*, rétréci, délavé, usé, usée, cafard*, ouvert ~ carton, pas remboursé*, jamais remboursé*, non remboursé*, non reçu*, non livré*, introuvable, injoignable*`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `problème, problèmes, souci, erreur, bug, alors que, pourtant, impossible de, impossible d, inutilisable, vide, plus cher que, frais cachés, aurait dû, auriez dû, devait, devaient, censé*, soi-disant, encore une fois, seulement la moitié, la moitié, annoncé*, trop petit* livré, aucun, aucune, avale pas, pas de`,
    },
    {
      signal: 'chase',
      weight: 2,
      phrases: `toujours pas, toujours rien, toujours aucun*, toujours en attente, pas de réponse, aucune réponse, sans réponse, pas de nouvelles, aucune nouvelle, sans nouvelles, aucun retour, pas de retour, personne ne répond, personne ne rappelle, personne ne, jamais rappelé*, où est mon, où est ma, où en est, depuis des semaines, depuis des mois, depuis # semaines, depuis # jours, depuis plus de, j'attends depuis, attend* ~ depuis, troisième mail, deuxième mail, troisième message, deuxième message, #e/#ème/#eme mail, #e/#ème/#eme fois, troisième fois, deuxième fois, plusieurs fois, à plusieurs reprises, maintes fois, relance, relancé*, déjà écrit, déjà appelé, déjà envoyé, réponse automatique toute faite, promis, tu m'avais dit, vous m'aviez dit, on m'avait dit`,
    },
    {
      signal: 'chase',
      weight: 1,
      phrases: `toujours, encore, à nouveau, de nouveau, attente, j'attends, patience, patienter, chatbot, m'a dit`,
    },
    {
      signal: 'demand',
      weight: 2,
      phrases: `remboursement, remboursez, rembourser, me faire rembourser, être remboursé*, mon argent, dédommagement, dédommager, indemnisation, geste commercial, avocat, tribunal, justice, mise en demeure, plainte, porter plainte, réclamation, me plaindre de, dgccrf, ufc, que choisir, 60 millions, médiateur, conciliateur, contester le paiement, opposition, avis négatif, mauvais avis, plus jamais, jamais plus, dernière fois, garantie légale, vice caché, litige, à vos frais, a vos frais, signal conso, échange immédiat`,
    },
    {
      signal: 'demand',
      weight: 1,
      phrases: `solution, remplacer, remplacement, renvoyer un, échanger, échange, un avoir, explication, explications, excuses, pourquoi, comment est-ce possible, que faites-vous, que comptez-vous, j'exige, j'attends de vous, dans les plus brefs délais, rapidement, immédiatement, sous # jours`,
    },
    {
      signal: 'displeasure',
      weight: 2,
      phrases: `déçu, déçue, déçus, décevant*, déception, mécontent*, insatisfait*, pas satisfait*, pas content*, furieux, furieuse, en colère, énervé*, agacé*, scandaleux, scandaleuse, honteux, honteuse, honte, inadmissible*, inacceptable*, intolérable, lamentable*, déplorable*, ridicule, incroyable, n'importe quoi, se moque, se moquent, foutage, foutez, catastrophe, catastrophique*, horrible, nul, nulle, nuls, pire, marre, ras le bol, frustré*, frustrant*, manque de sérieux, pas sérieux, incompétent*, incompétence, irrespectueux, malpoli, mal poli, mauvais service, service client inexistant, à fuir, fuir, fuyez, déconseille, éviter, à éviter, trompé*, arnaqué*, menti, regrettable, indigne, minable, merde, merdique`,
    },
    {
      signal: 'displeasure',
      weight: 1,
      phrases: `malheureusement, dommage, embêtant, ennuyeux, bizarre, étrange, surpris, surprise, étonné*, curieux, bravo, félicitations, mal emballé*, mauvais, mauvaise, 😡, 🤬, 😠, 🙄, 😤, 👎, 😞, 😢, 😭, pas terrible, moyen`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `commandé* ~~ reçu*, commandé* ~~ eu, commandé* ~~ livré*, payé pour, pourtant payé, trop petit*, trop grand*, trop fin*, trop court*, trop tard, plus petit* que, plus fin* que, fait cheap, bas de gamme, pas la même, pas le même, autre chose, rien à voir, seulement, qu'un, qu'une, moitié, carton vide, boîte vide, ouvert, ouverte, mouillé*, trempé*, au bout de # jours, au bout d'une semaine, après une semaine, après un lavage, après # jours, dès le premier, au premier,
        bloqué*, n'avance pas, indiqué livré, marqué livré, soi disant, chez le voisin, renvoyé*, retourné*, j'ai dû, nous avons dû, à ma charge, à mes frais, frais de retour, abonné* à, abonnement, message d'erreur, plante, bruit, lâche, jeté, en vain, sans succès, sans résultat, sans solution, perdu*, prix différent, augmenté, pas appliqué*, code promo ~ pas, raté*, annulé*, annulation, refusent, s'est mal passé*, reconditionné, faux, fausse, inefficace, inexistant, inexistante, pas claire*, pas clair*, tourner en rond, rien ne, n'accepte pas, ne veulent rien, ne veut rien`,
    },
    {
      signal: 'chase',
      weight: 1,
      phrases: `depuis lundi, depuis mardi, depuis mercredi, depuis jeudi, depuis vendredi, depuis le, depuis une semaine, depuis #, une semaine plus tard, semaines plus tard, il y a # jours, il y a une semaine, à chaque fois, chaque fois, sans cesse, enfin, à ce jour, jusqu'à présent, votre collègue, on me dit, on m'a dit, selon vous, j'ai attendu, attendre, nous attendons, repoussé*, reporté*, aurait dû arriver, devait arriver`,
    },
    {
      signal: 'displeasure',
      weight: 1,
      phrases: `est-ce normal, c'est normal, pas normal, pas correct, pas juste, injuste, pas sérieuse, pas professionnel, pas possible, quelle honte, quel service, belle mentalité, merci pour rien, sérieusement, franchement, espérais, confiance, gâché*, une horreur, horreur, pas du tout, je ne recommande pas, ne recommande pas, ne recommanderai, je déconseille, dernière commande, frauduleux, frauduleuse, malhonnête*, désagréable, lent, lente, cher, chère, pas clair`,
    },
    {
      signal: 'hint',
      weight: 0.5,
      phrases: `pas, rien, jamais, aucun, aucune, personne, nulle part, sans, mais, pourtant, cependant, alors que, malgré, or, seulement, malheureusement, jours, semaines, mois, fois, selon, appelé, écrit, commandé, reçu, payé, retour, plus`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `je me demandais, petite question, une question, nous cherchons, je cherche, avez-vous, vendez-vous, livrez-vous, combien coûte, est-il possible, est-ce possible, c'est possible, je voudrais échanger, je souhaite retourner, taille grand, taille petit, quelle taille, quel modèle, conseillez-vous, convient, compatible, devis, ajouter, modifier, changer l'adresse, changer d'adresse, de nouveau disponible, en stock, annuler ma, virer la, je suis preneur, je suis preneuse`,
    },
    {
      signal: 'praise',
      weight: 1.5,
      phrases: `parfait*, excellent*, super, génial*, formidable*, magnifique*, impeccable*, ravi, ravie, ravis, enchanté*, très content*, très satisfait*, satisfait*, contente, content, au top, top, nickel, chapeau, félicitations pour, bravo pour, rien à redire, rien à dire, je recommande, recommande, recommander, merci infiniment, mille mercis, un grand merci, merci beaucoup, adore, conforme, rapide, rapidité, efficace*, sérieux, pas déçu*, 🤩, 😍, ❤, 🥰, 👏`,
    },
    {
      signal: 'praise',
      weight: 0.7,
      phrases: `merci, bien, bon, bonne, beau, belle, joli, jolie, agréable, facile, livraison rapide, gentil, aimable`,
    },
    {
      signal: 'solved',
      weight: 4,
      phrases: `est réglé, est réglée, tout est réglé, c'est réglé, problème réglé, est résolu, problème résolu, c'est résolu, bien arrivé*, enfin arrivé, vient d'arriver, finalement arrivé*, finalement reçu, retrouvé*, ne tenez pas compte, ne pas tenir compte, oubliez mon, ignorez mon, plus besoin, fausse alerte, marche à nouveau, fonctionne à nouveau, remarche, merci pour la solution, remplacé immédiatement, rapidement remplacé`,
    },
    {
      signal: 'own-fault',
      weight: 3,
      phrases: `ma faute, mon erreur, de ma faute, par erreur, par mégarde, je me suis trompé*, me suis trompé*, j'ai cliqué deux fois, erreur de ma part, désolé pour le bazar, j'ai oublié, oups, mal mesuré, changé d'avis, trompé de taille, trompé d'adresse`,
    },
    {
      signal: 'automatic',
      weight: 8,
      phrases: `réponse automatique, message automatique, ne pas répondre à ce, je suis absent, je suis absente, absent du bureau, absente du bureau, suis en congé*, se désabonner, se désinscrire, voir dans le navigateur, référencement, candidature, mon cv, stage, partenariat, collaboration, influenceur, influenceuse, communiqué de presse`,
    },
    {
      signal: 'automatic',
      weight: 3,
      phrases: `nos clients, nos services, notre offre, sans engagement, veuillez contacter, remise sur`,
    },
    {
      signal: 'hypothetical',
      weight: 1,
      phrases: `si ~ casse, s'il ~ pas, s'il est, si ça ne, si cela ne, si elle ne, si je ne, au cas où, que se passe-t-il si, avant de commander, avant d'acheter, j'ai peur que, je crains que, en cas de, en cas d'urgence`,
    },
    {
      signal: 'elsewhere',
      weight: 1,
      phrases: `autre boutique, autre magasin, autre site, autre marque, autre fournisseur, ancien fournisseur, mon ancien, mon ancienne, notre ancien, notre ancienne, le précédent, la précédente, ailleurs, chez amazon, sur amazon, au travail, mon patron, mon voisin, pas votre faute, pas ta faute, vous n'y êtes pour rien, mes douleurs, mon dos, contrairement à`,
    },
    {
      signal: 'neutral',
      weight: 0,
      phrases: `pas cassé*, pas abîmé*, pas mal, pas déçu*, pas de souci, pas de soucis, pas de problème, aucun problème, aucun souci, sans problème, sans souci, pas pressé*, rien à reprocher, aucune plainte, plus jamais déçu, toujours parfait, toujours satisfait*, toujours content*, toujours au top, pas urgent, putain de bon, c'est pas grave, pas grave, pas une plainte, pas une réclamation, service réclamations, aucun défaut, pourquoi pas, me plains trop, encore merci, encore bravo, ni tache, bien sérieux, j'avais peur, tout est bien arrivé`,
    },
    {
      signal: 'failure',
      weight: 1.5,
      phrases: `mais ~~ commandé*, reçu mais, arrivé mais, livré mais, mal orthographié*, faute d'orthographe, pas sonné, n'a pas sonné, périmée, date dépassée, mort, morte, mortes, morts, desséché*, insectes, fondu*, ne tient plus, goutte, coule, effondré*, tombé*, s'est cassé*, s'est brisé*, brisé*, s'est déchiré*, s'effiloche, coincé*, ne colle pas, ne rentre pas, ne va pas, ne vont pas, autre modèle, autre couleur, autre taille, ancien modèle, invalide, pas valable, piraté*, livré deux fois, frais de douane, garantie refusée, hors garantie, pas pris en charge, mauvaise porte, aux poubelles, carton ouvert, déjà ouvert*, déjà utilisé*, déjà porté*, trou, trous, cheveux`,
    },
    {
      signal: 'chase',
      weight: 1.5,
      phrases: `silence radio, silence, plus de nouvelles, devait me rappeler, deviez me rappeler, devait être là, devait être livré*, aurait dû être, auraient dû, encore repoussé, encore reporté, encore une semaine, réponse type, réponse automatique, robot, renvoyé de service en service, change d'interlocuteur, en boucle`,
    },
    {
      signal: 'displeasure',
      weight: 1,
      phrases: `vos clients, client fidèle, cliente fidèle, fidèle cliente, depuis des années, une fois mais pas deux, on ne m'y reprendra, j'irai ailleurs, ira ailleurs, pour ce prix, à ce prix, pour le prix, on est en droit, en droit d'attendre, visiblement, apparemment, je regrette, j'aurais dû, drôle de, belle façon`,
    },
    {
      signal: 'hint',
      weight: 0.75,
      phrases: `livreur, transporteur, facteur, technicien, conseiller, conseillère, votre site, sur l'étiquette, sur la boîte, anniversaire, mariage, enterrement, noël, cadeau, en ouvrant, au déballage, j'ai payé, express, entrepôt, chaque, je n'en ai`,
    },
    {
      signal: 'failure',
      weight: 1,
      phrases: `en moins, couture, lâche, qui lâche, grince, grincer, débité*, prélevé*, resté, restée, resté* ~ jours, jeté par, par-dessus, à l'envers, de travers, bancal*, trop peu, odeur, sent mauvais, trou, plus court* que, plus petit* que`,
    },
    {
      signal: 'chase',
      weight: 1,
      phrases: `depuis le premier jour, premier jour, trois semaines, deux semaines, livraison express, chaque jour, à chaque`,
    },
    {
      signal: 'asking',
      weight: 1,
      phrases: `est-ce que, changer mon adresse, changer l'adresse, bonne journée, votre réponse rapide`,
    },
  ],
  feelings: {
    disappointed: `déçu*, décev*, déception, dommage, regrettable, je m'attendais, m'attendais, malheureusement, 😞, 😔`,
    angry: `furieux, furieuse, en colère, scandal*, honteux, honteuse, honte, inadmissible, inacceptable, intolérable, n'importe quoi, se moque*, foutage, merde, putain, arnaque*, escroc*, j'exige, 😡, 🤬, 😠`,
    frustrated: `frustr*, agacé*, énervé*, marre, ras le bol, toujours pas, toujours rien, encore une fois, plusieurs fois, aucune réponse, pas de réponse, personne ne, depuis des semaines, que dalle, relancé*, troisième, #e/#ème/#eme fois, 🙄, 😤`,
    worried: `inquiet, inquiète, inquiét*, peur, angoiss*, dangereux, dangereuse, sécurité, à temps, heureusement, 😟, 😰`,
    confused: `comprends pas, comprends plus, pas clair, confus*, perdu dans, bizarre, étrange, comment est-ce possible, 🤔, 😕`,
    hurt: `blessé*, blessant*, peiné*, triste, pleur*, en larmes, humilié*, enterrement, obsèques, décès, décédé*, méprisé*, mépris, 😢, 😭, 💔`,
    powerless: `impuissant*, désemparé*, désespéré*, ne sais plus, que faire, à bout, personne ne m'aide, aucun recours, 😩`,
    distrustful: `confiance, méfi*, crois pas, crois plus, arnaque*, arnaqué*, escroc*, mensong*, menti, trompeur, trompeuse, trompé*, louche, faux, promesses, soi-disant`,
  },
  expected: {
    stated: `je m'attendais, m'attendais à, nous nous attendions, je pensais, je croyais, j'attends de, j'attends, aurait dû, auriez dû, devrait, j'exige, j'espérais`,
    promised: `sur la boîte, sur l'étiquette, sur l'emballage, sur le paquet, il est ~ écrit, c'est ~ écrit, était ~ écrit, est ~ indiqué, était indiqué, notice parlait, notice dit, votre mail dit, votre mail disait, tel qu'il figure, telle qu'elle figure, figure sur, d'après ~ notice/fiche/annonce/catalogue, selon ~ notice/fiche/annonce/catalogue/bon/facture/confirmation, assuré, m'aviez écrit que, m'avez écrit que, j'avais commandé, j'ai commandé, nous avions commandé, j'avais pris, j'avais choisi, j'avais demandé, j'avais coché, valable jusqu'au, vendu comme, vendue comme, comme neuf, promis, tu m'avais dit, vous m'aviez dit, on m'avait dit, vous aviez dit, annoncé*, selon le site, sur le site, sur votre site, d'après, décrit comme, description, devait être, devait arriver, devaient, prévu*, garanti*, convenu`,
    asked: `je veux, je souhaite, je voudrais, j'aimerais, j'espère, merci de, pouvez-vous, pourriez-vous, peux-tu, tu peux, veuillez, svp, stp, s'il vous plaît, s'il te plaît, je demande, remboursez, envoyez, retour à, retour a, échange`,
    mere: `je ne veux pas, j'espère que vous allez, je ne voudrais pas, que pouvez-vous faire, que peut-on faire, que faire, comment faire, que proposez-vous, que me proposez-vous, comment résoudre, comment procéder, pouvez-vous me dire, pourriez-vous me dire, pouvez-vous m'expliquer, que dois-je, dois-je, à qui`,
  },
  repeat: `votre conseillère/conseiller a promis, votre conseillère/conseiller avait promis, d'après votre mail, selon votre mail, d'après votre réponse, deuxième/troisième/quatrième tentative, signalé ~ formulaire, signalé ~ par votre, appel promis, rappel promis, demandé ~ fois, votre standardiste, votre téléopérateur, votre téléopératrice, écris à nouveau, contacte à nouveau, sollicite à nouveau, à nouveau vers vous, sonne dans le vide, sonner dans le vide, parle dans le vide, écris dans le vide, mails dans le vide, messages dans le vide, réponses ci-dessous, mes réponses, sur votre conseil, comme vous me l'aviez conseillé, vous dites, bien reçu votre réponse, reçu votre réponse, votre réponse du, votre mail du, merci pour votre réponse, merci de votre réponse, votre réponse était, vous m'avez répondu, vous me répondez, vous répondez que, vous m'avez écrit, vous écriviez, je vous avais écrit, je vous avais signalé, je vous avais appelé*, je vous l'ai signalé*, je vous remercie de votre réponse, je vous remercie pour votre réponse, votre conseiller/conseillère/collaborateur/collaboratrice/interlocutrice ~ m'a, votre conseiller/conseillère/collaborateur/collaboratrice/interlocutrice ~ m'avait, vos conseillers m'ont, vos services m'ont, dans votre mail, dans votre réponse, dans votre dernier, votre collègue, un de vos collègues, une de vos collègues, au téléphone, par téléphone, on m'a répondu, m'a-t-on répondu, on ne m'a pas encore, sur le chat, votre chat, par chat, votre assistance, l'assistance m'a, le service client m'a, votre service client m'a, troisième message, deuxième message, quatrième message, # mails, c'est encore moi, encore moi, me revoilà, posé une question, aucune réaction, messages automatiques, vous joindre depuis, à chaque appel, l'histoire change, vous m'aviez assuré, vous m'aviez promis, vous m'avez promis, on m'a promis, quatrième fois que, troisième fois que, deuxième fois que, troisième mail, deuxième mail, quatrième mail, troisième message, deuxième message, troisième fois, #e/#ème/#eme mail, #e/#ème/#eme fois, plusieurs fois, à plusieurs reprises, maintes fois, déjà écrit, déjà appelé, déjà contacté, déjà envoyé, déjà signalé, j'ai appelé, j'ai écrit, je vous ai écrit, je vous ai contacté*, mon dernier mail, mon précédent, mon mail du, mes mails, mon courrier du, mes messages, comme je l'ai dit, comme je vous l'ai dit, comme dit, comme indiqué, toujours pas de réponse, toujours aucune réponse, encore sans réponse, aucune réponse, pas de réponse, sans réponse, sans nouvelles, pas de nouvelles, je reviens vers, je me permets de relancer, relance, relancé*, rappel, tu m'avais dit, vous m'aviez dit,
    sans suite, demeuré* sans, demeurée* sans, restés sans, resté sans, restée sans, restées sans, laissés sans, mes courriels, mes appels, mes relances, mes courriers, mes demandes, mon message, mon message du, mon courriel, mon appel, ma réclamation du, ma demande du, mon premier mail, mon dernier message, relancer, relances, je vous relance, je relance, je vous ai appelé*, je vous ai relancé*, j'ai téléphoné, j'ai envoyé un mail, j'ai envoyé un message, j'ai envoyé # mails, déjà relancé, déjà téléphoné, déjà demandé, déjà expliqué, déjà prévenu, deux fois déjà, trois fois déjà, pour la deuxième/seconde/troisième/quatrième/cinquième/énième/nième fois, deuxième/troisième/quatrième/énième relance, deuxième/troisième/quatrième/énième demande, deuxième/troisième/dernier rappel, vous me disiez, vous disiez, vous m'avez dit, vous me dites que, vous m'avez demandé, vous me demandez, on m'a dit, on m'a annoncé, on m'avait dit, on m'a assuré, on devait me rappeler, deviez me rappeler, devait me rappeler, devait me recontacter, personne ne répond, personne ne décroche, personne ne rappelle, personne n'a répondu, personne n'a rappelé, jamais répondu, jamais de réponse, jamais rappelé, jamais eu de réponse, injoignable, injoignables, répondeur, chatbot, le robot, votre robot, réponse automatique, réponses automatiques, attends toujours ~ réponse, attends ~ votre réponse, en attente de votre réponse, comme convenu, comme demandé, comme discuté, notre conversation, notre échange, notre appel`,
  register: {
    formal: `vous, votre, vos, vôtre, svp`,
    informal: `tu, te, toi, ton, ta, tes, stp`,
    formalTone: `madame, monsieur, messieurs, mesdames, veuillez, bonjour, bonsoir, cordialement, sincèrement, agréer, salutations distinguées, salutations`,
    informalTone: `salut, coucou, les gars, les amis, les filles, cc, hello, hey, yo, wesh, slt, bjr, bises, bise, bisous, biz, a plus, ciao, tchao`,
  },
  numbers: {
    order: `commande, comande, confirmations, commandé ~ sous, commandé ~ sous le numéro, commandée ~ sous le numéro, commandés ~ sous le numéro, commandé ~ sous la référence, numéro de cde, numéro de cmd, n° de cde, n° cmd, bon n°, commandes, numéro de commande, numéros de commande, no de commande, nr de commande, n° de commande, n° commande, num commande, numéro commande, référence de commande, réf commande, confirmation, confirmation de commande, cde, cdes, n° cde, cmd, cmde, com, comm, bon, bon de commande, achat, achats, livraison, réservation, numéro de réservation`,
    reference: `référence, réf, ref, votre réf, votre référence`,
    returned: `retour, retours, numéro de retour, n° de retour, n° retour, référence de retour, bon de retour, code retour, échange, numéro d'échange, demande de retour, rma`,
    tracking: `suivi, numéro de suivi, n° de suivi, colis, numéro de colis, colissimo, chronopost, mondial relay, la poste, dpd, gls, ups, expédition, bordereau, n° suivi, num suivi, numéro suivi, tracking, code de suivi, code suivi, numéro colis, n° de colis, n° colis, paquet, bpost, dhl, colis privé`,
    invoice: `facture, numéro de facture, n° de facture, facture n°, avoir n°`,
    other: `carte, carte bancaire, finissant par, se terminant par, termine par, abonnement, abonné, numéro d'abonné, numéro d'abonnement, réparation, bon de réparation, code erreur, code d'erreur, erreur, licence, contrat d'entretien, assurance, imei, garantie, certificat de garantie, carte de fidélité, ticket de caisse, quantité, montant, immatriculation, numéro de vol, relevé, demande, numéro de demande, n° de demande, réf demande, référence demande, référence de la demande, requête, réclamation, numéro de réclamation, sinistre, incident, reçu sous, reçu sous le numéro, enregistré sous le numéro, article, référence article, modèle, type, numéro de série, client, numéro client, numéro de client, n° client, ticket, dossier, numéro de dossier, devis, contrat, police, iban, bic, rib, compte, téléphone, tél, tel, portable, mobile, fax, code postal, code, code promo, ean, lot, taille, couleur, siret, tva, rue, bp, dans le, bon de livraison, bl, votre bl, notre référence, notre réf, référence interne, réf interne, n° de série, numéro d'adhérent, adhérent, transaction, numéro de transaction, siren, rcs, référence produit, réf produit, réf article, référence client, code client, n° de client, n° dossier, bon d'achat, carte cadeau, chèque cadeau, centre de coût, ip, iso, din, iec, nf, enregistrée sous, enregistré sous`,
    numbered: `numéro, num, no, nr, n, numero`,
  },
};
