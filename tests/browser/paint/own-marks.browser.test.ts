import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Appearance } from '../../../utils/paint/highlights.ts';
import paintCss from '../../../utils/paint/paint.css?raw';
import { lookOfBox } from '../../../utils/paint/layer-looks.ts';
import { makeLayer } from '../../../utils/paint/layer.ts';
import { DARK, LIGHT } from '../../../utils/paint/tone.ts';
import { currentSignal } from '../../support/follower.ts';
import { closeFrames } from '../../support/frame.ts';
import { frames, paint, registered, standIn } from '../../support/painted.ts';

const EVERY: Appearance = { preset: 'quiet', density: 'every' };
const LONG = '<div style="height:1500px"></div>';

/** A page with marks as the content script paints them; "Tobylcity" is the reader's alone. */
async function open(body: string, appearance = EVERY, head = '', draws = true) {
  let root: ShadowRoot | undefined;
  const painted = await paint(body, appearance, head, (view) => {
    const own = standIn(view);
    root = own;
    const layer = makeLayer(() => own, view, currentSignal().signal);
    return (looks) => draws && layer.draw(looks);
  });
  const { window, document } = painted;
  const boxes = () => [...(root?.querySelectorAll<HTMLElement>('.marks div') ?? [])];
  const seen = () =>
    boxes().filter((box) => {
      const { display, visibility } = window.getComputedStyle(box);
      return display !== 'none' && visibility !== 'hidden';
    });
  return { ...painted, boxes, seen, host: () => document.querySelector('[data-sidelight]') as HTMLElement };
}

/** Where the text stands, and where the boxes do; in pixels of the viewport, rounded outwards to tenths. */
const round = ({ left, top, width, height }: DOMRect) =>
  [left, top, width, height].map((each) => Math.round(each * 10) / 10);
const drawn = (boxes: readonly HTMLElement[]) => boxes.map((box) => round(box.getBoundingClientRect()));

function standing(document: Document, text = 'Tobylcity') {
  const found: number[][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = node.data.indexOf(text); at >= 0; at = node.data.indexOf(text, at + 1)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      found.push(...[...range.getClientRects()].map(round));
    }
  }
  return found;
}

const rest = (window: Window) => new Promise((resolve) => window.setTimeout(resolve, 200));

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
});

describe('private marks', () => {
  test('stand where the text does, and no highlight holds them', async () => {
    const { window, document, seen } = await open(
      '<p>In Tobylcity and Astana.</p><p style="width:60px">To Tobylcity</p><h2>Tobylcity</h2>',
    );
    expect(drawn(seen())).toEqual(standing(document));
    expect(drawn(seen())).toHaveLength(3);
    expect(registered(window)).toEqual({ 'sl-place': ['Astana'] });
  });

  test('scroll with the page by themselves', async () => {
    const { window, document, seen } = await open(`<p>In Tobylcity</p>${LONG}<p>To Tobylcity</p>${LONG}`);
    const before = seen();
    document.documentElement.scrollTop = 333;
    // In the same task: no script of ours has run.
    expect(drawn(before)).toEqual(standing(document));
    await rest(window);
    await frames(window);
    expect(drawn(seen())).toEqual(standing(document));
  });

  test('follow the text when the page is laid out anew', async () => {
    const { window, document, seen } = await open('<p>In Tobylcity, or not</p>', EVERY);
    document.body.style.padding = '30px';
    await frames(window, 3);
    expect(drawn(seen())).toEqual(standing(document));
    (window.frameElement as HTMLElement).style.width = '70px';
    await expect.poll(() => JSON.stringify(drawn(seen())) === JSON.stringify(standing(document))).toBe(true);
    document.body.prepend('Before');
    await frames(window, 3);
    expect(drawn(seen())).toEqual(standing(document));
    expect(seen()).toHaveLength(1);
  });

  test('go with their text, and with the signal', async () => {
    const { document, boxes } = await open('<p>In Tobylcity</p><p>Astana</p>');
    expect(boxes()).toHaveLength(1);
    (document.querySelector('p') as Element).textContent = 'In Almaty';
    await expect.poll(boxes).toHaveLength(0);
    (document.querySelector('p') as Element).textContent = 'In Tobylcity';
    await expect.poll(boxes).toHaveLength(1);
    currentSignal().abort();
    expect(boxes()).toHaveLength(0);
  });

  test('in a scroller they are away while it scrolls, and stand right when it rests', async () => {
    const { window, document, seen } = await open(
      `<p>Tobylcity</p><div id="inner" style="height:50px;overflow:auto"><p>In Tobylcity</p><p>To Tobylcity</p>${LONG}</div>`,
    );
    const inner = document.getElementById('inner') as HTMLElement;
    // The third is below the scroller's edge.
    expect(drawn(seen())).toEqual(standing(document).slice(0, 2));
    inner.scrollTop = 45;
    await frames(window);
    expect(drawn(seen())).toEqual(standing(document).slice(0, 1));
    await rest(window);
    await frames(window);
    const [outside, , last] = standing(document);
    expect(drawn(seen())).toEqual([outside, last]);
  });

  test('what is fixed does not ride along: away while the page scrolls, and back', async () => {
    const { window, document, seen } = await open(
      `<p style="position:fixed;top:200px">In Tobylcity</p>${LONG}`,
    );
    expect(seen()).toHaveLength(1);
    document.documentElement.scrollTop = 50;
    await frames(window);
    expect(seen()).toHaveLength(0);
    await rest(window);
    await frames(window);
    expect(drawn(seen())).toEqual(standing(document));
  });

  test('nothing is drawn over what covers the text, on the way too', async () => {
    const { window, document, seen } = await open(
      `<header style="position:fixed;inset:0 0 auto 0;height:50px;background:white"></header><p style="margin-top:100px">Tobylcity</p>${LONG}`,
    );
    expect(seen()).toHaveLength(1);
    document.documentElement.scrollTop = 80;
    await frames(window, 3);
    expect(seen()).toHaveLength(0);
    document.documentElement.scrollTop = 0;
    await frames(window, 3);
    expect(seen()).toHaveLength(1);
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inset:0;width:600px;height:500px';
    document.body.append(dialog);
    dialog.showModal();
    await rest(window);
    await frames(window);
    expect(seen()).toHaveLength(0);
  });

  test('in a page that enlarges its text they are as large', async () => {
    const { document, boxes } = await open(
      '<div style="transform:translate(20px,5px) scale(1.5);transform-origin:0 0"><p>In Tobylcity</p></div><p style="rotate:20deg">Tobylcity</p>',
    );
    expect(drawn(boxes())).toEqual(standing(document).slice(0, 1));
    const [box] = boxes() as [HTMLElement];
    expect(parseFloat(box.style.getPropertyValue('--h'))).toBe(2);
  });

  test('nothing is on paper', async () => {
    const { seen, host, window } = await open('<p>In Tobylcity</p>');
    expect(seen()).toHaveLength(1);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(window.getComputedStyle(host()).display).toBe('none');
  });

  test('works where forms are called like properties of the document', async () => {
    const names = 'createElement documentElement body fonts elementFromPoint createRange parentElement';
    const forms = names.split(' ').map((name) => `<form name="${name}"></form>`);
    const { seen } = await open(
      `${forms.join('')}<form><input name="parentElement"><input name="contains">In Tobylcity<main></main></form>`,
    );
    expect(seen()).toHaveLength(1);
  });
});

