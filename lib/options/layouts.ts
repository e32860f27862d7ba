/** How the sidebar sits and opens in each inbox, as the options page shows and changes it. */
import { signal } from '@preact/signals';
import { hostNameOf } from '../inboxes/hosts.ts';
import { ask } from '../messages/client.ts';
import type { HostLayout, LayoutChange } from '../messages/layout-requests.ts';
import { PLAIN_LAYOUT } from '../messages/limits.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { GrantedInbox, InboxLayout, LayoutSaving } from './model.ts';

export class Layouts {
  readonly all = signal<HostLayout[] | null>(null);
  /** What becomes of the last change; null: there was none. */
  readonly saving = signal<LayoutSaving | null>(null);
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
  }

  load(): void {
    this.#page.attempt(() => this.#load(), 'load-failed');
  }

  /** Shown at once, and saved. */
  change(names: readonly string[], change: LayoutChange): void {
    this.saving.value = { names, state: 'saving' };
    void this.#page
      .attempt(() => this.#save(this.#hostsOf(names).map((host) => ({ host, change }))))
      .then((saved) => {
        // That it failed, the toast says.
        if (this.saving.peek()?.names === names) this.saving.value = saved ? { names, state: 'saved' } : null;
      });
  }

  /** The toast offers what each host had. */
  reset(names: readonly string[]): void {
    const before = (this.all.peek() ?? [])
      .filter(({ host }) => names.includes(hostNameOf(host)))
      .map(({ host, opening, side, width }) => ({ host, change: { opening, side, width } }));
    this.saving.value = null;
    this.#page.attempt(async () => {
      await this.#save(this.#hostsOf(names).map((host) => ({ host, change: null })));
      this.#page.toasts.say('layout-reset', () => this.#page.attempt(() => this.#save(before)));
    });
  }

  /** The names themselves, and those of their ports that have a layout of their own. */
  #hostsOf(names: readonly string[]): string[] {
    const kept = (this.all.peek() ?? [])
      .map(({ host }) => host)
      .filter((host) => names.includes(hostNameOf(host)));
    return [...new Set([...names, ...kept])];
  }

  async #save(layouts: { host: string; change: LayoutChange | null }[]): Promise<void> {
    await ask('layout/save', { layouts });
    await this.#load();
  }

  async #load(): Promise<void> {
    this.all.value = await ask('layout/list', {});
  }
}

/** Of the hosts that are one inbox; null while that is being read, or where no single host can be named. */
export function layoutOf(
  parts: readonly GrantedInbox[],
  all: readonly HostLayout[] | null,
): InboxLayout | null {
  const names = parts
    .map(({ pattern }) => pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, ''))
    .filter((name) => !name.includes('*'));
  if (all === null || names.length === 0) return null;
  const own =
    all.find(({ host }) => names.includes(host)) ?? all.find(({ host }) => names.includes(hostNameOf(host)));
  const { opening, side, width } = own ?? { ...PLAIN_LAYOUT, opening: null };
  const isOwn = opening !== null || side !== PLAIN_LAYOUT.side || width !== PLAIN_LAYOUT.width;
  return { names, opening, side, width, isOwn };
}
