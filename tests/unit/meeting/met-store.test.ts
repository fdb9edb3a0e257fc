import { describe, expect, test } from 'vitest';
import {
  countMet,
  heedMet,
  ignoreMet,
  openMet,
  pageMark,
  readMet,
  withoutMet,
  type MetNames,
  type NewlyMet,
} from '../../../utils/meeting/met-store.ts';
import { formTeller } from '../../../utils/names/form-of.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';

const NOTHING: MetNames = { names: [], ignored: [] };
const isForm = formTeller(ALL_LANGUAGES);
const first = { more: new Set<string>(), isForm };

function met(name: string, lang = 'en', times = 1): NewlyMet {
  return {
    name,
    lang,
    times,
    examples: [{ sentence: `It lies near ${name}.`, url: `https://a.example/${name}` }],
  };
}

const count = (kept: MetNames, names: readonly NewlyMet[], page: string, day = '2026-11-23') =>
  countMet(kept, names, page, day, first);

describe('names that are counted', () => {
  test('know how often, on how many pages, and from when to when', () => {
    const once = count(NOTHING, [met('Auliekol', 'en', 2)], 'a', '2026-11-20');
    const twice = count(once, [met('Auliekol', 'en', 3)], 'b');
    expect(twice.names).toMatchObject([
      { name: 'Auliekol', times: 5, pages: 2, first: '2026-11-20', last: '2026-11-23' },
    ]);
  });

  test('count a page once, however often it is read', () => {
    const once = count(NOTHING, [met('Auliekol')], 'a');
    expect(count(once, [met('Auliekol')], 'a').names).toMatchObject([{ times: 1, pages: 1 }]);
  });

  test('count what a page says beyond what was counted of the same reading', () => {
    const once = count(NOTHING, [met('Auliekol')], 'a');
    const more = countMet(once, [met('Auliekol')], 'a', '2026-11-23', {
      more: new Set(['en Auliekol']),
      isForm,
    });
    expect(more.names).toMatchObject([{ times: 2, pages: 1 }]);
  });

  test('are one with their forms, whichever came first', () => {
    const [form, name] = [met('Ауликоля', 'ru'), met('Ауликоль', 'ru')];
    for (const [one, other] of [
      [form, name],
      [name, form],
    ] as const) {
      const both = count(count(NOTHING, [one], 'a'), [other], 'b');
      expect(both.names).toMatchObject([{ name: 'Ауликоль', times: 2, pages: 2 }]);
    }
  });

  test('keep examples of different pages, three of them', () => {
    let kept = NOTHING;
    for (const page of ['a', 'b', 'c', 'd']) {
      const examples = [0, 1].map((nth) => ({ sentence: `${page}${nth}`, url: `https://${page}.example/` }));
      kept = count(kept, [{ ...met('Auliekol'), examples }], page);
    }
    expect(kept.names[0]?.examples).toHaveLength(3);
    expect(new Set(kept.names[0]?.examples.map(({ url }) => url)).size).toBe(3);
  });

  test('are a thousand at most: the rarest go first, of these the oldest', () => {
    const all = Array.from({ length: 1_000 }, (_, nth) => met(`Name${nth}`));
    const often = count(
      count(NOTHING, [met('Auliekol')], 'a', '2026-01-01'),
      [met('Auliekol')],
      'b',
      '2026-01-02',
    );
    const withOld = count(often, [met('Sarykol')], 'c', '2026-01-03');
    const { names } = count(withOld, all, 'd');
    expect(names).toHaveLength(1_000);
    expect(names[0]?.name).toBe('Auliekol');
    expect(names.some(({ name }) => name === 'Sarykol')).toBe(false);
  });

  test('that are ignored keep nothing but the name, and are not counted until they are heeded', () => {
    const ignored = ignoreMet(count(NOTHING, [met('Ауликоль', 'ru')], 'a'), { name: 'Ауликоль', lang: 'ru' });
    expect(ignored).toEqual({ names: [], ignored: [{ name: 'Ауликоль', lang: 'ru' }] });
    expect(count(ignored, [met('Ауликоль', 'ru'), met('Ауликоля', 'ru')], 'b').names).toEqual([]);
    const heeded = heedMet(ignored, { name: 'Ауликоль', lang: 'ru' });
    expect(count(heeded, [met('Ауликоль', 'ru')], 'b').names).toHaveLength(1);
  });
});

test('what cannot be read of what is stored is left out, and the rest stays', () => {
  const { names, ignored } = count(NOTHING, [met('Auliekol')], 'a');
  expect(readMet({ names: [...names, { name: 5 }, '__proto__'], ignored }).names).toEqual(names);
  for (const damaged of [undefined, null, 7, 'x', [], { names: 'x' }])
    expect(readMet(damaged)).toEqual(NOTHING);
});

test('the store changes one after the other, and is gone where nothing is left', async () => {
  let stored: Record<string, unknown> = {};
  const storage = {
    get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
    set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, items)),
    remove: () => Promise.resolve(void (stored = {})),
  };
  let last: Promise<unknown> = Promise.resolve();
  const store = openMet(storage, (work) => {
    const now = last.then(work);
    last = now;
    return now;
  });
  await Promise.all(
    ['a', 'b', 'c'].map((page) => store.change((kept) => count(kept, [met('Auliekol')], page))),
  );
  expect((await store.read()).names).toMatchObject([{ pages: 3 }]);
  await store.change((kept) => withoutMet(kept, ({ name }) => name === 'Auliekol'));
  expect(stored).toEqual({});
});

test('marks of pages differ, and are no addresses', () => {
  expect(pageMark('https://a.example/1')).not.toBe(pageMark('https://a.example/2'));
  expect(pageMark('https://a.example/1')).toMatch(/^[0-9a-z]{1,7}$/);
});
