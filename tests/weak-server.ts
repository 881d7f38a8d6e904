// A folder with a built site → a server whose network can fail or be slow, and whose build can change.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

/** How long the line is silent after a tag, in milliseconds: a browser draws in between. */
const SILENCE = 20;
/** Tags that come one by one: those of the first screen. The rest comes at once. */
const TAGS = 200;

/** Sends the page written to `response` as a very slow line does: its head, then tag by tag. */
function trickle(response: ServerResponse): void {
  const { write, end } = response;
  const written: Buffer[] = [];
  const send = async () => {
    const page = Buffer.concat(written);
    let start = 0;
    let next = page.indexOf('<body');
    for (let tags = 0; tags < TAGS && next > 0; tags++) {
      write.call(response, page.subarray(start, next), 'utf8');
      start = next;
      next = page.indexOf('>', start) + 1;
      await wait(SILENCE);
    }
    end.call(response, page.subarray(start), 'utf8');
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
  /** Pages come tag by tag. */
  trickle = false;
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  #files!: ReturnType<typeof sirv>;
  #under!: string;
  readonly #server: Server;

  private constructor(dist: string, server: Server, port: number) {
    this.publish(dist);
    this.#server = server;
    this.origin = `http://localhost:${port}`;
    server.on('request', (request, response) => {
      const path = request.url ?? '';
      if (this.network === 'down' || this.refuse(path)) return void request.socket.destroy();
      this.asked.push(path);
      if (this.trickle && path.endsWith('/')) trickle(response);
      const missing = () => void response.writeHead(404).end();
      if (!path.startsWith(this.#under)) return missing();
      request.url = path.slice(this.#under.length - 1);
      this.#files(request, response, missing);
    });
  }

  static async open(dist: string): Promise<WeakServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new WeakServer(dist, server, (server.address() as { port: number }).port);
  }

  /** Serves another build from now on, below a base path where it was built for one. */
  publish(dist: string, under = '/'): void {
    this.#under = under;
    this.#files = sirv(dist, { etag: true, dev: true });
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
