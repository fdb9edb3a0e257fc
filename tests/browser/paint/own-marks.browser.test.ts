import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import hostCss from '../../../utils/host/host.css?raw';
import type { Appearance } from '../../../utils/paint/highlights.ts';
import paintCss from '../../../utils/paint/paint.css?raw';
import { lookOfBox } from '../../../utils/paint/layer-looks.ts';
import { makeLayer } from '../../../utils/paint/layer.ts';
import { DARK, LIGHT } from '../../../utils/paint/tone.ts';
import { currentSignal } from '../../support/follower.ts';
import { frames, paint, registered, standIn } from '../../support/painted.ts';

const EVERY: Appearance = { preset: 'quiet', density: 'every' };
const LONG = '<div style="height:1500px"></div>';

/** A page with marks as the content script paints them; "Tobylcity" is the reader's alone. */
async function open(body: string, appearance = EVERY, head = '') {
  let root: ShadowRoot | undefined;
  const painted = await paint(body, appearance, head, (view) => {
    const own = standIn(view);
    root = own;
    const layer = makeLayer(() => own, view, currentSignal().signal);
    return (looks) => layer.draw(looks);
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
const drawn = (boxes: readonly HTMLElement[]) =>
  boxes.map((box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    // Below the letters' box there is room for the line.
    const room = 0.5 * parseFloat(getComputedStyle(box).fontSize);
    return round(new DOMRect(left, top, width, height - room));
  });

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
    const { document, boxes, window } = await open(
      '<div style="transform:translate(20px,5px) scale(1.5);transform-origin:0 0"><p>In Tobylcity</p></div><p style="rotate:20deg">Tobylcity</p>',
    );
    expect(drawn(boxes())).toEqual(standing(document).slice(0, 1));
    const [box] = boxes() as [HTMLElement];
    expect(parseFloat(window.getComputedStyle(box).fontSize)).toBeCloseTo(24);
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
  /** Declarations by highlight, of one of the sheet's two blocks. */
  function declared(nth: 0 | 1): Map<string, CSSStyleDeclaration> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paintCss);
    const rules = [...(sheet.cssRules[nth] as CSSMediaRule).cssRules] as CSSStyleRule[];
    return new Map(
      rules.flatMap(({ selectorText, style }) =>
        [...selectorText.matchAll(/\(([\w-]+)\)/g)].map(([, name = '']) => [name, style] as const),
      ),
    );
  }

  test('are the rules of the highlights, one by one', () => {
    const rules = declared(0);
    expect(rules.size).toBe(36);
    const offsets = new Set([...rules.values()].map((style) => style.textUnderlineOffset));
    expect(offsets).toEqual(new Set(['0.22em', '']));
    expect(hostCss).toContain('text-underline-offset: 0.22em');
    for (const [name, style] of rules) {
      const element = document.createElement('p');
      const tone = name.endsWith('-light') ? LIGHT : DARK;
      element.style.cssText = lookOfBox(name, 1, false).replaceAll('currentColor', tone);
      for (const property of ['text-decoration', 'background-color'])
        expect(`${name} ${element.style.getPropertyValue(property)}`).toBe(
          `${name} ${style.getPropertyValue(property)}`,
        );
    }
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
    const { textDecorationLine, textDecorationStyle, backgroundColor } = window.getComputedStyle(box);
    expect([textDecorationLine, textDecorationStyle, backgroundColor]).toEqual([
      'underline',
      'dotted',
      'rgba(0, 0, 0, 0)',
    ]);
    const rule = declared(1).get('slt-place') as CSSStyleDeclaration;
    expect(rule.getPropertyValue('text-decoration')).toBe(box.style.getPropertyValue('text-decoration'));
  });
});
