import { afterEach, describe, expect, test } from 'vitest';
import paintCss from '../../../utils/paint/paint.css?raw';
import { readPage } from '../../../utils/page/read-page.ts';
import { HighlightPainter } from '../../../utils/paint/highlights.ts';
import type { Appearance } from '../../../utils/paint/highlights.ts';
import { hitTest } from '../../../utils/paint/hit.ts';
import type { Hit } from '../../../utils/paint/hit.ts';
import { MarkStore } from '../../../utils/paint/marks.ts';
import type { Mark, MarkKind, Span } from '../../../utils/paint/marks.ts';
import { Overlay } from '../../../utils/paint/overlay.ts';
import { closeFrames, openFrame } from '../../support/frame.ts';

let abort = new AbortController();

afterEach(() => {
  abort.abort();
  abort = new AbortController();
  closeFrames();
});

const KINDS: Readonly<Record<string, MarkKind>> = {
  Astana: 'place',
  Almaty: 'place',
  Tokayev: 'person',
  CSTO: 'organisation',
};

function find(text: string): Span<string>[] {
  return [...text.matchAll(/North Kazakhstan|Astana|Almaty|Tokayev|CSTO/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: KINDS[match[0]] ?? 'place',
    key: match[0],
    data: match[0],
  }));
}

/** Reads, finds and paints a page as the content script does, to the first settled state. */
async function paint(body: string, appearance?: Appearance, head = '') {
  const { window, document } = await openFrame(
    body,
    `<style>body{font:16px/24px sans-serif;margin:8px}</style>${head}`,
  );
  const reading = readPage(document, { signal: abort.signal, wholePage: true });
  const store = new MarkStore<string>((node, offset) => reading.blockAt(node, offset));
  const painter = new HighlightPainter(store, window, abort.signal, appearance);
  const settled = Promise.withResolvers<void>();
  void (async () => {
    for await (const change of reading) {
      if (change.type === 'blocks') {
        store.remove(change.removed);
        for (const block of change.added) store.add(block, find(block.text));
      }
      if (change.type === 'settled') settled.resolve();
    }
  })();
  await settled.promise;
  await frames(window);
  return { window, document, store, painter };
}

async function frames(window: Window, count = 2): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

const registered = (window: Window & typeof globalThis): Record<string, string[]> =>
  Object.fromEntries(
    [...window.CSS.highlights].map(([name, highlight]) => [
      name,
      [...highlight].map((range) => textOf(window, range)),
    ]),
  );

function textOf(
  window: Window,
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
): string {
  const range = window.document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

const rangeCount = (window: Window & typeof globalThis): number =>
  [...window.CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);

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

  test('another preset and density, at once', async () => {
    const { window, painter } = await paint(PAGE);
    painter.show({ preset: 'shapes', density: 'every' });
    await frames(window);
    expect(registered(window)['sls-place']).toEqual(['Astana', 'Astana', 'Astana']);
    expect(Object.keys(registered(window)).filter((name) => name.startsWith('sl-'))).toEqual([]);
  });

  test('the page stays as it was: markup, text, selection, copied text', async () => {
    const { document: plain, window: plainWindow } = await openFrame(
      PAGE,
      '<style>body{font:16px/24px sans-serif;margin:8px}</style>',
    );
    const { window, document, painter } = await paint(PAGE);
    expect(painter.paintedCount).toBe(6);
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
    abort.abort();
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

  test('the rules are those a browser knows', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paintCss);
    const [screen] = sheet.cssRules as unknown as [CSSMediaRule];
    const rules = [...screen.cssRules] as CSSStyleRule[];
    expect(rules).toHaveLength(18);
    for (const { style } of rules) expect(style.length).toBeGreaterThan(0);
  });
});

