import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { expect, test, vi } from 'vitest';
import { fromOwnMarkdown, toOwnMarkdown } from '../../../utils/interchange/own-markdown.ts';
import { hostileText } from './hostile.ts';

vi.setConfig({ testTimeout: 60_000 });

/** As permissive as any app of notes: markup of HTML is markup. */
const parser = new MarkdownIt('commonmark', { html: true });

function tokensOf(text: string): Token[] {
  return parser.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

test.each([
  ['**bold**, _slanted_ and `code`', undefined],
  ['- one\n- two\n\n1. three', undefined],
  ['[a link](https://a.example/b_(c)) and <https://a.example/>', undefined],
  ['> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |', undefined],
  ['```js\nlet a = 1;\n```', undefined],
  ['[[Kostanay]] and #wheat', undefined],
  ['# one\n## two', '#### one\n##### two'],
  ['a\n---\nb\n===', 'a\n\\---\nb\n\\==='],
  ['{{date}} <% tp.file %> %% hidden', '{\\{date}\\} <\\% tp.file %\\> %\\% hidden'],
  ['<script>a</script> <!-- b -->', '\\<script>a\\</script> \\<!-- b -->'],
  ['\\<b>', '\\\\\\<b>'],
  ['```dataviewjs\ndv\n```', '```\\dataviewjs\ndv\n```'],
  ['`= this.a` `$= dv` ``=x``', '`\\= this.a` `\\$= dv` ``\\=x``'],
  ['id:: 1 and ((block)) and $$x', 'id:\\: 1 and (\\(block)) and $\\$x'],
  ['#+BEGIN_QUERY', '#\\+BEGIN_QUERY'],
  ['[a]: https://a.example', '[a]\\: https://a.example'],
  ['[a](javascript:alert(1)) [b](obsidian://x)', '[a]\\(javascript:alert(1)) [b]\\(obsidian://x)'],
  ['![a](https://a.example/b.png)', '\\![a](https://a.example/b.png)'],
  ['a\rb\0', 'a&#13;b&#0;'],
  ['&#13;', '&\\#13;'],
])('%j stands in a file as the reader wrote it, but for what it would do', (text, changed = text) => {
  expect(toOwnMarkdown(text)).toEqual({ text: changed, closed: false });
  expect(fromOwnMarkdown({ text: changed, closed: false })).toBe(text);
});

test('a fence that is open is closed, and the line that closes it is no part of the text', () => {
  for (const [text, fence] of [
    ['a\n```js\nb', '```'],
    ['~~~~\n```', '~~~~'],
    ['```js\na\n```\n```', '```'],
  ] as const) {
    const own = toOwnMarkdown(text);
    expect(own).toEqual({ text: `${text}\n${fence}`, closed: true });
    expect(fromOwnMarkdown(own)).toBe(text);
  }
  for (const text of ['- ```js\n  a', '> ```js\n> a', '```js\na\n```', '    ```\n    a']) {
    expect(toOwnMarkdown(text)).toEqual({ text, closed: false });
  }
});

test('whatever a note says, it is read back letter by letter', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      expect(fromOwnMarkdown(toOwnMarkdown(text))).toBe(text);
    }),
    { numRuns: 5_000 },
  );
});

test('whatever a note says, nothing of it is markup, a heading of ours, a query, or goes on behind it', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const { text: own } = toOwnMarkdown(text);
      expect(own).not.toMatch(/\{\{|\}\}|<%|%>|%%|\(\(|::|\$\$|\{%|#\+|(?<!\\)(?:\\\\)*!\[/);
      const tokens = tokensOf(`${own}\n\n# After\n`);
      expect(tokens.filter(({ type }) => type.startsWith('html'))).toEqual([]);
      expect(tokens.filter(({ type }) => type === 'image')).toEqual([]);
      const headings = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag);
      expect(headings.filter((tag) => /^h[1-3]$/.test(tag))).toEqual(['h1']);
      for (const { type, info, content, attrs } of tokens) {
        if (type === 'fence') expect(info).toMatch(/^\s*(?:$|[^\p{L}\s]|(?:js|json)(?:\s|$))/u);
        if (type === 'code_inline') expect(content.trim()).not.toMatch(/^[=$]/);
        if (type === 'link_open') expect(attrs?.[0]?.[1]).toMatch(/^(?:https?:\/\/|mailto:)/);
      }
    }),
    { numRuns: 5_000 },
  );
});

test('a long run of backslashes is gone over once', () => {
  const text = '\\'.repeat(1_000_000);
  expect(toOwnMarkdown(text)).toEqual({ text, closed: false });
  expect(fromOwnMarkdown({ text, closed: false })).toBe(text);
});
