import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../../assets/base.css';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { region } from './samples.ts';
import { factsThen, factsWithHistory, office, renamed, showing, states } from './sample-states.ts';
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

describe('what held then', () => {
  test('stands before what holds today, with one line that says so', async () => {
    await show({ facts: factsThen('en'), articleDate: '2013-06' });
    expect(texts('.card-then')).toEqual(['Article of June 2013: figures of that time come first']);
    const [population] = stage.all('.fact');
    const rows = [...(population?.querySelectorAll('.statement') ?? [])];
    expect(
      rows.map((row) => [row.querySelector('.value')?.textContent, row.querySelector('time')?.textContent]),
    ).toEqual([
      ['880,227', '2013'],
      ['821,800', '2025'],
    ]);
    expect(rows.map((row) => row.classList.contains('weaker'))).toEqual([false, true]);
  });

  test('is no line where nothing was otherwise', async () => {
    await show({ facts: factsWithHistory('en'), articleDate: '2013-06' });
    expect(texts('.card-then')).toEqual([]);
  });

  test('names and offices have their time', async () => {
    await show({ entity: renamed('en') });
    expect(texts('.card-former > span')).toEqual([
      'formerly Кустанайская область, 1936–1997',
      'formerly Turgay, until 1936',
      '+1 more',
    ]);
    expect(stage.all('.card-former bdi')[0]?.lang).toBe('ru');
    await show({ entity: office('en') });
    expect(texts('.period')).toEqual(['1879–1889', '1864–']);
  });
});

describe('a spark line', () => {
  const spark = () => stage.all('.facts svg.spark')[0];

  test('is drawn of four times or more, and says them in a sentence', async () => {
    await show({ facts: factsWithHistory('en') });
    expect(spark()?.getAttribute('aria-label')).toBe(
      'Population: 885,570 in 2009, 821,800 in 2025, 5 figures',
    );
    expect(spark()?.getAttribute('role')).toBe('img');
  });

  test('is not drawn of three, of two units, or of dates of publication', async () => {
    const [population] = factsWithHistory('en');
    const history = population?.history ?? [];
    const km2 = { key: 'km2', names: { other: 'km²' }, understood: false };
    for (const other of [
      history.slice(2),
      history.map((each, at) =>
        at === 0 && each.value.type === 'quantity' ? { ...each, value: { ...each.value, unit: km2 } } : each,
      ),
      history.map((each, at) => (at < 3 ? { ...each, asOfKind: 'publication' as const } : each)),
    ]) {
      await show({ facts: population ? [{ ...population, history: other }] : [] });
      expect(spark()).toBeUndefined();
    }
  });

  test('is the first thing to go where there is no room', async () => {
    const [population] = factsWithHistory('en');
    const [first] = population?.values ?? [];
    const unit = { key: 'people', names: { other: 'people' }, understood: true };
    const wide = { ...first!, value: { type: 'quantity', amount: 123_456_789, unit } as const };
    await show({ facts: [population!] });
    expect(getComputedStyle(spark()!).display).toBe('block');
    await show({ facts: [{ ...population!, values: [wide] }] });
    expect(getComputedStyle(spark()!).display).toBe('none');
    expect(stage.all('.fact .value')[0]?.textContent).toBe('123,456,789');
  });
});

describe('states', () => {
  test('without a connection say what works, and facts are there', async () => {
    await show({ offline: true });
    expect(texts('.card-line')).toEqual([
      'You’re offline. Facts are on this device; source links will open later.',
    ]);
    expect(stage.all('.fact')).not.toEqual([]);
  });

  test('a map says where its outline is older than the border', async () => {
    const abai = { ...region('en'), id: 'KZ-10', coordinates: { lat: 50.4, lon: 80.2 } };
    for (const [entity, caption] of [
      [{ ...region('en'), id: 'KZ-63' }, 'outline before 2022'],
      [abai, 'shown as a point'],
      [region('en'), undefined],
    ] as const) {
      await show({ entity });
      expect(stage.all('figcaption')[0]?.textContent).toBe(caption);
    }
  });

  test('nothing jumps while facts come: head and foot stay where they are', async () => {
    await show({ content: { state: 'opening' } });
    const name = stage.all('.card-name')[0]!.getBoundingClientRect();
    const foot = stage.all('.card-footer')[0]!.offsetHeight;
    await show();
    expect(stage.all('.card-name')[0]!.getBoundingClientRect().top).toBe(name.top);
    expect(stage.all('.card-footer')[0]!.offsetHeight).toBe(foot);
  });

  test('the strip is left out where there is no room for it, and the count is whole', async () => {
    await act(() => {
      stage.show(states('en')['many-mentions']!);
    });
    const isSeen = () =>
      stage.all('.mention-strip')[0]!.getBoundingClientRect().top <
      stage.all('.card-mentions')[0]!.getBoundingClientRect().bottom;
    expect(isSeen()).toBe(false);
    stage.root.style.width = '420px';
    stage.all('.card')[0]!.style.maxInlineSize = 'none';
    expect(isSeen()).toBe(true);
    expect(texts('.card-nth')).toEqual(['12 of 12']);
  });
});
