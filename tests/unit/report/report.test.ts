import { expect, test } from 'vitest';
import { storedLines, type StoredNeeds } from '../../../utils/backup/stored-lines.ts';
import { openKeptFiles } from '../../../utils/knowledge/kept-files.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { StoreError } from '../../../utils/knowledge/store-error.ts';
import { report, reported } from '../../../utils/report/report.ts';
import { errorLines, reportText } from '../../../utils/report/report-text.ts';
import { memoryStorage } from '../journal/memory-storage.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { packFiles, place, readerOf, readers } from '../knowledge/small-pack.ts';

test('an error is kept with where and when, without addresses', () => {
  report('find', new TypeError('cannot load https://news.example/secret?q=1 now'));
  expect(reported().at(-1)).toMatchObject({ where: 'find', what: 'TypeError: cannot load [address] now' });
  expect(Date.parse(reported().at(-1)?.at ?? '')).not.toBeNaN();
});

test('the oldest go first when there are many', () => {
  for (let index = 0; index < 60; index += 1) report('many', new Error(`error ${index}`));
  expect(reported()).toHaveLength(50);
  expect(reported().at(-1)?.what).toBe('Error: error 59');
});

test('a report names versions, what is stored and errors, and says when there are none', () => {
  const about = {
    version: '0.1.0',
    browser: 'Firefox/153.0',
    base: 'failed',
    stored: ['Packs: world failed'],
  };
  expect(reportText(about, [])).toBe(
    'Sidelight 0.1.0, Firefox/153.0\nBase: failed\nPacks: world failed\nNo errors since the background started.',
  );
  const entry = { at: '2026-11-22T10:00:00.000Z', where: 'base', what: 'StoreError: damaged' };
  expect(reportText(about, [entry]).split('\n').at(-1)).toBe(
    '2026-11-22T10:00:00.000Z base: StoreError: damaged',
  );
});

test('an error says what failed, not on what', () => {
  const lineOf = (what: string) => errorLines([{ at: '', where: '', what }])[0]!.slice(3);
  const texts: [string, string][] = [
    [
      'SyntaxError: Unexpected token \'K\', ..."ote": Kazybek"... is not valid JSON',
      "SyntaxError: Unexpected token 'K', ...[text]... is not valid JSON",
    ],
    ['Error: «Қазыбек» and “Kazybek”', 'Error: [text] and [text]'],
    ['Error: Казыбек, Қостанай', 'Error: …, …'],
    ['NotFoundError: sources-of-mine.csv is gone', 'NotFoundError: [file] is gone'],
    ['NotReadableError: lists/kazybek.tsv', 'NotReadableError: lists/[file]'],
    ['InstallError: hash entities.ndjson', 'InstallError: hash entities.ndjson'],
    [
      "DataError: Failed to execute 'put' on 'IDBObjectStore'",
      "DataError: Failed to execute 'put' on 'IDBObjectStore'",
    ],
  ];
  for (const [text, said] of texts) expect(lineOf(text)).toBe(said);
});

async function stored(more: Partial<StoredNeeds> = {}): Promise<string[]> {
  const packs = openPacks(emptyPlace());
  const entities = [place('kazybek', 'Kazybek', { descriptions: { en: 'my secret' } })];
  const origin = { type: 'import', name: 'kazybek-contacts.csv', format: 'csv' } as const;
  await packs.install(
    'import:kazybek-contacts',
    readerOf(packFiles({ id: 'import:kazybek-contacts', entities })),
    readers,
    origin,
  );
  await packs.install('world', readerOf(packFiles({ id: 'world', entities })), readers);
  await packs.install('broken', readerOf(new Map()), readers, {
    type: 'address',
    url: 'https://kazybek.example/',
  });
  const files = openKeptFiles(async () => filesPlace);
  const filesPlace = emptyPlace();
  await files.keep('pack/import:kazybek-contacts', new Blob(['Kazybek']));
  await files.keep('copy/2026-11-22', new Blob(['my secret']));
  return storedLines({
    packs,
    files,
    storage: memoryStorage(),
    bundled: ['world', 'central-asia'],
    expected: async () => ({ rows: 12, notes: 5 }),
    requests: async () => 3,
    estimate: async () => ({ usage: 1_000, quota: 5_000 }),
    persisted: async () => true,
    ...more,
  });
}

test('what is stored is told in counts and states, without a name, a text, an address or a file', async () => {
  const lines = await stored();
  expect(lines).toEqual([
    'Packs: world installed, 1 entities; central-asia missing; from import installed, 1 entities; from nowhere yet failed (missing), 0 entities',
    'Made by the reader: 12 rows, 5 of them notes',
    expect.stringMatching(/^Kept: 1 dated copies, the last of \d{4}-\d\d-\d\d, 1 other files$/u),
    'Last backup file: never',
    'Requests ever made: 3',
    'Storage: 1000 of 5000 bytes, persisted',
  ]);
  expect(lines.join('\n')).not.toMatch(/kazybek|secret|csv|https/iu);
});

test('what cannot be looked at says so, and the rest is told', async () => {
  const lines = await stored({
    expected: () => Promise.reject(new StoreError('damaged', new Error('of Kazybek'))),
  });
  expect(lines[1]).toBe('Made by the reader: StoreError');
  expect(lines).toHaveLength(6);
});