describe('their looks', () => {
  test('have the colours and strengths of the highlights’ rules, one by one', () => {
    const screen = paintCss.slice(0, paintCss.indexOf('(forced-colors'));
    const rules = [...screen.matchAll(/((?:::highlight\([\w-]+\),?\s*)+)\{([^}]*)\}/g)];
    let count = 0;
    for (const [, selectors = '', rule = ''] of rules) {
      const [color = ''] = /color-mix\(.*\)/.exec(rule) ?? [];
      // Chromium rounds.
      const thickness =
        Math.round(parseFloat(/([\d.]+)px/.exec(rule)?.[1] ?? '0')) * (rule.includes('double') ? 3 : 1);
      for (const [, name = ''] of selectors.matchAll(/\(([\w-]+)\)/g)) {
        const look = lookOfBox(name, 1, false);
        count += 1;
        expect(look.replaceAll('currentColor', name.endsWith('-light') ? LIGHT : DARK)).toContain(color);
        expect(look).toContain(thickness ? `--h:${thickness}px` : 'background-color:');
      }
    }
    expect(count).toBe(36);
    expect(new Set(paintCss.match(/underline-offset: .*;/g))).toEqual(new Set(['underline-offset: 0.22em;']));
  });

  test('with forced colours, full marks alone in the colour of links', async () => {
    const { boxes, window } = await open('<p>Tobylcity, Tobylcity</p><h2>Tobylcity</h2>', {
      preset: 'tint',
      density: 'section',
    });
    expect(boxes()).toHaveLength(3);
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await expect.poll(() => boxes().length).toBe(2);
    const [box] = boxes() as [HTMLElement];
    expect(box.style.getPropertyValue('--line')).toContain('LinkText');
    expect(window.getComputedStyle(box).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('a page that looks for them', () => {
  const PAGE = `<h1>Tobylcity</h1><p>In Tobylcity and Astana</p><div style="height:60px;overflow:auto"><p>Tobylcity</p>${LONG}</div>${LONG}<p>At the end Tobylcity</p>`;

  /** All that a page may ask, after it was scrolled, shortened and searched. */
  async function told(draws: boolean) {
    const { window, document, host, boxes } = await open(PAGE, EVERY, '', draws);
    const heard: string[] = [];
    const sized = new window.ResizeObserver((entries) => heard.push(`sized ${entries.length}`));
    sized.observe(host());
    new window.IntersectionObserver((entries) =>
      heard.push(...entries.map((entry) => `met ${JSON.stringify(entry.intersectionRect)}`)),
    ).observe(host());
    new window.MutationObserver((records) =>
      heard.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)),
    ).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['toggle', 'beforetoggle', 'transitionend', 'slotchange', 'selectionchange'])
      document.addEventListener(type, () => heard.push(type), true);
    const answers: unknown[] = [];
    const ask = (): void => {
      const root = document.documentElement;
      const points = [5, 30, 60, 90, 200].flatMap((y) => [5, 40, 90].map((x) => [x, y] as const));
      answers.push([
        root.outerHTML,
        [root, document.body].map((each) => [
          each.scrollWidth,
          each.scrollHeight,
          each.scrollTop,
          each.offsetHeight,
        ]),
        [host().getBoundingClientRect(), host().offsetHeight, host().scrollHeight, host().scrollWidth],
        [host().childNodes.length, host().shadowRoot, host().innerText, document.body.innerText],
        [...window.getComputedStyle(host())].map((name) =>
          window.getComputedStyle(host()).getPropertyValue(name),
        ),
        points.map(([x, y]) => document.elementsFromPoint(x, y).map(({ nodeName }) => nodeName)),
        points.map(([x, y]) => document.caretPositionFromPoint(x, y)?.offsetNode.nodeName),
        [document.getAnimations().length, host().getAnimations({ subtree: true }).length],
        [document.fonts.size, document.fonts.status, document.styleSheets.length, window.length],
        registered(window),
      ]);
      const found: string[] = [];
      for (const text of ['Tobylcity', '\u00a0', ' '])
        for (
          let at = 0;
          at < 20 && (window as unknown as { find(text: string): boolean }).find(text);
          at += 1
        )
          found.push(
            `${text} ${window.getSelection()?.anchorNode?.nodeName} ${window.getSelection()?.anchorOffset}`,
          );
      window.getSelection()?.selectAllChildren(root);
      answers.push(found, window.getSelection()?.toString());
      window.getSelection()?.removeAllRanges();
    };
    ask();
    document.documentElement.scrollTop = 400;
    await frames(window);
    ask();
    await rest(window);
    const count = boxes().length;
    // What was long is short, in the same task: boxes that stood far down are still there.
    for (const each of document.querySelectorAll('div:not([data-sidelight]),p:last-of-type')) each.remove();
    ask();
    await rest(window);
    await frames(window);
    ask();
    return { answers: JSON.parse(JSON.stringify(answers)) as unknown, heard, count };
  }

  test('is told the same with private marks and without', async () => {
    const without = await told(false);
    const withThem = await told(true);
    expect([without.count, withThem.count]).toEqual([0, 4]);
    expect(withThem.answers).toEqual(without.answers);
    // Selecting is told late, and meetings by frames: what matters is what else is told.
    expect(new Set(withThem.heard)).toEqual(new Set(without.heard));
    expect(withThem.heard.length).toBeGreaterThan(3);
  });

  test.each([PAGE, '<p>Tobylcity</p>', '<p style="font-size:9px">Tobylcity</p>'])(
    'gets no other entry on what was painted and moved: %s',
    async (page) => {
      const entries = async (draws: boolean): Promise<string[]> => {
        const { window, document, boxes } = await open(page, EVERY, '', draws);
        const heard: string[] = [];
        for (const type of ['layout-shift', 'largest-contentful-paint', 'element', 'paint'])
          new window.PerformanceObserver((list) =>
            heard.push(
              ...(list.getEntries() as (PerformanceEntry & { size?: number; value?: number })[]).map(
                ({ entryType, name, size, value }) => `${entryType} ${name} ${size ?? value ?? ''}`,
              ),
            ),
          ).observe({ type, buffered: true });
        await expect.poll(() => heard.join()).toContain('largest-contentful-paint');
        document.body.style.marginTop = '40px';
        await expect.poll(() => heard.join()).toContain('layout-shift');
        await rest(window);
        await rest(window);
        expect(boxes().length > 0).toBe(draws);
        closeFrames();
        return heard.toSorted();
      };
      const without = await entries(false);
      expect(await entries(true)).toEqual(without);
    },
  );

  test('they are nothing to the accessibility tree', async () => {
    const spoken = async (draws: boolean): Promise<string[]> => {
      await open(PAGE, EVERY, '', draws);
      const session = cdp() as unknown as { send(method: string, given?: object): Promise<unknown> };
      type Tree = { frame: { id: string }; childFrames?: Tree[] };
      const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Tree };
      const leaf = (tree: Tree): Tree =>
        tree.childFrames?.length ? leaf(tree.childFrames.at(-1) as Tree) : tree;
      const { nodes } = (await session.send('Accessibility.getFullAXTree', {
        frameId: leaf(frameTree).frame.id,
      })) as { nodes: { ignored: boolean; role?: { value: string }; name?: { value: string } }[] };
      closeFrames();
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => `${role?.value ?? ''} ${name?.value ?? ''}`);
    };
    const without = await spoken(false);
    expect(without).toContain('heading Tobylcity');
    expect(await spoken(true)).toEqual(without);
  });
});
