import WebSocket from 'ws';

interface Answer {
  type: 'success' | 'error' | 'event';
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: unknown;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** A WebDriver BiDi connection: https://w3c.github.io/webdriver-bidi/, plus Mozilla's own `moz:` parameters. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #version = '';

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#answer(JSON.parse(String(data)) as Answer));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
      this.#waiting.clear();
    });
  }

  /** @param url the address that Firefox prints, without `/session` */
  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(`${url}/session`, { maxPayload: 512 * 1024 * 1024 });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    const bidi = new Bidi(socket);
    const session = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: {
        alwaysMatch: { unhandledPromptBehavior: { default: 'dismiss', beforeUnload: 'accept' } },
      },
    });
    bidi.#version = session.capabilities.browserVersion;
    return bidi;
  }

  /** Firefox's version: `153.7.0`. */
  get version(): string {
    return this.#version;
  }

  /** @throws Error `<code>: <message>` when Firefox refuses, or when it is gone */
  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) {
        reject(new Error('Firefox closed the connection'));
        return;
      }
      this.#waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #answer(answer: Answer): void {
    if (answer.id === undefined) return;
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.type === 'error') waiting?.reject(new Error(`${answer.error}: ${answer.message}`));
    else waiting?.resolve(answer.result);
  }
}
