import fc from 'fast-check';
import { PLACE_STATES, type NotedFact, type NotedPage, type Quote } from '../../../utils/facts/note.ts';
import type { NewNote } from '../../../utils/knowledge/write-note.ts';

/** Any letters at all, as pages and readers write them: line breaks, marks that turn the direction, emoji. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const text = fc.oneof(anyText, fc.constantFrom('**Ask** them\n\n- wheat', 'Қостанай 🌾', '=1+1', '{{x}}'));
/** What reads back as it was written, without being mended. */
const line = fc.constantFrom('Outlet', 'Қостанай облысы', 'A “quoted” title, 2026', '=1+1', 'x'.repeat(300));
const day = fc.constantFrom('2026', '2026-11', '2026-11-22');
const id = fc.constantFrom('KZ', 'KZ-39', 'entity:0198c0de-0000-7000-8000-000000000001');
const offset = fc.nat(1_000_000);

const maybe = { requiredKeys: [] as never[] };

const fact: fc.Arbitrary<NotedFact> = fc
  .tuple(
    fc.record({ property: fc.constantFrom('population', 'property:1'), label: line, value: line }),
    fc.record({ of: line, asOf: day, readOn: day, differs: fc.constant(true as const) }, maybe),
    line,
    fc.record({ url: fc.constant('https://stat.example/a?b=1'), publisher: line, licence: line }, maybe),
  )
  .map(([said, more, title, source]) => ({ ...said, ...more, source: { title, ...source } }));

const quote: fc.Arbitrary<Quote> = fc
  .tuple(anyText, anyText, anyText, fc.option(fc.tuple(offset, fc.integer({ min: 1, max: 500 }))))
  .map(([exact, prefix, suffix, at]) => ({
    ...{ exact: `${exact}x`.toWellFormed(), prefix: prefix.toWellFormed(), suffix: suffix.toWellFormed() },
    ...(at && { start: at[0], end: at[0] + at[1] }),
  }));

const page: fc.Arbitrary<NotedPage> = fc
  .tuple(
    fc.constantFrom('https://news.example/a', 'http://www.news.example/b?c=1#/d', 'https://қаз.example/'),
    line,
    day,
    fc.record({ outlet: line, published: day, lang: fc.constantFrom('kk', 'zh-Hant') }, maybe),
  )
  .map(([address, title, read, more]) => ({ address, title, read, ...more }));

const place = fc
  .tuple(fc.constantFrom(...PLACE_STATES), offset, fc.option(anyText))
  .map(([state, at, now]) => ({ state, at, ...(now !== null && { text: now.toWellFormed() }) }));

const moment = fc.integer({ min: 0, max: Date.parse('2026-11-22T11:00:00Z') });

/** A note of which every field may be there, and is as it can be read back. */
export const wholeNote: fc.Arbitrary<NewNote> = fc
  .tuple(
    text.map((one) => `${one}x`.toWellFormed().trim()),
    fc.record(
      {
        tags: fc.uniqueArray(fc.constantFrom('harvest', 'дала', 'to ask', '$del', 'toString'), {
          maxLength: 4,
        }),
        facts: fc.array(fact, { maxLength: 3 }),
        made: moment,
        changed: moment,
        entity: id,
        about: fc.record({ text: line, lang: fc.constantFrom('kk', 'und') }),
        ...{ fact, quote, page, place },
      },
      maybe,
    ),
  )
  .map(([words, rest]) => ({ text: words, ...rest }));

/** What may lie in a note's fields after a hand or another version was in them. */
export const anyFields = fc.dictionary(
  fc.constantFrom(
    'entity',
    'text',
    'made',
    'edited',
    'about',
    'fact',
    'quote',
    'page',
    'facts',
    'place',
    'tag:x',
  ),
  fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('https://a.example/', { exact: 3 }, { exact: 'x', start: 9, end: 2 }, [{}], {
      state: 'x',
    }),
    ...[fact, quote, page, place],
  ),
  { noNullPrototype: true },
);
