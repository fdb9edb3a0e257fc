import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import { ANNO_CONTEXT } from '../../../utils/interchange/annotation-terms.ts';
import { UNREAD_REASONS } from '../../../utils/interchange/notes-item.ts';
import type { NotesItem, NotesReader } from '../../../utils/interchange/notes-item.ts';
import { readNote } from '../../../utils/interchange/read-note.ts';
import { momentOf, noteRecord } from '../../../utils/interchange/note-record.ts';
import { CsvExactReader } from '../../../utils/interchange/read-csv-exact.ts';
import { HypothesisReader } from '../../../utils/interchange/read-hypothesis.ts';
import { JsonNotesReader } from '../../../utils/interchange/read-json.ts';
import { WebAnnotationReader } from '../../../utils/interchange/read-web-annotation.ts';
import { sniffNotes } from '../../../utils/interchange/sniff-notes.ts';
import { writeCsvExact } from '../../../utils/interchange/write-csv-exact.ts';
import { writeJson } from '../../../utils/interchange/write-json.ts';
import { writeWebAnnotation } from '../../../utils/interchange/write-web-annotation.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { noteFieldsToStore } from '../../../utils/knowledge/note-fields.ts';
import { isTag } from '../../../utils/knowledge/own-fields.ts';
import { REGION } from './entities.ts';
import { HYPOTHESIS } from './hypothesis-samples.ts';
import { badIn, choose, NOTE, notesIn, NOW, readAll, SOME, sourceOf, textOf } from './sample-notes.ts';

const words = exportWords('en');
const source = sourceOf(SOME, [REGION]);
const FORMATS: readonly (readonly [name: string, whole: string, open: () => NotesReader])[] = [
  ['json', await textOf(writeJson(source, choose('json'))), () => new JsonNotesReader()],
  [
    'web-annotation',
    await textOf(writeWebAnnotation(source, choose('web-annotation'), words)),
    () => new WebAnnotationReader(NOW),
  ],
  ['csv-exact', await textOf(writeCsvExact(source, choose('csv-exact'))), () => new CsvExactReader()],
  ['hypothesis', JSON.stringify(HYPOTHESIS, null, 2), () => new HypothesisReader(NOW)],
];

/** As the base stores it: what cannot be read back is refused there, and the notes beside it are with it. */
function storable({ tags, made, changed, ...fields }: Note): unknown {
  expect(tags.every(isTag)).toBe(true);
  return noteFieldsToStore({ ...fields, made: momentOf(made), edited: momentOf(changed) });
}

/** What is given is a note that can be kept, or says in a sentence's code what is wrong, and where. */
function expectSound(items: readonly NotesItem[]): void {
  for (const item of items) {
    expect(item.line).toBeGreaterThan(0);
    if (item.type === 'bad') {
      expect(UNREAD_REASONS).toContain(item.reason);
      expect(item.text.length).toBeLessThanOrEqual(300);
      expect(item.text.isWellFormed()).toBe(true);
    } else {
      expect(readNote(noteRecord(item.note))).toMatchObject({ note: item.note });
      expect(storable(item.note)).toBeDefined();
    }
  }
}

const step = fc.oneof(
  fc.record({ type: fc.constant('cut' as const), at: fc.nat(), length: fc.nat({ max: 300 }) }),
  fc.record({ type: fc.constant('flip' as const), at: fc.nat(), unit: fc.nat({ max: 0xffff }) }),
  fc.record({ type: fc.constant('flip' as const), at: fc.nat(), unit: fc.nat({ max: 0x7f }) }),
  fc.record({ type: fc.constant('end' as const), at: fc.nat() }),
);

function damaged(
  whole: string,
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
): string {
  let text = whole;
  for (const one of steps) {
    const at = one.at % (text.length + 1);
    if (one.type === 'end') text = text.slice(0, at);
    else if (one.type === 'flip')
      text = text.slice(0, at) + String.fromCharCode(one.unit) + text.slice(at + 1);
    else text = text.slice(0, at) + text.slice(at + one.length);
  }
  return text;
}

