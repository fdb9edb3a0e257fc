import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import { readSettings } from '../../../utils/settings/settings.ts';

const { storage, stored } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  return {
    stored: kept,
    storage: {
      get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
      set: (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, value);
        return Promise.resolve();
      },
      remove: (key: string) => Promise.resolve(void kept.delete(key)),
    },
  };
});
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: storage }, runtime: { getURL: (path: string) => path } },
}));
vi.mock('../../../utils/sites/requests.ts', () => ({ packaged: () => Promise.resolve(new Response('[]')) }));

const { meet } = await import('../../../entrypoints/filling/meeting.ts');

const TEXT = 'The harvest near Auliekol was the best in years. Trains wait in Astana for two days.';
const known = new Set(['Astana']);
const finder = {
  find: (text: string) =>
    [...known].flatMap((name) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length }];
    }),
  guessLanguages: () => ['en'],
} as unknown as Parameters<typeof meet>[1];

let page = 0;

function senderOf(tab: Partial<Tabs.Tab> = {}, frameId = 0): Runtime.MessageSender {
  page += 1;
  const url = `https://steppe.example/${page}?utm_source=mail#top`;
  return { frameId, tab: { id: page, url, title: 'Grain waits', incognito: false, ...tab } as Tabs.Tab };
}

async function read(sender: Runtime.MessageSender, countUnknown = true, text = TEXT): Promise<unknown> {
  meet([{ text }], finder, sender, () => Promise.resolve(readSettings({ countUnknown })));
  await vi.advanceTimersByTimeAsync(5_000);
  return stored.get('met');
}

beforeEach(() => {
  vi.useFakeTimers();
  stored.clear();
  known.clear();
  known.add('Astana');
});
afterEach(() => vi.useRealTimers());

test('a name that the base lacks is kept with its sentence, and an address that follows nobody', async () => {
  expect(await read(senderOf())).toMatchObject({
    names: [
      {
        name: 'Auliekol',
        lang: 'en',
        times: 1,
        pages: 1,
        examples: [
          {
            sentence: 'The harvest near Auliekol was the best in years.',
            title: 'Grain waits',
            url: `https://steppe.example/${page}`,
          },
        ],
      },
    ],
  });
});

test.each<[string, Runtime.MessageSender]>([
  ['a private window', senderOf({ incognito: true })],
  ['a frame', senderOf({}, 3)],
  ['a page that is no web page', senderOf({ url: 'file:///home/reader/a.html' })],
])('of %s nothing is written', async (_where, sender) => {
  expect(await read(sender)).toBeUndefined();
});

test('nothing is written once it is turned off, though the page was read before', async () => {
  expect(await read(senderOf(), false)).toBeUndefined();
});

test('blocks that are asked for again are not counted again', async () => {
  const sender = senderOf();
  await read(sender);
  expect(await read(sender)).toMatchObject({ names: [{ times: 1, pages: 1 }] });
  expect(await read(sender, true, 'They rode to Auliekol by night.')).toMatchObject({
    names: [{ times: 2, pages: 1 }],
  });
});

test('what the base has come to know goes with the next page', async () => {
  await read(senderOf());
  known.add('Auliekol');
  expect(await read(senderOf())).toBeUndefined();
});

test('an example is cut where its sentence is long', async () => {
  const long = `${'and so on, '.repeat(60)}near Auliekol, ${'and so on, '.repeat(60)}it ends.`;
  const { names } = (await read(senderOf(), true, long)) as { names: { examples: { sentence: string }[] }[] };
  const [{ examples } = { examples: [] }] = names;
  expect(examples[0]?.sentence.length).toBeLessThanOrEqual(300);
  expect(examples[0]?.sentence).toContain('Auliekol');
});
