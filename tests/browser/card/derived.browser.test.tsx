import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../assets/base.css';
import type { CheckedFigure } from '../../../utils/facts/derived.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { facts } from './samples.ts';
import { checks, comparisons, showing } from './sample-states.ts';
import { Stage } from './stage.tsx';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.clear());

const show = (over: Parameters<typeof showing>[1] = {}, lang: WordingLanguage = 'en') =>
  act(() => {
    stage.show(showing(lang, over));
  });
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ').trim();
const texts = (selector: string) => stage.all(selector).map((each) => plain(each.textContent));

describe('a comparison', () => {
  test.each([
    ['en', '≈ 36% of metropolitan France', '4.2 people per km²'],
    ['fr', '≈ 36 % de la France métropolitaine', '4,2 hab./km²'],
    ['ru', '≈ 36 % (Метрополия Франции = 100 %)', '4,2 чел. на км²'],
    ['kk', '≈ 36% (Франция = 100%)', '1 км² жерге 4,2 адам'],
  ] as const)('is said under its row in %s', async (lang, area, density) => {
    await show({ comparisons: comparisons(lang) }, lang);
    expect(texts('.comparison')).toEqual([density, area]);
  });

  test('of ranks and multiples is said in words', async () => {
    const [ratio] = comparisons('en');
    const said: string[] = [];
    for (const over of [
      { kind: 'rank', result: 5, among: 17, type: 'Region of Kazakhstan' },
      { kind: 'rank', result: 1, among: 17, type: 'Region of Kazakhstan' },
      { kind: 'rank', result: 22, among: 30, type: 'Region' },
      { kind: 'ratio', result: 3.42 },
      { kind: 'ratio', result: 0.00123 },
      { kind: 'ratio', result: 1.004 },
    ] as const) {
      await show({ comparisons: [{ ...ratio!, ...over }] });
      said.push(texts('.comparison')[0] ?? '');
    }
    expect(said).toEqual([
      '5th of 17 (Region of Kazakhstan)',
      '1st of 17 (Region of Kazakhstan)',
      '22nd of 30 (Region)',
      '≈ 3.4 × metropolitan France',
      '≈ 0.12% of metropolitan France',
      '≈ 100% of metropolitan France',
    ]);
  });

  test('shows what it was worked out from when it is asked, and tells that the card grew', async () => {
    const onGrown = vi.fn();
    await show({ comparisons: comparisons('en'), onGrown });
    expect(stage.all('.sum li')).toEqual([]);
    await act(() => stage.all('.disclose')[1]?.click());
    expect(texts('.sum li')).toEqual([
      'Kostanay Region196,001 km²2019stat.gov.kz',
      '÷ metropolitan France543,965 km²2020insee.fr',
    ]);
    expect(stage.all('.disclose')[1]?.ariaExpanded).toBe('true');
    await vi.waitFor(() => expect(onGrown).toHaveBeenCalled());
  });

  test('says of an operand that its date is that of publication, or that it has none', async () => {
    const [ratio] = comparisons('en');
    const [own, other] = ratio!.parts;
    const { asOf: _, ...undated } = other!;
    await show({ comparisons: [{ ...ratio!, parts: [{ ...own!, asOfKind: 'publication' }, undated] }] });
    await act(() => stage.all('.disclose')[0]?.click());
    expect(texts('.sum li')).toEqual([
      'Kostanay Region196,001 km²published 2019stat.gov.kz',
      '÷ metropolitan France543,965 km²undatedinsee.fr',
    ]);
  });

  test('stands at the row of the whole, and there is one for a fact', async () => {
    const [population] = facts('en');
    const [ratio, density] = comparisons('en');
    const part = { ...population!, narrowedBy: { text: 'Russians', lang: 'en' } };
    await show({
      facts: [part, population!],
      comparisons: [density!, { ...ratio!, property: 'population' }],
    });
    expect(stage.all('.fact').map((row) => row.querySelectorAll('.comparison').length)).toEqual([0, 1]);
  });
});

describe('a number check', () => {
  test('is a calm line, and there are two at most', async () => {
    await show({ checks: checks('en') });
    expect(texts('.checks > li')).toEqual([
      '“près de 880’000 habitants”: rounds 880,227 (2013)',
      '“880’000”: differs by 7.1% from 821,800 (2025)',
    ]);
  });

  test.each(['en', 'fr', 'ru', 'kk'] as const)(
    'says each verdict in %s, with value and year',
    async (lang) => {
      const [first] = checks(lang);
      for (const verdict of ['agrees', 'rounds', 'older', 'differs'] as const) {
        const check: CheckedFigure = { ...first!, verdict, ...(verdict === 'differs' && { by: -0.1 }) };
        await show({ checks: [check] }, lang);
        const [said] = texts('.checks > li');
        expect(said).toMatch(/880[ ,]227/);
        expect(said).toContain('2013');
        expect(said?.includes('10')).toBe(verdict === 'differs');
      }
    },
  );

  test('of what is dated by its publication or not at all says so', async () => {
    const [first] = checks('en');
    const { asOf: _, ...undated } = first!.statement;
    await show({
      checks: [
        { ...first!, statement: { ...first!.statement, asOfKind: 'publication' } },
        { ...first!, start: 0, statement: undated },
      ],
    });
    expect(texts('.checks > li')[0]).toContain('(published 2013)');
    expect(texts('.checks > li')[1]).toContain('(undated)');
  });

  test('shows the article’s sentence in its own language, and the source', async () => {
    await show({ checks: checks('en') });
    await act(() => stage.all('.disclose')[0]?.click());
    const quote = stage.all('.check-more blockquote')[0];
    expect([quote?.lang, quote?.textContent, quote?.querySelector('b')?.textContent]).toEqual([
      'kk',
      checks('en')[0]?.sentence,
      'près de 880’000 habitants',
    ]);
    expect(texts('.check-more p')).toEqual(['Compared with: Populationstat.gov.kz']);
    expect(stage.all('.check-more a')[0]?.getAttribute('href')).toBe('https://stat.gov.kz/');
  });
});