describe('a damaged file', { timeout: 60_000 }, () => {
  it.each(FORMATS)('of %s is read to its end, and what it gives is sound', (_, whole, open) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.nat(), (steps, at) => {
        const text = damaged(whole, steps);
        expectSound(readAll(open(), text, at % (text.length + 1)));
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });

  it.each(FORMATS)('of %s that is cut off says so, or gives all that was in it', (name, whole, open) => {
    const all = notesIn(readAll(open(), whole));
    for (let cut = 0; cut < whole.length; cut += 7) {
      const items = readAll(open(), whole.slice(0, cut));
      const isTold = badIn(items).length > 0;
      // A table has no end of its own: rows behind the cut are not known of.
      if (name === 'csv-exact') expectPart(notesIn(items), all);
      else expect(isTold || notesIn(items).length === all.length, `cut at ${String(cut)}`).toBe(true);
    }
  });

  it.each(FORMATS)('of %s that is another format is said to be none', (name, _, open) => {
    for (const [other, whole] of FORMATS) {
      if (other === name) continue;
      const items = readAll(open(), whole);
      expect(notesIn(items)).toEqual([]);
      expect(badIn(items).length).toBeGreaterThan(0);
    }
    expect(badIn(readAll(open(), ''))).not.toEqual([]);
  });

  it('gives the notes around a broken one, and says on which line that stands', () => {
    const [, whole = ''] = FORMATS[0] ?? [];
    const lines = whole.split('\n');
    const broken = lines.with(3, `${(lines[3] ?? '').slice(0, 40)},`).join('\n');
    const items = readAll(new JsonNotesReader(), broken);
    expect(badIn(items)).toMatchObject([{ line: 4, reason: 'not-json' }]);
    expect(notesIn(items)).toEqual(SOME.toSpliced(1, 1));
  });

  it('misses notes whose lines have gone', () => {
    const [, whole = ''] = FORMATS[0] ?? [];
    const text = whole.split('\n').toSpliced(3, 1).join('\n');
    expect(badIn(readAll(new JsonNotesReader(), text))).toMatchObject([{ reason: 'missing', text: '1' }]);
  });

  it('of a newer version is left alone', () => {
    const [, whole = ''] = FORMATS[0] ?? [];
    const items = readAll(new JsonNotesReader(), whole.replace('"version":1', '"version":2'));
    expect(items).toMatchObject([{ type: 'bad', reason: 'newer' }]);
  });
});

function expectPart(some: readonly Note[], all: readonly Note[]): void {
  for (const note of some.slice(0, -1)) expect(all).toContainEqual(note);
}

