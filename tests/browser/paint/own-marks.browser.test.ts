import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import paintCss from '../../../utils/paint/paint.css?raw';
import { lookOfBox } from '../../../utils/paint/layer-looks.ts';
import { DARK, LIGHT } from '../../../utils/paint/tone.ts';
import { currentSignal } from '../../support/follower.ts';
import { frames, registered } from '../../support/painted.ts';
import { EVERY, LONG, open, rest } from './own-page.ts';

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
