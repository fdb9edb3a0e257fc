import { afterEach, expect, test } from 'vitest';
import { Markdown } from '../../../components/notes/markdown.tsx';
import { findings, mount, unmount } from '../../support/mounted.ts';

afterEach(unmount);

async function drawn(text: string): Promise<Element> {
  await mount(
    <main>
      <h1>Note</h1>
      <h2>Words</h2>
      <Markdown text={text} />
    </main>,
  );
  return document.querySelector('.markdown') as Element;
}

test('what Markdown says is drawn', async () => {
  const shown = await drawn(
    [
      '# Head',
      '',
      'one *two* **three** ~~four~~ `five`',
      'next line',
      '',
      '3. third',
      '4. fourth',
      '   - within',
      '',
      '> said',
      '',
      '```js',
      'code <b>',
      '```',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
      '',
      '---',
      '',
      '[link](https://a.kz/x?y=1)',
    ].join('\n'),
  );
  expect(shown.querySelector('h3')?.textContent).toBe('Head');
  expect([...shown.querySelectorAll('em, strong, s, p code')].map(({ textContent }) => textContent)).toEqual([
    'two',
    'three',
    'four',
    'five',
  ]);
  expect(shown.querySelector('p br')).not.toBeNull();
  expect(shown.querySelector('ol')?.getAttribute('start')).toBe('3');
  expect(shown.querySelector('ol ul > li')?.textContent).toBe('within');
  expect(shown.querySelector('blockquote')?.textContent).toBe('said');
  expect(shown.querySelector('pre')?.textContent).toBe('code <b>\n');
  expect(shown.querySelectorAll('td')).toHaveLength(2);
  expect(shown.querySelector('a')?.outerHTML).toBe(
    '<a href="https://a.kz/x?y=1" target="_blank" rel="noopener noreferrer">link</a>',
  );
  expect(await findings()).toEqual([]);
});

test.for([
  '<script>document.title = "run"</script>',
  '<img src=x onerror="document.title = \'run\'">',
  '[a](javascript:document.title)',
  '[a](JaVaScRiPt&#58;alert)',
  '[a](data:text/html,x)',
  '[a](vbscript:x)',
  '[a](file:///etc/passwd)',
  '[a](//evil.example/x)',
  '[a](/relative)',
  '<javascript:alert>',
  '![alt](https://evil.example/pixel.png)',
  '![a](javascript:x)',
  '[![alt](https://evil.example/p.png)](javascript:x)',
  '[ref]: javascript:x\n\n[ref]',
  '<svg onload=x>',
  '&lt;b&gt;',
])('%s runs nothing, loads nothing and leads nowhere else', async (text) => {
  const shown = await drawn(text);
  expect(shown.querySelectorAll('script, img, svg, iframe, [onerror], [onload], b')).toHaveLength(0);
  for (const link of shown.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/u);
  expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('evil'))).toEqual([]);
  expect(document.title).toBe('Sidelight');
});

test('an image is its words', async () => {
  expect((await drawn('see ![a map of the steppe](https://a.kz/m.png) here')).textContent).toBe(
    'see a map of the steppe here',
  );
});

test('a thousand levels and a thousand stars are drawn', async () => {
  expect((await drawn(`${'> '.repeat(1_000)}deep`)).textContent).toContain('deep');
  expect((await drawn(`x ${'*a '.repeat(5_000)}`)).textContent).toContain('*a');
  expect((await drawn(`${'['.repeat(2_000)}x`)).textContent).toContain('x');
});
