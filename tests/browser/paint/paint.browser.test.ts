import { describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import paintCss from '../../../utils/paint/paint.css?raw';
import { MarkStore } from '../../../utils/paint/marks.ts';
import type { Mark, Span } from '../../../utils/paint/marks.ts';
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

describe('the store', () => {
  test('order and steps', async () => {
    const { store, document } = await paint('<p id="one">Astana Almaty</p><p>Astana</p>');
    (document.getElementById('one') as HTMLElement).insertAdjacentHTML('beforebegin', '<p>CSTO Astana</p>');
    await expect.poll(() => store.count).toBe(5);
    expect(store.all.map(({ key }) => key)).toEqual(['CSTO', 'Astana', 'Astana', 'Almaty', 'Astana']);
    const [first, second] = store.mentionsOf('Astana') as [Mark<string>, Mark<string>];
    expect(store.step(first, 1, store.mentionsOf('Astana'))).toBe(second);
    expect(store.step(store.all[0], -1)).toBe(store.all.at(-1));
    expect(store.step(undefined, 1)).toBe(store.all[0]);
    store.remove([first.block]);
    expect(store.mentionsOf('Astana')).not.toContain(first);
    expect(store.has(first)).toBe(false);
  });

  const blockOf = (element: Element | undefined) => {
    const node = element?.firstChild as Text;
    return {
      heading: false,
      section: null,
      lang: '',
      text: node.data,
      nodes: [node],
      locate: (start: number, end: number) => ({
        startNode: node,
        startOffset: start,
        endNode: node,
        endOffset: end,
      }),
      offsetOf: (_node: Text, offset: number) => offset,
    };
  };
  const span = (start: number, end: number): Span<null> => ({
    start,
    end,
    kind: 'place',
    key: 'a',
    data: null,
  });

  test('keeps its order while lines are gone that nobody has reported yet', async () => {
    // Backwards, because browsers compare nodes that are gone by their age.
    const { document } = await openFrame('<p>6</p><p>5</p><p>4</p><p>3</p><p>2</p><p>1</p><p>0</p>');
    const paragraphs = [...document.querySelectorAll('p')].reverse();
    const blocks = paragraphs.map(blockOf);
    const all = [0, 1, 2, 3, 4, 5, 6];
    for (const late of all) {
      for (const some of [[0], [2], [3], [6], [1, 2], [3, 5], [0, 1, 2, 4], all]) {
        const gone = some.filter((at) => at !== late);
        document.body.replaceChildren(...paragraphs);
        const store = new MarkStore<null>(() => undefined);
        for (const [at, block] of blocks.entries()) if (at !== late) store.add(block, [span(0, 1)]);
        for (const at of gone) paragraphs[at]?.remove();
        store.add(blocks[late] as (typeof blocks)[0], [span(0, 1)]);
        store.remove(blocks.filter((_, at) => gone.includes(at)));
        const texts = store.all.map(({ block }) => block.text).join('');
        expect(texts).toBe(all.filter((at) => !gone.includes(at)).join(''));
      }
    }
  });

  test('takes no lines that are gone themselves', async () => {
    const { document } = await openFrame('<p>Astana</p>');
    const paragraph = document.querySelector('p') as Element;
    const store = new MarkStore<null>(() => undefined);
    paragraph.remove();
    expect(store.add(blockOf(paragraph), [span(0, 6)])).toBe(0);
    expect(store.all).toEqual([]);
  });

  test('spans that cannot be are left out, and the limit is said', async () => {
    const { document } = await openFrame('<p>Astana</p>');
    const block = blockOf(document.querySelector('p') ?? undefined);
    const [node] = block.nodes as [Text];
    const store = new MarkStore<null>(() => block, 2);
    expect(store.add(block, [span(2, 3), span(0, 1), span(0, 2), span(5, 7), span(-1, 1), span(4, 4)])).toBe(
      2,
    );
    expect(store.isFull).toBe(false);
    expect(store.at(node, 1)).toMatchObject([{ start: 0 }]);
    expect(store.add(block, [span(0, 1), span(1, 2), span(2, 3)])).toBe(2);
    expect(store.isFull).toBe(true);
    expect(store.at(node, 1)).toMatchObject([{ start: 0 }, { start: 1 }]);
    store.remove([block]);
    expect(store.isFull).toBe(false);
  });
});
