import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import type { ExportChoice, ExportLayout, MarkdownPreset } from '../../../utils/interchange/export-model.ts';
import { MarkdownReader } from '../../../utils/interchange/read-markdown.ts';
import { openExport } from '../../../utils/interchange/write-export.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { GOLDEN_NOTES, goldenEntities } from './golden-sample.ts';
import { hostileText } from './hostile.ts';
import { anyNotes } from './any-notes.ts';
import { badIn, CHOICE, NOTE, notesIn, readAll, sourceOf, textOf } from './sample-notes.ts';
import { unzip } from './unzip.ts';

vi.setConfig({ testTimeout: 60_000 });

const WORDS = exportWords('en');

function open(notes: readonly Note[], choice: Partial<ExportChoice> = {}, entities = goldenEntities('en')) {
  return openExport(sourceOf(notes, entities), { ...CHOICE, format: 'markdown', ...choice }, WORDS);
}

async function files(
  notes: readonly Note[],
  layout: ExportLayout,
  preset: MarkdownPreset,
): Promise<string[]> {
  const { parts } = open(notes, { layout, preset });
  if (layout === 'one') return [await textOf(parts)];
  return [...(await unzip(parts)).files.values()];
}

const byId = (notes: readonly Note[]) => notes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
const readBack = (texts: readonly string[], cut?: number) =>
  byId(texts.flatMap((text) => notesIn(readAll(new MarkdownReader(), text, cut))));

