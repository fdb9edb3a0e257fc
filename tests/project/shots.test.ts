import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build.ts';
import { Tree } from '../../scripts/check/tree.ts';
import { CARD_STATES, type CardState } from '../../scripts/shots/card-states.ts';
import { ROOMS } from '../../scripts/shots/rooms.ts';
import { arabicLetters, inArabicLetters } from '../../scripts/shots/arabic-letters.ts';
import { PRESETS } from '../../utils/paint/looks.ts';
import { CARD_SCALES } from '../../utils/messages/shapes.ts';
import { ROOM_STATES } from '../../scripts/shots/room-states.ts';
import { SAMPLE_ROOMS } from '../browser/rooms/sample-rooms.tsx';
import { PAGE_STATES } from '../../scripts/shots/page-states.ts';
import { states } from '../browser/card/sample-states.ts';

const tree = new Tree(ROOT);

/** Props of the card that are no state of it: who it speaks to, what outlives it, and what is said once when it changes. */
const NO_LOOK: ReadonlySet<string> = new Set(['drafts', 'noted', 'copied', 'refusals']);

test('every picture has a name of its own in its room, that a file can have', () => {
  for (const { name, shots, modes } of ROOMS) {
    const names = shots.map((shot) => shot.name);
    expect(new Set(names).size, name).toBe(names.length);
    for (const each of [...names, ...modes.map((mode) => mode.name)]) expect(each).toMatch(/^[a-z0-9-]+$/);
  }
});

describe('the pictures of the card show', () => {
  let props: readonly (readonly [CardState, ReturnType<CardState['props']>])[];

  beforeAll(() => {
    props = CARD_STATES.map((state) => [state, state.props(state.lang ?? 'en')]);
  });

  test('every state that its tests look at', () => {
    const names = CARD_STATES.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(states('en'))));
  });

  test('every state of its content', () => {
    const declared = literals('components/card/card-props.ts', /readonly state: '(\w+)'/g);
    expect(declared).toContain('opening');
    expect(new Set(props.map(([, { content }]) => content.state))).toEqual(new Set(declared));
    const reasons = words('components/card/card-props.ts', /readonly why: ([^\n;}]+)/);
    const shown = props.flatMap(([, { content }]) => (content.state === 'failure' ? [content.why] : []));
    expect(new Set(shown)).toEqual(new Set(reasons));
  });

  test('every choice that was kept, and one that was not', () => {
    const deeds = words('components/card/card-kept.tsx', /export type CardDeed = ([^;]+);/);
    const kept = props.flatMap(([, each]) => (each.kept ? [each.kept] : []));
    expect(new Set(kept.map(({ deed }) => deed))).toEqual(new Set(deeds));
    expect(new Set(kept.map(({ ok }) => ok))).toEqual(new Set([true, false]));
  });

  test('all that a press opens, and every state of a note', () => {
    const opens = literals('components/card/use-opened.ts', /readonly what: '(\w+)'/g);
    const notes = words('components/card/use-note.ts', /readonly state: ([^\n;]+)/).map(
      (each) => `note ${each}`,
    );
    expect(CARD_STATES.map((state) => state.opens)).toEqual(expect.arrayContaining([...opens, ...notes]));
  });

  test('every verdict on a figure and every comparison', () => {
    const verdicts = words('utils/facts/derived.ts', /export type Verdict = ([^;]+);/);
    // The card shows the first two.
    const checks = props.flatMap(([, each]) => (each.checks ?? []).slice(0, 2));
    expect(new Set(checks.map(({ verdict }) => verdict))).toEqual(new Set(verdicts));
    const kinds = words('utils/facts/derived.ts', /readonly kind: ([^;]+);/);
    const compared = props.flatMap(([, each]) => each.comparisons ?? []);
    expect(new Set(compared.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test('the card with and without all that it may be given', () => {
    const source = tree.read('components/card/card-props.ts');
    const given = source.slice(source.indexOf('export interface CardProps'));
    const optional = [...given.matchAll(/readonly (\w+)\?:/g)].map(([, name = '']) => name);
    const looks = optional.filter((name) => !NO_LOOK.has(name) && !name.startsWith('on'));
    expect(looks.length).toBeGreaterThan(5);
    const used = new Set(props.flatMap(([, each]) => Object.keys(each)));
    expect(looks.filter((name) => !used.has(name))).toEqual([]);
  });
});

test('every state that tests of a room look at has its picture there, and no picture is of another', () => {
  expect(Object.keys(ROOM_STATES)).toEqual(Object.keys(SAMPLE_ROOMS));
  for (const [room, states] of Object.entries(SAMPLE_ROOMS)) {
    const drawn = ROOM_STATES[room as keyof typeof ROOM_STATES].map(({ name, of = name }) => of);
    expect(new Set(drawn), room).toEqual(new Set(Object.keys(states)));
  }
});

test('every screen of the manager is among the samples', () => {
  const samples = tree
    .files()
    .filter((path) => /^tests\/browser\/\w+\/sample-.*\.tsx$/.test(path))
    .map((path) => tree.read(path))
    .join('\n');
  const screens = tree
    .files()
    .flatMap((path) =>
      /^components\/.*screen\.tsx$/.test(path) ? literals(path, /export function (\w+Screen)\b/g) : [],
    );
  expect(screens.length).toBeGreaterThan(15);
  expect(screens.filter((screen) => !samples.includes(`<${screen}`))).toEqual([]);
});

test('the pictures of the page show every preset of marks, and a larger card', () => {
  const presets = PAGE_STATES.map(({ settings }) => settings?.preset ?? 'quiet');
  expect(new Set(presets)).toEqual(new Set(PRESETS));
  const largest = Math.max(...CARD_SCALES);
  expect(PAGE_STATES.map(({ settings }) => settings?.cardScale)).toContain(largest);
  expect(CARD_STATES.map(({ scale }) => scale)).toContain(largest);
});

test('Arabic letters leave parameters, figures and other scripts as they are', () => {
  expect(arabicLetters('{count} of 17 · Қостанай')).toBe('{count} وف 17 · Қостанай');
  const given = {
    label: 'ab',
    id: 'ab',
    name: { text: 'ab', lang: 'en' },
    native: { text: 'ab', lang: 'kk' },
  };
  expect(
    inArabicLetters({ ...given, words: { lang: 'en', texts: { id: 'ab', many: { other: 'ab' } } } }),
  ).toEqual({
    label: 'اب',
    id: 'ab',
    name: { text: 'اب', lang: 'ar' },
    native: { text: 'ab', lang: 'kk' },
    words: { lang: 'en', texts: { id: 'اب', many: { other: 'اب' } } },
  });
});

function literals(path: string, pattern: RegExp): string[] {
  return [...tree.read(path).matchAll(pattern)].map(([, found = '']) => found);
}

/** The members of a union of strings. */
function words(path: string, pattern: RegExp): string[] {
  const union = pattern.exec(tree.read(path))?.[1] ?? '';
  const found = [...union.matchAll(/'(\w+)'/g)].map(([, word = '']) => word);
  expect(found.length, path).toBeGreaterThan(1);
  return found;
}
