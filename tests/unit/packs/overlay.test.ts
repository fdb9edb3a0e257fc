import { describe, expect, it } from 'vitest';
import { claimKey, factHash } from '../../../utils/facts/claim-key.ts';
import type { Entity } from '../../../utils/facts/entity.ts';
import type { Statement } from '../../../utils/facts/statement.ts';
import { layOwn } from '../../../utils/packs/overlay.ts';
import { edits, ownFact, region, statement } from './own-edits.ts';

const amounts = ({ statements }: Entity, property = 'population') =>
  statements.flatMap(({ property: of, value, source }) =>
    of === property && value.type === 'quantity' ? [`${source} ${value.amount}`] : [],
  );

describe('what the reader says, laid over what a pack says', () => {
  it('changes nothing where they say nothing, and the pack’s entity never', () => {
    const pack = region();
    const before = structuredClone(pack);
    expect(layOwn(pack, edits()).entity).toEqual(pack);
    layOwn(
      pack,
      edits({ kind: 'other', descriptions: { en: '' }, facts: [ownFact('fact:1', statement(1))] }),
    );
    expect(pack).toEqual(before);
  });

  it('has their kind, type and descriptions in place of the pack’s, and says which', () => {
    const laid = layOwn(region(), edits({ type: 'city', descriptions: { en: '', kk: 'Солтүстікте' } }));
    expect(laid.entity).toMatchObject({ kind: 'place', type: 'city' });
    expect(laid.entity?.descriptions).toEqual({ ru: 'На севере', kk: 'Солтүстікте' });
    expect(laid.saidByYou).toEqual(['type', 'description:en', 'description:kk']);
  });

  it('has their names first; a language has one label, and it is theirs', () => {
    const names = layOwn(
      region(),
      edits({
        names: [
          { id: 'name:1', text: 'Qostanay oblysy', lang: 'en', role: 'label' },
          { id: 'name:2', text: 'Костанайская область', lang: 'ru', role: 'former', until: '1997' },
        ],
        hiddenNames: [{ lang: 'en', text: 'Kostanay' }],
      }),
    ).entity?.names;
    expect(names).toEqual([
      { text: 'Qostanay oblysy', lang: 'en', role: 'label' },
      { text: 'Костанайская область', lang: 'ru', role: 'former', until: '1997' },
      { text: 'Kostanay Region', lang: 'en', role: 'alias' },
    ]);
  });

  it('leaves out what they hid, by what it claims, whoever says it and however it ranks', () => {
    const { entity } = layOwn(
      region({
        statements: [
          statement(829_984, { source: 'other/book', rank: 'preferred', readOn: '2026-11-01' }),
          statement(829_984),
          statement(840_000),
        ],
      }),
      edits({ hiddenFacts: new Set([factHash(statement(829_984))]) }),
    );
    expect(amounts(entity!)).toEqual(['pack/bureau 840000']);
  });

  it('is an entity of its own where no pack knows it, and none where only something about it is left', () => {
    const own = edits({
      id: 'entity:1',
      entity: { kind: 'person', type: 'person', nativeLang: 'kk' },
      names: [{ id: 'name:1', text: 'Ахмет', lang: 'kk', role: 'label' }],
    });
    expect(layOwn(undefined, own).entity).toEqual({
      id: 'entity:1',
      kind: 'person',
      type: 'person',
      nativeLang: 'kk',
      names: [{ text: 'Ахмет', lang: 'kk', role: 'label' }],
      descriptions: {},
      statements: [],
    });
    const orphan = layOwn(undefined, edits({ facts: [ownFact('fact:1', statement(1), statement(2))] }));
    expect(orphan.entity).toBeUndefined();
    expect(orphan.overrides).toMatchObject([{ state: 'gone' }]);
  });

  it('says that it is hidden, and still what it is', () => {
    expect(layOwn(region(), edits({ hidden: true }))).toMatchObject({
      hidden: true,
      entity: { id: 'KZ-39' },
    });
  });
});

