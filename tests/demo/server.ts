/** Serves the demo inbox on the loopback interface. Run by itself (`tsx tests/demo/server.ts`) it stays up on 4173. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conversations } from './mails.ts';
import type { DemoConversation, NewMail } from './types.ts';

const APP = fileURLToPath(new URL('./app/', import.meta.url));
const FILES = /^\/app\/([a-z-]+\.(?:js|css))$/;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};
/** As strict as the strictest webmail: what works here works under a policy. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface Demo {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * `GET /mails` gives all conversations, `POST /mails` adds a `NewMail` and answers the conversation it is in,
 * `DELETE /mails` goes back to the first state. Port 0, the default, takes any free one. `framed`: any page may
 * hold it in a frame.
 */
export async function startDemo(options: { port?: number; framed?: boolean } = {}): Promise<Demo> {
  let mailbox = structuredClone(conversations);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, 'text/plain', String(error)));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://demo.invalid');
    if (pathname === '/mails') {
      if (request.method === 'DELETE') mailbox = structuredClone(conversations);
      const body =
        request.method === 'POST'
          ? deliver(mailbox, JSON.parse(await readBody(request)) as NewMail)
          : mailbox;
      send(response, 200, 'application/json', JSON.stringify(body));
      return;
    }
    if (pathname === '/favicon.ico') return send(response, 204, 'image/x-icon', '');
    const file = FILES.exec(pathname)?.[1] ?? (pathname.startsWith('/app/') ? null : 'index.html');
    if (file === null) return send(response, 404, 'text/plain', 'Not found');
    send(
      response,
      200,
      TYPES[extname(file)] ?? 'text/plain',
      await readFile(join(APP, file), 'utf8'),
      options,
    );
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Puts the mail in the mailbox, and gives the conversation it landed in. */
function deliver(mailbox: DemoConversation[], mail: NewMail): DemoConversation {
  const id = mail.id ?? `mail-${mailbox.length + 1}`;
  const known = mailbox.find((each) => each.id === (mail.conversation ?? id));
  const conversation = known ?? { id: mail.conversation ?? id, subject: mail.subject, messages: [] };
  conversation.messages.push({
    id: `${conversation.id}-${conversation.messages.length + 1}`,
    direction: 'customer',
    from: mail.from,
    replyTo: mail.replyTo,
    sentAt: mail.sentAt ?? new Date().toISOString(),
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments,
  });
  if (!known) mailbox.unshift(conversation);
  return conversation;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  { framed = false }: { framed?: boolean } = {},
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': framed
      ? POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *')
      : POLICY,
    ...(framed ? {} : { 'X-Frame-Options': 'DENY' }),
    'Cache-Control': 'no-store',
  });
  response.end(status === 204 ? undefined : body);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 4173);
  const { url } = await startDemo({ port });
  process.stdout.write(`${url}\n`);
}
