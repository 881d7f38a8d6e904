// A folder with a built site → a server whose network can fail and whose edition can change.
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

export class WeakServer {
  readonly origin: string;
  /** down: no connection at all. */
  network: 'up' | 'down' = 'up';
  /** Requests the network loses on the way. */
  refuse: (path: string) => boolean = () => false;
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