describe('a fact in place of a pack’s', () => {
  const then = statement(829_984, { rank: 'preferred' });
  const mine = ownFact('fact:1', statement(840_000, { asOf: '2026' }), then);
  const laidOn = (...statements: Statement[]) => layOwn(region({ statements }), edits({ facts: [mine] }));

  it('is the first of its row while the pack says the same, and the pack’s stays beside it', () => {
    const { entity, overrides } = laidOn(then, statement(1, { asOf: '2009' }));
    expect(amounts(entity!)).toEqual(['@me/ 840000', 'pack/bureau 829984', 'pack/bureau 1']);
    expect(entity?.statements.map(({ rank }) => rank)).toEqual(['preferred', 'normal', 'normal']);
    expect(entity?.statements[0]?.overrides).toEqual([claimKey(then)]);
    expect(overrides).toMatchObject([{ state: 'in-force', candidates: [] }]);
  });

  it.each<[string, Statement]>([
    ['read again', { ...then, readOn: '2026-11-22' }],
    ['under another source', { ...then, source: 'pack/bureau-2026' }],
    ['ranked lower', { ...then, rank: 'normal' }],
    ['with a remark', { ...then, remark: { en: 'Preliminary' } }],
  ])('stays in force while the pack says the same %s', (_, now) => {
    expect(laidOn(now).overrides).toMatchObject([{ state: 'in-force' }]);
  });

  it('is a conflict where the pack says something else of the same, what is of the same date first', () => {
    const now = [
      statement(835_000, { asOf: '2026' }),
      statement(830_000),
      statement(3, { property: 'area' }),
    ];
    const { entity, overrides } = laidOn(...now);
    expect(overrides).toEqual([
      { fact: mine, state: 'changed', old: mine.basedOn, candidates: [now[1], now[0]] },
    ]);
    expect(amounts(entity!)).toEqual(['@me/ 840000', 'pack/bureau 835000', 'pack/bureau 830000']);
    expect(entity?.statements[0]).toMatchObject({
      rank: 'preferred',
      overrides: [now[1], now[0]].map(claimKey as never),
    });
  });

  it.each<[string, Statement]>([
    ['withdrew it', { ...then, rank: 'deprecated' }],
    ['says it of others', { ...then, qualifiers: { group: { type: 'entity', entity: 'Q1' } } }],
  ])('is a conflict where the pack %s', (_, now) => {
    expect(laidOn(now).overrides).toMatchObject([{ state: 'gone', candidates: [] }]);
  });

  it('that is no longer valid leads nothing, and takes what it stands in for along', () => {
    const ended = ownFact('fact:1', { ...then, rank: 'deprecated' }, then);
    const older = statement(1, { asOf: '2009' });
    const ranks = (...statements: Statement[]) =>
      layOwn(region({ statements }), edits({ facts: [ended] })).entity?.statements.map(({ rank }) => rank);
    expect(ranks(then, older)).toEqual(['deprecated', 'deprecated', 'normal']);
    // What the publisher says since then is not what the reader objected to.
    expect(ranks(statement(835_000, { asOf: '2026', rank: 'preferred' }))).toEqual([
      'deprecated',
      'preferred',
    ]);
  });

  it('leaves to each of several in one row what is under it', () => {
    const [kazakh, russian, german] = [statement(1), statement(2), statement(3)];
    const facts = [ownFact('fact:1', statement(10), kazakh), ownFact('fact:2', statement(20), russian)];
    const { overrides } = layOwn(region({ statements: [kazakh, german] }), edits({ facts }));
    expect(overrides.map(({ state, candidates }) => [state, ...candidates])).toEqual([
      ['in-force'],
      ['changed', german],
    ]);
  });
});

describe('what a claim goes by', () => {
  it('is the same whatever the order of its parts, and another for each of them', () => {
    const base = statement(1, {
      qualifiers: { a: { type: 'date', date: '2020' }, b: { type: 'entity', entity: 'X' } },
    });
    const turned = JSON.parse(
      '{"source":"s","rank":"preferred","asOf":"2025","asOfKind":"reference","value":{"amount":1,"type":"quantity"},' +
        '"qualifiers":{"b":{"entity":"X","type":"entity"},"a":{"date":"2020","type":"date"}},"property":"population"}',
    ) as Statement;
    expect(factHash(turned)).toBe(factHash(base));
    const others = [
      statement(1),
      { ...base, property: 'area' },
      { ...base, asOf: '2024' },
      { ...base, asOfKind: 'publication' as const },
      { ...base, from: '2020' },
      { ...base, until: '2020' },
      { ...base, value: { type: 'quantity', amount: 2 } as const },
      { ...base, rank: 'deprecated' as const },
    ];
    expect(new Set([base, ...others].map((one) => factHash(one))).size).toBe(9);
  });

  it('never comes out otherwise: it is part of what is stored', () => {
    expect(factHash(statement(829_984))).toBe('08n4t2z1bgxzok');
  });

  it('is no other’s among twenty thousand', () => {
    const hashes = Array.from({ length: 20_000 }, (_, amount) => factHash(statement(amount)));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
