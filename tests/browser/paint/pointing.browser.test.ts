import { describe, expect, test, vi } from 'vitest';
import { hitTest } from '../../../utils/paint/hit.ts';
import type { Hit } from '../../../utils/paint/hit.ts';
import type { Mark } from '../../../utils/paint/marks.ts';
import { Overlay } from '../../../utils/paint/overlay.ts';
import { currentSignal } from '../../support/follower.ts';
import { frames, paint, standIn } from '../../support/painted.ts';

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

  test('is not looked for on a page without marks', async () => {
    const { document, store } = await paint('<p>Bishkek</p>');
    const seen = vi.spyOn(document, 'caretPositionFromPoint');
    expect(hitTest(store, document, 10, 10)).toBeUndefined();
    expect(seen).not.toHaveBeenCalled();
  });

  test('works where forms are called like methods', async () => {
    const { document, store } = await paint(
      '<form name="caretPositionFromPoint"></form><form name="createRange"></form><p>Astana</p>',
    );
    const { left, top, height } = (document.querySelector('p') as Element).getBoundingClientRect();
    expect(hitTest(store, document, left + 5, top + height / 2)?.mark.key).toBe('Astana');
  });
});

describe('the overlay', () => {
  async function open(body: string) {
    const painted = await paint(body);
    const shadow = standIn(painted.window);
    const overlay = new Overlay(shadow, painted.window, currentSignal().signal);
    const tops = (): number[] =>
      [...shadow.querySelectorAll('.marks div')]
        .filter((box) => box.checkVisibility({ visibilityProperty: true }))
        .map((box) => Math.round(box.getBoundingClientRect().top))
        .filter((top) => top < painted.window.innerHeight);
    return { ...painted, overlay, shadow, tops };
  }

  const SPREAD =
    '<p>Astana</p><p>Astana</p><div style="height:2000px"></div><p>Astana</p><div style="height:2000px"></div>';

  test('draws the hot mark and its kin in view, and follows the page', async () => {
    const { window, document, store, overlay, tops, shadow } = await open(SPREAD);
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
    expect(shadow.querySelectorAll('.marks div')).toHaveLength(0);
  });

  test('works where forms and fields are called like methods', async () => {
    const { window, store, overlay, tops } = await open(
      '<form name="createElement"></form><form name="createRange"></form><form name="elementFromPoint"></form><form><input name="contains">Astana<main></main></form>',
    );
    overlay.draw({ hot: store.all[0] as Mark<string>, kin: [] });
    await frames(window);
    expect(tops()).toHaveLength(1);
  });

  test('of very many kin, measures those around the hot mark', async () => {
    const { window, store, overlay, tops } = await open('<p>Astana</p>'.repeat(1_000));
    const measured = vi.spyOn(Range.prototype, 'getClientRects');
    overlay.draw({ hot: store.all[2] as Mark<string>, kin: store.all });
    await frames(window);
    expect(tops().length).toBeGreaterThan(5);
    expect(measured.mock.calls.length).toBeLessThan(210);
    measured.mockRestore();
  });

  test('hides while an inner scroller scrolls, and draws nothing outside of it', async () => {
    const { window, document, store, overlay, tops } = await open(
      '<div style="height:60px;overflow:auto"><p>Astana</p><div style="height:400px"></div></div><p>Below</p>',
    );
    overlay.draw({ hot: store.all[0] as Mark<string>, kin: [] });
    await frames(window);
    expect(tops()).toHaveLength(1);
    (document.querySelector('div') as Element).scrollTop = 100;
    await frames(window, 3);
    expect(tops()).toEqual([]);
    // At rest it is still not seen.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await frames(window);
    expect(tops()).toEqual([]);
    (document.querySelector('div') as Element).scrollTop = 0;
    await expect.poll(tops).toHaveLength(1);
  });

  test('draws nothing over a fixed header, and goes with the signal', async () => {
    const { window, store, overlay, tops, shadow } = await open(
      '<header style="position:fixed;inset:0 0 auto 0;height:50px;background:white"></header><p>Astana</p><p style="margin-top:60px">Astana</p>',
    );
    overlay.draw({ kin: store.all });
    await frames(window);
    expect(tops()).toHaveLength(1);
    currentSignal().abort();
    expect(shadow.childElementCount).toBe(0);
  });
});
