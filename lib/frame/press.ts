/**
 * Whether the mouse button or a finger is down in this page. A page that moves under a press loses the click: it counts only
 * where the button goes up over what it went down on (seen in Roundcube, whose Reply slid away as the sidebar docked).
 */
export class PressWatch {
  #down = false;
  #waiting: (() => void)[] = [];

  constructor(signal: AbortSignal) {
    const listen = (type: string, down: boolean) =>
      addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) return;
          this.#down = down;
          // The click itself comes right after the release.
          if (!down) setTimeout(() => this.#up());
        },
        { signal, capture: true, passive: true },
      );
    listen('pointerdown', true);
    for (const type of ['pointerup', 'pointercancel', 'dragend', 'blur']) listen(type, false);
  }

  /** At once, or when the press is over. */
  whenUp(act: () => void): void {
    if (this.#down) this.#waiting.push(act);
    else act();
  }

  #up(): void {
    if (this.#down) return;
    for (const act of this.#waiting.splice(0)) act();
  }
}
