import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher's server on this machine: what lies at a path may change at any moment. */
export interface Publisher {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  readonly origin: string;
  /** Requests so far, oldest first. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** What lies there: bytes with an entity tag, or whatever the function answers. */
  readonly at: Map<string, string | Uint8Array | Answering>;
  close(): Promise<void>;
}

export async function startPublisher(): Promise<Publisher> {
  const at: Publisher['at'] = new Map();
  const asked: Publisher['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const found = at.get(path);
    if (found === undefined) response.writeHead(404).end('nothing here');
    else if (typeof found === 'function') found(request, response);
    else answer(found, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    at,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As a static host does it: the tag changes with the content, and equal tags are answered with 304. */
function answer(content: string | Uint8Array, request: IncomingMessage, response: ServerResponse): void {
  const body = Buffer.from(content);
  const etag = `"${String(body.length)}-${String(checksum(body))}"`;
  const headers = { etag, 'content-type': 'application/octet-stream', 'cache-control': 'max-age=300' };
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
}

function checksum(body: Uint8Array): number {
  return body.reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
}
