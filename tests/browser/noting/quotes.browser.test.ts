import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NoteStore } from '../../../entrypoints/page.content/note-store.ts';
import { HandStore } from '../../../entrypoints/hovering/hand-store.ts';
import type { NamedStore } from '../../../entrypoints/page.content/named.ts';
import { standGuard } from '../../../utils/host/guard.ts';
import { PageHost } from '../../../utils/host/page-host.ts';
import type { NoteSpans } from '../../../utils/messages/note-shapes.ts';
import { readPage } from '../../../utils/page/read-page.ts';
import { ReadText } from '../../../utils/page/read-text.ts';
import { MarkStore } from '../../../utils/paint/marks.ts';
import { emulate, picture } from '../../support/mounted.ts';

const ask = vi.fn<(call: { readonly name: string }, asked: { texts: string[] }) => Promise<object>>();
vi.mock('../../../utils/messages/ask.ts', () => ({ ask }));
const { openNotes } = await import('../../../entrypoints/noting/open-notes.ts');

const ARTICLE = `<h1>Grain waits</h1><p id="one">The <b>trains</b> wait for 48 hours, and</p>
<p id="two">those from the south for four days.</p><p style="height: 3000px"></p><p id="far">Far below it ends.</p>`;

let life: AbortController;
let host: PageHost;
let text: ReadText;
let store: NoteStore;
let article: HTMLElement;

beforeEach(async () => {
  life = new AbortController();
  const { signal } = life;
  document.body.style.cssText = 'margin: 0; background: #fff; font: 16px/24px monospace';
  article = document.createElement('article');
  article.innerHTML = ARTICLE;
  document.body.append(article);
  const guard = standGuard(window, signal, () => undefined);
  host = new PageHost(document, { guard, signal, lost: () => undefined });
  host.stand();
  const page = readPage(document, { signal, wholePage: true });
  text = new ReadText((node, offset) => page.blockAt(node, offset));
  store = new NoteStore((node, offset) => text.blockAt(node, offset));
  void (async () => {
    for await (const change of page) text.take(change);
  })();
  await vi.waitFor(() => expect(text.isSettled).toBe(true));
});

afterEach(async () => {
  life.abort();
  document.body.replaceChildren();
  scrollTo(0, 0);
  await emulate({});
});

/** Has the background find these in the text; `changed` where the words are in brackets. */
function found(...quotes: readonly string[]): void {
  ask.mockReset().mockImplementation(async (_, { texts }) => {
    const spans = quotes.flatMap((quote): NoteSpans['spans'] => {
      const words = quote.replace(/[[\]]/gu, '');
      const block = texts.findIndex((each) => each.includes(words));
      if (block < 0) return [];
      const start = texts[block]?.indexOf(words) ?? 0;
      const changed = quote !== words && { changed: true as const };
      return [{ note: `note:${words}`, block, start, end: start + words.length, ...changed }];
    });
    return { ok: true, value: { spans } satisfies NoteSpans };
  });
}

function open() {
  return openNotes({ text, store, host, signal: life.signal, canonical: () => '' });
}

const drawn = () => [...host.root.querySelectorAll<HTMLElement>('.marks.below > div')];
const untilDrawn = (count: number) => vi.waitFor(() => expect(drawn()).toHaveLength(count));
const wordsAt = (id: string) => {
  const range = new Range();
  range.selectNodeContents(document.getElementById(id) as HTMLElement);
  return range.getBoundingClientRect();
};

describe('a quote in a page', () => {
  test('lies under the words as the reader’s yellow, and is in nothing that the page can read', async () => {
    found('trains wait for 48 hours, and', 'those from');
    open();
    await untilDrawn(2);
    const [first] = drawn();
    const { top, bottom, right } = wordsAt('one');
    const box = first?.getBoundingClientRect() as DOMRect;
    expect(box.top).toBeGreaterThanOrEqual(top - 4);
    expect(box.bottom).toBeLessThanOrEqual(bottom + 4);
    expect(box.right).toBeCloseTo(right, 0);
    expect(first?.style.backgroundColor).toContain('22%');
    expect(getComputedStyle(host.root.querySelector('.below') as Element).zIndex).toBe('-1');
    expect(CSS.highlights.size).toBe(0);
    expect(host.root.textContent).toBe('');
  });

  test('that has changed has a line besides, and with forced colours both are outlines', async () => {
    found('trains wait', '[those from]');
    open();
    await untilDrawn(2);
    const lines = () => drawn().map(({ style }) => style.cssText.includes('--line'));
    expect(lines()).toEqual([false, true]);
    await picture('note-marks-light');
    document.body.style.cssText += 'background: #15171a; color: #ddd';
    await picture('note-marks-dark');
    await emulate({ 'forced-colors': 'active' });
    await vi.waitFor(() =>
      expect(
        drawn()
          .map(({ style }) => style.outlineStyle)
          .toSorted(),
      ).toEqual(['dashed', 'solid']),
    );
    expect(drawn().map(({ style }) => style.backgroundColor)).toEqual(['', '']);
  });

  test('goes with its words at once, and comes back with them', async () => {
    found('those from');
    open();
    await untilDrawn(1);
    const two = document.getElementById('two') as HTMLElement;
    two.textContent = 'Nothing.';
    await untilDrawn(0);
    two.textContent = 'And those from the south.';
    await vi.waitFor(() => expect(drawn()).toHaveLength(1), { timeout: 5_000 });
  });

  test('is scrolled to and lit for a moment; one that is not there is not', async () => {
    found('Far below');
    const work = open();
    await vi.waitFor(() => expect(store.count).toBe(1));
    const [place, ...others] = work.places();
    expect([place?.note, others]).toEqual(['note:Far below', []]);
    expect(place?.at).toBeGreaterThan(0.9);
    expect(place?.at).toBeLessThanOrEqual(1);
    expect(work.show('note:other')).toBe(false);
    expect(scrollY).toBe(0);
    expect(work.show('note:Far below')).toBe(true);
    expect(wordsAt('far').bottom).toBeLessThan(innerHeight);
    const lit = () => host.root.querySelectorAll('.marks:not(.below) > div').length;
    await vi.waitFor(() => expect(lit()).toBe(1));
    await vi.waitFor(() => expect(lit()).toBe(0), { timeout: 5_000 });
  });
});

test('the hand meets names first, and walks through names and quotes as they stand', async () => {
  found('trains wait for', 'those from');
  open();
  await vi.waitFor(() => expect(store.count).toBe(2));
  const names = new MarkStore<{ surface: string; readings: [] }>((node, at) => text.blockAt(node, at));
  for (const block of text.blocks) {
    const start = block.text.indexOf('wait');
    if (start >= 0)
      names.add(block, [
        { start, end: start + 4, kind: 'place', key: 'W', data: { surface: 'wait', readings: [] } },
      ]);
  }
  const hand = new HandStore(names as unknown as NamedStore, store, life.signal);
  const at = (id: string, offset: number) =>
    hand.at((document.getElementById(id) as HTMLElement).lastChild as Text, offset).map(({ key }) => key);
  expect(at('one', 3)).toEqual(['W', 'note:trains wait for']);
  expect(at('one', 8)).toEqual(['note:trains wait for']);
  expect(at('two', 3)).toEqual(['note:those from']);
  const keys = hand.all.map(({ key }) => key);
  expect(keys.indexOf('note:those from')).toBe(keys.length - 1);
  expect(new Set(keys)).toEqual(new Set(['W', 'note:trains wait for', 'note:those from']));
});
