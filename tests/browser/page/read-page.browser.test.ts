import { afterEach, describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/page/block.ts';
import { readPage } from '../../../utils/page/read-page.ts';
import type { PageChange, PageOptions, PageReading } from '../../../utils/page/read-page.ts';
import { closeFrames, openFrame, prose } from '../../support/frame.ts';

let abort = new AbortController();

afterEach(() => {
  abort.abort();
  abort = new AbortController();
  closeFrames();
});

/** Follows a reading as the content script does, and lets a test wait for it to settle. */
class Follower {
  readonly reading: PageReading;
  readonly blocks = new Set<Block>();
  readonly log: PageChange[] = [];
  readonly ended: Promise<void>;
  #settled: (() => void)[] = [];

  constructor(document: Document, options: Partial<PageOptions> = {}) {
    this.reading = readPage(document, { signal: abort.signal, ...options });
    this.ended = this.#follow();
  }

  get texts(): string[] {
    const inOrder = [...this.blocks].sort((a, b) =>
      (a.nodes[0] as Text).compareDocumentPosition(b.nodes[0] as Text) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1,
    );
    return inOrder.map((block) => block.text.trim());
  }

  /** Texts that came and went since the last call. */
  takeChanges(): { added: string[]; removed: string[] } {
    const blocks = this.log.splice(0).filter((change) => change.type === 'blocks');
    const texts = (key: 'added' | 'removed') =>
      blocks.flatMap((change) => change[key].map((each) => each.text.trim()));
    return { added: texts('added'), removed: texts('removed') };
  }

  next(): Promise<void> {
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  async #follow(): Promise<void> {
    for await (const change of this.reading) {
      this.log.push(change);
      if (change.type === 'blocks') {
        for (const block of change.removed) expect(this.blocks.delete(block)).toBe(true);
        for (const block of change.added) this.blocks.add(block);
      }
      if (change.type === 'settled' || change.type === 'nothing')
        for (const each of this.#settled.splice(0)) each();
    }
  }
}

async function read(body: string, options: Partial<PageOptions> = { wholePage: true }, head = '') {
  const { window, document } = await openFrame(body, head);
  const follower = new Follower(document, options);
  await follower.next();
  return { follower, window, document };
}

const texts = async (body: string, head = ''): Promise<string[]> =>
  (await read(body, { wholePage: true }, head)).follower.texts;

const LONG = `<p>${prose(700)}</p>`;

describe('blocks of text', () => {
  const CASES: [name: string, html: string, expected: string[]][] = [
    [
      'inline tags join',
      '<p>la <b>r<i>ég</i>ion</b> de <a href="#">Kosta<wbr>naï</a></p>',
      ['la région de Kostanaï'],
    ],
    ['block tags separate', '<div>North<p>Kazakhstan</p>Region</div>', ['North', 'Kazakhstan', 'Region']],
    ['a line break separates', '<p>North<br>Kazakhstan</p>', ['North', 'Kazakhstan']],
    [
      'cells and items separate',
      '<table><tr><td>North<td>Kazakhstan</table><ul><li>a<li>b</ul>',
      ['North', 'Kazakhstan', 'a', 'b'],
    ],
    [
      'white space collapses',
      '<p>\n  North\n\t Kazakhstan <b> Region </b> </p>',
      ['North Kazakhstan Region'],
    ],
    ['comments join', '<p>Kosta<!-- x -->nay</p>', ['Kostanay']],
    ['a picture separates', '<p>North <img alt=""> Kazakhstan</p>', ['North', 'Kazakhstan']],
    [
      'hidden text joins',
      '<p>Kosta<span hidden>xx</span><script>1</script><i style="display:none">y</i>nay</p>',
      ['Kostanay'],
    ],
    ['code separates', '<p>North <code>x</code> Kazakhstan</p>', ['North', 'Kazakhstan']],
    [
      'a span made a block separates',
      '<p><span style="display:block">Astana</span><span>Almaty</span></p>',
      ['Astana', 'Almaty'],
    ],
    [
      'flex items separate',
      '<p style="display:flex"><span>Astana</span><span>Almaty</span></p>',
      ['Astana', 'Almaty'],
    ],
    [
      'boxed tags separate',
      '<p><a style="display:inline-block">Astana</a><a style="display:inline-block">Almaty</a></p>',
      ['Astana', 'Almaty'],
    ],
    [
      'a boxed part of a phrase joins',
      '<p>l’<a style="display:inline-block">Ouzbékistan</a></p>',
      ['l’Ouzbékistan'],
    ],
    ['a drop cap joins', '<p><span style="float:left">K</span>ostanay</p>', ['Kostanay']],
    ['a footnote number separates', '<p>Kostanay<sup>12</sup> grows</p>', ['Kostanay', 'grows']],
    ['an ordinal joins', '<p>au XIX<sup>e</sup> siècle</p>', ['au XIXe siècle']],
    [
      'shown line breaks separate',
      '<p style="white-space:pre-wrap">North\nKazakhstan</p>',
      ['North', 'Kazakhstan'],
    ],
    ['text without letters is left out', '<p>12 — 13</p><p>a</p>', ['a']],
    [
      'unread places',
      '<nav>a</nav><header>b</header><footer>c</footer><aside>d</aside><div role="navigation">e</div><pre>f</pre><kbd>g</kbd><textarea>h</textarea><button>i</button><select><option>j</select><label>k</label><svg><text>l</text></svg><noscript>m</noscript><style>n{}</style><p aria-hidden="true">o</p><p contenteditable>p</p><iframe srcdoc="q"></iframe><form>r <p>s</p><input></form><div role="search">t</div><dialog open>u</dialog>',
      [],
    ],
    [
      'header and footer of an article',
      '<article><header>Title</header><footer>Author</footer></article>',
      ['Title', 'Author'],
    ],
    ['a form around the whole page', '<form><main><p>Astana</p><label>x</label></main></form>', ['Astana']],
    [
      'hidden in every way',
      '<p hidden>a</p><p style="display:none">b</p><p style="visibility:hidden">c</p><p style="opacity:0">d</p><p style="content-visibility:hidden">e</p><details><summary>f</summary>g</details><p style="position:absolute;clip:rect(0,0,0,0)">h</p><p style="position:absolute;width:1px;height:1px;overflow:hidden">i</p><p style="position:absolute;left:-9999px">j</p><p style="font-size:0">k</p><p style="position:absolute;clip-path:inset(50%)">l</p>',
      ['f'],
    ],
    [
      'scrolled out of sight is not hidden',
      '<p style="content-visibility:auto;margin-top:5000px">Astana</p>',
      ['Astana'],
    ],
    [
      'clobbered',
      '<form><main><input name="parentNode"><input name="nextSibling"><input name="localName"><input name="getAttribute"><p>Asta<b>na</b></p></main></form>',
      ['Astana'],
    ],
  ];

  test.each(CASES)('%s', async (_name, html, expected) => {
    expect(await texts(html)).toEqual(expected);
  });

  test('a class may hide for the eye alone', async () => {
    const style = '<style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden}</style>';
    expect(await texts('<p>Kostanay<span class="sr-only"> (link)</span></p>', style)).toEqual(['Kostanay']);
  });

  test('language and headings come with the block', async () => {
    const { follower } = await read(
      '<h2>One</h2><p lang="fr">Deux <i lang="kk">үш</i></p><div role="heading">x</div>',
    );
    expect([...follower.blocks].map(({ lang, heading }) => [lang, heading])).toEqual([
      ['en', true],
      ['fr', false],
      ['en', true],
    ]);
  });

  test('a span is found again in the page, letter by letter', async () => {
    const name = 'région de Kostanaï'.normalize('NFD');
    const [before, after] = [name.slice(0, 5), name.slice(5)];
    const { follower, document } = await read(
      `<p>  La\n  ${before}<b>${after.replace(' ', '\n   ')}</b>, au nord.</p>`,
    );
    const [block] = [...follower.blocks] as [Block];
    const start = block.text.indexOf(name);
    expect(start).toBe(3);
    const place = block.locate(start, start + name.length);
    const range = document.createRange();
    range.setStart(place.startNode, place.startOffset);
    range.setEnd(place.endNode, place.endOffset);
    expect(range.toString().replace(/\s+/g, ' ')).toBe(name);
    for (let offset = start; offset < block.text.length; offset += 1) {
      const at = block.locate(offset, offset + 1);
      expect(follower.reading.blockAt(at.startNode, at.startOffset)).toBe(block);
      expect(block.offsetOf(at.startNode, at.startOffset)).toBe(offset);
    }
    expect(() => block.locate(0, block.text.length + 1)).toThrow(RangeError);
  });

  test('lines of one text node are blocks of their own, and each is found', async () => {
    const { follower, document } = await read(
      '<pre-x style="white-space:pre">North\n  Kazakhstan\nRegion</pre-x>',
    );
    const node = document.querySelector('pre-x')?.firstChild as Text;
    const at = [0, 5, 9, 25].map((offset) => follower.reading.blockAt(node, offset)?.text);
    expect(at).toEqual(['North', 'North', 'Kazakhstan', 'Region']);
  });
});

describe('what changes is read again, and nothing else', () => {
  const PAGE = `<article>${LONG}<p id="p">Astana is <b>the capital</b>.</p><p id="q">Almaty<br>Aktau</p><div id="d"></div></article>`;

  async function change(act: (document: Document) => void, html = PAGE) {
    const { follower, document } = await read(html, {});
    follower.takeChanges();
    act(document);
    await follower.next();
    return follower.takeChanges();
  }

  const byId = (document: Document, id: string) => document.getElementById(id) as HTMLElement;

  test('a paragraph that comes', async () => {
    const changes = await change((document) => {
      byId(document, 'd').append(Object.assign(document.createElement('p'), { textContent: 'Shymkent' }));
    });
    expect(changes).toEqual({ added: ['Shymkent'], removed: [] });
  });

  test('a paragraph that goes', async () => {
    const changes = await change((document) => byId(document, 'p').remove());
    expect(changes).toEqual({ added: [], removed: ['Astana is the capital.'] });
  });

  test('text that changes inside an inline tag', async () => {
    const changes = await change((document) => {
      ((byId(document, 'p').querySelector('b') as Element).firstChild as Text).data = 'a city';
    });
    expect(changes).toEqual({ added: ['Astana is a city.'], removed: ['Astana is the capital.'] });
  });

  test('an inline tag that comes', async () => {
    const changes = await change((document) => {
      byId(document, 'p').append(Object.assign(document.createElement('i'), { textContent: ' Yes.' }));
    });
    expect(changes).toEqual({ added: ['Astana is the capital. Yes.'], removed: ['Astana is the capital.'] });
  });

  test('a line break that goes', async () => {
    const changes = await change((document) => byId(document, 'q').querySelector('br')?.remove());
    expect(changes).toEqual({ added: ['AlmatyAktau'], removed: ['Almaty', 'Aktau'] });
  });

  test('text hidden and shown', async () => {
    const { follower, document } = await read(PAGE, {});
    follower.takeChanges();
    byId(document, 'p').hidden = true;
    await follower.next();
    expect(follower.takeChanges()).toEqual({ added: [], removed: ['Astana is the capital.'] });
    byId(document, 'p').hidden = false;
    await follower.next();
    expect(follower.takeChanges()).toEqual({ added: ['Astana is the capital.'], removed: [] });
  });

  test('a paragraph that moves', async () => {
    const changes = await change((document) => byId(document, 'd').append(byId(document, 'p')));
    expect(changes).toEqual({ added: ['Astana is the capital.'], removed: ['Astana is the capital.'] });
  });

  test('a restyled element of the same text says nothing', async () => {
    const { follower, document } = await read(PAGE, {});
    follower.takeChanges();
    byId(document, 'p').className = 'lit';
    byId(document, 'd').textContent = 'Later';
    await follower.next();
    expect(follower.takeChanges()).toEqual({ added: ['Later'], removed: [] });
  });
});

describe('another article under the same document', () => {
  const article = (name: string) => `<article><p>${name}. ${prose(700)}</p></article>`;
  const names = (follower: Follower) => follower.texts.map((text) => text.split('.')[0]);

  test('one that comes late', async () => {
    const { follower, document } = await read('<div id="app"></div>', {});
    expect(follower.log).toEqual([{ type: 'nothing', why: 'no-article' }]);
    byId(document).innerHTML = article('Astana');
    await follower.next();
    expect(names(follower)).toEqual(['Astana']);
  });

  test('the root replaced', async () => {
    const { follower, document } = await read(`<div id="app">${article('Astana')}</div>`, {});
    byId(document).innerHTML = article('Almaty');
    await follower.next();
    expect(names(follower)).toEqual(['Almaty']);
  });

  test('an article that gives way to a list', async () => {
    const { follower, document, window } = await read(`<main id="app">${article('Astana')}</main>`, {});
    window.location.hash = '/news';
    byId(document).innerHTML = '<p>News</p>';
    await follower.next();
    expect(follower.texts).toEqual([]);
    expect(follower.log.at(-1)).toEqual({ type: 'nothing', why: 'no-article' });
  });

  test('the same root filled with a list, some time after a navigation', async () => {
    const { follower, document, window } = await read(`<article id="app"><p>${prose(700)}</p></article>`, {});
    window.history.pushState(null, '', 'about:srcdoc#/news');
    await new Promise((resolve) => setTimeout(resolve, 100));
    byId(document).innerHTML = '<p>News</p>';
    await expect.poll(() => follower.log.at(-1)).toEqual({ type: 'nothing', why: 'too-short' });
    expect(follower.texts).toEqual([]);
  });

  test('the next story appended, with its own address', async () => {
    const { follower, document, window } = await read(`<main id="app">${article('Astana')}</main>`, {});
    follower.takeChanges();
    window.location.hash = '/next';
    byId(document).insertAdjacentHTML('beforeend', article('Almaty'));
    await follower.next();
    expect(follower.takeChanges()).toMatchObject({ added: [expect.stringMatching(/^Almaty/)], removed: [] });
    expect(names(follower)).toEqual(['Astana', 'Almaty']);
  });

  test('document.open', async () => {
    const { follower, document } = await read(article('Astana'), {});
    document.open();
    document.write(`<body>${article('Almaty')}`);
    document.close();
    while (names(follower)[0] !== 'Almaty') await follower.next();
    expect(names(follower)).toEqual(['Almaty']);
  });

  test('an abort ends the iteration', async () => {
    const { follower, document } = await read(article('Astana'), {});
    abort.abort();
    await follower.ended;
    follower.takeChanges();
    document.body.textContent = '';
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(follower.takeChanges()).toEqual({ added: [], removed: [] });
  });

  function byId(document: Document): HTMLElement {
    return document.getElementById('app') as HTMLElement;
  }
});
