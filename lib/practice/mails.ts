/** The complaint to practise on, invented, once in each language of the interface. */
import type { Language } from '../reading/types.ts';

export interface PracticeMail {
  shop: { name: string; address: string };
  customer: { name: string; address: string };
  subject: string;
  /** Paragraphs, with line breaks in them. */
  text: readonly string[];
}

export const PRACTICE_MAILS: Readonly<Record<Language, PracticeMail>> = {
  nl: {
    shop: { name: 'Winkel De Ketel', address: 'hallo@deketel.example' },
    customer: { name: 'Marieke Brandsma', address: 'marieke.brandsma@post.example' },
    subject: 'Theepot kapot aangekomen, en nog niets gehoord',
    text: [
      'Beste mensen,',
      'Vorige week kwam mijn theepot binnen (bestelling 20418). Toen ik de doos openmaakte, was het oor eraf gebroken. In het deksel zit ook een barst. Hij was voor de verjaardag van mijn moeder, dus je begrijpt hoe teleurgesteld ik was.',
      'Ik heb jullie diezelfde avond een foto gemaild, maar daar heb ik nooit antwoord op gekregen. Op jullie site staat dat jullie binnen één werkdag reageren.',
      'Ik wil graag een nieuwe theepot, en dan goed ingepakt. Wanneer kan die er zijn?',
      'Groet,\nMarieke Brandsma',
    ],
  },
  en: {
    shop: { name: 'The Copper Kettle', address: 'hello@copperkettle.example' },
    customer: { name: 'Hannah Whitlock', address: 'hannah.whitlock@post.example' },
    subject: 'Teapot arrived broken, and nobody got back to me',
    text: [
      'Hello,',
      'My teapot came last week (order 20418). When I opened the box, the handle had snapped off and there was a crack in the lid. It was meant for my mother’s birthday, so you can imagine how disappointed I was.',
      'I sent you a photo that same evening, but I never heard back. Your website says that you reply within one working day.',
      'I would like a new teapot, properly packed this time. When can it be here?',
      'Regards,\nHannah Whitlock',
    ],
  },
  de: {
    shop: { name: 'Kesselhaus Tee & Töpfe', address: 'hallo@kesselhaus.example' },
    customer: { name: 'Annika Lorenz', address: 'annika.lorenz@post.example' },
    subject: 'Teekanne kaputt angekommen, und keine Antwort',
    text: [
      'Guten Tag,',
      'letzte Woche kam meine Teekanne an (Bestellung 20418). Als ich den Karton öffnete, war der Henkel abgebrochen. Auch der Deckel hat einen Riss. Sie sollte ein Geburtstagsgeschenk für meine Mutter sein, Sie können sich also vorstellen, wie enttäuscht ich war.',
      'Ich habe Ihnen noch am selben Abend ein Foto geschickt, aber ich habe nie eine Antwort bekommen. Auf Ihrer Seite steht, dass Sie innerhalb eines Werktags antworten.',
      'Ich möchte eine neue Teekanne, diesmal ordentlich verpackt. Wann kann sie da sein?',
      'Viele Grüße\nAnnika Lorenz',
    ],
  },
  fr: {
    shop: { name: 'La Bouilloire', address: 'bonjour@labouilloire.example' },
    customer: { name: 'Claire Fontanel', address: 'claire.fontanel@post.example' },
    subject: 'Théière arrivée cassée, et toujours pas de réponse',
    text: [
      'Bonjour,',
      'J’ai reçu ma théière la semaine dernière (commande 20418). Quand j’ai ouvert le carton, l’anse était cassée et le couvercle fendu. C’était pour l’anniversaire de ma mère : vous imaginez à quel point j’ai été déçue.',
      'Je vous ai envoyé une photo le soir même, mais je n’ai jamais eu de réponse. Votre site promet pourtant une réponse sous un jour ouvré.',
      'Je voudrais une nouvelle théière, bien emballée cette fois. Quand pourrait-elle arriver ?',
      'Cordialement,\nClaire Fontanel',
    ],
  },
};
