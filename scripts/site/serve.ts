import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A folder served to this machine alone. */
export interface Site {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  readonly origin: string;
  /** The same folder under a second host name: another site to the browser. */
  readonly otherOrigin: string;
  /** Paths asked for so far, oldest first. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Pages made by the caller, by path: they come before the folder's files. */
  readonly pages?: Readonly<Record<string, Page>>;
}

export interface Page {
  readonly body: string;
  /** What follows once this is kept: until then the page is still loading. */
  readonly rest?: Promise<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a folder on a free port of the loopback address. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    answer(folder, path, options.pages?.[path], request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    otherOrigin: `http://localhost:${String(port)}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // Browsers keep connections open; without this the server would wait for them.
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  path: string,
  page: Page | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (page !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.write(page.body);
    response.end(await page.rest);
    return;
  }
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder + sep)) || request.method !== 'GET') {
    response.writeHead(404).end();
    return;
  }
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
}
