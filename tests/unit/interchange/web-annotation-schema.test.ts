import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWebAnnotation } from '../../../utils/interchange/write-web-annotation.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { anyNotes } from './any-notes.ts';
import { choose, SOME, sourceOf, textOf } from './sample-notes.ts';

type Json = Record<string, unknown>;

const schema = JSON.parse(readFileSync('docs/schema/web-annotation.schema.json', 'utf8')) as {
  readonly $defs: Readonly<Record<string, { readonly $comment?: string }>>;
};
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
const rules = Object.entries(schema.$defs).flatMap(([name, { $comment }]) =>
  $comment === undefined ? [] : [name],
);

const ANNO = 'http://www.w3.org/ns/anno.jsonld';
const at = '2026-01-02T03:04:05Z';

const annotation = (other: Json = {}): Json => ({
  '@context': ANNO,
  id: 'urn:uuid:a',
  type: 'Annotation',
  created: at,
  body: [{ type: 'TextualBody', value: 'x', textDirection: 'auto' }, 'http://a.example/'],
  target: 'http://b.example/',
  ...other,
});
const on = (selector: Json): Json =>
  annotation({ target: { type: 'SpecificResource', source: 'http://b.example/', selector } });
const during = (state: Json): Json => annotation({ target: { source: 'http://b.example/', state } });
const page = (other: Json = {}): Json => {
  const { '@context': _, ...item } = annotation();
  return { id: 'urn:uuid:p', type: 'AnnotationPage', startIndex: 0, items: [item], ...other };
};
const collection = (other: Json = {}): Json => ({
  '@context': [ANNO, {}],
  id: 'urn:uuid:c',
  type: 'AnnotationCollection',
  label: 'Notes',
  total: 1,
  first: page(),
  ...other,
});
const alone = (other: Json = {}): Json => page({ '@context': ANNO, ...other });
/** Without a key. */
const less = (value: Json, key: string): Json =>
  Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));

/** What is right of each kind of selector and state, to be broken. */
const RIGHT: Readonly<Record<string, Json>> = {
  'fragment-selector': { type: 'FragmentSelector', value: 'a', conformsTo: 'http://c.example/' },
  'css-selector': { type: 'CssSelector', value: 'p' },
  'xpath-selector': { type: 'XPathSelector', value: '//p' },
  'quote-selector': { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: '' },
  'position-selector': { type: 'TextPositionSelector', start: 0, end: 1 },
  'data-selector': { type: 'DataPositionSelector', start: 0, end: 1 },
  'svg-selector': { type: 'SvgSelector', value: '<svg/>' },
  'range-selector': {
    type: 'RangeSelector',
    startSelector: { type: 'XPathSelector', value: '//a' },
    endSelector: { type: 'XPathSelector', value: '//b' },
  },
  'time-state': { type: 'TimeState', sourceDate: at },
  'request-state': { type: 'HttpRequestState', value: 'Accept: text/html' },
};
const right = (name: string): Json => RIGHT[name] ?? {};
const several = (name: string): Json => ({ ...right(name), type: [right(name)['type'], 'Other'] });