describe('the store', () => {
  test('order, standing, steps', async () => {
    const { store, document } = await paint('<p id="one">Astana Almaty</p><p>Astana</p>');
    (document.getElementById('one') as HTMLElement).insertAdjacentHTML('beforebegin', '<p>CSTO Astana</p>');
    await expect.poll(() => store.count).toBe(5);
    expect(store.all.map(({ key }) => key)).toEqual(['CSTO', 'Astana', 'Astana', 'Almaty', 'Astana']);
    const [first, second] = store.mentionsOf('Astana') as [Mark<string>, Mark<string>];
    expect(store.standingOf(second)).toEqual({ number: 2, of: 3 });
    expect(store.step(first, 1, store.mentionsOf('Astana'))).toBe(second);
    expect(store.step(store.all[0], -1)).toBe(store.all.at(-1));
    expect(store.step(undefined, 1)).toBe(store.all[0]);
    store.remove([first.block]);
    expect(store.standingOf(first)).toBeUndefined();
    expect(store.has(first)).toBe(false);
  });

  test('spans that cannot be are left out, and the limit is said', async () => {
    const { document } = await openFrame('<p>Astana</p>');
    const node = document.querySelector('p')?.firstChild as Text;
    const block = {
      heading: false,
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
    const store = new MarkStore<null>(() => block, 2);
    const span = (start: number, end: number): Span<null> => ({
      start,
      end,
      kind: 'place',
      key: 'a',
      data: null,
    });
    expect(store.add(block, [span(2, 3), span(0, 1), span(0, 2), span(5, 7), span(-1, 1), span(4, 4)])).toBe(
      2,
    );
    expect(store.isFull).toBe(false);
    expect(store.at(node, 1)).toMatchObject([{ start: 0 }]);
    expect(store.add(block, [span(0, 1), span(1, 2), span(2, 3)])).toBe(2);
    expect(store.isFull).toBe(true);
    expect(store.at(node, 1)).toMatchObject([{ start: 0 }, { start: 1 }]);
  });
});

describe('the mark under a point', () => {
  test('on each line of a broken name, and nowhere beside it', async () => {
    const { document, store } = await paint('<p style="width:120px">in the far North Kazakhstan Astana</p>');
    const mark = store.mentionsOf('North Kazakhstan')[0] as Mark<string>;
    const range = document.createRange();
    const node = document.querySelector('p')?.firstChild as Text;
    range.setStart(node, mark.start);
    range.setEnd(node, mark.end);
    const [upper, lower] = [...range.getClientRects()] as [DOMRect, DOMRect];
    expect(lower.top).toBeGreaterThan(upper.top);
    const at = (x: number, y: number): Hit<string> | undefined => hitTest(store, document, x, y);
    for (const rect of [upper, lower]) {
      for (const x of [rect.left + 1, (rect.left + rect.right) / 2, rect.right - 1]) {
        const hit = at(x, (rect.top + rect.bottom) / 2);
        expect(hit?.mark).toBe(mark);
        expect(hit?.line.top).toBeCloseTo(rect.top);
        expect(hit?.line.left).toBeCloseTo(rect.left);
      }
    }
    expect(at(upper.right + 12, (upper.top + upper.bottom) / 2)).toBeUndefined();
    expect(at(upper.left - 12, (upper.top + upper.bottom) / 2)).toBeUndefined();
    expect(at(lower.right + 40, lower.bottom + 80)).toBeUndefined();
  });

  test('one line of a name cut by inline tags is one box', async () => {
    const { document, store } = await paint('<p>in <a href="#">North</a> Kaz<b>akh</b>stan</p>');
    const { left, top, bottom } = (document.querySelector('b') as Element).getBoundingClientRect();
    const hit = hitTest(store, document, left + 1, (top + bottom) / 2);
    expect(hit?.mark.key).toBe('North Kazakhstan');
    expect(hit?.line.left).toBeCloseTo((document.querySelector('a') as Element).getBoundingClientRect().left);
  });

  test('not through what lies over it', async () => {
    const { document, store } = await paint(
      '<p>Astana</p><div style="position:fixed;inset:0;background:white"></div>',
    );
    const { left, top, height } = (document.querySelector('p') as Element).getBoundingClientRect();
    expect(hitTest(store, document, left + 5, top + height / 2)).toBeUndefined();
  });

  test('works where forms are called like methods', async () => {
    const { document, store } = await paint('<form name="caretPositionFromPoint"></form><p>Astana</p>');
    const { left, top, height } = (document.querySelector('p') as Element).getBoundingClientRect();
    expect(hitTest(store, document, left + 5, top + height / 2)?.mark.key).toBe('Astana');
  });
});

describe('the overlay', () => {
  async function open(body: string) {
    const painted = await paint(body);
    const host = painted.document.createElement('sidelight-host');
    painted.document.documentElement.append(host);
    const shadow = host.attachShadow({ mode: 'closed' });
    const overlay = new Overlay(shadow, painted.window, abort.signal);
    const layer = shadow.firstElementChild as HTMLElement;
    const tops = (): number[] =>
      [...layer.children].map((box) => Math.round(box.getBoundingClientRect().top));
    return { ...painted, overlay, layer, shadow, tops };
  }

  const SPREAD =
    '<p>Astana</p><p>Astana</p><div style="height:2000px"></div><p>Astana</p><div style="height:2000px"></div>';

  test('draws the hot mark and its kin in view, and follows the page', async () => {
    const { window, document, store, overlay, tops, layer } = await open(SPREAD);
    const [hot, ...kin] = store.all as [Mark<string>, ...Mark<string>[]];
    overlay.draw({ hot, kin });
    await frames(window);
    const before = tops();
    expect(before).toHaveLength(2);
    document.documentElement.scrollTop = 10;
    await frames(window, 3);
    expect(tops()).toEqual(before.map((top) => top - 10));
    overlay.clear();
    await frames(window);
    expect(layer.children).toHaveLength(0);
  });

  test('hides while an inner scroller scrolls, and draws nothing outside of it', async () => {
    const { window, document, store, overlay, tops, layer } = await open(
      '<div style="height:60px;overflow:auto"><p>Astana</p><div style="height:400px"></div></div><p>Below</p>',
    );
    overlay.draw({ hot: store.all[0] as Mark<string>, kin: [] });
    await frames(window);
    expect(tops()).toHaveLength(1);
    (document.querySelector('div') as Element).scrollTop = 100;
    await frames(window, 3);
    expect(layer.style.visibility).toBe('hidden');
    await expect.poll(() => layer.style.visibility).toBe('visible');
    await frames(window);
    expect(tops()).toEqual([]);
  });

  test('draws nothing over a fixed header, nothing on paper, and goes with the signal', async () => {
    const { window, store, overlay, tops, layer, shadow } = await open(
      '<header style="position:fixed;inset:0 0 auto 0;height:50px;background:white"></header><p>Astana</p><p style="margin-top:60px">Astana</p>',
    );
    overlay.draw({ kin: store.all });
    await frames(window);
    expect(tops()).toHaveLength(1);
    window.dispatchEvent(new Event('beforeprint'));
    expect(layer.style.visibility).toBe('hidden');
    window.dispatchEvent(new Event('afterprint'));
    expect(layer.style.visibility).toBe('visible');
    abort.abort();
    expect(shadow.childNodes).toHaveLength(0);
  });
});
