import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

/** What stands around it, the body, what the customer wrote (null: not asked), who the inbox shows, first name, subject. */
type Case = readonly [
  kind: string,
  body: string,
  said: string | null,
  shown: string,
  address: string,
  firstName: string | null,
  subject: string,
];

const CASES: readonly Case[] = [
  [
    'shopify',
    `You received a new message from your online store's contact form.

Country Code:
GB

Name:
Priya Nair

Email:
priya@example.org

Phone:
07700 900111

Body:
The lid leaks. Can I have a new one?`,
    'The lid leaks. Can I have a new one?',
    'Teashop (Shopify)',
    'mailer@shopify.example',
    'Priya',
    'New customer message on 3 May',
  ],
  [
    'cf7',
    `From: Jonas Kern <jonas@example.org>
Subject: Deckel

Message Body:
Der Deckel ist undicht.
Bitte um Ersatz.

-- 
This is a notification that a contact form was submitted on your website (Teeladen https://teeladen.example).`,
    'Der Deckel ist undicht.\nBitte um Ersatz.',
    'Teeladen',
    'wordpress@teeladen.example',
    'Jonas',
    'Teeladen "Deckel"',
  ],
  [
    'cf7de',
    `Von: Jonas Kern <jonas@example.org>
Betreff: Deckel

Nachrichtentext:
Der Deckel ist undicht.

-- 
Diese E-Mail wurde von einem Kontaktformular von Teeladen (https://teeladen.example) gesendet`,
    'Der Deckel ist undicht.',
    'Teeladen',
    'wordpress@teeladen.example',
    'Jonas',
    'x',
  ],
  [
    'elementor',
    `Naam: Els de Wit
E-mail: els@example.org
Bericht: De stoel wiebelt.

En de bank ook.

---

Datum: 3 mei 2026
Tijd: 10:12
Pagina URL: https://winkel.example/contact/
User-agent: Mozilla/5.0
Extern IP-adres: 198.51.100.3
Aangedreven door: Elementor`,
    'De stoel wiebelt.\n\nEn de bank ook.',
    'Winkel',
    'wordpress@winkel.example',
    'Els',
    'Nieuw bericht van "Winkel"',
  ],
  [
    'wix',
    `Odile Marchal just submitted your form: Contact
on La Théière

Message Details:
Name: Odile Marchal
Email: odile@example.org
Message: Le couvercle fuit.

Respond now
If you don't want to receive these emails, unsubscribe.`,
    'Le couvercle fuit.',
    'La Théière',
    'no-reply@wix.example',
    'Odile',
    '[La Théière] Contact',
  ],
  [
    'squarespace',
    `Sent via form submission from Teashop

Name: Priya Nair
Email: priya@example.org
Message: The lid leaks.

Manage Submissions`,
    'The lid leaks.',
    'Squarespace',
    'form-submission@squarespace.example',
    'Priya',
    'Form Submission',
  ],
  [
    'amazon',
    `You have received a message.

Message:
The lid leaks. Please send another.

Order ID: 026-1234567-1234567
# 1:
ASIN: B00EXAMPLE
Product name: Teapot

Was this email helpful?`,
    'The lid leaks. Please send another.',
    'Priya - Amazon Marketplace',
    'abc123@marketplace.example',
    'Priya',
    'Order information from buyer Priya',
  ],
  [
    'bol',
    `Beste verkoper,

Je hebt een nieuwe vraag ontvangen van een klant.

Klant: Els de Wit
Bestelnummer: 1234567890
Artikel: Theepot blauw

Vraag:
Het deksel lekt. Kan ik een nieuwe krijgen?

Beantwoord deze vraag binnen 24 uur.
Met vriendelijke groet,
Partnerservice`,
    'Het deksel lekt. Kan ik een nieuwe krijgen?',
    'Markt Partnerservice',
    'noreply@markt.example',
    'Els',
    'Vraag van klant over bestelling 1234567890',
  ],
  [
    'mktde',
    `Guten Tag Teeladen,

Sie haben eine neue Nachricht von Jonas Kern erhalten:

"Der Deckel ist undicht. Was nun?"

Bestellnummer: 88123
Bitte antworten Sie innerhalb von 24 Stunden.

[Antworten] [Melden]`,
    '"Der Deckel ist undicht. Was nun?"',
    'Jonas Kern via Marktplatz',
    'k-8812@marktplatz.example',
    'Jonas',
    'Neue Nachricht',
  ],
  [
    'mktnl',
    `Els de Wit heeft je een bericht gestuurd over Theepot blauw:

Het deksel lekt.

Antwoorden
Deel nooit je wachtwoord.`,
    'Het deksel lekt.',
    'Els de Wit (via Markt)',
    'els.123@berichten.markt.example',
    'Els',
    'Bericht van Els de Wit',
  ],
  [
    'mktfr',
    `Bonjour,

Odile M. vous a envoyé un message concernant la commande 88-201 :

Le couvercle fuit.

Répondre
Ne communiquez jamais vos coordonnées bancaires.`,
    'Le couvercle fuit.',
    'PlaceVerte',
    'noreply@placeverte.example',
    'Odile',
    'Nouveau message',
  ],
  [
    'zendesk',
    `##- Please type your reply above this line -##

You are registered as a CC on this request (8812).

New request from: Priya Nair (priya@example.org)
Channel: web form
Priority: normal

The lid leaks. I'd like another.

This email is a service from Teashop. Delivered by HelpDesk.`,
    "The lid leaks. I'd like another.",
    'Teashop Support',
    'support@teashop.example',
    'Priya',
    '[Request 8812] lid',
  ],
  [
    'freshdesk',
    `Neues Ticket von: Jonas Kern
Kanal: Portal
Status: Offen
Priorität: Mittel

Der Deckel ist undicht.

Hier geht es zum Ticket: https://teeladen.example/tickets/12`,
    'Der Deckel ist undicht.',
    'Teeladen Helpdesk',
    'helpdesk@teeladen.example',
    'Jonas',
    'Ticket 12',
  ],
  [
    'nolabel',
    `Nom : Odile Marchal
E-mail : odile@example.org
Téléphone : 06 00 00 00 00
Sujet : Théière

Le couvercle fuit.
Merci de m'en envoyer un autre.`,
    "Le couvercle fuit.\nMerci de m'en envoyer un autre.",
    'Formulaire',
    'site@theiere.example',
    'Odile',
    'Contact',
  ],
  [
    'dutchowndetails',
    `Naam: Els de Wit
Bestelnummer: 20113

Het deksel lekt.`,
    'Naam: Els de Wit\nBestelnummer: 20113\n\nHet deksel lekt.',
    'Els de Wit',
    'els@example.org',
    'Els',
    'deksel',
  ],
  [
    'customerform1',
    `Ik heb via het contactformulier al twee keer gevraagd waar mijn stoel blijft.

Graag een antwoord.`,
    `Ik heb via het contactformulier al twee keer gevraagd waar mijn stoel blijft.

Graag een antwoord.`,
    'Els de Wit',
    'els@example.org',
    'Els',
    'stoel',
  ],
  [
    'customerform2',
    `Hallo, über das Kontaktformular kam leider nie eine Antwort.

Der Deckel ist undicht.`,
    `Hallo, über das Kontaktformular kam leider nie eine Antwort.

Der Deckel ist undicht.`,
    'Jonas Kern',
    'jonas@example.org',
    'Jonas',
    'x',
  ],
  [
    'customerform3',
    `Bonjour,
Votre formulaire de contact ne marche pas.
Le couvercle fuit.`,
    `Bonjour,
Votre formulaire de contact ne marche pas.
Le couvercle fuit.`,
    'Odile Marchal',
    'odile@example.org',
    'Odile',
    'x',
  ],
  [
    'customerform4',
    `The contact form on your site is broken.

The lid leaks.`,
    `The contact form on your site is broken.

The lid leaks.`,
    'Priya Nair',
    'priya@example.org',
    'Priya',
    'x',
  ],
  [
    'customerform5',
    `A new message from you every day, and none says where the parcel is.

Please reply within a day.`,
    `A new message from you every day, and none says where the parcel is.

Please reply within a day.`,
    'Priya Nair',
    'priya@example.org',
    'Priya',
    'x',
  ],
  [
    'customerform6',
    `Er is een nieuw bericht op jullie site dat alles gratis verzonden wordt. Dat klopt niet.

Els`,
    `Er is een nieuw bericht op jullie site dat alles gratis verzonden wordt. Dat klopt niet.`,
    'Els de Wit',
    'els@example.org',
    'Els',
    'x',
  ],
  [
    'fwdshop',
    `Zie onder, dit klopt toch niet? Er staat twee keer een stoel op.

Groet,
Els

---------- Forwarded message ---------
Van: Winkel <info@winkel.example>
Date: ma 4 mei 2026 om 10:12
Subject: Uw bestelling
To: <els@example.org>

Beste klant, bedankt voor uw bestelling.`,
    null,
    'Els de Wit',
    'els@example.org',
    'Els',
    'Fwd: Uw bestelling',
  ],
  [
    'fwdown',
    `Guten Tag,

ich habe letzte Woche bei Ihnen drei Lampen bestellt und eben die Mail unten von meiner Kollegin bekommen. Bitte ändern Sie die Farbe der zweiten Lampe in Grau, falls das noch geht, sonst lassen wir alles so, wie es ist.

Freundliche Grüße
Jonas Kern

Von: Uta Stein <uta@example.org>
Gesendet: Montag, 4. Mai 2026 10:12
An: Jonas Kern
Betreff: Lampen

Jonas, die zweite bitte in Grau.

Uta`,
    null,
    'Jonas Kern',
    'jonas@example.org',
    'Jonas',
    'WG: Lampen',
  ],
  [
    'fwdpour',
    `-------- Message transféré --------
Sujet : Théière
Date : Mon, 4 May 2026 10:12:00 +0200
De : Odile Marchal <odile@example.org>
Répondre à : odile@example.org
Pour : contact@theiere.example
Copie à : jules@example.org

Le couvercle fuit.`,
    'Le couvercle fuit.',
    'Autre Maison',
    'contact@autre.example',
    'Odile',
    'TR: Théière',
  ],
  [
    'news1',
    `Lees deze nieuwsbrief online

Beste theeliefhebber,

Kapotte deksels zijn voorbij.

Je ontvangt deze mail omdat je klant bent. Geen mails meer? Klik hier.`,
    'Beste theeliefhebber,\n\nKapotte deksels zijn voorbij.',
    'Theehuis',
    'news@theehuis.example',
    null,
    'Theenieuws',
  ],
  [
    'news2',
    `Probleme mit der Anzeige? Im Browser ansehen

Liebe Teefreunde,

Schluss mit kaputten Deckeln.

Ihr Team vom Teeladen

Sie möchten keine E-Mails mehr erhalten? Hier abmelden: https://teeladen.example/ab`,
    'Liebe Teefreunde,\n\nSchluss mit kaputten Deckeln.',
    'Teeladen',
    'newsletter@teeladen.example',
    null,
    'x',
  ],
  [
    'news3',
    `Voir ce message dans votre navigateur

Chers amis du thé,

Fini les couvercles qui fuient.

Vous ne souhaitez plus recevoir nos messages ? Cliquez ici`,
    'Chers amis du thé,\n\nFini les couvercles qui fuient.',
    'La Théière',
    'promo@theiere.example',
    null,
    'x',
  ],
  [
    'news4',
    `Hi there,

Fed up with leaking lids? We can help.

Tom Hale
Growth Lead

Don't want to hear from us? Reply STOP to opt out.`,
    'Hi there,\n\nFed up with leaking lids? We can help.',
    'Tom Hale',
    'tom@growth.example',
    null,
    'x',
  ],
  [
    'zoho',
    `The lid leaks.

Priya

---- On Tue, 12 May 2026 10:01:02 +0200 Teashop <info@teashop.example> wrote ----

Dear customer`,
    'The lid leaks.',
    'Priya Nair',
    'priya@example.org',
    'Priya',
    'Re: x',
  ],
  [
    'ownunsub',
    `Ik probeer me uit te schrijven, maar elke keer krijg ik weer een mail. Klik ik hier, dan gebeurt er niets.

Uitschrijven lukt dus niet, hoe vaak ik ook klik.`,
    `Ik probeer me uit te schrijven, maar elke keer krijg ik weer een mail. Klik ik hier, dan gebeurt er niets.

Uitschrijven lukt dus niet, hoe vaak ik ook klik.`,
    'Els de Wit',
    'els@example.org',
    'Els',
    'x',
  ],
  [
    'ownunsub2',
    `Hello,

Your site says unsubscribe, you click and nothing happens.`,
    `Hello,

Your site says unsubscribe, you click and nothing happens.`,
    'Priya Nair',
    'priya@example.org',
    'Priya',
    'x',
  ],
  [
    'jotform',
    `Réponse au formulaire Contact

Nom et prénom	Odile Marchal
Adresse e-mail	odile@example.org
N° de commande	88-201
Votre demande	Le couvercle fuit.

Envoyé avec JotFormulaire`,
    'Le couvercle fuit.',
    'JotFormulaire',
    'noreply@jot.example',
    'Odile',
    'Nouvelle réponse',
  ],
  [
    'stars',
    `*Naam*
Els de Wit

*E-mail*
els@example.org

*Bericht*
Het deksel lekt.`,
    'Het deksel lekt.',
    'Winkel',
    'noreply@winkel.example',
    'Els',
    'Contact',
  ],
  [
    'marketplace, French, in sentences',
    'Un acheteur vous a contacté. Merci de répondre sous 48 h.\n\nLe couvercle fuit.',
    'Le couvercle fuit.',
    'PlaceVerte',
    'noreply@placeverte.example',
    null,
    'Contact',
  ],
  [
    'marketplace, Dutch, in sentences',
    'Els de Wit heeft een vraag over Theepot blauw. Het e-mailadres blijft verborgen.\n\nHet deksel lekt.\n\nReageer rechtstreeks op deze e-mail.',
    'Het deksel lekt.',
    'Markt',
    'noreply@markt.example',
    'Els',
    'Vraag',
  ],
  [
    'marketplace, German, in sentences',
    'Ein Käufer hat Ihnen geschrieben.\n\nDer Deckel ist undicht.',
    'Der Deckel ist undicht.',
    'Marktplatz',
    'noreply@marktplatz.example',
    null,
    'Nachricht',
  ],
  [
    'marketplace, English, in sentences',
    'A buyer has a question about Teapot. Reply to this e-mail to answer.\n\nThe lid leaks.',
    'The lid leaks.',
    'Market',
    'noreply@market.example',
    null,
    'Question',
  ],
  [
    'a buyer without a name in the notice',
    'Koper heeft een vraag over Theepot.\n\nHet deksel lekt.',
    'Het deksel lekt.',
    'Els de Wit',
    'k12@berichten.markt.example',
    'Els',
    'Vraag',
  ],
  [
    'ask',
    `Frage zum Artikel "Teekanne blau"

Name: Jonas Kern
E-Mail: jonas@example.org
Artikelnummer: 5521

Ist der Deckel dicht? Beim letzten war er es nicht.`,
    'Ist der Deckel dicht? Beim letzten war er es nicht.',
    'Teeladen',
    'shop@teeladen.example',
    'Jonas',
    'Frage zum Artikel',
  ],
];

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('what forms, marketplaces, helpdesks and lists put around a message', () => {
  test.each(CASES)('%s', (_, body, said, customerName, customerAddress, firstName, subject) => {
    const { newest, firstName: read } = readMessage(body, { subject, customerName, customerAddress });
    if (said !== null) expect(spaced(newest)).toBe(spaced(said));
    expect(read?.value ?? null).toBe(firstName);
  });
});