describe('a hostile file', () => {
  const record = noteRecord(NOTE);
  const whyOf = (other: object) => {
    const read = readNote({ ...record, ...other });
    return 'reason' in read ? `${read.reason} ${read.field}` : 'read';
  };

  it('is refused with the field that is wrong', () => {
    expect(whyOf({})).toBe('read');
    expect(whyOf({ text: 'x'.repeat(100_001) })).toBe('text-too-long text');
    expect(whyOf({ text: 'a\uD800' })).toBe('broken-text text');
    expect(whyOf({ made: 'yesterday' })).toBe('bad-moment made');
    expect(whyOf({ made: 7 })).toBe('bad-moment made');
    expect(whyOf({ id: 'KZ' })).toBe('bad-field id');
    expect(whyOf({ page: { ...NOTE.page, address: 'javascript:alert(1)' } })).toBe('bad-link page.address');
    expect(whyOf({ page: { ...NOTE.page, address: 'https://u:p@a.example/' } })).toBe(
      'bad-link page.address',
    );
    expect(whyOf({ page: { ...NOTE.page, read: '2026-02-30' } })).toBe('bad-field page.read');
    expect(whyOf({ facts: [{ ...NOTE.fact, source: { title: '', url: 'file:///a' } }] })).toBe(
      'bad-link facts.0.source.url',
    );
    expect(whyOf({ quote: { exact: '', prefix: '', suffix: '' } })).toBe('bad-field quote.exact');
    expect(whyOf({ tags: ['x'.repeat(101)] })).toBe('bad-field tags.0');
    expect(readNote([])).toMatchObject({ reason: 'not-a-note' });
    expect(readNote(null)).toMatchObject({ reason: 'not-a-note' });
  });

  it('makes no field that is not one, and no prototype', () => {
    const value: unknown = JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":1,${JSON.stringify({ ...record, extra: 1 }).slice(1)}`,
    );
    const read = readNote(value);
    expect('note' in read && read.note).toEqual(NOTE);
    expect('note' in read && Object.getPrototypeOf(read.note)).toBe(Object.prototype);
    expect('note' in read && Object.keys(read.note).toSorted()).toEqual(Object.keys(NOTE).toSorted());
  });

  it('may be nested as deep as it likes: its depth is told, and nothing overflows', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const text of [
      `{"format":"sidelight-notes","version":1,"notes":[{"a":${deep}}]}`,
      `{"x":${deep}}`,
    ]) {
      const items = readAll(new JsonNotesReader(), text);
      expect(badIn(items)[0]).toMatchObject({ reason: 'too-deep' });
    }
  });

  it('may have more tags than a note: it is told', () => {
    const tagged = Array.from({ length: 1_001 }, (_, at) => ({
      ...{ type: 'TextualBody', purpose: 'tagging', value: `t${String(at)}` },
    }));
    const annotation = {
      '@context': ANNO_CONTEXT,
      id: 'urn:a',
      type: 'Annotation',
      target: 'https://a.example/',
    };
    const read = (body: unknown) =>
      readAll(new WebAnnotationReader(NOW), JSON.stringify({ ...annotation, body }));
    expect(badIn(read(tagged))).toMatchObject([{ reason: 'bad-field', field: 'body' }]);
    expect(notesIn(read(tagged.slice(1)))).toHaveLength(1);
  });

  it('may have a note longer than any: it is told, and not kept', () => {
    const text = `{"format":"sidelight-notes","version":1,"notes":[\n{"text":"${'x'.repeat(1_100_000)}"},\n${JSON.stringify(record)}\n],"entities":[],"counts":{"notes":2,"entities":0}}`;
    const reader = new JsonNotesReader();
    const items: NotesItem[] = [];
    for (let at = 0; at < text.length; at += 65_536) items.push(...reader.push(text.slice(at, at + 65_536)));
    items.push(...reader.end());
    expect(badIn(items)).toMatchObject([{ line: 2, reason: 'row-too-long' }]);
    expect(notesIn(items)).toEqual([NOTE]);
  });
});

describe('what a file is', () => {
  it.each(FORMATS)('is known of %s by its beginning', (name, whole) => {
    expect(sniffNotes('notes', whole.slice(0, 2_000))).toBe(name);
    expect(sniffNotes('notes', `\uFEFF\n${whole}`)).toBe(name);
  });

  it('is known of other files of ours, and not of others', () => {
    expect(sniffNotes('notes', '{"sidelight":"backup","version":1}')).toBe('backup');
    expect(sniffNotes('notes', '{"format":1,"id":"x","resources":[]}')).toBe('pack');
    expect(sniffNotes('notes', '{"entities":{}}')).toBe('unknown');
    expect(sniffNotes('notes', 'name,population\n')).toBe('unknown');
    expect(sniffNotes('notes', '')).toBe('unknown');
    expect(sniffNotes('a.MD', '# Notes')).toBe('markdown');
    expect(sniffNotes('notes.txt', '---\r\nid: x')).toBe('markdown');
  });
});
