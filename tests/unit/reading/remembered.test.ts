import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPassingRows, type PassingRows } from '../../../utils/reading/passing-rows.ts';
import { createRemembered, pageOf, type Remembered, type Spot } from '../../../utils/reading/remembered.ts';
import { device, stored, type Device } from '../knowledge/device.ts';
import { sessionMemory } from './session-memory.ts';

const HERE: Spot = { tab: 1, isPrivate: false, host: 'news.example', page: 'https://news.example/a' };
const NEXT: Spot = { ...HERE, page: 'https://news.example/b' };
const ELSEWHERE: Spot = { ...HERE, host: 'other.example', page: 'https://other.example/' };
const about = (spot: Spot, surface = 'Kostanay', lang = 'en') => ({ spot, surface, lang });

let own: Device;
let session: ReturnType<typeof sessionMemory>;
let passing: PassingRows;
let remembered: Remembered;

beforeEach(() => {
  own = device();
  session = sessionMemory();
  passing = createPassingRows(session);
  remembered = createRemembered(own.open(), passing);
});

const chosen = async (spot: Spot, surface = 'Kostanay', ...languages: string[]) =>
  (await remembered.at(spot)).chosen(surface, languages);
const hidden = async (spot: Spot, surface = 'Kostanay') => (await remembered.at(spot)).hidden(surface);

describe('a reading', () => {
  it('chosen on a page holds there alone, however the name is written', async () => {
    expect(await chosen(HERE)).toBeUndefined();
    await remembered.choose(HERE, 'Kostanay', 'KZ-39');
    expect(await chosen(HERE, 'KOSTANAY', 'ru')).toBe('KZ-39');
    expect(await chosen(HERE, 'Kostanai')).toBeUndefined();
    expect(await chosen(NEXT)).toBeUndefined();
  });

  it('chosen where the page has no address holds for its site, as it did before pages were told apart', async () => {
    await remembered.choose({ ...HERE, page: '' }, 'Kostanay', 'KZ-39');
    expect(await chosen(NEXT)).toBe('KZ-39');
    expect(await chosen(ELSEWHERE)).toBeUndefined();
    await remembered.choose(HERE, 'Kostanay', 'Q488990');
    expect(await chosen(HERE)).toBe('Q488990');
    expect(await chosen(NEXT)).toBe('KZ-39');
    await remembered.choose({ ...HERE, page: '', host: '' }, 'Kostanay', 'X');
    expect(await stored(own)).toHaveLength(2);
  });

  it('kept for good holds everywhere in texts of that language, below what a page or a site has', async () => {
    await remembered.keep('always', about(HERE, 'Kostanay', 'kk'), 'KZ-39');
    expect(await chosen(ELSEWHERE, 'Kostanay', 'kk', 'ru')).toBe('KZ-39');
    expect(await chosen(ELSEWHERE, 'Kostanay', 'ru', 'kk')).toBeUndefined();
    expect(await chosen(ELSEWHERE)).toBeUndefined();
    await remembered.choose(HERE, 'Kostanay', 'Q488990');
    expect(await chosen(HERE, 'Kostanay', 'kk')).toBe('Q488990');
    await remembered.keep('always', about(HERE, 'Kostanay', 'kk'));
    expect(await chosen(ELSEWHERE, 'Kostanay', 'kk')).toBeUndefined();
    expect(await chosen(HERE, 'Kostanay', 'kk')).toBe('Q488990');
  });
});

describe('a wrong match', () => {
  it.each([
    ['page', [true, false, false]],
    ['site', [true, true, false]],
    ['everywhere', [true, true, true]],
  ] as const)('hidden by %s is hidden there, and comes back', async (deed, expected) => {
    const seen = () => Promise.all([HERE, NEXT, ELSEWHERE].map((spot) => hidden(spot)));
    expect(await seen()).toEqual([false, false, false]);
    await remembered.keep(deed, about(HERE), 'KZ-39');
    expect(await seen()).toEqual(expected);
    expect(await hidden(HERE, 'Astana')).toBe(false);
    await remembered.keep(deed, about(HERE));
    expect(await seen()).toEqual([false, false, false]);
    // Softly, as all rows: another device will hear of it.
    expect(await stored(own)).toMatchObject([{ kind: 'hidden', f: { $del: true } }]);
  });

  it('cannot be kept for a page or a site that has no name', async () => {
    const nowhere = about({ ...HERE, page: '', host: '' });
    await expect(remembered.keep('page', nowhere, 'X')).rejects.toThrow(TypeError);
    await expect(remembered.keep('site', nowhere, 'X')).rejects.toThrow(TypeError);
    expect(await remembered.list('hidden')).toEqual([]);
  });

  it('may be hidden and brought back again and again', async () => {
    for (let time = 0; time < 3; time += 1) {
      await remembered.keep('page', about(HERE), 'KZ-39');
      expect(await hidden(HERE)).toBe(true);
      await remembered.keep('page', about(HERE));
      expect(await hidden(HERE)).toBe(false);
    }
  });

  it('leaves a choice for the same name as it is', async () => {
    await remembered.choose(HERE, 'Kostanay', 'KZ-39');
    await remembered.keep('page', about(HERE), 'KZ-39');
    await remembered.keep('page', about(HERE));
    expect(await chosen(HERE)).toBe('KZ-39');
  });
});

