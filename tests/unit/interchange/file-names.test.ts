import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, FileNames } from '../../../utils/interchange/file-names.ts';

test.each([
  ['CON', 'CON_.md'],
  ['nul', 'nul_.md'],
  ['COM1.txt', 'COM1_.txt.md'],
  ['lpt9 .a', 'lpt9_.a.md'],
  ['Console', 'Console.md'],
  ['.hidden', 'hidden.md'],
  ['..', '_.md'],
  ['', '_.md'],
  ['a. . ', 'a.md'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.md'],
  ['[[Kostanay]] #1 ^a', 'Kostanay 1 a.md'],
  ['a\u202Etxt.exe\u2066\0\n\t', 'a txt.exe.md'],
  ['e\u0301', 'é.md'],
  ['👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿.md'],
  ['Қостанай\uD800', 'Қостанай.md'],
])('%j becomes a name that three systems take', (text, name) => {
  expect(fileName(text, 'md')).toBe(name);
});

test('a long name is cut between whole characters, and keeps what stands behind it', () => {
  expect(fileName('я'.repeat(200), 'md', ' 2026-11-22')).toBe(`${'я'.repeat(52)} 2026-11-22.md`);
  expect(fileName(`${'a'.repeat(110)}👩‍👩‍👧`, 'zip')).toBe(`${'a'.repeat(110)}.zip`);
  expect(fileName(`a${'\u0301'.repeat(200)}`, 'md')).toBe('_.md');
});

test('no two names in a folder are the same, also without capitals or in other forms of letters', () => {
  const names = new FileNames();
  const said = ['A', 'a', 'a (2)', 'Á', 'á', 'A\u0301', 'STRASSE', 'straße', 'CON', 'con'];
  expect(said.map((text) => names.next(text, 'md'))).toEqual([
    'A.md',
    'a (2).md',
    'a (2) (2).md',
    'Á.md',
    'á (2).md',
    'Á (3).md',
    'STRASSE.md',
    'straße (2).md',
    'CON_.md',
    'con_ (2).md',
  ]);
});

const utf8 = new TextEncoder();
const odd = fc.constantFrom(
  ...'.  /\\:*?"<>|#^[]~$-_aAя\t\n'.split(''),
  ...['CON', 'com1', 'nul.', '👩‍👩‍👧', '\u202E', '\u200D', '\uFEFF', 'é', 'e\u0301', '\uD800', '\uFFFE', 'ﬁ'],
);
const text = fc.oneof(fc.string({ unit: odd, maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 }));

test('any name is legal, short, composed, and the same when it is made a name again', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('', ' 2026-11-22'), (said, behind) => {
      const name = fileName(said, 'md', behind);
      expect(utf8.encode(name).length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u);
      expect(name).not.toMatch(/^[. ]|[. ]$|[. ]\.md$/u);
      expect(name.split('.')[0]!.trim()).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/iu);
      expect(name).toBe(name.normalize('NFC').toWellFormed());
      if (behind === '') expect(fileName(name.slice(0, -3), 'md')).toBe(name);
    }),
    { numRuns: 2_000 },
  );
});

test('any names of a folder are as many on a disk that knows no capitals', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), (said) => {
      const names = new FileNames();
      const made = said.map((one) => names.next(one, 'md'));
      for (const name of made) expect(utf8.encode(name).length).toBeLessThanOrEqual(120);
      expect(new Set(made.map((name) => name.toLowerCase().normalize('NFC'))).size).toBe(said.length);
    }),
    { numRuns: 300 },
  );
});
