import { expect, test } from 'vitest';
import { wrapWords } from '../../../components/notes/wrap-words.ts';

/** The text after it, with the selection between `[` and `]`. */
function wrapped(marked: string, mark: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const put = wrapWords({ text, start, end }, mark);
  const next = text.slice(0, put.from) + put.words + text.slice(put.to);
  return `${next.slice(0, put.start)}[${next.slice(put.start, put.end)}]${next.slice(put.end)}`;
}

test.each([
  ['the words are set between marks, and stay selected', 'Iron [ore] too', '**', 'Iron **[ore]** too'],
  ['spaces at the ends stay outside', 'Iron[ ore ]too', '*', 'Iron *[ore]* too'],
  ['marks are taken away where the words stand between them', 'Iron **[ore]** too', '**', 'Iron [ore] too'],
  ['of bold words the italic mark is none', 'Iron **[ore]** too', '*', 'Iron ***[ore]*** too'],
  ['of words that are both each mark goes by itself', 'Iron ***[ore]***', '*', 'Iron **[ore]**'],
  ['of words that are both each mark goes by itself', 'Iron ***[ore]***', '**', 'Iron *[ore]*'],
  ['italic words become bold, too', '*[ore]*', '**', '***[ore]***'],
  ['where nothing is selected the next words come between the marks', 'Iron []', '**', 'Iron **[]**'],
  ['and the marks go where none came', 'Iron **[]**', '**', 'Iron []'],
  ['white space alone gets marks behind it', 'Iron[  ]', '*', 'Iron  *[]*'],
])('%s: %s', (_, marked, mark, expected) => {
  expect(wrapped(marked, mark)).toBe(expected);
});
