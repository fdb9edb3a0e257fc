import { describe as group, expect, test } from 'vitest';
import { describe, entityIn, escapeXml } from '../../../entrypoints/filling/omnibox-lines.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import { omniboxWords } from '../../../utils/wording/omnibox.ts';

const words = omniboxWords('en');
const entity = (text: string, id = 'KZ-39'): PresentedEntity => ({
  id,
  kind: 'place',
  name: { text, lang: 'en' },
  typeLabel: 'Region & more',
  tabLabel: 'Region',
  facts: [],
});
const hit = (text: string, ranges: readonly (readonly [number, number])[] = []) => ({
  matched: { text, lang: 'en', role: 'label' as const },
  ranges,
});

group('a suggestion', () => {
  test('marks what was typed and says the key fact, in XML where it is read as such', () => {
    expect(
      describe(hit('Kostanay Region', [[0, 4]]), entity('Kostanay Region'), words, 'xml').description,
    ).toBe('<match>Kost</match>anay Region — <dim>Region &#38; more</dim>');
    expect(
      describe(hit('Kostanay Region', [[0, 4]]), entity('Kostanay Region'), words, 'plain').description,
    ).toBe('Kostanay Region — Region & more');
  });

  test('says by which other name it was found', () => {
    const { description } = describe(hit('Кустанай'), entity('Kostanay'), words, 'plain');
    expect(description).toBe('Kostanay (Кустанай) — Region & more');
  });

  test('holds no tag, and no sign that XML cannot hold, whatever a name is', () => {
    const name = '</match><url>&amp;"\'\u0000\u001b\uFFFE\uD800';
    const { description, content } = describe(hit(name, [[2, 6]]), entity(name), words, 'xml');
    const bare = description.replace(/<\/?(?:match|dim)>/gu, '');
    expect(bare).not.toMatch(/[<>"'\p{Cc}\uFFFE]/u);
    expect(bare.replace(/&#\d+;/gu, '')).not.toContain('&');
    expect(description.isWellFormed() && content.isWellFormed()).toBe(true);
  });

  test.each(['KZ-39', 'org:eaeu', 'entity:01 2#3/4%', 'Қаз'])('leads back to its entity, %s', (id) => {
    expect(entityIn(describe(hit('A name'), entity('A name', id), words, 'plain').content)).toBe(id);
  });
});

test.each(['Kostanay', 'C# and more', '#tag', 'broken #%E0%A4%A'])('words are no entity: %s', (text) => {
  expect(entityIn(text)).toBeUndefined();
});

test('every sign that XML gives a meaning to is escaped', () => {
  expect(escapeXml(`<a b="c" d='e'>&`)).toBe('&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;');
});
