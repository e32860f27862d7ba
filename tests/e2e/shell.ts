/** A page that holds an inbox in a frame, as webmail does whose mail app is on another host. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src http:";
const PAGE = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8">
  <meta name="color-scheme" content="light dark">
  <title>Werkbank</title>
  <style>
    html, body { height: 100%; margin: 0; }
    body { display: flex; flex-direction: column; }
    iframe { flex: 1; width: 100%; border: 0; }
  </style>
  <body>
    <header>Werkbank</header>
    <iframe id="mail" title="Mail" src="$1"></iframe>
  </body>
</html>`;

export interface Shell {
  /** Address of the page under this name for the machine, with `inbox` in its frame. */
  at(host: string, inbox: string): string;
  close(): Promise<void>;
}

export async function startShell(): Promise<Shell> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://shell.invalid');
    const inbox = (searchParams.get('inbox') ?? '').replace(/["<>&]/g, '');
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
    });
    response.end(PAGE.replace('$1', inbox));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, inbox) => `http://${host}:${port}/?inbox=${encodeURIComponent(inbox)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
