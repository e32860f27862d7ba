/**
 * A small helpdesk that no adapter knows, and that gives nothing away: names without addresses beside them, classes made anew
 * with every page, no roles, no dates. Its customers' addresses are only in a title.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Case {
  id: number;
  name: string;
  address: string;
  subject: string;
  text: string;
}

export const WILLEM: Case = {
  id: 8112,
  name: 'Willem Otten',
  address: 'willem.otten@example.com',
  subject: 'Tafelkleed verkeerde kleur',
  text: 'Ik bestelde een blauw tafelkleed en kreeg een groen. Dat is al de tweede keer. Ik ben hier niet blij mee.',
};
export const GRETA: Case = {
  id: 8113,
  name: 'Greta Smeets',
  address: 'greta.smeets@example.org',
  subject: 'Servies incompleet',
  text: 'Van mijn servies ontbreken twee borden. Ik baal hiervan en wil weten wanneer ik ze krijg.',
};

export class UnknownDesk {
  readonly #server: Server;
  /** The app was rebuilt: the customer stands elsewhere. */
  rebuilt = false;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<UnknownDesk> {
    const server = createServer();
    const desk = new UnknownDesk(server);
    server.on('request', (request, response) => {
      const id = Number(/^\/zaak\/(\d+)$/.exec(request.url ?? '')?.[1]);
      const found = [WILLEM, GRETA].find((one) => one.id === id);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(found ? desk.#page(found) : '<!doctype html><title>Zaken</title><p>Kies een zaak.');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return desk;
  }

  url({ id }: Case): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/zaak/${id}`;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => this.#server.close(() => done()));
  }

  #page({ name, address, subject, text }: Case): string {
    const made = () => `x${randomBytes(4).toString('hex')}`;
    const who = `<div class="${made()}"><span>Van</span> <b title="${address}">${name}</b></div>`;
    return `<!doctype html><html lang="nl"><title>Zaak</title>
      <style>body { font: 15px sans-serif; margin: 24px; } div { margin: 8px 0; }</style>
      <div id="zaak">
        <div class="${made()}"><strong>${subject}</strong></div>
        ${this.rebuilt ? '' : who}
        <div class="${made()}"><div class="inhoud">${text}</div></div>
        <div class="${made()}"><textarea id="antwoord" rows="6" cols="60"></textarea></div>
        ${this.rebuilt ? `<footer><i>${name}</i></footer>` : ''}
      </div>`;
  }
}
