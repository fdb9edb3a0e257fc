import { describe, expect, it } from 'vitest';
import { HypothesisReader } from '../../../utils/interchange/read-hypothesis.ts';
import { WebAnnotationReader } from '../../../utils/interchange/read-web-annotation.ts';
import { HYPOTHESIS } from './hypothesis-samples.ts';
import { badIn, notesIn, NOW, readAll } from './sample-notes.ts';

const read = (value: unknown) => readAll(new HypothesisReader(NOW), JSON.stringify(value, null, 2));

describe('an export of Hypothesis, made after its documentation', () => {
  const items = read(HYPOTHESIS);
  const notes = notesIn(items);

  it('is read whole', () => {
    expect(badIn(items)).toEqual([]);
    expect(notes).toHaveLength(5);
    for (const note of notes) expect(note.id).toMatch(/^note:[0-9a-f-]{36}$/u);
  });

  it('keeps passage, text, tags, moments and page of an annotation', () => {
    expect(notes[0]).toEqual({
      id: notes[0]?.id,
      text: 'Which census is **this**?',
      tags: ['census', 'to check'],
      made: Date.UTC(2026, 2, 4, 8, 15, 30, 123),
      changed: Date.UTC(2026, 2, 5, 9),
      quote: {
        exact: 'home to about 830,000 people',
        prefix: 'The region, ',
        suffix: ', borders Russia.',
        start: 1204,
        end: 1232,
      },
      page: {
        address: 'https://news.example/kostanay?utm_source=mail',
        title: 'A region between two rivers',
        read: '2026-03-04',
      },
      facts: [],
    });
  });

  it('makes notes of highlights, page notes and answers, and says what is special about them', () => {
    expect(notes[1]).toMatchObject({ text: '', quote: { exact: 'two rivers', prefix: '', suffix: '' } });
    expect(notes[2]?.quote).toBeUndefined();
    const remarks = items.map((item) => (item.type === 'note' ? item.remarks : []));
    expect(remarks).toEqual([[], [], [], ['answer'], ['no-page']]);
    expect(notes[4]).toMatchObject({ text: 'Of a file on the disk.', quote: { exact: 'words of it' } });
    expect(notes[4]?.page).toBeUndefined();
  });

  it('gives a note the same id each time, and that of the same annotation in the W3C model', () => {
    const [again] = notesIn(read(HYPOTHESIS));
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://hypothes.is/a/aBcDeFgHEe2x4bOk_jkLmN',
      type: 'Annotation',
      target: 'https://news.example/kostanay',
      bodyValue: 'x',
    };
    const [other] = notesIn(readAll(new WebAnnotationReader(NOW), JSON.stringify(annotation)));
    expect([again?.id, other?.id]).toEqual([notes[0]?.id, notes[0]?.id]);
  });

  it('may have no annotations, and says so of what is no export', () => {
    expect(read({ ...HYPOTHESIS, annotations: [] })).toEqual([]);
    expect(badIn(read({ some: 'thing' }))).toMatchObject([{ reason: 'not-notes' }]);
  });

  it('says which annotation is not one, and on which line', () => {
    const [first, ...others] = HYPOTHESIS.annotations;
    const broken = {
      ...HYPOTHESIS,
      annotations: [{ ...first, id: undefined }, 7, { ...first, text: '\uD800' }, ...others],
    };
    expect(badIn(read(broken))).toMatchObject([
      { reason: 'not-a-note', field: 'id', line: 6 },
      { reason: 'not-a-note' },
      { reason: 'broken-text', field: 'body' },
    ]);
  });
});

describe('annotations of other tools', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    created: '2015-10-13T13:00:00Z',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: 'love' },
      { type: 'Choice', items: [{ type: 'TextualBody', value: 'A comment', language: 'en' }] },
      'http://example.org/comment.mp3',
    ],
    target: [
      {
        source: 'http://example.com/document1',
        selector: {
          type: 'FragmentSelector',
          value: 'para5',
          refinedBy: {
            type: 'TextQuoteSelector',
            exact: 'Selected Text',
            prefix: 'before ',
            suffix: ' after',
          },
        },
      },
      'http://example.com/document2',
    ],
  };
  const readOne = (value: unknown) => readAll(new WebAnnotationReader(NOW), JSON.stringify(value));

  it('become notes with what the model says, and what has no place is said', () => {
    expect(readOne(annotation)).toMatchObject([
      {
        type: 'note',
        remarks: ['more-targets', 'left-out'],
        note: {
          text: 'A comment',
          tags: ['love'],
          made: Date.UTC(2015, 9, 13, 13),
          page: { address: 'http://example.com/document1', title: '' },
          quote: { exact: 'Selected Text', prefix: 'before ', suffix: ' after' },
        },
      },
    ]);
  });

  it('come in arrays, pages and collections, of which those that stand elsewhere are missed', () => {
    const { '@context': context, ...bare } = annotation;
    const page = { '@context': context, id: 'urn:x', type: 'AnnotationPage', items: [bare, bare] };
    expect(notesIn(readOne([annotation]))).toHaveLength(1);
    expect(notesIn(readOne(page))).toHaveLength(2);
    const collection = { '@context': context, type: 'AnnotationCollection', total: 9, first: page };
    expect(badIn(readOne(collection))).toMatchObject([{ reason: 'missing', text: '7' }]);
    const elsewhere = {
      '@context': context,
      type: 'AnnotationCollection',
      total: 3,
      first: 'http://example.org/p1',
    };
    expect(badIn(readOne(elsewhere))).toMatchObject([{ reason: 'missing', text: '3' }]);
  });

  it('lead nowhere but to the web', () => {
    for (const target of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://user:pw@example.org/',
      'data:text/html,x',
    ]) {
      const [item] = readOne({ ...annotation, target });
      expect(item).toMatchObject({ type: 'note', remarks: ['no-page', 'left-out'] });
      expect(item?.type === 'note' && item.note.page).toBeUndefined();
    }
  });

  it('take nothing over that is not looked for', () => {
    const text = JSON.stringify(annotation).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"x":1},',
    );
    const [note] = notesIn(readAll(new WebAnnotationReader(NOW), text));
    expect(Object.keys(note ?? {})).toEqual([
      'id',
      'text',
      'tags',
      'made',
      'changed',
      'quote',
      'page',
      'facts',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
