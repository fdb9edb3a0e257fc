import { afterEach, describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/page/block.ts';
import { ChangeWatch } from '../../../utils/page/changes.ts';
import { browserPace } from '../../../utils/page/pace.ts';
import type { Pace } from '../../../utils/page/pace.ts';
import { readPage } from '../../../utils/page/read-page.ts';
import { closeFrames, openFrame } from '../../support/frame.ts';

let abort = new AbortController();

afterEach(() => {
  abort.abort();
  abort = new AbortController();
  closeFrames();
});

/** A clock that counts how often it is asked: a slice is then so many looks at it, whatever the machine. */
class CountedPace implements Pace {
  slices = 0;
  #time = 0;
  readonly #between: () => void;

  constructor(between: () => void = () => {}) {
    this.#between = between;
  }

  now(): number {
    this.#time += 1;
    return this.#time;
  }

  pause(urgency: 'soon' | 'idle'): Promise<void> {
    this.slices += 1;
    this.#between();
    return browserPace.pause(urgency);
  }
}

async function readUntilSettled(document: Document, pace: Pace = browserPace) {
  const blocks = new Set<Block>();
  for await (const change of readPage(document, { signal: abort.signal, wholePage: true, pace })) {
    if (change.type === 'blocks') {
      for (const block of change.removed) blocks.delete(block);
      for (const block of change.added) blocks.add(block);
    }
    if (change.type === 'settled') return { blocks: [...blocks], settled: change };
  }
  throw new Error('Reading ended');
}

function fill(document: Document, count: number): void {
  const texts = Array.from({ length: count }, (_, at) =>
    Object.assign(document.createElement('p'), { textContent: `Astana ${at}` }),
  );
  document.body.append(...texts);
}

describe('a page of any size', () => {
  test('20,000 texts are read in slices, all of them and once', async () => {
    const { document } = await openFrame('');
    fill(document, 20_000);
    const pace = new CountedPace();
    const { blocks, settled } = await readUntilSettled(document, pace);
    expect(new Set(blocks.map(({ text }) => text)).size).toBe(20_000);
    expect(settled).toMatchObject({ blocks: 20_000 });
    // Eight looks at the clock make a slice, sixteen texts lie between two looks.
    expect(pace.slices).toBeGreaterThan(20_000 / (16 * 10));
    expect(pace.slices).toBeLessThan(20_000 / (16 * 6));
  });

  test('a pause cuts no block in two', async () => {
    const { document } = await openFrame('');
    const paragraph = document.createElement('p');
    for (let at = 0; at < 7; at += 1)
      paragraph.append(Object.assign(document.createElement('i'), { textContent: `a${at} ` }));
    document.body.append(...Array.from({ length: 2_000 }, () => paragraph.cloneNode(true)));
    const pace = new CountedPace();
    const { blocks } = await readUntilSettled(document, pace);
    expect(pace.slices).toBeGreaterThan(50);
    expect(new Set(blocks.map(({ text }) => text))).toEqual(new Set([paragraph.textContent]));
  });

  test('one paragraph of 20,000 texts does not hold up the page either', async () => {
    const { document } = await openFrame('<p></p>');
    const pieces = Array.from({ length: 20_000 }, (_, at) =>
      Object.assign(document.createElement('i'), { textContent: `a${at} ` }),
    );
    document.querySelector('p')?.append(...pieces);
    const pace = new CountedPace();
    const { settled } = await readUntilSettled(document, pace);
    expect(settled).toMatchObject({ characters: pieces.map((each) => each.textContent).join('').length });
    // A slice, and as many nodes as it may run on for the block's end.
    expect(pace.slices).toBeGreaterThan(20_000 / (16 * 10 + 256));
  });

  test('what is taken out between two slices neither stops nor doubles the reading', async () => {
    const { document } = await openFrame('');
    fill(document, 2_000);
    const paragraphs = [...document.querySelectorAll('p')];
    let at = 100;
    // Takes out what was just read, what is being read and what comes next.
    const pace = new CountedPace(() => {
      for (const paragraph of paragraphs.slice(at, at + 60)) paragraph.remove();
      at += 150;
    });
    const { blocks } = await readUntilSettled(document, pace);
    await expect.poll(() => document.querySelectorAll('p').length).toBeLessThan(2_000);
    const texts = blocks.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    const left = [...document.querySelectorAll('p')].map((each) => each.textContent);
    expect(left.filter((text) => !texts.includes(text))).toEqual([]);
  });

  test('many small changes at once are read in slices too', async () => {
    const { document } = await openFrame('');
    fill(document, 200);
    const pace = new CountedPace();
    const texts = new Set<string>();
    let slices: number | undefined;
    for await (const change of readPage(document, { signal: abort.signal, wholePage: true, pace })) {
      if (change.type === 'blocks') for (const { text } of change.added) texts.add(text);
      if (change.type !== 'settled') continue;
      if (texts.has('Almaty 199')) break;
      if (slices !== undefined) continue;
      slices = pace.slices;
      for (const [at, each] of document.querySelectorAll('p').entries()) each.textContent = `Almaty ${at}`;
    }
    expect([...texts].filter((text) => text.startsWith('Almaty'))).toHaveLength(200);
    // Each of them is a walk of its own, and the clock is looked at before each.
    expect(pace.slices - (slices ?? 0)).toBeGreaterThan(10);
  });

  test('5,000 levels deep', async () => {
    const { document } = await openFrame('');
    let inner: Element = document.body;
    for (let level = 0; level < 5_000; level += 1) {
      const child = document.createElement(level % 2 ? 'div' : 'span');
      inner.append(child);
      inner = child;
    }
    inner.append('Astana');
    const { blocks } = await readUntilSettled(document);
    expect(blocks.map(({ text }) => text)).toEqual(['Astana']);
  });

  test('a text of more than 200,000 characters is read so far, and it is said', async () => {
    const { document } = await openFrame('<p style="content-visibility:auto">');
    document.querySelector('p')?.append('Astana '.repeat(40_000));
    const { settled } = await readUntilSettled(document);
    expect(settled).toMatchObject({ characters: 200_000, limit: 'node' });
  });

  test('a page of more than 10 million characters likewise', async () => {
    const { document } = await openFrame(
      '<style>p{content-visibility:auto;contain-intrinsic-size:1px 100px}</style>',
    );
    const text = 'Astana '.repeat(28_000);
    for (let at = 0; at < 60; at += 1) {
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
    const { settled } = await readUntilSettled(document);
    expect(settled).toMatchObject({ limit: 'page' });
    const { characters } = settled;
    expect(characters).toBeGreaterThan(10_000_000);
    expect(characters).toBeLessThan(10_300_000);
  });
});

describe('an element restyled without end', () => {
  test('is looked at ever more rarely, other changes at once', async () => {
    const { document } = await openFrame('<main><p>Astana</p></main>');
    const [main, paragraph] = [
      document.querySelector('main') as Element,
      document.querySelector('p') as Element,
    ];
    let now = 0;
    const watch = new ChangeWatch(
      () => {},
      () => now,
    );
    watch.watch(document, [main]);
    const looks: number[] = [];
    for (; now < 20_000; now += 100) {
      paragraph.className = `at-${now}`;
      const changes = watch.take();
      if (!changes?.restyled.has(paragraph)) continue;
      looks.push(now);
      watch.wasInVain(paragraph);
    }
    const waits = looks.slice(1).map((time, index) => time - (looks[index] as number));
    expect(waits.slice(0, 5)).toEqual([400, 900, 1_900, 3_900, 7_900]);
    paragraph.firstChild?.replaceWith('Almaty');
    expect(watch.take()?.touched.size).toBe(1);
    paragraph.className = 'again';
    watch.wasOfUse(paragraph);
    expect(watch.take()?.restyled.has(paragraph)).toBe(true);
    watch.stop();
  });
});
