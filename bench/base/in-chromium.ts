import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { openSearch as OpenSearch } from '../../utils/search/open-search.ts';
import { findBrowser } from '../../scripts/browser/find.ts';

/** What a page of the browser took, in milliseconds. */
export interface InChromium {
  readonly version: string;
  readonly opened: number;
  /** Of each query the best round, in their order. */
  readonly times: readonly number[];
}

const ENTRY = fileURLToPath(new URL('../../utils/search/open-search.ts', import.meta.url));

/** Opens an index in a page of Chromium and asks it. Nothing where no Chromium is installed. */
export async function timesInChromium(
  index: ArrayBuffer,
  queries: readonly string[],
  rounds: number,
): Promise<InChromium | undefined> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) return undefined;
  const server = await serve({
    '/': '<!doctype html>',
    '/search.js': await bundle(),
    '/index': Buffer.from(index),
  });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...sandbox] });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    const measured = await page.evaluate(measureInPage, { queries, rounds });
    return { version: browser.version(), ...measured };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page: it may refer to nothing around it. */
async function measureInPage({ queries, rounds }: { queries: readonly string[]; rounds: number }) {
  // The address is the server's, which the compiler cannot know.
  const address = '/search.js';
  const { openSearch } = (await import(address)) as { openSearch: typeof OpenSearch };
  const index = await (await fetch('/index')).arrayBuffer();
  const before = performance.now();
  const search = openSearch(index);
  const opened = performance.now() - before;
  const times = queries.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [at, query] of queries.entries()) {
      const asked = performance.now();
      search.find(query);
      times[at] = Math.min(times[at]!, performance.now() - asked);
    }
  }
  return { opened, times };
}

async function bundle(): Promise<string> {
  const lib = { entry: ENTRY, formats: ['es' as const], fileName: 'search' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the search was not bundled');
  return output.output[0].code;
}

async function serve(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, answer) => {
    const file = files[request.url ?? ''];
    // Isolated, or its clock has steps of a tenth of a millisecond.
    answer.setHeader('cross-origin-opener-policy', 'same-origin');
    answer.setHeader('cross-origin-embedder-policy', 'require-corp');
    answer.setHeader('content-type', request.url === '/search.js' ? 'text/javascript' : 'text/html');
    answer.statusCode = file === undefined ? 404 : 200;
    answer.end(file);
  });
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
