import { expect, test } from 'vitest';
import { noteHtml } from '../../../utils/interchange/html-text.ts';

test.each(['> ', '- ', '1. '])('no words are lost of what stands within many “%s”', (sign) => {
  for (let depth = 1; depth < 120; depth += 1) {
    const html = noteHtml(`${sign.repeat(depth)}innermost *word*`);
    expect(html, String(depth)).toContain('innermost');
    expect(html, String(depth)).toContain('word');
  }
});

test('what is too deep to be drawn is text all the same', () => {
  expect(noteHtml(`${'> '.repeat(60)}<script>`)).toBe(`<pre>${'&#62; '.repeat(60)}&#60;script&#62;</pre>\n`);
});
