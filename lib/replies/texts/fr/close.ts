/** From a strained contact to the closing. */
import { inHalves, list, lowerFirst, type ReplyTexts } from '../texts.ts';
import { fr, le, leJe, type Say } from './words.ts';

type Close = Pick<
  ReplyTexts,
  'strain' | 'questions' | 'cannot' | 'remedy' | 'basis' | 'part' | 'openQuestion' | 'absence' | 'closing'
>;

export function closeInFrench(say: Say): Close {
  const vous = say('te', 'vous');
  /** Before a vowel. */
  const vousE = say('t’', 'vous ');
  const toi = say('toi', 'vous');
  const votre = say('ta', 'votre');
  const ou = (shops: readonly string[]) =>
    shops.length > 0 ? `chez ${list(shops, 'ou')}` : 'dans une autre boutique';
  const Ou = (shops: readonly string[]) =>
    shops.length > 0 ? `Chez ${list(shops, 'ou')}` : 'Dans une autre boutique';
  const then = (remedy: string | null) => {
    if (!remedy) return '.';
    return inHalves(remedy) ? `. ${remedy}` : fr` : ${lowerFirst(remedy)}`;
  };

  return {
    strain: [
      () =>
        `Je remarque que nos échanges ne sont pas simples. ${say('Que puis-je faire autrement pour toi ?', 'Que puis-je faire autrement pour vous ?')}`,
      () =>
        `Nous nous sommes déjà écrit, et cela n’a pas toujours été facile. ${say('Qu’est-ce qui t’aiderait, et que pouvons-nous changer ensemble ?', 'Qu’est-ce qui vous aiderait, et que pouvons-nous changer ensemble ?')}`,
      () =>
        `Nos messages coûtent parfois de l’énergie, à ${toi} comme à moi. ${say('Comment aimerais-tu que je m’y prenne cette fois ?', 'Comment aimeriez-vous que je m’y prenne cette fois ?')}`,
      () =>
        fr`Ce n’est pas la première fois que nous cherchons à nous comprendre. ${say('Dis-moi', 'Dites-moi')} ce que je devrais changer ; je ${say('te', 'vous')} dirai aussi ce qui m’aide.`,
      () =>
        fr`Je préfère le dire ouvertement : il y a de la tension entre nous. Que pourrions-nous faire autrement, ${toi} et moi ?`,
      () =>
        `J’aimerais de meilleurs échanges avec ${toi}. ${say('Qu’attends-tu de moi, et que pourrions-nous essayer ensemble ?', 'Qu’attendez-vous de moi, et que pourrions-nous essayer ensemble ?')}`,
    ],
    questions: {
      unknown: [
        (which) =>
          fr`${which ? `Sur ${which}, je n’en sais pas encore assez. ` : ''}${say('Peux-tu', 'Pouvez-vous')} m’en dire plus, avec une photo ou une date si ${say('tu en as', 'vous en avez')} ?`,
        (which) =>
          fr`${which ? `J’aimerais comprendre ce qu’il en est pour ${which}. ` : ''}${say('Veux-tu', 'Voulez-vous')} me raconter les choses pas à pas ?`,
        (which) =>
          fr`${which ? `Il me manque encore des éléments pour ${which}. ` : ''}Comment les choses se sont-elles passées, dans l’ordre ?`,
        (which) =>
          fr`${which ? `Pour ${which}, j’ai besoin de ${say('ton', 'votre')} aide. ` : ''}${say('Qu’as-tu', 'Qu’avez-vous')} constaté exactement, et quel jour ?`,
        (which) =>
          `${which ? `Avant de ${vous} répondre sur ${which}, je voudrais connaître toute l’histoire. ` : ''}${say('Raconte-moi, s’il te plaît,', 'Racontez-moi, s’il vous plaît,')} ce qui s’est passé, et à quel moment.`,
        (which) =>
          fr`${which ? `Sur ${which}, je n’y vois pas encore clair. ` : ''}Quels détails ${say('peux-tu', 'pouvez-vous')} me donner, et quand cela a-t-il commencé ?`,
      ],
      expected: [
        () => say('Qu’est-ce que tu attendais de cet achat ?', 'Qu’est-ce que vous attendiez de cet achat ?'),
        () => fr`Qu’${say('avais-tu', 'aviez-vous')} imaginé au départ ?`,
        () => `${say('Dis-moi', 'Dites-moi')} ce que ${say('tu en attendais', 'vous en attendiez')}.`,
        () => fr`Qu’est-ce qui aurait dû se passer, à ${say('tes', 'vos')} yeux ?`,
        () => `J’aimerais savoir sur quoi ${say('tu comptais', 'vous comptiez')}.`,
        () => fr`Qu’${say('espérais-tu', 'espériez-vous')} de ma part ?`,
      ],
    },
    cannot: [
      (words) =>
        fr`Il y a une chose que je ne peux pas faire, et je préfère ${say('te', 'vous')} le dire tout de suite : ${words}.`,
      (words) => fr`Voici en toute franchise ce que je ne peux pas offrir : ${words}.`,
      (words) =>
        fr`Sur un point, ma réponse est non, et je ${say('te', 'vous')} le dis franchement : ${words}.`,
      (words) =>
        fr`Pour que ${say('tu saches à quoi t’en tenir', 'vous sachiez à quoi vous en tenir')}, voici ce qui n’est pas en mon pouvoir : ${words}.`,
      (words) => fr`Ceci, je ne pourrai pas le faire pour ${toi} : ${words}.`,
      (words) => fr`Sur ceci, je ne peux pas ${vous} suivre : ${words}.`,
    ],
    basis: {
      right: [
        () => `Cela ${say('t’est', 'vous est')} dû.`,
        () => `${say('Tu y as', 'Vous y avez')} droit.`,
        () => 'C’est un droit, pas une faveur.',
        () => `Cela ${say('te', 'vous')} revient de droit.`,
        () => `Je ${say('te', 'vous')} le dois.`,
        () =>
          fr`${say('Tu peux', 'Vous pouvez')} compter dessus : la loi est de ${say('ton', 'votre')} côté.`,
      ],
      goodwill: [
        () => fr`Rien ne m’y oblige ; je le fais de bon cœur.`,
        () => 'C’est un geste de ma part, et je le fais volontiers.',
        () => `Ce n’est pas une obligation, mais je tiens à le faire pour ${toi}.`,
        () => 'Je le fais parce que j’en ai envie, pas parce que je le dois.',
        () => `Ce n’est pas un droit, c’est un geste que je ${say('te', 'vous')} fais avec plaisir.`,
        () => 'Je le fais de ma propre initiative, parce que cela me paraît juste.',
      ],
    },
    remedy: {
      replacement: [
        (day) => `Je ${vousE}envoie un exemplaire neuf${le(day)}.`,
        (day) =>
          fr`${say('Tu recevras', 'Vous recevrez')} de ma part un nouvel article${day ? fr` ; je l’expédie le ${day}` : ''}.`,
        (day) => `${leJe(day)} fais partir un article de remplacement à ${say('ton', 'votre')} adresse.`,
        (day) => `Je remplace l’article${day ? fr` ; le nouveau part de chez moi le ${day}` : ''}.`,
        (day) => `Je prépare pour ${toi} un nouvel exemplaire${day ? `, et il part le ${day}` : ''}.`,
      ],
      refund: [
        (day) => `Je ${vous} rembourse le montant total${le(day)}.`,
        (day) =>
          `Je ${vous} rends tout ${say('ton', 'votre')} argent${day ? fr` ; je lance le remboursement le ${day}` : ''}.`,
        (day) => `${leJe(day)} ${vous} reverse l’intégralité de ${say('ton', 'votre')} paiement.`,
        (day) =>
          `${say('Tu récupères', 'Vous récupérez')} toute la somme${day ? fr` ; je m’en occupe le ${day}` : say(' que tu as payée', ' que vous avez payée')}.`,
        (day) => `Je fais${le(day)} le remboursement complet de ${say('ton', 'votre')} achat.`,
      ],
      'partial-refund': [
        (day, amount) => `Je ${vous} rembourse ${amount ?? 'une partie du montant'}${le(day)}.`,
        (day, amount) =>
          `${say('Tu récupères', 'Vous récupérez')} ${amount ?? 'une partie de la somme'}${day ? fr` ; je m’en occupe le ${day}` : ''}.`,
        (day, amount) => `${leJe(day)} ${vous} reverse ${amount ?? 'une partie du prix'}.`,
        (day, amount) =>
          `Je ${vous} rends ${amount ?? say('une partie de ton argent', 'une partie de votre argent')}${day ? fr` ; je lance le remboursement le ${day}` : ' sur cet achat'}.`,
      ],
      repair: [
        (day) => `Je fais réparer l’article pour ${toi}${day ? ` et je lance la réparation le ${day}` : ''}.`,
        (day) => `Je m’occupe de la réparation${day ? fr` ; je la mets en route le ${day}` : ''}.`,
        (day) => `${leJe(day)} donne ${say('ton', 'votre')} article à réparer.`,
        (day) =>
          `${say('Ton', 'Votre')} article passe en réparation, et c’est moi qui organise cela${le(day)}.`,
      ],
      resend: [
        (day) => `Je ${vousE}expédie à nouveau ${votre} commande${le(day)}.`,
        (day) =>
          fr`${say('Tu auras', 'Vous aurez')} bien ${votre} commande ; je fais partir un nouveau colis${le(day)}.`,
        (day) => `${leJe(day)} refais partir ${votre} commande.`,
        (day) => `Je prépare un nouvel envoi de ${votre} commande${day ? `, et il part le ${day}` : ''}.`,
      ],
      discount: [
        (day, amount) =>
          `Je ${vousE}offre ${amount ? `${amount} de réduction` : 'une réduction'} sur une prochaine commande${day ? fr` ; je ${vousE}envoie le code le ${day}` : ''}.`,
        (day, amount) =>
          `${leJe(day)} ${vousE}envoie un code qui ${vous} donne ${amount ? `${amount} de réduction` : 'une réduction'} sur une prochaine commande.`,
        (day, amount) =>
          `Je ${vousE}accorde ${amount ? `${amount} de remise` : 'une remise'} sur une prochaine commande${day ? fr` ; le code part de chez moi le ${day}` : ''}.`,
        (day, amount) =>
          `J’enlève ${amount ?? 'une partie du prix'} sur une prochaine commande${day ? fr` ; le code ${vous} parvient le ${day}` : ', je m’en charge'}.`,
      ],
      call: [
        (day) =>
          `Je ${vousE}appelle${day ? ` le ${day}` : ' volontiers'}, pour que nous en parlions de vive voix.`,
        (day) =>
          `Je préfère en parler avec ${toi} au téléphone${day ? ` et je ${vousE}appelle le ${day}` : ''}.`,
        (day) =>
          `${day ? `Le ${day}, je ${vousE}appelle` : `J’aimerais ${vousE}appeler`} pour chercher une solution avec ${toi}.`,
        (day) =>
          fr`Un appel me semble plus simple qu’un long échange de messages ; je ${vous} téléphone${day ? ` le ${day}` : ' volontiers'}.`,
      ],
      explanation: [
        (day) => `Je cherche comment cela a pu arriver et je ${vousE}écris${le(day)} ce que j’ai trouvé.`,
        (day) => `Je reprends les faits un par un et je ${vousE}explique${le(day)} ce qui s’est passé.`,
        (day) => fr`Je veux savoir d’où cela vient ; je ${vousE}en donne la raison${le(day)}.`,
        (day) =>
          `Je vérifie chaque étape, puis ${say('tu reçois', 'vous recevez')} de moi une explication claire${le(day)}.`,
      ],
      exception: [
        (day) =>
          `Je ${vousE}accorde pour cette commande ce que je n’accorde pas d’habitude${day ? ` et je m’en occupe le ${day}` : ''}.`,
        (day) =>
          `Pour cette commande, je m’écarte de mes règles habituelles${day ? fr` ; je règle cela le ${day}` : ''}.`,
        (day) => `${leJe(day)} fais une entorse à mes règles pour ${votre} commande.`,
        (day) =>
          `À titre exceptionnel, je traite cette commande autrement${day ? fr` ; je m’en charge le ${day}` : ''}.`,
      ],
    },
    part: {
      giveIn: [
        (remedy) => `Je fais ce que ${say('tu demandes', 'vous demandez')}${then(remedy)}`,
        (remedy) => `J’accepte ${say('ta', 'votre')} demande${then(remedy)}`,
        (remedy) => `Ma réponse à ${say('ta', 'votre')} demande est oui${then(remedy)}`,
        (remedy) => `Je règle cela comme ${say('tu le souhaites', 'vous le souhaitez')}${then(remedy)}`,
        (remedy) => `C’est entendu, je ${vous} suis dans ${votre} demande${then(remedy)}`,
        (remedy) =>
          `Je ne discute pas ${votre} demande${remedy ? then(remedy) : ' et j’y réponds favorablement.'}`,
      ],
      goodbye: [
        (shops) =>
          `Pour moi, la discussion peut s’arrêter là. Nous ne voyons pas les choses de la même façon, ${toi} et moi, et je ne crois pas que nous y arriverons. Je pense que ${say('tu trouveras', 'vous trouverez')} plus facilement ce que ${say('tu cherches', 'vous cherchez')} ${ou(shops)}. Bonne continuation.`,
        (shops) =>
          `De mon côté, c’est réglé. Nos points de vue diffèrent, et cela peut rester ainsi. ${Ou(shops)}, ${say('tu trouveras sans doute ce qui te', 'vous trouverez sans doute ce qui vous')} convient mieux. Merci d’avoir acheté chez moi, et bonne route.`,
        (shops) =>
          `J’en reste là, en bons termes. Nous ne sommes pas sur la même longueur d’onde, et je n’insiste pas. Pour ${say('tes', 'vos')} prochains achats, je ${vous} recommande ${shops.length > 0 ? list(shops, 'ou') : 'une autre boutique'}. Je ${vous} souhaite tout le meilleur.`,
        (shops) =>
          `Je n’ajouterai pas d’argument. Ce que ${say('tu attends', 'vous attendez')} et ce que je peux offrir ne se rejoignent pas, et je l’accepte. Je crois que ${say('tu auras', 'vous aurez')} plus de plaisir à commander ${ou(shops)}. Merci pour le chemin fait ensemble, et mes meilleurs vœux pour la suite.`,
        (shops) =>
          fr`Laissons la question reposer. Il n’y a rien à gagner, ni pour ${toi} ni pour moi : nous ne tomberons pas d’accord. ${Ou(shops)}, ${say('tu auras', 'vous aurez')} plus de chances de trouver ce qu’il ${say('te', 'vous')} faut. Merci de ${say('ta', 'votre')} confiance, et ${say('porte-toi', 'portez-vous')} bien.`,
        (shops) =>
          `Je laisse ce débat derrière moi. ${say('Tu as ta', 'Vous avez votre')} manière de voir les choses, j’ai la mienne, et les deux peuvent coexister. J’imagine que ${ou(shops)}, ${say('tu te sentiras', 'vous vous sentirez')} plus à l’aise. Je ${vous} souhaite une bonne continuation.`,
      ],
    },
    openQuestion: {
      more: [
        () =>
          say(
            'Y a-t-il autre chose qui te gêne ? Dis-le-moi, même si c’est peu de chose.',
            'Y a-t-il autre chose qui vous gêne ? Dites-le-moi, même si c’est peu de chose.',
          ),
        () =>
          say(
            'Qu’est-ce qui te pèse encore dans cette histoire ? Je lirai tout.',
            'Qu’est-ce qui vous pèse encore dans cette histoire ? Je lirai tout.',
          ),
        () =>
          say(
            'Que voudrais-tu me dire d’autre ? Je prendrai le temps de te lire.',
            'Que voudriez-vous me dire d’autre ? Je prendrai le temps de vous lire.',
          ),
        () =>
          say(
            'Si autre chose te reste sur le cœur, écris-le-moi : je préfère tout savoir.',
            'Si autre chose vous reste sur le cœur, écrivez-le-moi : je préfère tout savoir.',
          ),
        () =>
          say(
            'Ai-je laissé passer quelque chose qui compte pour toi ?',
            'Ai-je laissé passer quelque chose qui compte pour vous ?',
          ),
        () =>
          say(
            'As-tu rencontré d’autres soucis, petits ou grands ? Tu peux tout me dire.',
            'Avez-vous rencontré d’autres soucis, petits ou grands ? Vous pouvez tout me dire.',
          ),
      ],
      solution: [
        () => fr`Quelle serait pour ${toi} une bonne solution ?`,
        () => say('Comment aimerais-tu que je règle cela ?', 'Comment aimeriez-vous que je règle cela ?'),
        () =>
          say(
            'Qu’est-ce qui t’aiderait le plus maintenant ?',
            'Qu’est-ce qui vous aiderait le plus maintenant ?',
          ),
        () => fr`Que puis-je faire pour que cela se termine bien pour ${toi} ?`,
        () =>
          say(
            'J’aimerais partir de ton idée : quelle issue te conviendrait ?',
            'J’aimerais partir de votre idée : quelle issue vous conviendrait ?',
          ),
        () =>
          say(
            'Si tu pouvais choisir, que devrais-je faire à présent ?',
            'Si vous pouviez choisir, que devrais-je faire à présent ?',
          ),
      ],
      comeBack: [
        (day) => `${say('Tu auras', 'Vous aurez')} de mes nouvelles le ${day} au plus tard.`,
        (day) => `Je ${vousE}écris de nouveau le ${day}.`,
        (day) => `Le ${day}, je reviens vers ${toi} avec ce que je sais.`,
        (day) => `Ma réponse arrivera le ${day} au plus tard.`,
        (day) => `J’ai noté de ${vous} répondre le ${day}.`,
        (day) => `D’ici au ${day}, ${say('tu sauras', 'vous saurez')} où nous en sommes.`,
      ],
      pursue: [
        (day) => `Je regarde ce que je peux faire pour ${toi} et je ${vous} réponds${le(day)}.`,
        (day) =>
          fr`Je vérifie si je peux répondre à ${say('ton', 'votre')} attente ; ${say('tu auras', 'vous aurez')} de mes nouvelles${le(day)}.`,
        (day) =>
          `J’étudie ${say('ta', 'votre')} demande et je reviens vers ${toi}${le(day)} avec une réponse.`,
        (day) =>
          fr`${say('Laisse-moi', 'Laissez-moi')} chercher une solution qui va dans ce sens ; je ${vousE}écris${day ? le(day) : ' ensuite'}.`,
        (day) =>
          fr`${say('Ta', 'Votre')} demande est entre mes mains : je ${vous} dirai${le(day)} ce que je peux en faire.`,
        (day) => `Je m’en occupe personnellement et je ${vous} donne ma réponse${le(day)}.`,
      ],
      afterRemedy: [
        () =>
          say(
            'Cela te convient-il, ou préfères-tu autre chose ?',
            'Cela vous convient-il, ou préférez-vous autre chose ?',
          ),
        () => fr`Est-ce une bonne solution pour ${toi} ?`,
        () => say('Qu’en penses-tu ?', 'Qu’en pensez-vous ?'),
        () => fr`Est-ce que cela règle les choses pour ${toi} ?`,
        () =>
          say(
            'Dis-moi si cela te va, ou si tu vois une meilleure solution.',
            'Dites-moi si cela vous va, ou si vous voyez une meilleure solution.',
          ),
        () =>
          say(
            'Puis-je faire ainsi, ou vois-tu les choses autrement ?',
            'Puis-je faire ainsi, ou voyez-vous les choses autrement ?',
          ),
      ],
      call: [
        () =>
          say(
            'À quel numéro puis-je te joindre, et à quelle heure ?',
            'À quel numéro puis-je vous joindre, et à quelle heure ?',
          ),
        () =>
          say('Quel moment te convient, et à quel numéro ?', 'Quel moment vous convient, et à quel numéro ?'),
        () =>
          say(
            'Peux-tu me donner ton numéro et l’heure qui t’arrange ?',
            'Pouvez-vous me donner votre numéro et l’heure qui vous arrange ?',
          ),
        () =>
          say(
            'Quand puis-je te téléphoner sans te déranger, et à quel numéro ?',
            'Quand puis-je vous téléphoner sans vous déranger, et à quel numéro ?',
          ),
        () => fr`Quel numéro dois-je composer, et quand ${say('as-tu', 'avez-vous')} un moment ?`,
        () =>
          say(
            'Donne-moi un numéro et une heure, et je m’y tiendrai.',
            'Donnez-moi un numéro et une heure, et je m’y tiendrai.',
          ),
      ],
    },
    absence: (day) =>
      `Je ne serai pas là jusqu’au ${day} inclus. ${say('Si tu m’écris', 'Si vous m’écrivez')} d’ici là, ${say('je te répondrai', 'je vous répondrai')} dès mon retour.`,
    closing: [
      () => say('Bien à toi,', 'Bien à vous,'),
      () => 'Cordialement,',
      () => say('Bonne journée,', 'Bien cordialement,'),
      () => 'Avec mes meilleures salutations,',
      () => say('Sincèrement,', 'Sincères salutations,'),
      () => say('Amicalement,', 'Cordiales salutations,'),
    ],
  };
}
