import { describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import paintCss from '../../../utils/paint/paint.css?raw';
import { currentSignal } from '../../support/follower.ts';
import { openFrame } from '../../support/frame.ts';
import { frames, paint, rangeCount, registered } from '../../support/painted.ts';

describe('painting', () => {
  const PAGE = '<h1>Astana</h1><p>Ast<b>an</b>a, Tokayev</p><p>Astana, CSTO</p><h2>x</h2><p>Astana</p>';

  test('each look under its neutral name', async () => {
    const { window } = await paint(PAGE);
    expect(registered(window)).toEqual({
      'slf-any': ['Astana'],
      'sl-place': ['Astana', 'Astana'],
      'slw-any': ['Astana'],
      'sl-person': ['Tokayev'],
      'sl-org': ['CSTO'],
    });
  });

  test('each mark in the tone of its own text, and anew when the reader has chosen another theme', async () => {
    const { window, document } = await paint(
      '<p>Astana</p><div class="night"><p>Astana <b style="color:oklch(0.3 0.05 200)">Almaty</b></p></div>',
      { preset: 'quiet', density: 'every' },
      '<style>.night{background:#111;color:lab(88% 1 1)}</style>',
    );
    expect(registered(window)).toEqual({ 'sl-place': ['Astana', 'Almaty'], 'sl-place-light': ['Astana'] });
    document.body.classList.add('night');
    window.dispatchEvent(new Event('pointerup'));
    await expect
      .poll(() => registered(window))
      .toEqual({ 'sl-place': ['Almaty'], 'sl-place-light': ['Astana', 'Astana'] });
  });

  test('another preset and density, at once', async () => {
    const { window, painter } = await paint(PAGE);
    painter.show({ preset: 'shapes', density: 'every' });
    await frames(window);
    expect(registered(window)['sls-place']).toEqual(['Astana', 'Astana', 'Astana']);
    expect(Object.keys(registered(window)).filter((name) => name.startsWith('sl-'))).toEqual([]);
  });

  test('elements made for sections begin one each, and so does what follows them', async () => {
    const post = '<article><p>Astana, Astana</p></article>';
    const { window } = await paint(`<main><p>Astana</p>${post}${post}<p>Astana</p><p>Astana</p></main>`);
    expect(registered(window)).toEqual({
      'sl-place': ['Astana', 'Astana', 'Astana', 'Astana'],
      'slw-any': ['Astana', 'Astana', 'Astana'],
    });
  });

  test('the first of the page and no other: the others are neither painted nor shown to a pointer', async () => {
    const { window, painter, store } = await paint(PAGE, { preset: 'quiet', density: 'first' });
    expect(registered(window)).toEqual({
      'slf-any': ['Astana'],
      'sl-place': ['Astana'],
      'sl-person': ['Tokayev'],
      'sl-org': ['CSTO'],
    });
    const told = store.all.map((mark) => `${mark.data} ${String(painter.shows(mark))}`);
    expect(told).toEqual([
      'Astana true',
      'Astana true',
      'Tokayev true',
      'Astana false',
      'CSTO true',
      'Astana false',
    ]);
    painter.show({ preset: 'quiet', density: 'section' });
    await frames(window);
    expect(store.all.every((mark) => painter.shows(mark))).toBe(true);
  });

  test.each(['section', 'every', 'first'] as const)('peoples are faint, density %s', async (density) => {
    const { window } = await paint('<p>Astanans, Astana</p>', { preset: 'quiet', density });
    expect(registered(window)).toEqual({ 'slf-any': ['Astanans'], 'sl-place': ['Astana'] });
  });

  test('what the reader alone calls so is in no highlight, and is a mark to point at all the same', async () => {
    const page =
      '<p>In Tobylcity, <b>Tobyl</b>city, on.</p>' + '<p>Astana, Tobylcity and Astana.</p>'.repeat(100);
    for (const preset of ['quiet', 'whisper', 'shapes', 'tint'] as const) {
      const { window, store, painter } = await paint(page, { preset, density: 'every' });
      expect(new Set(Object.values(registered(window)).flat())).toEqual(new Set(['Astana']));
      // Nor does it change the looks of the others.
      const { window: without } = await paint(page.replaceAll('Tobyl', 'Any'), { preset, density: 'every' });
      expect(registered(window)).toEqual(registered(without));
      const own = store.all.filter(({ data }) => data === 'Tobylcity');
      expect(own).toHaveLength(102);
      expect(own.every((mark) => painter.shows(mark))).toBe(true);
    }
  });

  test('the page stays as it was: markup, text, selection, copied text', async () => {
    const { document: plain, window: plainWindow } = await openFrame(
      PAGE,
      '<style>body{font:16px/24px sans-serif;margin:8px}</style>',
    );
    const { window, document } = await paint(PAGE);
    expect(rangeCount(window)).toBe(6);
    expect(document.documentElement.outerHTML).toBe(plain.documentElement.outerHTML);
    expect(document.body.innerText).toBe(plain.body.innerText);
    for (const each of [window, plainWindow]) each.getSelection()?.selectAllChildren(each.document.body);
    expect(window.getSelection()?.toString()).toBe(plainWindow.getSelection()?.toString());
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('a changed text is painted anew, and an abort removes all that is ours', async () => {
    const { window, document } = await paint(PAGE);
    window.CSS.highlights.set('of-the-page', new window.Highlight());
    (document.querySelector('h2') as HTMLElement).textContent = 'Almaty';
    await expect.poll(() => registered(window)['slf-any']).toEqual(['Astana', 'Almaty']);
    currentSignal().abort();
    expect([...window.CSS.highlights.keys()]).toEqual(['of-the-page']);
  });

  test('of many marks those near the view are painted, at most 500, and they follow', async () => {
    const { window, document, store } = await paint('<p>Astana and Almaty</p>'.repeat(3000));
    expect(store.count).toBe(6000);
    const near = rangeCount(window);
    expect(near).toBeGreaterThan(50);
    expect(near).toBeLessThanOrEqual(500);
    const tops = (): number[] =>
      [...window.CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(
          (range) => (range.startContainer.parentElement as Element).getBoundingClientRect().top,
        ),
      );
    expect(Math.max(...tops())).toBeLessThanOrEqual(3 * window.innerHeight);
    document.documentElement.scrollTop = 50_000;
    await expect.poll(() => Math.min(...tops())).toBeGreaterThan(-3 * window.innerHeight);
    expect(tops().some((top) => top >= 0 && top < window.innerHeight)).toBe(true);
    expect(rangeCount(window)).toBeLessThanOrEqual(500);
  });

  test('what comes out of sight touches no highlight, what comes into sight does', async () => {
    const { window, document, store } = await paint('<p>Astana and Almaty</p>'.repeat(1000));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const before = [...window.CSS.highlights].map(([name, highlight]) => [name, highlight, [...highlight]]);
    document.body.insertAdjacentHTML('beforeend', '<p>Tokayev</p>');
    await expect.poll(() => store.count).toBe(2001);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const after = [...window.CSS.highlights].map(([name, highlight]) => [name, highlight, [...highlight]]);
    expect(after).toEqual(before);
    document.body.insertAdjacentHTML('afterbegin', '<p>Tokayev</p>');
    await expect.poll(() => registered(window)['sl-person']).toEqual(['Tokayev']);
  });

  test('names in columns are found by the points where they are seen', async () => {
    const column = `<div style="float:left;width:30%">${'<p>Astana</p>'.repeat(200)}</div>`;
    const { window, document } = await paint(column.repeat(3), { preset: 'quiet', density: 'every' });
    document.documentElement.scrollTop = 4000;
    const seen = (): number => {
      const tops = [...(window.CSS.highlights.get('sl-place') ?? [])].map((range) =>
        (range.startContainer.parentElement as Element).getBoundingClientRect(),
      );
      const inView = tops.filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
      return new Set(inView.map(({ left }) => left)).size;
    };
    await expect.poll(seen).toBe(3);
  });

  test('dense text reaches the limit and no more', async () => {
    const { window } = await paint(`<p style="font-size:4px;line-height:4px">${'Astana '.repeat(2000)}</p>`);
    expect(rangeCount(window)).toBe(500);
  });

  test('a change of many marks makes only touched highlights anew', async () => {
    const { window, document } = await paint(PAGE);
    const before = new Map(window.CSS.highlights);
    (document.querySelectorAll('p')[1] as HTMLElement).textContent = 'CSTO';
    await expect.poll(() => window.CSS.highlights.get('slw-any')).toBeUndefined();
    expect(window.CSS.highlights.get('sl-person')).toBe(before.get('sl-person'));
    expect(window.CSS.highlights.get('sl-org')).not.toBe(before.get('sl-org'));
  });

  test('with forced colours, first mentions alone: Chromium paints them all as selected text', async () => {
    const { window } = await paint(PAGE);
    const emulate = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await emulate('active');
    await expect
      .poll(() => registered(window))
      .toEqual({ 'sl-place': ['Astana', 'Astana'], 'sl-person': ['Tokayev'], 'sl-org': ['CSTO'] });
    await emulate('none');
    await expect.poll(() => registered(window)['slw-any']).toEqual(['Astana']);
  });

  test('the rules are those a browser knows', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paintCss);
    const [screen] = sheet.cssRules as unknown as [CSSMediaRule];
    const rules = [...screen.cssRules] as CSSStyleRule[];
    expect(rules).toHaveLength(31);
    for (const { style } of rules) expect(style.length).toBeGreaterThan(0);
  });
});
