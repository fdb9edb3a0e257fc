import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../utils/citing/as-markdown.ts';
import { citeFact, citeFacts } from '../../../utils/citing/cite.ts';
import { entity, fact, MANNER, statement } from './samples.ts';

test('a fact is a line, its source a link', () => {
  expect(citeFact(entity(), fact([statement(821_800)]), 'markdown', MANNER)).toBe(
    '**Kostanay Region**: population 821,800 (2025-12-01), [Kazinform](https://kazinform.example/a?b=1)',
  );
  const facts = [fact([statement(1)]), fact([statement(2)])];
  expect(citeFacts(entity(facts), facts, 'markdown', MANNER).split('\n')).toEqual([
    expect.stringMatching(/^- \*\*Kostanay Region\*\*: population 1 /),
    expect.stringMatching(/^- \*\*Kostanay Region\*\*: population 2 /),
  ]);
});

test.each([
  ['**bold** _low_ `code`', String.raw`\*\*bold\*\* \_low\_ \`code\``],
  ['[[wiki]] ![x](y)', String.raw`\[\[wiki\]\] !\[x\](y)`],
  ['((block)) (plain)', String.raw`\(\(block\)\) (plain)`],
  ['{{template}} <% run %>', String.raw`\{\{template\}\} \<\% run \%\>`],
  ['%%hidden%% 62.5 %', String.raw`\%\%hidden\%\% 62.5 %`],
  ['==marked== a = b', String.raw`\=\=marked\=\= a = b`],
  ['field:: value, 3:1', String.raw`field\:\: value, 3:1`],
  ['#tag ~~gone~~ $5 ^id a|b', String.raw`\#tag \~\~gone\~\~ \$5 \^id a\|b`],
  ['&amp; Q&A', String.raw`\&amp; Q\&A`],
  [String.raw`back\slash`, String.raw`back\\slash`],
  ['Қостанай, 1.5 km² — “so”', 'Қостанай, 1.5 km² — “so”'],
])('“%s” is shown as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('any text comes back once its backslashes are read, and holds nothing that a reader of Markdown acts on', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()<>#|~$^%=:&ax1 '.split('')), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: 'grapheme' })), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text);
      // Without what is escaped nothing special is left.
      const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, '·');
      expect(bare).not.toMatch(/[`*_{}[\]<>#|~$^\\]|\(\(|\)\)|%%|==|::|&[#\p{L}]/u);
      // Templates and queries are looked for without regard to backslashes.
      expect(escaped).not.toMatch(/\{\{|<%|%>|\(\(|\[\[|%%|==|::/);
    }),
    { numRuns: 2_000 },
  );
});

test('no address ends its link, opens a template or breaks the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.webPath(), (tail, path) => {
      const url = `https://news.example${path}?q=${tail}`;
      const line = citeFact(
        entity(),
        fact([statement(1, { source: { name: 'N', title: 'N', url } })]),
        'markdown',
        MANNER,
      );
      const target = /\[N\]\((.*)\)$/.exec(line)?.[1] ?? '';
      expect(target).not.toMatch(/[\s()<>{}\\`|"]|%(?![0-9A-Fa-f]{2})/);
      expect(new URL(target).hostname).toBe('news.example');
    }),
    { numRuns: 1_000 },
  );
});
