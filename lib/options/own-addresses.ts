/** Our own addresses as the options page shows them: an inbox at a time, and the person's word on each. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { OwnAddressesOf, OwnWord } from '../messages/protocol.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { GrantedInbox, OwnInbox, OwnInboxAddress } from './model.ts';

export class OwnAddresses {
  readonly #kept = signal<OwnAddressesOf[] | null>(null);
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
  }

  load(): void {
    this.#page.attempt(() => this.#load(), 'load-failed');
  }

  /** Of the inboxes that are granted now; null while either is being read. */
  of(inboxes: GrantedInbox[] | null): OwnInbox[] | null {
    const kept = this.#kept.value;
    return kept && (inboxes?.map((inbox) => ownInbox(inbox, kept)) ?? null);
  }

  /** Toasts offer the word from before. */
  say(site: string, address: string, ours: boolean): void {
    const word = ours ? 'ours' : 'not-ours';
    const before = this.#wordOn(site, address);
    if (before === word) return;
    this.#page.attempt(async () => {
      await this.#set(site, address, word);
      this.#page.toasts.say(ours ? 'own-added' : 'own-removed', () =>
        this.#page.attempt(() => this.#set(site, address, before)),
      );
    });
  }

  #wordOn(site: string, address: string): OwnWord | null {
    const kept = this.#kept.peek()?.find((one) => one.site === site);
    return kept?.addresses.find((one) => one.address === address)?.word ?? null;
  }

  async #set(site: string, address: string, word: OwnWord | null): Promise<void> {
    await ask('own/set', { site, address, word });
    await this.#load();
  }

  async #load(): Promise<void> {
    this.#kept.value = await ask('own/list', {});
  }
}

function ownInbox({ pattern }: GrantedInbox, kept: OwnAddressesOf[]): OwnInbox {
  const site = pattern.replace(/\/\*$/, '');
  const { addresses = [] } = kept.find((one) => one.site === site) ?? {};
  return { site, host: new URL(site).hostname, addresses: addresses.map(shown) };
}

function shown({ address, word }: OwnAddressesOf['addresses'][number]): OwnInboxAddress {
  return { address, by: word === 'not-ours' ? 'struck' : word === 'ours' ? 'person' : 'page' };
}
