import fc from 'fast-check';

/** What is special to Markdown, to what apps of notes make of it, to HTML, YAML, or to what reads lines. */
const PIECES = [
  ...'\\`*_{}[]()<>#|~$^%=:&-+.!1 a\n\r\t"\''.split(''),
  ...['\n\n', '\n---\n', '\n===\n', '```', '~~~', '````', '```dataview\n', '```js\n', '`=', '`$= ', '` = '],
  ...['{{query}}', '{{', '}}', '<%', '%>', '{%', '%%', '((', '))', '[[', ']]', '![[', '![', '](', ']:', '::'],
  ...[
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<!-- sidelight:end -->',
    '<!-- sidelight:text -->',
    '<?',
    '<a ',
  ],
  ...['[a]: https://a.example', '](javascript:a)', '](https://a.example)', '](<https://a.example>)', '&#13;'],
  ...['# ', '\n# ', '\n> ', '\n- ', '\n1. ', '\n    ', '\n#+BEGIN_QUERY\n', '\nid:: ', '$$', '&lt;', '&amp;'],
  ...['[!quote]', '- [ ] ', '^block', '#tag', '|---|', '\u2028', '\u2029', '\u202E', '\uFEFF', '\u0085'],
  ...['é', 'e\u0301', 'Қостанай', 'صنعاء', '👩‍👩‍👧', '=', 'constructor', '\0', '\u001B', '\u007F'],
];

/** A text such as nobody writes who means well. */
export function hostileText(maxLength = 24): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(...PIECES), maxLength }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength }) },
  );
}
