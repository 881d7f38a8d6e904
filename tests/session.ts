// The built site on a port and a browser to look at it, for one file of tests; the browser is one for all of them.
import type { Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { serve } from '../src/publish/serve.ts';

let started: Promise<Browser> | undefined;
/** Ends with the process that started it. */
export const sharedBrowser = () => (started ??= openBrowser());

export class Session {
  readonly browser: Browser;
  readonly origin: string;
  readonly #server: Server;
  readonly #contexts: BrowserContext[] = [];

  private constructor(browser: Browser, server: Server, port: number) {
    this.browser = browser;
    this.#server = server;
    this.origin = `http://localhost:${port}`;
  }

  static async open(dist = 'dist', under = '/'): Promise<Session> {
    const server = await serve(dist, 0, under);
    return new Session(await sharedBrowser(), server, (server.address() as { port: number }).port);
  }

  /** A page on a phone; `problems` fills with console messages, page errors and requests to other origins. */
  async page(
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; problems: string[]; requests: string[] }> {
    const context = await this.browser.newContext({
      viewport: { width: 360, height: 740 },
      // What a worker fetches, no test sees: only tests/offline.test.ts lets it work.
      serviceWorkers: 'block',
      ...options,
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    const problems: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (!/^Service Worker registration blocked/.test(message.text()))
        problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('request', (request) => {
      requests.push(request.url());
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(this.origin))
        problems.push(`leaves the site: ${request.url()}`);
    });
    return { page, problems, requests };
  }

  /** Runs `look` over the pages, in two tabs side by side; answers what the tabs had to say. */
  async onPages(
    list: readonly string[],
    options: BrowserContextOptions,
    look: (page: Page, path: string) => Promise<void>,
  ): Promise<string[]> {
    const tabs = [0, 1].map(async (tab) => {
      const { page, problems } = await this.page(options);
      for (const path of list.filter((_, index) => index % 2 === tab)) await look(page, path);
      await page.context().close();
      return problems;
    });
    return (await Promise.all(tabs)).flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
    this.#server.close();
  }
}
