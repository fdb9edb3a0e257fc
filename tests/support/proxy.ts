import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const OWN_HOSTS = new Set(['127.0.0.1', 'localhost']);

/** A proxy that writes down every host it is asked for, and reaches none but this machine. */
export interface LoggingProxy {
  /** For `openBrowser({ proxy })`. */
  readonly url: string;
  /** `http://host:port/path` of requests in the open, `host:port` of those that only asked for a tunnel. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((from, to) => {
    asked.push(from.url ?? '');
    pass(from, to);
  });
  server.on('connect', (from, socket) => {
    asked.push(from.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function pass(from: IncomingMessage, to: ServerResponse): void {
  const target = from.url !== undefined && URL.canParse(from.url) ? new URL(from.url) : undefined;
  if (target === undefined || !OWN_HOSTS.has(target.hostname)) {
    to.writeHead(502).end();
    return;
  }
  // The server of the tests listens on one address; `localhost` may be looked up as another.
  const { pathname, search, port } = target;
  const onward = request(
    { host: '127.0.0.1', port, path: pathname + search, method: from.method, headers: from.headers },
    (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    },
  );
  onward.on('error', () => to.destroy());
  from.pipe(onward);
}
