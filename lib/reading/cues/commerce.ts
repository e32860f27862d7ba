import type { Language } from '../types.ts';

/** Words of buying, sending and being served: a long message without any of them is about something else. */
export const COMMERCE: Record<Language, string> = {
  nl: `bestel*, koop*, kocht*, gekocht*, lever*, gelever*, bezorg*, pakket*, pakje*, zending*, verzend*, verzond*, verstuur*, gestuurd*, retour*, terugbeta*, geld, euro, prijs, betaal*, betaling*, factuur, winkel, webshop, shop, site, klant*, klantendienst, garantie, product*, artikel*, ontvang*, ontving*, abonnement, korting*, maat, cadeau, gekregen, kreeg`,
  en: `order*, buy, bought, purchas*, deliver*, parcel*, package*, shipp*, shipment, courier, driver, sent me, refund*, money back, return*, paid, price, invoice, shop, store, customer*, warranty, guarantee, receipt, product*, item, items, size, subscription, discount*, voucher, arrived, came today, present, gift`,
  de: `bestell*, kauf*, gekauf*, liefer*, gelief*, paket*, päckchen, sendung*, versand*, verschick*, geschickt, retour*, rücksend*, erstatt*, geld, euro, preis, bezahl*, zahlung*, rechnung, laden, shop, seite, kunde, kunden*, garantie, gewährleistung, produkt*, artikel*, erhalten, bekommen, abo, rabatt*, größe, geschenk, ware`,
  fr: `command*, achet*, achat*, livr*, colis, paquet, envoi, expédi*, envoyé*, retour*, rembours*, argent, euros, prix, payé*, paiement*, facture, boutique, magasin, site, client*, garantie, produit*, article*, reçu*, recevoir, abonnement, réduction, remise, taille, cadeau`,
};
