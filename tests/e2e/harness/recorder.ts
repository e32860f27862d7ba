import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { RecordedRequest } from './types.ts';

/** A proxy for a whole browser, its background included: it notes every request, and reaches only this machine. */
export interface Recorder {
  readonly port: number;
  readonly requests: RecordedRequest[];
  close(): Promise<void>;
}

const LOCAL = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** @param hosts plain-http host names and the local address that answers for them */
export async function startRecorder(hosts: Record<string, string> = {}): Promise<Recorder> {
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();

  function target(url: URL): URL | undefined {
    const local = hosts[url.hostname] ?? hosts[url.host];
    if (local) return new URL(url.pathname + url.search, local);
    return LOCAL.test(url.hostname) ? url : undefined;
  }

  function forward(ask: IncomingMessage, answer: ServerResponse): void {
    const url = new URL(ask.url ?? '/', 'http://none.invalid');
    requests.push({ method: ask.method ?? 'GET', host: url.host, url: url.href });
    const to = target(url);
    if (!to) {
      answer.writeHead(502).end();
      return;
    }
    const onward = request(to, { method: ask.method, headers: ask.headers }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    ask.pipe(onward);
  }

  function tunnel(ask: IncomingMessage, client: Socket, head: Buffer): void {
    const url = new URL(`https://${ask.url}`);
    requests.push({ method: 'CONNECT', host: url.host, url: url.origin });
    client.on('error', () => client.destroy());
    if (!LOCAL.test(url.hostname)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward = connect(Number(ask.url?.split(':').at(-1)), url.hostname.replace(/[[\]]/g, ''), () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
  }

  const server = createServer(forward);
  server.on('connect', tunnel);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
