// A folder with a built site → a server whose network can fail or be slow, and whose edition can change.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

/** How long the line is silent between two pieces, in milliseconds: a browser draws in between. */
const SILENCE = 20;
/** What lies further down than a first look reaches comes at once, in bytes. */
const LOOKED_AT = 24_000;

/** Sends the page written to `response` as a slow line does: its head, then pieces of so many bytes. */
function sendInPieces(response: ServerResponse, bytes: number): void {
  const { write, end } = response;
  const written: Buffer[] = [];
  const send = async () => {
    const page = Buffer.concat(written);
    const body = page.indexOf('<body');
    const below = Math.min(body + LOOKED_AT, page.length);
    write.call(response, page.subarray(0, body), 'utf8');
    for (let start = body; start < below; start += bytes) {
      write.call(response, page.subarray(start, Math.min(start + bytes, below)), 'utf8');
      await wait(SILENCE);
    }
    end.call(response, page.subarray(below), 'utf8');
  };
  response.write = (content: Buffer) => written.push(content) > 0;
  response.end = () => {
    void send();
    return response;
  };
}

export class WeakServer {
  readonly origin: string;
  /** down: no connection at all. */
  network: 'up' | 'down' = 'up';
  /** Requests the network loses on the way. */
  refuse: (path: string) => boolean = () => false;
  /** Bytes of a page that arrive at a time; undefined: all at once. */
  piece: number | undefined;
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  #files: ReturnType<typeof sirv>;
  readonly #server: Server;

  private constructor(dist: string, server: Server, port: number) {
    this.#files = sirv(dist, { etag: true, dev: true });
    this.#server = server;
    this.origin = `http://localhost:${port}`;
    server.on('request', (request, response) => {
      const path = request.url ?? '';
      if (this.network === 'down' || this.refuse(path)) return void request.socket.destroy();
      this.asked.push(path);
      if (this.piece !== undefined && path.endsWith('/')) sendInPieces(response, this.piece);
      this.#files(request, response, () => {
        response.writeHead(404).end();
      });
    });
  }

  static async open(dist: string): Promise<WeakServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return new WeakServer(dist, server, (server.address() as { port: number }).port);
  }

  publish(dist: string): void {
    this.#files = sirv(dist, { etag: true, dev: true });
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
