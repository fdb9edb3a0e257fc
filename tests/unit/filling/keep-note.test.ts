import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnRows } from '../../../utils/knowledge/own-rows.ts';
import type { RowChange } from '../../../utils/knowledge/row-change.ts';
import type { Row } from '../../../utils/knowledge/row.ts';
import type { CardNote } from '../../../utils/messages/card-port.ts';

const stored = new Map<string, unknown>();
const executeScript = vi.fn<() => Promise<{ result: unknown }[]>>();
const getTab = vi.fn<() => Promise<{ incognito: boolean }>>();
const storage = {
  get: async (keys: string | string[]) =>
    Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
  set: async (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
  },
  remove: async (keys: string[]) => keys.forEach((key) => stored.delete(key)),
  getKeys: async () => [...stored.keys()],
};
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: storage }, scripting: { executeScript }, tabs: { get: getTab } },
}));
vi.mock('../../../utils/report/report.ts', () => ({ report: vi.fn() }));

const { cardDrafts, noteFromCard } = await import('../../../entrypoints/filling/keep-note.ts');

const PLACE = { tab: 1, frame: 0 };
const SENTENCE = 'Grain from Kostanay Region waits at the border.';
const REQUEST = {
  card: 0,
  token: 1,
  surface: 'Kostanay Region',
  readings: ['KZ-39'],
  around: { text: SENTENCE, start: 11, end: 26, lang: 'en' },
  articleDate: '2026-11',
  index: 0,
  positions: [0],
  focus: false,
};
const ID = '0198c0de-0000-7000-8000-000000000001';
const FACT = {
  property: 'population',
  label: 'Population',
  value: '829,984',
  source: { title: 'stat.gov.kz' },
};
const NOTE: CardNote = {
  ...{ kind: 'note', token: 1, entity: 'KZ-39', id: ID, text: 'Ask', tags: ['grain'] },
  ...{ about: { text: 'Kostanay Region', lang: 'en' }, facts: [FACT] },
};
const DRAFT: CardNote = { ...NOTE, kind: 'draft' };
const WORDS = {
  ...{ text: '', before: '', after: '', lang: 'en', title: 'Grain waits', site: 'Steppe Post' },
  ...{
    address: 'https://steppe-post.example/grain?utm_source=x#top',
    canonical: '',
    published: '2026-11-20',
  },
};

const changes: RowChange[] = [];
const putAll = vi.fn<OwnRows['putAll']>();
const rows = vi.fn<() => Promise<Row[]>>();
const own = {
  ...{ rows, keyed: async () => [], putAll },
  get: async () => (await rows())[0],
} as unknown as OwnRows;
const keep = (note: CardNote, request = REQUEST) => noteFromCard(own, PLACE, request, note);

beforeEach(() => {
  stored.clear();
  changes.length = 0;
  putAll.mockReset().mockImplementation(async (all) => {
    changes.push(...all);
    return [];
  });
  executeScript.mockReset().mockResolvedValue([{ result: WORDS }]);
  rows.mockReset().mockResolvedValue([]);
  getTab.mockReset().mockResolvedValue({ incognito: false });
});

