import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startPublisher, type Publisher } from '../../support/publisher.ts';
import { fakeBrowser } from './fake-browser.ts';

const { browser, granted } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
// As in the build for stories, which alone may ask this machine.
vi.stubEnv('MODE', 'e2e');

const { fetchPublished } = await import('../../../utils/sites/requests.ts');
const { requestLog } = await import('../../../utils/sites/request-log.ts');

const CAP = 1_000_000;

let publisher: Publisher;
let elsewhere: Publisher;

beforeAll(async () => {
  [publisher, elsewhere] = await Promise.all([startPublisher(), startPublisher()]);
});

afterAll(async () => {
  await Promise.all([publisher.close(), elsewhere.close()]);
});

beforeEach(() => {
  publisher.at.clear();
  publisher.asked.splice(0);
  elsewhere.asked.splice(0);
  browser.storage.local.clear();
  granted.clear();
  granted.add('http://127.0.0.1/*');
});

async function come(path: string, asked: Partial<Parameters<typeof fetchPublished>[1]> = {}) {
  const came = await fetchPublished(publisher.origin + path, { cap: CAP, ...asked });
  return came.ok && !came.unchanged ? { ...came, body: await came.body.text() } : came;
}

test('a file comes with what its publisher says of its version, and is not sent twice', async () => {
  publisher.at.set('/index.json', '{"a":1}');
  const first = await come('/index.json');
  expect(first).toMatchObject({ ok: true, unchanged: false, body: '{"a":1}' });
  const { etag } = first as { etag: string };
  expect(await come('/index.json', { etag })).toEqual({ ok: true, unchanged: true });
  publisher.at.set('/index.json', '{"a":2}');
  expect(await come('/index.json', { etag })).toMatchObject({ ok: true, body: '{"a":2}' });
});

test('no credentials, no referrer, no cookie, no language goes along', async () => {
  publisher.at.set('/index.json', (_, response) => {
    response.writeHead(200, { 'set-cookie': 'a=b' }).end('{}');
  });
  await come('/index.json');
  await come('/index.json');
  for (const { headers } of publisher.asked) {
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
    expect([headers.referer, headers.authorization]).toEqual([undefined, undefined]);
    expect(headers['accept-language']).toBe('*');
  }
});

test('only https is asked, and only where the reader granted it', async () => {
  publisher.at.set('/index.json', '{}');
  for (const address of [
    'http://example.org/',
    'ftp://example.org/',
    'https://a:b@example.org/',
    'nowhere',
  ]) {
    expect(await fetchPublished(address, { cap: CAP }), address).toMatchObject({ code: 'address' });
  }
  granted.clear();
  expect(await come('/index.json')).toEqual({ ok: false, code: 'not-allowed' });
  expect(publisher.asked).toEqual([]);
  expect(await requestLog()).toEqual({ requests: [], older: 0 });
});

test('the shipped build asks this machine for nothing', async () => {
  vi.stubEnv('MODE', 'production');
  publisher.at.set('/index.json', '{}');
  expect(await come('/index.json')).toMatchObject({ ok: false, code: 'address' });
  expect(publisher.asked).toEqual([]);
  vi.stubEnv('MODE', 'e2e');
});

test.each(['there', 'elsewhere'])('a redirect %s is not followed', async (where) => {
  const target = where === 'there' ? publisher.origin : elsewhere.origin;
  publisher.at.set('/index.json', (_, response) => {
    response.writeHead(302, { location: `${target}/other.json` }).end();
  });
  expect(await come('/index.json')).toEqual({ ok: false, code: 'redirected' });
  expect(publisher.asked).toHaveLength(1);
  expect(elsewhere.asked).toEqual([]);
});

test('what is missing, and a server that is gone', async () => {
  expect(await come('/index.json')).toEqual({ ok: false, code: 'status', detail: '404' });
  const gone = await startPublisher();
  await gone.close();
  expect(await fetchPublished(`${gone.origin}/a`, { cap: CAP })).toMatchObject({ code: 'unreachable' });
});

