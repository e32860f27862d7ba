/** What placeholders of other tools are called here. */

/** The person who wrote in, in the words of helpdesks, text tools and people who made up their own. */
const CUSTOMERS = new Set([
  'ticket.requester',
  'ticket.customer',
  'ticket.contact',
  'conversation.customer',
  'conversation.contact',
  'requester',
  'customer',
  'contact',
  'client',
  'to',
  'recipient',
]);
const AGENTS = new Set([
  'currentuser',
  'ticket.assignee',
  'ticket.assigneeuser',
  'ticket.agent',
  'conversation.assignee',
  'assignee',
  'agent',
  'user',
  'from',
  'account',
  'me',
]);
const FIRST = new Set(['firstname', 'givenname', 'fname']);
const WHOLE = new Set(['name', 'fullname', 'displayname']);
const ADDRESS = new Set(['email', 'emailaddress', 'mail', 'address']);

const AGENT_FIRST_NAME = 'agent.name | split: " " | first';

const ALONE = new Map(
  Object.entries({
    'customer.first_name':
      'firstname customerfirstname clientfirstname voornaam klantvoornaam vorname prenom fname',
    'customer.name': 'name fullname customername clientname naam klantnaam klant kundenname nom nomclient',
    'customer.address': 'email emailaddress customeremail',
    'order.number':
      'ordernumber orderid orderno order.id order.name order.number ordernummer bestelnummer bestellnummer auftragsnummer numerodecommande numerocommande commande ticket.order.number',
    'order.tracking':
      'trackingnumber trackingcode tracking trackandtrace tracktrace order.tracking order.trackingnumber sendungsnummer numerodesuivi numerosuivi',
    'ticket.subject':
      'subject onderwerp betreff objet ticket.subject ticket.title conversation.subject message.subject',
    'ticket.language': 'ticket.language ticket.requester.language ticket.requester.locale',
    'agent.name': 'agentname medewerker mijnnaam myname signature',
    [AGENT_FIRST_NAME]: 'agentfirstname',
    'shop.name':
      'shopname shop storename store companyname company winkel winkelnaam bedrijfsnaam shop.name store.name ticket.account ticket.brand.name ticket.portalname helpdeskname mailbox.name inbox.name company.name',
    today: 'today currentdate vandaag heute aujourdhui',
    cursor: 'cursor',
  }).flatMap(([ours, theirs]) => theirs.split(' ').map((name): [string, string] => [name, ours])),
);

/** A day, and none that is known: it may be the one of a parcel or of a call. */
const DAYS = new Set(['date', 'datum', 'now']);

export function isAnyDay(path: string): boolean {
  return DAYS.has(folded(path));
}

/** `{{ ticket.requester.first_name }}` → `customer.first_name`; null: nothing of ours. */
export function ourName(path: string): string | null {
  const name = folded(path);
  const alone = ALONE.get(name);
  if (alone) return alone;
  const dot = name.lastIndexOf('.');
  const who = name.slice(0, Math.max(0, dot));
  const what = name.slice(dot + 1);
  if (CUSTOMERS.has(who)) {
    if (FIRST.has(what)) return 'customer.first_name';
    if (WHOLE.has(what)) return 'customer.name';
    if (ADDRESS.has(what)) return 'customer.address';
  }
  if (AGENTS.has(who)) {
    if (FIRST.has(what)) return AGENT_FIRST_NAME;
    if (WHOLE.has(what)) return 'agent.name';
  }
  // Of a connected webshop, `ticket.customer.integrations.shopify.orders[0].name`.
  if (/\borders?\.(?:name|number|ordernumber|incrementid)$/.test(name)) return 'order.number';
  return /\.trackingnumber$/.test(name) ? 'order.tracking' : null;
}

function folded(path: string): string {
  return path
    .normalize('NFD')
    .replace(/\[[^\]]*\]|[^\p{L}\p{N}.]/gu, '')
    .toLowerCase();
}

/** Words of Liquid, and what templates have a value for already. */
const TAKEN = new Set(
  'customer order ticket agent shop today cursor and or not contains in nil null true false empty blank forloop'.split(
    ' ',
  ),
);

/** As what has no value is asked for: `{{ ticket.id }}` → `ticket_id`. */
export function questionName(path: string): string {
  // Of a long path the end says what it is: `…shopify.orders[0].created_at` → `orders_created_at`.
  const plain = path
    .replace(/\[[^\]]*\]/g, '')
    .split('.')
    .slice(-2)
    .join('_')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  if (plain === '' || TAKEN.has(plain)) return plain === '' ? 'value' : `${plain}_value`;
  return /^\d/.test(plain) ? `value_${plain}` : plain;
}
