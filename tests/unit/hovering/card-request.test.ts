import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import type { HandStore } from '../../../entrypoints/hovering/hand-store.ts';
import type { NamedMark } from '../../../entrypoints/page.content/named.ts';
import { AROUND, cardRequest } from '../../../utils/messages/card-request.ts';

// What it measures on the page is of no matter here.
vi.mock('../../../utils/paint/hit.ts', () => ({ linesOfMark: () => [] }));
vi.mock('../../../utils/page/article-date.ts', () => ({ articleDate: () => '2013-06' }));
vi.mock('../../../utils/page/dom.ts', () => ({ rootOf: () => null }));
beforeAll(() => {
  vi.stubGlobal('document', {});
  vi.stubGlobal('window', { scrollY: 0 });
  return () => vi.unstubAllGlobals();
});

const { requestFor } = await import('../../../entrypoints/hovering/request.ts');

function requestAt(text: string, start: number, end: number, lang = '') {
  const data = { surface: text.slice(start, end), readings: [{ id: 'KZ', kind: 'place' }], clear: true };
  const mark = { block: { text, lang }, start, end, key: 'KZ', data } as unknown as NamedMark;
  return requestFor({ mentionsOf: () => [mark], articleOf: () => ({}) } as unknown as HandStore, mark, {
    card: 0,
    token: 1,
    focus: false,
  });
}

test('a mention goes over with what stands around it, and nothing of its block beyond', () => {
  const text = `${'a'.repeat(5_000)} Kostanay ${'b'.repeat(5_000)}`;
  const { around, clear, articleDate } = requestAt(text, 5_001, 5_009, 'en');
  expect(around.text.slice(around.start, around.end)).toBe('Kostanay');
  expect(around).toMatchObject({ start: AROUND, end: AROUND + 8, lang: 'en' });
  expect(around.text).toHaveLength(2 * AROUND + 8);
  expect(clear).toBe(true);
  expect(articleDate).toBe('2013-06');
  expect(requestAt('Kostanay', 0, 8).around).toEqual({ text: 'Kostanay', start: 0, end: 8 });
});

test('whatever the text, a request is one that may be sent, and cuts no letter in two', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4_000 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const request = requestAt(text, start, end);
      expect(v.is(cardRequest, request)).toBe(true);
      const { around } = request;
      expect(text.slice(start, end).startsWith(around.text.slice(around.start, around.end))).toBe(true);
      if (text.isWellFormed()) expect(around.text.isWellFormed()).toBe(true);
    }),
    { numRuns: 200 },
  );
});
