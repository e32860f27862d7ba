/** What the shapes of messages, and those who fill them in, agree on. Without the validator: an inbox's script has these, too. */

/** How the sidebar sits on a site where nobody changed that, as `SiteLayout`. */
export const PLAIN_LAYOUT = { side: 'right', width: 360, collapsed: false } as const;
/** How narrow and how wide the sidebar is made, in CSS pixels. */
export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 720;

/** Characters of a shop's name. */
export const SHOP_LIMIT = 200;
/** Shops to refer a customer to. */
export const MOST_SHOPS = 20;
/** Characters of the person's own wish above the names that a reply ends with. */
export const WISH_LIMIT = 120;