test('more than the cap is not taken, also where nothing told its length', async () => {
  publisher.at.set('/at-once', 'x'.repeat(CAP));
  expect(await come('/at-once')).toMatchObject({ ok: true });
  publisher.at.set('/at-once', 'x'.repeat(CAP + 1));
  expect(await come('/at-once')).toMatchObject({ ok: false, code: 'too-large' });

  let sent = 0;
  publisher.at.set('/endless', (_, response) => {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(100_000))) sent += 100_000;
      response.once('drain', more);
    };
    more();
  });
  expect(await come('/endless')).toMatchObject({ ok: false, code: 'too-large' });
  expect(sent).toBeLessThan(50_000_000);
});

test('the cap counts what compressed answers unpack to', async () => {
  publisher.at.set('/bomb', (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('0'.repeat(50_000_000)));
  });
  expect(await come('/bomb')).toMatchObject({ ok: false, code: 'too-large' });
  publisher.at.set('/small', (_, response) => {
    const body = gzipSync('{"a":1}');
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
  });
  expect(await come('/small')).toMatchObject({ ok: true, body: '{"a":1}' });
});

test('an answer that breaks off is none', async () => {
  publisher.at.set('/cut', (_, response) => {
    response.writeHead(200, { 'content-length': 1_000 });
    response.write('{"a":', () => response.destroy());
  });
  expect(await come('/cut')).toMatchObject({ ok: false, code: 'cut-short' });
});

test('a server that says nothing, or stops in the middle, is waited for as long as told', async () => {
  publisher.at.set('/silent', () => undefined);
  expect(await come('/silent', { patience: 40 })).toMatchObject({ ok: false, code: 'slow' });
  publisher.at.set('/stalled', (_, response) => {
    response.writeHead(200);
    response.write('{');
  });
  expect(await come('/stalled', { patience: 40 })).toMatchObject({ ok: false, code: 'slow' });
});

test('the reader may stop it', async () => {
  const stop = new AbortController();
  publisher.at.set('/stalled', (_, response) => {
    response.writeHead(200);
    response.write('{', () => stop.abort());
  });
  expect(await come('/stalled', { signal: stop.signal })).toMatchObject({ ok: false, code: 'stopped' });
  expect(await come('/stalled', { signal: stop.signal })).toEqual({ ok: false, code: 'stopped' });
  expect(publisher.asked).toHaveLength(1);
});

test('past the caches', async () => {
  publisher.at.set('/file', (request, response) => {
    response.writeHead(200).end(request.headers['cache-control'] === 'no-cache' ? 'right' : 'damaged');
  });
  expect(await come('/file')).toMatchObject({ body: 'damaged' });
  expect(await come('/file', { reload: true })).toMatchObject({ body: 'right' });
});

test('every request is in the log before it is sent, without what stands behind a question mark', async () => {
  const logged: unknown[] = [];
  publisher.at.set('/index.json?key=secret', (_, response) => {
    void requestLog().then(({ requests }) => {
      logged.push(requests);
      response.end('{}');
    });
  });
  await come('/index.json?key=secret');
  const address = `${publisher.origin}/index.json`;
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u) as string;
  expect(logged).toEqual([[{ at, address }]]);
  await come('/missing');
  expect(await requestLog()).toEqual({
    requests: [
      { at, address: `${publisher.origin}/missing`, outcome: 'status', bytes: 0 },
      { at, address, outcome: 'received', bytes: 2 },
    ],
    older: 0,
  });
});

test('what cannot be noted is not sent', async () => {
  publisher.at.set('/index.json', '{}');
  const { set } = browser.storage.local;
  browser.storage.local.set = async () => {
    throw new Error('full');
  };
  expect(await come('/index.json')).toEqual({ ok: false, code: 'log', detail: 'Error: full' });
  expect(publisher.asked).toEqual([]);
  browser.storage.local.set = set;
});

test('what is stopped while it is being noted is not sent', async () => {
  const stop = new AbortController();
  publisher.at.set('/index.json', '{}');
  const { local } = browser.storage;
  const noting = vi.spyOn(local, 'set').mockImplementationOnce(async () => stop.abort());
  expect(await come('/index.json', { signal: stop.signal })).toMatchObject({ ok: false, code: 'stopped' });
  noting.mockRestore();
  expect(publisher.asked).toEqual([]);
});
