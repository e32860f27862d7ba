/**
 * A small imitation of Roundcube, for tests without one: a list with the mail beside it in a frame, the mail on a page
 * of its own, and a page that writes, in a text area or in the real TinyMCE 5. Tried beside Roundcube 1.6.5.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { MAILS, type Mail } from './mails.ts';
import { composePage, FILES, listPage, mailPage } from './pages.ts';

const OWN_FILES = resolve(import.meta.dirname, '../pages/roundcube');
const TINYMCE = resolve(import.meta.dirname, '../../../node_modules/tinymce');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.woff': 'font/woff',
};

/** A mail as the app's own Send handed it over. */
export interface Delivered {
  to: string;
  subject: string;
  html: boolean;
  /** Plain text or markup, with `\n` between lines. */
  body: string;
}

export class RoundcubeImitation {
  /** Everything that was sent, the oldest first. */
  readonly delivered: Delivered[] = [];
  /** Whether replies open in the rich editor: what is a setting of the account in the real one. */
  rich = false;
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch((error: unknown) => send(response, 500, String(error)));
  });
  readonly #composing = new Map<string, Mail>();

  static async start(): Promise<RoundcubeImitation> {
    const imitation = new RoundcubeImitation();
    await new Promise<void>((listening) => imitation.#server.listen(0, '127.0.0.1', listening));
    return imitation;
  }

  /** The list of the inbox. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/?_task=mail&_mbox=INBOX`;
  }

  close(): Promise<void> {
    return new Promise((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: asked } = new URL(request.url ?? '/', 'http://mail.invalid');
    if (pathname !== '/') return sendFile(response, pathname);
    const action = asked.get('_action') ?? '';
    const folder = asked.get('_mbox') ?? 'INBOX';
    if (action === 'send') {
      this.#deliver(new URLSearchParams(await readBody(request)));
      return redirect(response, '?_task=mail&_mbox=INBOX');
    }
    const answering = MAILS.find(({ uid }) => uid === Number(asked.get('_reply_uid')));
    if (action === 'compose' && answering) {
      const id = randomUUID();
      this.#composing.set(id, answering);
      return redirect(response, `?_task=mail&_action=compose&_id=${id}`);
    }
    const id = asked.get('_id') ?? '';
    const composing = this.#composing.get(id);
    if (action === 'compose' && composing) return send(response, 200, composePage(id, composing, this.rich));
    const mail = MAILS.find((each) => each.uid === Number(asked.get('_uid')) && each.folder === folder);
    if ((action === 'preview' || action === 'show') && mail)
      return send(response, 200, mailPage(mail, action));
    const inFolder = MAILS.filter((each) => each.folder === folder);
    send(response, 200, listPage(folder, inFolder));
  }

  #deliver(form: URLSearchParams): void {
    const field = (name: string) => (form.get(name) ?? '').replaceAll('\r\n', '\n');
    this.delivered.push({
      to: field('_to'),
      subject: field('_subject'),
      html: field('_is_html') === '1',
      body: field('_message'),
    });
  }
}

function sendFile(response: ServerResponse, pathname: string): void {
  const tiny = pathname.startsWith(FILES.tinymce);
  const root = tiny ? TINYMCE : OWN_FILES;
  const file = normalize(join(root, pathname.slice(tiny ? FILES.tinymce.length : '/skins/'.length)));
  if (!file.startsWith(root) || !existsSync(file)) {
    send(response, 404, '');
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: `/${address}` }).end();
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'Content-Type': TYPES['.html'],
    'X-Frame-Options': 'SAMEORIGIN',
    'Cache-Control': 'no-store',
  });
  response.end(html);
}
