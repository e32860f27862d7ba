import type { Policy } from './policy.ts';

export const fr: Policy = {
  title: 'Politique de confidentialité d’Unwrap',
  sections: [
    {
      heading: 'En bref',
      paragraphs: [
        'Tout ce que vous écrivez dans Unwrap reste dans votre navigateur, sur votre ordinateur. Il n’y a ni compte, ni serveur, ni statistiques. Unwrap n’établit lui-même aucune connexion à Internet. Nous ne voyons rien de vous, et donc rien de vos clients.',
        'Unwrap ne vend rien, n’affiche aucune publicité et ne charge aucun code venu d’ailleurs.',
      ],
    },
    {
      heading: 'Qui est responsable',
      paragraphs: [
        'C’est vous (ou votre boutique) qui décidez de ce qui est noté sur les clients, et pourquoi. Vous êtes donc le responsable du traitement au sens du RGPD. Les auteurs d’Unwrap ne reçoivent pas ces données et ne les traitent pas, même pour votre compte. Aucun contrat de sous-traitance avec nous n’est donc nécessaire.',
        'Une question sur cette politique ? L’adresse de contact figure sur la page d’Unwrap dans la boutique de votre navigateur.',
      ],
    },
    {
      heading: 'Ce qu’Unwrap lit sans le garder',
      paragraphs: [
        'Dans les messageries que vous ajoutez, Unwrap lit le message que vous avez ouvert : expéditeur, objet, texte et noms des pièces jointes. Cela se passe dans votre navigateur, pour montrer qui écrit et ce qui est dit. Le texte des messages n’est pas gardé. Seule une phrase du client que vous marquez ou reprenez reste, comme étant votre réponse.',
        'La réponse que vous rédigez dans votre messagerie est examinée tant que la barre latérale est ouverte à côté de ce message, et n’est gardée nulle part.',
        'Sur les autres sites, rien d’Unwrap ne fonctionne.',
      ],
    },
    {
      heading: 'Ce qu’Unwrap garde',
      paragraphs: [
        'Ce que vous écrivez ou confirmez : les notes avec leurs textes antérieurs, les textes à moitié tapés, ce que vous cochez, les promesses, les améliorations, les modèles et le nombre de leurs emplois, les réponses insérées et leur date, et vos réglages.',
        'Ce qui va avec : le nom et les adresses du client, l’objet du mail, sa place dans votre messagerie et l’issue de la réclamation.',
        'Ce qu’Unwrap a appris de votre messagerie : son adresse, vos propres adresses, les endroits que vous avez montrés et la position de la barre latérale. Et combien de messages vous avez ouverts chaque jour, sans rien de leur contenu.',
        'De qui vous avez effacé : seulement une empreinte de l’adresse, où l’adresse elle-même ne se lit pas. Ainsi une ancienne sauvegarde ne fait pas revenir cette personne.',
        'Tout cela se trouve dans le profil de votre navigateur, sur cet ordinateur, et ne suit pas la synchronisation du navigateur.',
      ],
    },
    {
      heading: 'Pendant combien de temps',
      paragraphs: [
        'Jusqu’à ce que vous le retiriez. Vous pouvez faire disparaître d’eux-mêmes les clients sans nouvelles depuis un certain nombre de mois. Si vous supprimez Unwrap du navigateur, tout disparaît, sauf les sauvegardes que vous avez faites : elles restent là où vous les avez mises.',
        'Une réponse qui attend sa place dans votre messagerie n’est que dans la mémoire du navigateur, jusqu’à sa fermeture.',
      ],
    },
    {
      heading: 'Les droits de vos clients',
      paragraphs: [
        'Si un client demande ce que vous gardez, sa page en fait un fichier. Ce qui est faux se corrige au même endroit. Si quelqu’un veut être oublié, vous effacez tout en une fois, et recevez une preuve qui nomme aussi les sauvegardes où cette personne figure encore.',
        'Unwrap ne décide rien sur personne. Il propose, dit pourquoi, et c’est vous qui décidez. Vos clients peuvent se plaindre de l’usage de leurs données auprès de l’autorité de contrôle de leur pays, en France la CNIL, en Belgique l’Autorité de protection des données.',
      ],
    },
    {
      heading: 'Les autorisations dans votre navigateur',
      paragraphs: [
        'À l’installation, Unwrap n’a accès à aucun site. Vous ajoutez vous-même une messagerie ; votre navigateur demande alors exactement cette adresse. Vous pouvez la retirer à tout moment, dans Unwrap ou dans le navigateur.',
        'Les notifications et les téléchargements ne sont demandés que si vous activez les rappels ou la sauvegarde quotidienne.',
      ],
    },
    {
      heading: 'Sécurité',
      paragraphs: [
        'Vos notes n’entrent jamais dans la page de votre messagerie : la barre latérale est une page propre à Unwrap, que le site ne peut pas regarder. Un site que vous avez ajouté peut remarquer la présence d’Unwrap.',
        'Sans verrou, quiconque utilise cet ordinateur sous votre nom lit ce que vous lisez. Une phrase secrète verrouille les clients et les notes : ils sont alors chiffrés sur le disque. Ce qui reste lisible (numéros, jours, nombres, modèles, réglages et parfois l’objet d’un mail) est décrit dans la documentation. Une sauvegarde peut aussi être chiffrée avec une phrase secrète. Si vous oubliez une phrase secrète, personne ne peut vous aider.',
      ],
    },
    {
      heading: 'Modifications',
      paragraphs: [
        'Si cette politique change, vous le lirez ici et dans la liste des nouveautés. Ce que vous avez écrit ne part jamais ailleurs sans votre consentement.',
      ],
    },
  ],
};