describe.each(['plain', 'obsidian'] as const)('for %s', (preset) => {
  test.each(['one', 'note', 'page', 'entity'] as const)(
    'any notes in files by %s are read back equal',
    async (layout) => {
      await fc.assert(
        fc.asyncProperty(anyNotes, fc.nat(4000), async (notes, cut) => {
          expect(readBack(await files(notes, layout, preset), cut)).toEqual(byId(notes));
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(['one', 'note'] as const)(
    'a note of any words in files by %s is read back letter by letter',
    async (layout) => {
      await fc.assert(
        fc.asyncProperty(hostileText(), hostileText(), hostileText(), async (text, exact, prefix) => {
          const quote = { exact: `${exact}.`, prefix, suffix: '' };
          const notes = [{ ...NOTE, text, quote }];
          expect(readBack(await files(notes, layout, preset))).toEqual(notes);
        }),
        { numRuns: 150 },
      );
    },
  );
});

test('a note is read back from lines that end as on Windows, and from behind a byte order mark', async () => {
  for (const layout of ['one', 'note'] as const) {
    const texts = await files(GOLDEN_NOTES, layout, 'plain');
    const other = texts.map((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(readBack(other)).toEqual(byId(GOLDEN_NOTES));
  }
});

test('a note is read back after Obsidian wrote its front matter in a style of its own', async () => {
  const texts = await files(GOLDEN_NOTES, 'note', 'obsidian');
  const text = texts.find((one) => one.includes('the census'));
  if (text === undefined) throw new Error('There is no such note.');
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  const restyled = yaml
    // Quotation marks go where they are not needed, lists stand in a line or without indent, long lines are folded.
    .replaceAll(/"(\d{4}-\d\d-\d\dT[^"]+)"/gu, '$1')
    .replaceAll(/"(\d{4}-\d\d)"/gu, "'$1'")
    .replace(/tags:\n {2}- census\n {2}- to-check\n/u, 'tags: [census, to-check, added-there, ')
    .replace(/ {2}- перепись\nown-tags/u, 'перепись]\nown-tags')
    .replace('value: "868 549"', 'value: >-\n      868 549')
    .replace('home to about 830,000 people', 'home to about\n    830,000 people')
    .replace('differs: true', 'differs: true # they do');
  expect(restyled).not.toBe(yaml);
  const [note] = notesIn(readAll(new MarkdownReader(), `---\n${restyled}\naliases: []\n---\n${body}`));
  expect(note).toEqual({ ...GOLDEN_NOTES[0], tags: [...GOLDEN_NOTES[0]!.tags, 'added-there'].toSorted() });
});

test('what is no note of ours is said, with its line, and the others are read', async () => {
  const [text = ''] = await files(GOLDEN_NOTES, 'one', 'plain');
  const broken = text
    .replace('{"id":"note:0190c2a0-0000-7000-8000-000000000001"', '{"id":')
    .replace('<!-- sidelight:text -->\n\n- [ ]', '- [ ]');
  const items = readAll(new MarkdownReader(), broken);
  expect(notesIn(items)).toEqual([GOLDEN_NOTES[1]]);
  const lines = broken.split('\n');
  expect(badIn(items).map(({ line, reason }) => [reason, lines[line - 1]?.slice(0, 30)])).toEqual([
    ['not-a-note', '<!-- sidelight:note {"id":,"ma'],
    ['cut-off', '<!-- sidelight:note {"id":"not'],
  ]);
  expect(badIn(readAll(new MarkdownReader(), '# A list\n\n- of another\n'))).toMatchObject([
    { line: 1, reason: 'not-notes' },
  ]);
  for (const yaml of ['id: "note:a', 'a: &x [1]\nb: *x', '- a', 'id: note:a\nid: note:b']) {
    expect(badIn(readAll(new MarkdownReader(), `---\n${yaml}\n---\n`)), yaml).toMatchObject([
      { line: 1, reason: 'front-matter' },
    ]);
  }
});

test('records that stand where texts belong are told, and what follows is read', async () => {
  const [text = ''] = await files(GOLDEN_NOTES, 'one', 'plain');
  const broken = `<!-- sidelight:note {"id":{"toString":1}} -->\n\n${text}`;
  const items = readAll(new MarkdownReader(), broken);
  expect(badIn(items)).toMatchObject([{ line: 1, reason: 'cut-off' }]);
  expect(byId(notesIn(items))).toEqual(byId(GOLDEN_NOTES));
  const tags = 'id: note:a\ntext: ""\nown-tags: [a]\ntags:\n  - {toString: a}\n';
  expect(badIn(readAll(new MarkdownReader(), `---\n${tags}---\n`))).toMatchObject([
    { line: 1, reason: 'bad-field' },
  ]);
});

describe('of a file that keeps no measure', () => {
  const [line, LONG] = ['x'.repeat(65_535), 70];
  const reading = (pieces: readonly string[]) => {
    const reader = new MarkdownReader();
    return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  };
  const many = (piece: string) => Array.from({ length: LONG }, () => piece);

  test.each([
    ['a line', ['<!-- sidelight:note {', ...many(line), '\n'], 'row-too-long'],
    ['front matter', ['---\n', ...many(`${line}\n`), '---\n'], 'row-too-long'],
    ['a line of front matter', ['---\n', ...many(line), '\n---\n'], 'row-too-long'],
    [
      'a text',
      ['<!-- sidelight:note {"id":"note:a"} -->\n<!-- sidelight:text -->\n', ...many(`${line}\n`)],
      'text-too-long',
    ],
  ] as const)('%s is not kept, and the notes behind it are read', async (_, pieces, reason) => {
    const [text = ''] = await files(GOLDEN_NOTES, 'one', 'plain');
    const items = reading([...pieces, text]);
    expect(badIn(items).map((one) => one.reason)).toEqual([reason]);
    expect(byId(notesIn(items))).toEqual(byId(GOLDEN_NOTES));
  });
});

test('what is not wanted is left out', async () => {
  const notes = [NOTE];
  const none = {
    nativeNames: false,
    sources: false,
    allValues: false,
    facts: false,
    notes: false,
    quotes: false,
  };
  const of = async (include: Partial<ExportChoice['include']>) =>
    textOf(open(notes, { include: { ...none, ...include } }).parts);
  expect(await of({})).toBe('# Notes and facts\n\n- Exported on: 23 November 2026\n');
  const bare = await of({ facts: true, notes: true });
  expect(bare).not.toMatch(/## Sources|\[1\]|Қостанай|868,549|830,000 people/u);
  expect(bare).toContain('Population: 821,800 (1 December 2025); sources differ; +1 more');
  expect(await of({ facts: true, nativeNames: true })).toContain('(Қостанай облысы)');
  expect(await of({ facts: true, allValues: true })).toContain('868,549');
  expect(await of({ notes: true, quotes: true })).toContain('> home to about 830,000 people');
});

test('of one page, the file is called and headed as it is, and its notes need not name it', async () => {
  const source = { ...sourceOf([NOTE], goldenEntities('en')), page: NOTE.page! };
  const file = openExport(source, { ...CHOICE, format: 'markdown' }, WORDS);
  expect(file).toMatchObject({
    name: 'A region “between” two rivers 2026-11-23.md',
    type: 'text/markdown;charset=utf-8',
  });
  const text = await textOf(file.parts);
  expect(text).toMatch(
    /^# A region “between” two rivers\n\n- Published by: News & Co\n- Published on: 11 May 2026\n/u,
  );
  expect(text).not.toContain('- Page: ');
});
