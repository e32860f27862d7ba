/** What the demo inbox shows. The client has the same shapes as JSDoc in `app/state.js`. */
export interface DemoPerson {
  name: string | null;
  address: string;
}

export interface DemoMessage {
  id: string;
  direction: 'customer' | 'agent' | 'note';
  from: DemoPerson;
  /** A contact form sends from the shop's address and names the customer here. */
  replyTo?: DemoPerson;
  /** ISO 8601, UTC. */
  sentAt: string;
  /** One of the two: plain text, or markup as a mail program wrote it. */
  text?: string;
  html?: string;
  /** Names of files. */
  attachments?: string[];
}

export interface DemoConversation {
  id: string;
  subject: string;
  /** Oldest first. */
  messages: DemoMessage[];
}

/** A mail as a test adds it; without `conversation` it starts a new one. */
export interface NewMail {
  id?: string;
  subject: string;
  from: DemoPerson;
  replyTo?: DemoPerson;
  sentAt?: string;
  text?: string;
  html?: string;
  attachments?: string[];
  conversation?: string;
}
