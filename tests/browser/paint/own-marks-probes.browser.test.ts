import { describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { closeFrames } from '../../support/frame.ts';
import { frames, registered } from '../../support/painted.ts';
import { EVERY, LONG, open, rest } from './own-page.ts';

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
