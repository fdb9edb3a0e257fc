import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { passageOf } from '../../../entrypoints/adding/passage.ts';
import { quoteIn } from '../../../entrypoints/filling/noted-passage.ts';
import { shareRead } from '../../../entrypoints/page.content/share-read.ts';
import type { NamedStore } from '../../../entrypoints/page.content/named.ts';
import { readPage } from '../../../utils/page/read-page.ts';
import { ReadText } from '../../../utils/page/read-text.ts';
import { MarkStore } from '../../../utils/paint/marks.ts';

const PAGE = `<article><h1>Grain waits</h1><p id="one">The <b>trains</b>
   wait for 48 hours,</p><script>let hidden = 1;</script><p style="display: none">Unseen.</p>
<p id="two">and those from Sarkent for four days.</p></article>`;

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  const holder = document.createElement('div');
  holder.innerHTML = PAGE;
  document.body.append(holder);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** From “wait” in the first paragraph to “Sarkent” in the second. */
function selection(): Range {
  const [one, two] = ['one', 'two'].map((id) => document.getElementById(id)?.lastChild as Text);
  const range = new Range();
  range.setStart(one as Text, one?.data.indexOf('wait') ?? 0);
  range.setEnd(two as Text, 'and those from Sarkent'.length);
  return range;
}

describe('a selection across paragraphs', () => {
  test('is told by where it stands in what was read, with the names in it', async () => {
    const { signal } = life;
    const page = readPage(document, { signal, wholePage: true });
    const text = new ReadText((node, offset) => page.blockAt(node, offset));
    const names = new MarkStore<{ surface: string }>((node, offset) => page.blockAt(node, offset));
    void (async () => {
      for await (const change of page) {
        text.take(change);
        for (const block of change.type === 'blocks' ? change.added : []) {
          const start = block.text.indexOf('Sarkent');
          const data = { surface: 'Sarkent' };
          if (start >= 0) names.add(block, [{ start, end: start + 7, kind: 'place', key: 'S', data }]);
        }
      }
    })();
    await vi.waitFor(() => expect(text.isSettled).toBe(true));
    shareRead(text, names as unknown as NamedStore, signal);
    const passage = passageOf(selection());
    expect(passage?.entities).toEqual(['S']);
    const whole = [...text.blocks].map((block) => block.text).join('\n');
    const quote = passage && quoteIn(passage);
    expect(quote).toMatchObject({
      exact: 'wait for 48 hours, and those from Sarkent',
      suffix: ' for four days.',
    });
    expect(whole.slice(quote?.start, quote?.end)).toBe('wait for 48 hours,\nand those from Sarkent');
  });

  test('is read from the page itself where nobody has read it, without what is not seen', () => {
    const passage = passageOf(selection());
    expect(passage).not.toHaveProperty('at');
    expect(passage && quoteIn(passage)).toEqual({
      exact: 'wait for 48 hours, and those from Sarkent',
      prefix: 'Grain waits The trains ',
      suffix: ' for four days.',
    });
  });
});

test('where nothing is selected there is no passage, and a long one is cut', () => {
  const range = selection();
  range.collapse();
  expect(passageOf(range)).toBeUndefined();
  const two = document.getElementById('two') as HTMLElement;
  two.textContent = 'word '.repeat(2_000);
  range.selectNodeContents(two);
  const passage = passageOf(range);
  expect(passage && quoteIn(passage)?.exact.length).toBe(1_999);
});
