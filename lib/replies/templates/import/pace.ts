/** Long work in short stretches, so that the page stays alive, says how far it is, and can be stopped. */

/** Milliseconds of work between two rests. */
const STRETCH = 12;

export class Pace {
  readonly #signal: AbortSignal | undefined;
  readonly #onProgress: ((done: number, total: number) => void) | undefined;
  #since = performance.now();

  constructor(options: { signal?: AbortSignal; onProgress?(done: number, total: number): void }) {
    this.#signal = options.signal;
    this.#onProgress = options.onProgress?.bind(options);
  }

  /** @throws the signal's reason, once it is aborted */
  async step(done: number, total: number): Promise<void> {
    if (performance.now() - this.#since < STRETCH) return;
    this.#onProgress?.(done, total);
    await this.rest();
  }

  /** @throws the signal's reason, once it is aborted */
  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
