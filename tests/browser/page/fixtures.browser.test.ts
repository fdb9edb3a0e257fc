import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../../utils/page/read-page.ts';
import { closeFrames, openFrame } from '../../support/frame.ts';

interface Expected {
  readonly mentions: readonly { readonly surface: string; readonly before: string; readonly after: string }[];
  readonly unmarked: readonly { readonly surface: string; readonly read?: false }[];
}

const pages = import.meta.glob<string>('../../pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expected>('../../pages/*.expected.json', {
  import: 'default',
  eager: true,
});

let abort = new AbortController();

afterEach(() => {
  abort.abort();
  abort = new AbortController();
  closeFrames();
});

test('there are sample articles', () => {
  expect(Object.keys(pages).length).toBeGreaterThanOrEqual(4);
});

test.each(Object.keys(pages))(
  '%s: each expected mention is in a block, and nothing is read that should not be',
  async (path) => {
    const expected = expectations[path.replace(/html$/, 'expected.json')] as Expected;
    const html = pages[path] as string;
    const { document } = await openFrame(
      html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, ''),
      /<head>([\s\S]*)<\/head>/.exec(html)?.[1],
    );
    const texts: string[] = [];
    for await (const change of readPage(document, { signal: abort.signal })) {
      if (change.type === 'blocks') texts.push(...change.added.map((block) => block.text));
      if (change.type !== 'article' && change.type !== 'blocks') break;
    }
    const text = texts.join('\n');
    expect(text).not.toBe('');
    const missing = expected.mentions.filter(({ surface, before, after }) =>
      texts.every((each) => !each.trim().includes(`${before}${surface}${after}`.trim())),
    );
    expect(missing).toEqual([]);
    // Most of what is not to be read stands elsewhere in the article too: what does not must not be in any block.
    const readable = [...expected.mentions, ...expected.unmarked.filter((each) => each.read !== false)];
    const unread = expected.unmarked
      .filter((each) => each.read === false)
      .filter(({ surface }) => readable.every((each) => !each.surface.includes(surface)));
    expect(unread.length).toBeGreaterThan(2);
    expect(unread.filter(({ surface }) => text.includes(surface))).toEqual([]);
  },
);
