import { describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../utils/page/block.ts';
import { Follower, read, texts } from '../../support/follower.ts';
import { openFrame } from '../../support/frame.ts';

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
      'shown line breaks separate where they are shown',
      '<p class="a">North\nKazakhstan</p><p class="b" style="white-space:pre-line">West\nKazakhstan</p><p class="a">East\nKazakhstan</p>',
      ['North Kazakhstan', 'West', 'Kazakhstan', 'East Kazakhstan'],
    ],
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
      'a story in a dialog, and no other dialog',
      '<dialog open><article><p>Astana</p></article></dialog><dialog open>Sign up</dialog><dialog><article>b</article></dialog>',
      ['Astana'],
    ],
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

  test.each([
    ['data', '[data-state=shut]', '<i data-state="open">Kostanay</i><i data-state="shut"> (link)</i>'],
    ['an id', '#shut', '<i id="open">Kostanay</i><i id="shut"> (link)</i>'],
    ['any other attribute', '[shut]', '<i>Kostanay</i><i shut> (link)</i>'],
  ])('%s may hide for the eye alone', async (_, selector, html) => {
    const style = `<style>${selector}{position:absolute;clip:rect(0,0,0,0)}</style>`;
    expect(await texts(`<p>${html}</p>`, style)).toEqual(['Kostanay']);
  });

  test('elements that differ by a number alone are asked for their style once', async () => {
    const teasers = Array.from(
      { length: 50 },
      (_, at) => `<div id="t${at}" class="teaser" data-pos="${at}"><a href="/${at}">Astana ${at}</a></div>`,
    );
    const { window, document } = await openFrame(teasers.join(''));
    const style = vi.spyOn(window, 'getComputedStyle');
    const follower = new Follower(document, { wholePage: true });
    await follower.next();
    expect(follower.texts).toHaveLength(50);
    expect(style.mock.calls.length).toBeLessThan(10);
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
