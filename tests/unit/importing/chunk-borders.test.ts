import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPieces, readText, sample, SAMPLES } from './read-file.ts';

/** Rows that only a reader which looks across the cut understands. */
const AWKWARD = {
  csv: 'name,description\r\n"a ""b""\r\nc",d\r\n"x" ,"y"\r\n"open\r\nname two,e\r\n\r\nлюди,"ж"\r\n"é"z,f\r\nlast,"g"',
  json: '{"entities": {"Q1": {"name": "a\\\\"}, "Q2" : {"name":"b\\"}"}\n }, "success": 1}',
  array:
    '\uFEFF [ {"name":"a"},\r\n  {"name":"b" "c"},\n  {"name":"d\n"},\n{"x":[}\n, {"name":"e"}, 7, "z" ] x',
} as const;

describe('a cut at any place', { timeout: 60_000 }, () => {
  it.each([
    ...SAMPLES.map(([format, name]) => [format, sample(name)] as const),
    ['csv', AWKWARD.csv] as const,
    ['json', AWKWARD.json] as const,
    ['json', AWKWARD.array] as const,
    ['wikidata', AWKWARD.json] as const,
    ['names', 'a\r\nbb\tru\r\r\nc'] as const,
  ])('gives what the whole file gives: %s', (format, text) => {
    const whole = readText(format, text);
    for (let at = 0; at <= text.length; at++) {
      const cut = readPieces(format, [text.slice(0, at), text.slice(at)]);
      if (JSON.stringify(cut) !== JSON.stringify(whole)) expect([at, cut]).toEqual([at, whole]);
    }
    expect(readPieces(format, [...text])).toEqual(whole);
  });

  it('gives the same for any damaged file', () => {
    const damaged = fc.tuple(
      fc.constantFrom(...SAMPLES),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('"', '{', '}', ']', ',', '\n', '\\', '\t', '')), {
        maxLength: 6,
      }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(damaged, ([[format, name], changes, cuts]) => {
        let text = sample(name);
        for (const [at, put] of changes) {
          const where = at % text.length;
          text = text.slice(0, where) + put + text.slice(where + 1);
        }
        const borders = [0, ...cuts.map((at) => at % text.length).toSorted((a, b) => a - b), text.length];
        const pieces = borders.slice(1).map((border, at) => text.slice(borders[at], border));
        expect(readPieces(format, pieces)).toEqual(readText(format, text));
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});