/** For each rule a document that breaks it. */
const BROKEN: Readonly<Record<string, Json>> = {
  'annotation-context': annotation({ '@context': 'http://example.org/other' }),
  'annotation-context-string': annotation({ '@context': [ANNO] }),
  'annotation-id': annotation({ id: ['urn:uuid:a', 'urn:uuid:b'] }),
  'annotation-type': alone({ items: [{ ...annotation(), type: 'Note' }] }),
  'annotation-target': annotation({ target: [] }),
  'external-resource-id': annotation({ target: { type: 'Text' } }),
  'text-direction': annotation({ target: { id: 'http://b.example/', textDirection: 'up' } }),
  'textual-body-value': annotation({ body: { type: 'TextualBody' } }),
  'string-body': less(annotation({ bodyValue: ['a', 'b'] }), 'body'),
  'string-body-alone': annotation({ bodyValue: 'a' }),
  'choice-type': annotation({ body: { type: ['Choice', 'Text'], items: ['http://a.example/'] } }),
  created: annotation({ created: '2026-01-02' }),
  modified: annotation({ modified: [at, at] }),
  generated: annotation({ generated: '2026-01-02T03:04:05+01:00' }),
  'agent-id': annotation({ creator: { id: ['http://a.example/', 'http://b.example/'] } }),
  'audience-prefix': annotation({ audience: { id: 'http://a.example/', educationalRole: 'teacher' } }),
  'specific-resource-source': annotation({ target: { type: 'SpecificResource' } }),
  'source-id': annotation({ target: { source: { type: 'Text' } } }),
  'fragment-selector-type': on(several('fragment-selector')),
  'fragment-selector-value': on(less(right('fragment-selector'), 'value')),
  'fragment-selector-conforms-to': on({ ...right('fragment-selector'), conformsTo: ['http://a.example/'] }),
  'css-selector-type': on(several('css-selector')),
  'css-selector-value': on(less(right('css-selector'), 'value')),
  'xpath-selector-type': on(several('xpath-selector')),
  'xpath-selector-value': on(less(right('xpath-selector'), 'value')),
  'quote-selector-type': on(several('quote-selector')),
  'quote-selector-exact': on(less(right('quote-selector'), 'exact')),
  'quote-selector-prefix': on({ ...right('quote-selector'), prefix: ['a', 'b'] }),
  'quote-selector-suffix': on({ ...right('quote-selector'), suffix: ['a', 'b'] }),
  'position-selector-type': on(several('position-selector')),
  'position-selector-start': on({ ...right('position-selector'), start: -1 }),
  'position-selector-end': on({ ...right('position-selector'), end: 1.5 }),
  'data-selector-type': on(several('data-selector')),
  'data-selector-start': on(less(right('data-selector'), 'start')),
  'data-selector-end': on(less(right('data-selector'), 'end')),
  'svg-selector-type': on(several('svg-selector')),
  'svg-selector-value': on({ ...right('svg-selector'), value: ['<svg/>'] }),
  'range-selector-type': on(several('range-selector')),
  'range-selector-start': on(less(right('range-selector'), 'startSelector')),
  'range-selector-end': on(less(right('range-selector'), 'endSelector')),
  'time-state-type': during(several('time-state')),
  'time-state-source-date': during({ ...right('time-state'), sourceDate: ['2026'] }),
  'time-state-source-date-start': during({ type: 'TimeState', sourceDateStart: '2026', sourceDateEnd: at }),
  'time-state-source-date-end': during({ type: 'TimeState', sourceDateStart: at, sourceDateEnd: '2026' }),
  'time-state-date-or-interval': during({ ...right('time-state'), sourceDateStart: at, sourceDateEnd: at }),
  'time-state-start-with-end': during({ type: 'TimeState', sourceDateStart: at }),
  'time-state-end-with-start': during({ type: 'TimeState', sourceDateEnd: at }),
  'request-state-type': during(several('request-state')),
  'request-state-value': during(less(right('request-state'), 'value')),
  'stylesheet-type': annotation({ stylesheet: { type: 'Style', value: 'a{}' } }),
  'collection-context': collection({ '@context': ['http://example.org/other'] }),
  'collection-id': less(collection(), 'id'),
  'collection-type': collection({ type: 'Collection' }),
  'collection-label': collection({ label: 7 }),
  'collection-total': collection({ total: -1 }),
  'collection-first': less(collection(), 'first'),
  'page-context': page(),
  'page-id': alone({ id: 'no iri' }),
  'page-type': collection({ first: page({ type: 'Page' }) }),
  'page-items': alone({ items: [] }),
  'page-next': alone({ next: 7 }),
  'page-start-index': alone({ startIndex: [0, 1] }),
};

describe('the schema of Web Annotation', () => {
  it('names the section of each of its rules', () => {
    for (const rule of rules)
      expect(schema.$defs[rule]?.$comment).toMatch(/^[3-5](?:\.\d){0,2} [A-Z].*: .*MUST/u);
    expect(Object.keys(BROKEN).toSorted()).toEqual(rules.toSorted());
  });

  it('holds right documents', () => {
    const all = [annotation(), alone(), collection(), less(collection({ total: 0 }), 'first')];
    for (const [name, one] of Object.entries(RIGHT)) all.push(name.endsWith('state') ? during(one) : on(one));
    for (const one of all) expect(validate(one), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(Object.entries(BROKEN))('refuses what breaks its rule %s', (rule, broken) => {
    expect(validate(broken)).toBe(false);
    const broke = validate.errors?.map(({ schemaPath }) => schemaPath.split('/')[2]);
    expect(broke).toContain(rule);
  });
});

describe('exported Web Annotation', () => {
  const words = exportWords('en');
  const written = async (notes: typeof SOME): Promise<unknown> =>
    JSON.parse(await textOf(writeWebAnnotation(sourceOf(notes), choose('web-annotation'), words)));

  it('breaks no rule, with all fields and with none', async () => {
    for (const notes of [SOME, []])
      expect(validate(await written(notes)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('breaks no rule whatever notes hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        expect(validate(await written(notes)), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
