/** From the greeting to whose share it is. */
import { list, type ReplyTexts } from '../texts.ts';
import { fr, type Say } from './words.ts';

type Open = Pick<ReplyTexts, 'greeting' | 'thanks' | 'understood' | 'feeling' | 'share'>;

export function openInFrench(say: Say): Open {
  const toi = say('toi', 'vous');
  const votre = say('ta', 'votre');
  const about = (order: string | null, otherwise: string) =>
    order ? `au sujet de ${votre} commande ${order}` : otherwise;
  const again = (order: string | null) => (order ? `pour la commande ${order}` : 'pour la même chose');
  const others = (count: number) =>
    count === 1
      ? say('l’autre point que tu soulèves', 'l’autre point que vous soulevez')
      : say('les autres points que tu soulèves', 'les autres points que vous soulevez');
  const et = (words: readonly string[]) => list(words, 'et');

  return {
    greeting: {
      named: [
        (name) => `Bonjour ${name},`,
        // "Cher" would guess a gender, so that "vous" knows no other.
        (name) => `${say('Salut', 'Bonjour')} ${name},`,
      ],
      unnamed: [() => 'Bonjour,', () => say('Salut,', 'Bonjour,')],
    },
    thanks: {
      first: [
        (order) =>
          `Merci de ${order ? say('ton message', 'votre message') : 'm’avoir écrit'} ${about(order, 'à ce sujet')}.`,
        (order) => fr`Je préfère le savoir : merci de m’écrire ${about(order, 'à ce sujet')}.`,
        (order) =>
          `Merci d’avoir pris le temps de m’écrire ${order ? `à propos de la commande ${order}` : say('ce que tu as vécu', 'ce que vous avez vécu')}.`,
        (order) =>
          `J’ai lu ${say('ton message', 'votre message')}${order ? ` sur la commande ${order}` : ''} avec attention, et je ${say('t’en', 'vous en')} remercie.`,
        (order) =>
          order
            ? fr`${say('Ton message', 'Votre message')} sur la commande ${order} compte pour moi : merci de l’avoir envoyé.`
            : 'Merci de m’expliquer ce qui ne va pas.',
        (order) =>
          `Merci de ${say('ta', 'votre')} franchise${order ? ` au sujet de la commande ${order}` : ''}.`,
      ],
      repeat: [
        (order) =>
          fr`${say('Tu as dû', 'Vous avez dû')} m’écrire de nouveau ${again(order)} ; toutes mes excuses, et merci de l’avoir fait.`,
        (order) =>
          `Pardon de ${say('te', 'vous')} faire revenir sur ${order ? `la commande ${order}` : 'ce sujet'}. Merci d’avoir la patience de me l’expliquer encore.`,
        (order) =>
          `Ce n’était pas à ${toi} de me relancer ${again(order)}. Je ${say('te', 'vous')} présente mes excuses, et j’apprécie ${say('ta', 'votre')} persévérance.`,
        (order) =>
          fr`Devoir m’écrire encore ${again(order)}, c’est une fois de trop : pardon, et merci de ${say('ta', 'votre')} patience.`,
        (order) =>
          `${say('Ton', 'Votre')} message${order ? ` sur la commande ${order}` : ''} n’est pas le premier, et je regrette de ${say('t’obliger', 'vous obliger')} à y revenir. Merci de me donner encore ${say('ton', 'votre')} temps.`,
        (order) =>
          `Il ${say('t’a', 'vous a')} fallu plus d’un message ${again(order)}. Je ${say('te', 'vous')} prie de m’en excuser et je ${say('te', 'vous')} remercie de m’écrire encore.`,
      ],
    },
    // One slot takes the same place of each list: what stands in one row is read together.
    understood: {
      one: [
        (quote) => fr`${say('Tu m’écris', 'Vous m’écrivez')} : ${quote}.`,
        (quote) => fr`Ce qui me frappe dans ${say('ton', 'votre')} message : ${quote}.`,
        (quote) => fr`Si je ${say('te', 'vous')} lis bien, l’essentiel est là : ${quote}.`,
        (quote) => fr`Je m’arrête sur ce passage de ${say('ton', 'votre')} message : ${quote}.`,
        (quote) => fr`Voici le problème, avec ${say('tes mots', 'vos mots')} : ${quote}.`,
        (quote) => fr`Au centre de ${say('ton', 'votre')} message, je lis ceci : ${quote}.`,
      ],
      two: [
        (first, second) => fr`${say('Tu m’écris', 'Vous m’écrivez')} : ${first}, et aussi : ${second}.`,
        (first, second) =>
          fr`Deux choses me frappent dans ${say('ton', 'votre')} message : ${first} et ${second}.`,
        (first, second) =>
          fr`Si je ${say('te', 'vous')} lis bien, l’essentiel tient en deux points : ${first} et ${second}.`,
        (first, second) =>
          fr`Je m’arrête sur deux passages de ${say('ton', 'votre')} message : ${first}, puis ${second}.`,
        (first, second) =>
          fr`Voici les deux problèmes, avec ${say('tes mots', 'vos mots')} : ${first} et ${second}.`,
        (first, second) =>
          fr`Au centre de ${say('ton', 'votre')} message, je lis deux choses : ${first} et ${second}.`,
      ],
      rest: [
        (count) => `J’ai lu aussi ${others(count)}.`,
        () => `Le reste de ${say('ton', 'votre')} message ne m’a pas échappé.`,
        (count) => `Je garde également en tête ${others(count)}.`,
        (count) =>
          count === 1
            ? `L’autre point de ${say('ton', 'votre')} message compte aussi à mes yeux.`
            : `Les autres points de ${say('ton', 'votre')} message comptent aussi à mes yeux.`,
        () => `Ce que ${say('tu écris', 'vous écrivez')} à côté de cela, je l’ai lu avec le même soin.`,
        (count) => `Et je n’oublie pas ${others(count)}.`,
      ],
      expected: [
        (words) => fr`Ce que ${say('tu attends', 'vous attendez')} de moi, si je comprends bien : ${words}.`,
        (words) => fr`Voici sur quoi ${say('tu comptais', 'vous comptiez')} : ${words}.`,
        (words) => fr`${say('Tu t’attendais', 'Vous vous attendiez')} à ceci : ${words}.`,
        (words) => fr`${say('Ton attente', 'Votre attente')}, telle que je la comprends : ${words}.`,
        (words) => fr`${say('Ton espoir', 'Votre espoir')}, tel que je le lis : ${words}.`,
        (words) => fr`${say('Ton attente', 'Votre attente')} est claire : ${words}.`,
      ],
      matters: [
        (words) => fr`Le plus important pour ${toi} : ${words}.`,
        (words) => fr`Ce qui pèse le plus pour ${toi}, si je lis bien : ${words}.`,
        (words) => fr`Une chose compte plus que tout le reste pour ${toi} : ${words}.`,
        (words) => fr`Il y a une chose à laquelle ${say('tu tiens', 'vous tenez')} avant tout : ${words}.`,
        (words) => fr`Ce qui passe en premier, si je ${say('te', 'vous')} comprends bien : ${words}.`,
        (words) => fr`${say('Ta', 'Votre')} priorité est claire pour moi : ${words}.`,
      ],
      added: [
        (words, also) => fr`Je comprends qu’il s’agit ${also ? 'aussi ' : ''}de ceci : ${et(words)}.`,
        (words, also) =>
          fr`${also ? 'Autre chose joue ici' : 'Voici ce qui joue ici'}, si je comprends bien : ${et(words)}.`,
        (words, also) =>
          fr`${also ? 'À cela s’ajoute ceci' : 'Voici ce que j’ai compris de la situation'} : ${et(words)}.`,
        (words, also) =>
          fr`${also ? 'Autre chose compte aussi' : `Je lis ceci dans ${say('ton', 'votre')} message`} : ${et(words)}.`,
        (words, also) => fr`${also ? 'Un mot encore sur ceci' : 'Il est question de ceci'} : ${et(words)}.`,
        (words, also) =>
          fr`${also ? 'Je n’oublie pas non plus ceci' : 'J’ai compris de quoi il s’agit'} : ${et(words)}.`,
      ],
    },
    feeling: {
      disappointed: [
        () => `Je comprends ${say('ta', 'votre')} déception.`,
        () =>
          `${say('Tu avais', 'Vous aviez')} de bonnes raisons d’espérer autre chose, et je comprends que ce soit décevant.`,
        () =>
          `Ce n’est pas ce que ${say('tu imaginais en commandant', 'vous imaginiez en commandant')}, et cette déception, je la comprends.`,
        () => fr`Se réjouir d’un achat et en arriver là, c’est décevant : je le vois bien.`,
        () => `${say('Ton', 'Votre')} message dit bien à quel point c’est décevant.`,
      ],
      angry: [
        () => `Je comprends ${say('ta', 'votre')} colère, et je ne la mets pas de côté.`,
        () => `Que cela ${say('te', 'vous')} mette en colère, je le conçois très bien.`,
        () => `${say('Tu as', 'Vous avez')} des raisons d’être en colère, et je ne vais pas les écarter.`,
        () => 'Cette colère, je ne cherche pas à la contourner.',
        () => `J’entends ${say('ta', 'votre')} colère, et je la respecte.`,
      ],
      frustrated: [
        () =>
          `Cela ${say('te', 'vous')} prend du temps et de l’énergie, et je comprends que ce soit frustrant.`,
        () =>
          fr`${say('Tu as', 'Vous avez')} mieux à faire que de courir après cela ; je comprends ${say('ta', 'votre')} frustration.`,
        () => `Je vois l’effort que tout cela ${say('te', 'vous')} demande, et à quel point c’est frustrant.`,
        () => fr`Devoir s’occuper de cela en plus du reste, c’est frustrant ; je le comprends.`,
        () =>
          `Ma boutique ${say('te', 'vous')} coûte plus de peine que de plaisir en ce moment, et c’est frustrant.`,
      ],
      worried: [
        () =>
          fr`Je comprends ${say('ton inquiétude : tu veux savoir à quoi t’en tenir', 'votre inquiétude : vous voulez savoir à quoi vous en tenir')}.`,
        () => 'Attendre sans savoir comment cela va finir est pénible, je le comprends.',
        () =>
          `Rester dans l’incertitude n’a rien d’agréable, et je vois que cela ${say('t’inquiète', 'vous inquiète')}.`,
        () =>
          `Je lis que cela ${say('te préoccupe, et je ne veux pas te', 'vous préoccupe, et je ne veux pas vous')} laisser avec ce souci.`,
        () => fr`Ne pas savoir où l’on en est, cela inquiète ; je le comprends.`,
      ],
      confused: [
        () =>
          `Je comprends que ${say('tu ne saches plus où tu en es', 'vous ne sachiez plus où vous en êtes')}.`,
        () => fr`Vu de ${say('ton', 'votre')} côté, cela n’a pas de sens ; je le vois bien.`,
        () => `Il y a de quoi s’y perdre, je ${say('te', 'vous')} l’accorde.`,
        () => `Je vois que tout cela manque de clarté pour ${toi}.`,
      ],
      hurt: [
        () => `Je lis que cela ${say('te', 'vous')} fait mal, et je ne le prends pas à la légère.`,
        () => `Cela ${say('te', 'vous')} touche, je le vois, et je ne veux pas passer à côté.`,
        () => 'Ce qui s’est passé est blessant, je le comprends.',
        () =>
          `${say('Ton', 'Votre')} message montre combien cela ${say('t’atteint', 'vous atteint')}, et j’y suis sensible.`,
      ],
      powerless: [
        () =>
          fr`${say('Tu es', 'Vous êtes')} de l’autre côté d’un écran, sans pouvoir faire grand-chose : je comprends ce sentiment d’impuissance.`,
        () =>
          fr`C’est ${say('ta', 'votre')} commande, et tout se décide sans ${toi} : ce sentiment d’impuissance, je le comprends.`,
        () => 'Je vois que tout dépend de moi pour l’instant, et combien c’est pesant.',
        () => fr`M’écrire et attendre, sans pouvoir rien faire d’autre : je comprends combien cela pèse.`,
      ],
      distrustful: [
        () => `Je comprends que ${say('ta', 'votre')} confiance en ait pris un coup.`,
        () =>
          `${say('Tu te demandes si tu peux', 'Vous vous demandez si vous pouvez')} compter sur moi, et je comprends pourquoi.`,
        () =>
          fr`Je vois que ${say('tu hésites', 'vous hésitez')} à me croire ; la confiance, c’est à moi de la regagner.`,
        () =>
          `${say('Ta', 'Votre')} confiance est entamée, et ce n’est pas à ${toi} de faire l’effort de la réparer.`,
      ],
    },
    share: {
      right: [
        (which) =>
          `${which ? `Sur ${which}, ${say('tu as', 'vous avez')}` : say('Tu as', 'Vous avez')} raison.`,
        (which) =>
          which
            ? `Pour ${which}, je ${say('te', 'vous')} donne raison.`
            : `Je ${say('te', 'vous')} donne entièrement raison.`,
        (which) =>
          which
            ? fr`Concernant ${which} : c’est exact, je le reconnais.`
            : `Ce que ${say('tu écris', 'vous écrivez')} est exact, et je le reconnais.`,
        (which) => `Je vois la même chose que ${toi}${which ? ` pour ${which}` : ''}.`,
        (which) =>
          `${which ? `Sur ${which}, ${say('tu as', 'vous avez')}` : say('Tu as', 'Vous avez')} vu juste.`,
        (which) => `Je suis d’accord avec ${toi}${which ? ` sur ${which}` : ''}.`,
      ],
      partly: [
        (which) =>
          `${which ? `Sur ${which}, ${say('tu as', 'vous avez')}` : say('Tu as', 'Vous avez')} raison en partie.`,
        (which) => `${which ? `Pour ${which}, je` : 'Je'} ${say('te', 'vous')} rejoins en partie.`,
        (which) => (which ? fr`Concernant ${which} : c’est exact en partie.` : 'C’est exact en partie.'),
        (which) =>
          which
            ? `Pour ${which}, ce que je vois ici correspond en partie.`
            : `Ce que je vois ici correspond en partie à ce que ${say('tu décris', 'vous décrivez')}.`,
        (which) => `${which ? `Sur ${which}, je` : 'Je'} ${say('te', 'vous')} donne raison pour une part.`,
        (which) => `Je partage une partie de ${say('ton', 'votre')} constat${which ? ` sur ${which}` : ''}.`,
      ],
      own: [
        (again) =>
          `C’est ma responsabilité, et je ${say('te', 'vous')} présente mes excuses${again ? ' pour cela aussi' : ''}.`,
        (again) =>
          `J’aurais dû faire mieux pour ${toi}, et ${again ? 'cela aussi, je le regrette' : 'je le regrette sincèrement'}.`,
        (again) =>
          `J’en porte la responsabilité. ${again ? 'Pardon pour cela également' : `Je ${say('t’en', 'vous en')} demande pardon`}.`,
        (again) => fr`Je n’ai pas fait assez pour ${toi} : ${again ? 'là aussi, ' : ''}toutes mes excuses.`,
        (again) =>
          `La faute m’en revient. Je ${say('te', 'vous')} prie${again ? ', là encore,' : ''} de m’en excuser.`,
        (again) =>
          `J’assume ce qui s’est passé, et je regrette ${again ? 'aussi ' : ''}de ne pas avoir fait mieux pour ${toi}.`,
      ],
      partOfIt: [
        (again) =>
          `J’ai ma part de responsabilité là-dedans, et je ${say('te', 'vous')} présente mes excuses${again ? ' pour cela aussi' : ''}.`,
        (again) =>
          fr`Une partie de ce qui s’est passé vient de moi : j’aurais dû faire mieux, et je le regrette${again ? ' également' : ''}.`,
        (again) =>
          `Je porte une part de la responsabilité. ${again ? 'Pardon pour cela également' : `Je ${say('t’en', 'vous en')} demande pardon`}.`,
        (again) => fr`J’y suis pour quelque chose : ${again ? 'là aussi, ' : ''}toutes mes excuses.`,
        (again) =>
          `Il y a dans tout cela une part qui me revient. Je ${say('te', 'vous')} prie${again ? ', là encore,' : ''} de m’en excuser.`,
        (again) =>
          `J’assume ma part de ce qui s’est passé, et je regrette ${again ? 'aussi ' : ''}de ne pas avoir fait mieux.`,
      ],
      untrue: [
        (which) =>
          `${which ? `Sur ${which}, je vois ici` : 'De mon côté, je vois'} autre chose. Je mets volontiers côte à côte ce que ${say('tu as', 'vous avez')} et ce que j’ai.`,
        (which) =>
          `${which ? `Pour ${which}, ce que j’ai ici raconte` : 'Ce que j’ai ici raconte'} autre chose. Je ${say('te', 'vous')} montre volontiers d’où cela vient.`,
        (which) =>
          fr`${which ? fr`Concernant ${which} : je` : 'Je'} lis les choses autrement ici. Comparons ce que ${say('tu as', 'vous avez')} et ce que j’ai.`,
        (which) =>
          `Je n’ai pas la même image que ${toi}${which ? ` pour ${which}` : ''}. Je peux ${say('te', 'vous')} montrer ce que j’ai sous les yeux.`,
        (which) =>
          `Nous ne voyons pas la même chose${which ? ` sur ${which}` : ''}, ${toi} et moi. J’aimerais comprendre avec ${toi} pourquoi.`,
        (which) =>
          `${which ? `Sur ${which}, j’arrive` : 'De mon côté, j’arrive'} à une autre lecture. Je ${say('t’envoie', 'vous envoie')} volontiers ce sur quoi je m’appuie.`,
      ],
    },
  };
}