describe('what was decided', () => {
  it('is listed with the latest first, and each can be taken back', async () => {
    await remembered.choose(HERE, 'Kostanay', 'KZ-39');
    own.now += 1_000;
    await remembered.keep('always', about(HERE, 'Osh'), 'KG-GO');
    await remembered.keep('everywhere', about(HERE, 'Mary'), 'TM-M');
    expect(await remembered.list('choice')).toEqual([
      { id: 'choice:lang%3Aen/osh', entity: 'KG-GO' },
      { id: 'choice:https%3A%2F%2Fnews.example%2Fa/kostanay', entity: 'KZ-39' },
    ]);
    const [mary] = await remembered.list('hidden');
    expect(mary).toEqual({ id: 'hidden:*/mary' });
    expect(await hidden(HERE, 'Mary')).toBe(true);
    expect(await remembered.forget('hidden:*/mary')).toBe(true);
    expect(await hidden(HERE, 'Mary')).toBe(false);
    expect(await remembered.list('hidden')).toEqual([]);
  });

  it('is all that can be taken back so', async () => {
    const base = own.open();
    await base.put('me', 'note', 'note:1', { text: 'x' });
    expect(await remembered.forget('note:1')).toBe(false);
    expect(await base.get('note:1')).toBeDefined();
  });

  it('is read once for a page, and again after a failure', async () => {
    const base = own.open();
    const read = vi.spyOn(base, 'withIdPrefix').mockRejectedValueOnce(new Error('closed'));
    remembered = createRemembered(base, passing);
    await expect(remembered.at(HERE)).rejects.toThrow('closed');
    await remembered.at(HERE);
    const reads = read.mock.calls.length;
    await remembered.at(HERE);
    expect(read.mock.calls).toHaveLength(reads);
    await remembered.at(NEXT);
    expect(read.mock.calls.length).toBeGreaterThan(reads);
  });
});

describe('in a private window', () => {
  const PRIVATE: Spot = { ...HERE, tab: 7, isPrivate: true };

  it('what is decided holds in its tab, leaves nothing stored, and goes with the tab', async () => {
    await remembered.choose(PRIVATE, 'Kostanay', 'KZ-39');
    await remembered.keep('everywhere', about(PRIVATE, 'Mary'), 'TM-M');
    await remembered.keep('site', about(PRIVATE, 'Osh'), 'KG-GO');
    await remembered.keep('site', about(PRIVATE, 'Osh'));
    expect(await chosen(PRIVATE)).toBe('KZ-39');
    expect(await hidden(PRIVATE, 'Mary')).toBe(true);
    expect(await hidden(PRIVATE, 'Osh')).toBe(false);
    expect(await chosen(HERE)).toBeUndefined();
    expect(await hidden({ ...PRIVATE, tab: 8 }, 'Mary')).toBe(false);
    expect(await stored(own)).toEqual([]);
    expect(await remembered.list('hidden')).toEqual([]);
    await passing.forget(7);
    expect(await hidden(PRIVATE, 'Mary')).toBe(false);
    expect(session.items.size).toBe(0);
  });

  it('what was decided outside holds too, where nothing else was decided', async () => {
    await remembered.keep('always', about(HERE), 'KZ-39');
    await remembered.keep('everywhere', about(HERE, 'Mary'), 'TM-M');
    expect(await chosen(PRIVATE, 'Kostanay', 'en')).toBe('KZ-39');
    expect(await hidden(PRIVATE, 'Mary')).toBe(true);
    await remembered.choose(PRIVATE, 'Kostanay', 'Q488990');
    expect(await chosen(PRIVATE, 'Kostanay', 'en')).toBe('Q488990');
  });

  it('a damaged record counts as none', async () => {
    session.items.set('decided/7', [1]);
    expect(await hidden(PRIVATE)).toBe(false);
    await remembered.keep('page', about(PRIVATE), 'X');
    expect(await hidden(PRIVATE)).toBe(true);
  });
});

it.each([
  ['https://user:secret@news.example:8080/a?b=1#c', 'https://news.example:8080/a?b=1'],
  ['http://news.example', 'http://news.example/'],
  ['about:blank', ''],
  ['file:///a', ''],
  ['https://', ''],
  [undefined, ''],
  [`https://news.example/${'x'.repeat(1_000)}`, ''],
])('the page of %s is %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});
