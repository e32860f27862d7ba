/**
 * Admins whose address is known: the person gives no more than the name or host of their own. None could be tried here,
 * where there is no such shop; whoever uses another version changes the address in the settings.
 */
import { ORDER_MARK } from './order.ts';

export const SHOPS = ['shopify', 'woocommerce', 'lightspeed', 'magento', 'bol'] as const;
export type Shop = (typeof SHOPS)[number];

/** What the person is asked for: the shop's name at the maker, its host, the address of its admin, or nothing. */
export type Asked = 'name' | 'host' | 'admin' | 'nothing';

interface Preset {
  name: string;
  asks: Asked;
  /** `own`: the answer, tidied. */
  pattern(own: string): string;
}

export const PRESETS: Readonly<Record<Shop, Preset>> = {
  /**
   * The admin's address since 2022; `query` is the search of its list of orders, as apps link to it (seen in the sources of
   * several, 2026-11). Sure.
   */
  shopify: {
    name: 'Shopify',
    asks: 'name',
    pattern: (own) => `https://admin.shopify.com/store/${own}/orders?query=${ORDER_MARK}`,
  },
  /**
   * With "High-performance order storage", the standard for new shops since WooCommerce 8.2; as WooCommerce's own tests open
   * it (2026-11). Sure. An older shop has `edit.php?post_type=shop_order&s=` in its place.
   */
  woocommerce: {
    name: 'WooCommerce',
    asks: 'host',
    pattern: (own) => `https://${own}/wp-admin/admin.php?page=wc-orders&s=${ORDER_MARK}`,
  },
  /**
   * Lightspeed eCom (C-Series), Europe: the host is in its help ("Logging in"), `/admin/orders` in scripts of users (2026-11).
   * That `search` searches there is the least sure of all: where it does not, the list of orders opens.
   */
  lightspeed: {
    name: 'Lightspeed eCom',
    asks: 'name',
    pattern: (own) => `https://${own}.webshopapp.com/admin/orders?search=${ORDER_MARK}`,
  },
  /**
   * `search` is read by the grid itself (Magento 2.4, `Magento_Ui/js/grid/search/search.js`, read 2026-11). Sure, but where
   * "Add Secret Key to URLs" is on, as it is at first, Magento leads any link from elsewhere to its dashboard.
   */
  magento: {
    name: 'Magento 2 / Adobe Commerce',
    asks: 'admin',
    pattern: (own) => `https://${own}/sales/order/?search=${ORDER_MARK}`,
  },
  /**
   * The host and `/sdd/orders` are those of bol's partner platform (seen in a seller's tool, 2026-11); no description of its
   * search was found. Unsure: where it is not searched, the orders open.
   */
  bol: {
    name: 'bol',
    asks: 'nothing',
    pattern: () => `https://partner.bol.com/sdd/orders?search=${ORDER_MARK}`,
  },
};

/** Null: what was given is no name, host or address. A whole address pasted from the browser is understood, too. */
export function orderLinkFor(shop: Shop, given: string): string | null {
  const { asks, pattern } = PRESETS[shop];
  const own = { name: nameIn, host: hostIn, admin: adminIn, nothing: () => '' }[asks](given.trim());
  return own === null ? null : pattern(own);
}

/** "onze-shop", "onze-shop.myshopify.com", "admin.shopify.com/store/onze-shop/orders", "onze-shop.webshopapp.com". */
function nameIn(given: string): string | null {
  const plain = given.toLowerCase().replace(/^https?:\/\//, '');
  const name =
    /^admin\.shopify\.com\/store\/([^/?#]+)/.exec(plain)?.[1] ?? /^[^./?#]+/.exec(plain)?.[0] ?? '';
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(name) ? name : null;
}

/** With the folder that WordPress is in, where a page of its admin was pasted. */
function hostIn(given: string): string | null {
  const url = parsed(given);
  const [folder = '', admin] = url?.pathname.split('/wp-admin') ?? [];
  return url?.hostname.includes('.') ? `${url.host}${admin === undefined ? '' : folder}` : null;
}

/** Host and path of the admin, up to where its own pages begin; a bare host tells no path. */
function adminIn(given: string): string | null {
  const url = parsed(given);
  const [path] = url?.pathname.split(/\/(?:sales|admin\/dashboard|dashboard|key)(?:\/|$)/) ?? [];
  const tidy = path?.replace(/\/+$/, '') ?? '';
  return url?.hostname.includes('.') && tidy !== '' ? `${url.host}${tidy}` : null;
}

function parsed(given: string): URL | null {
  const address = /^https?:\/\//i.test(given) ? given : `https://${given}`;
  return given !== '' && URL.canParse(address) ? new URL(address) : null;
}
