import { describe, expect, test } from 'vitest';
import { MarkStore } from '../../../utils/paint/marks.ts';
import type { Mark, Span } from '../../../utils/paint/marks.ts';
import { openFrame } from '../../support/frame.ts';
import { paint } from '../../support/painted.ts';

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
