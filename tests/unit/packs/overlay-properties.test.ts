import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimKey, factHash } from '../../../utils/facts/claim-key.ts';
import type { Entity, Name } from '../../../utils/facts/entity.ts';
import type { OwnEdits } from '../../../utils/facts/own.ts';
import type { Statement } from '../../../utils/facts/statement.ts';
import { layOwn } from '../../../utils/packs/overlay.ts';
import { edits, ownFact, region, statement } from './own-edits.ts';

// Few of everything, so that edits and updates meet.
const statements: fc.Arbitrary<Statement> = fc
  .record({
    amount: fc.integer({ min: 1, max: 3 }),
    property: fc.constantFrom('population', 'area'),
    asOf: fc.constantFrom('2024', '2025'),
    rank: fc.constantFrom('preferred' as const, 'normal' as const, 'deprecated' as const),
    source: fc.constantFrom('p/a', 'p/b'),
  })
  .map(({ amount, ...more }) => statement(amount, more));
const names: fc.Arbitrary<Name> = fc.record({
  text: fc.constantFrom('Kostanay', 'Qostanay', 'Костанай'),
  lang: fc.constantFrom('en', 'ru'),
  role: fc.constantFrom('label' as const, 'alias' as const),
});
const texts = fc.dictionary(fc.constantFrom('en', 'ru', 'kk'), fc.constantFrom('one', 'two', ''), {
  noNullPrototype: true,
});

/** A pack's entity as one version of the pack has it; it may drop it. */
const versions: fc.Arbitrary<Entity | undefined> = fc.option(
  fc
    .record({
      kind: fc.constantFrom('place' as const, 'other' as const),
      type: fc.constantFrom('region', 'city'),
      names: fc.uniqueArray(names, { minLength: 1, maxLength: 3, selector: ({ lang, text }) => lang + text }),
      statements: fc.array(statements, { maxLength: 4 }),
      descriptions: texts,
    })
    .map(region),
  { nil: undefined, freq: 8 },
);

/** Edits as a reader makes them, some of them of what this version says. */
const editsOf = (pack: Entity | undefined): fc.Arbitrary<OwnEdits> =>
  fc
    .record({
      names: fc.uniqueArray(names, { maxLength: 2, selector: ({ lang, text }) => lang + text }),
      descriptions: texts,
      said: fc.array(fc.tuple(statements, fc.option(fc.nat())), { maxLength: 3 }),
      hiddenNames: fc.array(names, { maxLength: 1 }),
      hiddenFacts: fc.array(statements, { maxLength: 1 }),
      kind: fc.option(fc.constantFrom('person' as const, 'event' as const), { nil: undefined }),
    })
    .map(({ said, hiddenFacts, kind, ...more }) =>
      edits({
        ...more,
        ...(kind && { kind }),
        names: more.names.map((name, at) => ({ ...name, id: `name:${at}` })),
        facts: said.map(([each, under], at) => {
          const there = pack?.statements ?? [];
          return ownFact(`fact:${at}`, each, under === null ? undefined : there[under % there.length]);
        }),
        hiddenFacts: new Set(hiddenFacts.map(factHash)),
      }),
    );

it('keeps every edit over every update of the pack', () => {
  const cases = versions.chain((pack) => fc.tuple(fc.constant(pack), editsOf(pack), versions));
  fc.assert(
    fc.property(cases, ([before, own, after]) => {
      for (const pack of [before, after]) {
        const { entity, overrides } = layOwn(pack, own);
        const overriding = own.facts.filter(({ basedOn }) => basedOn);
        // Whatever the pack says, each override is in force or the reader is told.
        expect(overrides.map(({ fact }) => fact)).toEqual(overriding);
        const said = new Set(pack?.statements.map(claimKey));
        for (const { state, old } of overrides) {
          expect(state === 'in-force').toBe(said.has(claimKey(old.statement)));
        }
        if (!pack) continue;
        expect(entity?.kind).toBe(own.kind ?? pack.kind);
        for (const { id: _, ...name } of own.names) expect(entity?.names).toContainEqual(name);
        for (const { statement: mine } of own.facts) {
          expect(
            entity?.statements.map((one) => [one.source, claimKey({ ...one, rank: 'normal' })]),
          ).toContainEqual(['@me/', claimKey({ ...mine, rank: 'normal' })]);
        }
        for (const [lang, text] of Object.entries(own.descriptions)) {
          expect(entity?.descriptions[lang] ?? '').toBe(text);
        }
        const theirs = entity?.statements.filter(({ source }) => source !== '@me/') ?? [];
        // Nothing but what the reader hid is lost of the pack's.
        const shown = pack.statements.filter((one) => !own.hiddenFacts.has(factHash(one)));
        // What the reader's no longer valid one stands in for is no longer valid either.
        const ended = new Set(
          overriding.flatMap(({ statement: mine, basedOn }) =>
            basedOn && mine.rank === 'deprecated' ? [claimKey(basedOn.statement)] : [],
          ),
        );
        const expected = shown.map((one) =>
          claimKey(ended.has(claimKey(one)) ? { ...one, rank: 'deprecated' } : one),
        );
        expect(theirs.map(claimKey)).toEqual(expected);
      }
      // An update that brings nothing new changes nothing.
      expect(layOwn(structuredClone(before), own)).toEqual(layOwn(before, own));
    }),
    { numRuns: 1_000 },
  );
});

it('has one preferred statement in a row that the reader decided', () => {
  fc.assert(
    fc.property(
      versions.chain((pack) => fc.tuple(fc.constant(pack), editsOf(pack))),
      ([pack, own]) => {
        const { entity } = layOwn(pack, own);
        for (const { property } of own.facts.flatMap(({ statement: mine, basedOn }) =>
          basedOn && mine.rank !== 'deprecated' ? [mine] : [],
        )) {
          const preferred = entity?.statements.filter(
            (one) => one.property === property && one.rank === 'preferred',
          );
          expect(preferred?.every(({ source }) => source === '@me/') ?? true).toBe(true);
        }
      },
    ),
  );
});
