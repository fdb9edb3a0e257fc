import hostCss from '../../utils/host/host.css?raw';
import { readPage } from '../../utils/page/read-page.ts';
import { HighlightPainter } from '../../utils/paint/highlights.ts';
import type { Appearance } from '../../utils/paint/looks.ts';
import type { Looks } from '../../utils/paint/layer.ts';
import { MarkStore } from '../../utils/paint/marks.ts';
import type { MarkKind, Span } from '../../utils/paint/marks.ts';
import { currentSignal } from './follower.ts';
import { openFrame } from './frame.ts';

const KINDS: Readonly<Record<string, MarkKind>> = {
  Astana: 'place',
  Almaty: 'place',
  Tokayev: 'person',
  CSTO: 'organisation',
};

function find(text: string): Span<string>[] {
  return [...text.matchAll(/Tobylcity|North Kazakhstan|Astanans|Astana|Almaty|Tokayev|CSTO/g)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: KINDS[match[0]] ?? 'place',
      // The people of Astana, and what the reader alone calls it.
      key: match[0].replace(/ns$/, '').replace('Tobylcity', 'Astana'),
      ...(match[0] === 'Astanans' ? { faint: true as const } : {}),
      ...(match[0] === 'Tobylcity' ? { own: true as const } : {}),
      data: match[0],
    }),
  );
}

/** Reads, finds and paints a page as the content script does, to the first settled state. */
export async function paint(
  body: string,
  appearance: Appearance = { preset: 'quiet', density: 'section' },
  head = '',
  own: (window: Window & typeof globalThis) => (looks: Looks) => void = () => () => undefined,
) {
  const { window, document } = await openFrame(
    body,
    `<style>body{font:16px/24px sans-serif;margin:8px}</style>${head}`,
  );
  const reading = readPage(document, { signal: currentSignal().signal, wholePage: true });
  const store = new MarkStore<string>((node, offset) => reading.blockAt(node, offset));
  const painter = new HighlightPainter(store, window, currentSignal().signal, appearance, own(window));
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

/** The host as PageHost makes it, in a frame: a sheet belongs to one document. */
export function standIn(view: Window & typeof globalThis): ShadowRoot {
  const host = Document.prototype.createElement.call(view.document, 'div');
  host.setAttribute('data-sidelight', '');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(hostCss);
  root.adoptedStyleSheets = [sheet];
  view.document.querySelector('html')?.append(host);
  host.showPopover();
  return root;
}

export async function frames(window: Window, count = 2): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

export const registered = (window: Window & typeof globalThis): Record<string, string[]> =>
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

export const rangeCount = (window: Window & typeof globalThis): number =>
  [...window.CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