test('a note is kept with its entity’s name, its page, the name as it stands there, and what was shown', async () => {
  await keep({ ...NOTE, fact: FACT });
  expect(changes).toMatchObject([
    {
      ...{ kind: 'note', id: `note:${ID}` },
      patch: {
        ...{ entity: 'KZ-39', text: 'Ask', 'tag:grain': true, facts: [FACT], fact: FACT },
        about: { text: 'Kostanay Region', lang: 'en' },
        quote: { exact: 'Kostanay Region', prefix: 'Grain from ', suffix: ' waits at the border.' },
        page: {
          address: 'https://steppe-post.example/grain',
          ...{ title: 'Grain waits', outlet: 'Steppe Post', published: '2026-11-20', lang: 'en' },
          read: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      },
    },
  ]);
  // Where it stood in its block is not where it stood in the page.
  expect(changes[0]?.patch['quote']).not.toHaveProperty('start');
});

test('the article’s own date stands in where the page says none; of a page nobody may read nothing is kept', async () => {
  executeScript.mockResolvedValueOnce([{ result: { ...WORDS, published: '' } }]);
  await keep(NOTE);
  expect(changes[0]?.patch).toMatchObject({ page: { published: '2026-11' } });
  executeScript.mockRejectedValueOnce(new Error('no'));
  await keep({ ...NOTE, id: ID.replace('1', '2') });
  expect(changes[1]?.patch).toMatchObject({ text: 'Ask', facts: [FACT] });
  expect(changes[1]?.patch).not.toHaveProperty('page');
  expect(changes[1]?.patch).not.toHaveProperty('quote');
});

test('where something was read in a private window is not kept', async () => {
  getTab.mockResolvedValueOnce({ incognito: true });
  await keep(NOTE);
  expect(executeScript).not.toHaveBeenCalled();
  expect(changes[0]?.patch).not.toHaveProperty('page');
});

test('a draft is there for the next card, and its note has the page that it was begun on', async () => {
  await keep(DRAFT);
  expect(await cardDrafts().ofEntity('KZ-39')).toEqual([{ id: ID, text: 'Ask', tags: ['grain'] }]);
  expect(await cardDrafts().ofEntity('KZ')).toEqual([]);
  executeScript.mockResolvedValue([{ result: { ...WORDS, address: 'https://elsewhere.example/' } }]);
  await keep({ ...DRAFT, text: 'Ask again' });
  await keep(
    { ...NOTE, text: 'Ask again' },
    { ...REQUEST, around: { text: 'Q', start: 0, end: 1, lang: 'en' } },
  );
  expect(executeScript).toHaveBeenCalledTimes(1);
  expect(changes).toMatchObject([
    {
      patch: {
        text: 'Ask again',
        page: { address: 'https://steppe-post.example/grain' },
        quote: { exact: 'Kostanay Region' },
      },
    },
  ]);
  expect(stored.size).toBe(0);
});

test('a draft without words is given up, and one that cannot become a note waits', async () => {
  await keep(DRAFT);
  putAll.mockRejectedValueOnce(new Error('the disk is full'));
  await expect(keep(NOTE)).rejects.toThrow('the disk is full');
  expect(await cardDrafts().ofEntity('KZ-39')).toHaveLength(1);
  await keep({ ...DRAFT, text: ' ' });
  expect(stored.size).toBe(0);
});

test('a draft that takes longer than its note does not come back after it', async () => {
  const { promise, resolve } = Promise.withResolvers<{ result: unknown }[]>();
  executeScript.mockReturnValueOnce(promise);
  const both = [keep(DRAFT), keep(NOTE)];
  // Long enough for the note to be kept, if it did not wait.
  await new Promise((done) => setTimeout(done, 20));
  resolve([{ result: WORDS }]);
  await Promise.all(both);
  expect([stored.size, changes.length]).toEqual([0, 1]);
});

test('a change of a note that is there keeps its tags and what was kept with it, and brings no page of its own', async () => {
  const f = { entity: 'KZ-39', text: 'Once', 'tag:rail': true, facts: [FACT] };
  rows.mockResolvedValue([
    { kind: 'note', id: `note:${ID}`, v: 1, f, h: { text: '1' }, r: 1 } as unknown as Row,
  ]);
  await keep({ ...DRAFT, isChange: true });
  expect(stored.get(`draft-note:${ID}`)).toMatchObject({
    isChange: true,
    began: { text: 'Once', tags: ['rail'], facts: [FACT] },
    fields: { text: 'Ask', tags: ['rail'], facts: [FACT] },
  });
  await keep({ ...NOTE, isChange: true });
  expect(changes).toEqual([{ kind: 'note', id: `note:${ID}`, patch: { text: 'Ask' } }]);
  expect([executeScript.mock.calls.length, stored.size]).toEqual([0, 0]);
});

test('what lies in the store and is no draft is passed over', async () => {
  stored.set('draft-note:x', { id: 'x', fields: 7 }).set('other', 1);
  await keep(DRAFT);
  expect(await cardDrafts().ofEntity('KZ-39')).toHaveLength(1);
});
