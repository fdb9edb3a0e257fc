import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageBrief, type BriefName, type BriefPage } from '../../../utils/citing/brief.ts';
import type { CheckedFigure } from '../../../utils/facts/derived.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import { briefWords } from '../../../utils/wording/brief.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import { presented } from '../../support/presented.ts';
import { readMarkdown } from './read-markdown.ts';
import { entity, fact, KAZINFORM, statement } from './samples.ts';

const NOON = new Date(2026, 5, 3, 12).getTime();

function named(one: PresentedEntity, other: Partial<BriefName> = {}): BriefName {
  return { entity: one, facts: one.facts, mentions: 1, checks: [], ...other };
}

function brief(names: readonly BriefName[], other: Partial<BriefPage> = {}, lang: WordingLanguage = 'en') {
  const page = { title: 'Grain trains', address: 'https://post.example/grain', readOn: '2026-11-22', names };
  return pageBrief({ ...page, ...other }, briefWords(lang));
}

function check(of: PresentedEntity, other: Partial<CheckedFigure> = {}): CheckedFigure {
  const [held] = of.facts;
  const [stated] = held?.values ?? [];
  if (!held || !stated) throw new Error('It has no figure.');
  const sentence = 'Some 820,000 people live there.';
  return {
    ...{ verdict: 'rounds', property: held.property, label: held.label },
    ...{ sentence, start: 0, end: 19, statement: stated, ...other },
  };
}

describe.each(WORDING_LANGUAGES)('in %s', (lang) => {
  test('a page is told as it was the last time that somebody looked', async () => {
    const region = presented(lang, 'KZ-39');
    const notes = [{ id: 'one', text: 'First line\n\n- second * line', changed: NOON }];
    const names = [
      named({ ...region, notes }, { mentions: 4, checks: [check(region)] }),
      named(presented(lang, 'RU'), { mentions: 2 }),
      named(presented(lang, 'person:altynsarin')),
    ];
    const about = { outlet: 'The Steppe Post', published: '2025-06-21' };
    await expect(brief(names, about, lang)).toMatchFileSnapshot(`./briefs/${lang}.md`);
  });
});

test('notes on the page stand together with the words that they quote, and nowhere twice', () => {
  const region = presented('en', 'KZ-39');
  const notes = [
    { id: 'here', text: 'On this page', changed: NOON },
    { id: 'elsewhere', text: 'On another page', changed: NOON },
  ];
  const note = { text: '', tags: [], made: NOON, changed: NOON, facts: [] };
  const text = brief([named({ ...region, notes })], {
    notes: [
      { ...note, id: 'note:here', text: 'On this page', about: region.name },
      {
        ...note,
        id: 'note:quote',
        text: '# Two\nlines',
        quote: { exact: '48 *hours*\nor more', prefix: '', suffix: '' },
      },
    ],
  });
  const [names = '', own = ''] = text.split('## My notes on this page\n\n');
  expect(names).toContain('> On another page');
  expect(names).not.toContain('> On this page');
  expect(own.split('\n\n## ')[0]).toBe(
    `- My note of 3 June 2026 (Kostanay Region)
  > On this page
- My note of 3 June 2026: “48 \\*hours\\* or more”
  > \\# Two${'  '}
  > lines`,
  );
  expect(brief([named(region)])).not.toContain('My notes');
});

test('a source is numbered once, in the order in which it is named, and stands with all that is known of it', () => {
  const cia = {
    name: 'cia.gov',
    publisher: 'Central Intelligence Agency',
    title: 'World Factbook',
    url: 'https://cia.example/f',
    published: '2024-03-05',
    licence: 'public domain',
  };
  const region = entity([
    fact([statement(1, { source: cia }), statement(2)], { sourcesDiffer: true }),
    fact([statement(3)]),
  ]);
  const blocks = readMarkdown(brief([named({ ...region, notes: [] })]));
  expect(blocks.filter(({ kind }) => kind === 'number').map(({ text }) => text)).toEqual([
    'Central Intelligence Agency, World Factbook ⟨https://cia.example/f⟩, published 5 March 2024, public domain',
    'Kazinform, Population of the region, 1 Dec 2025 ⟨https://kazinform.example/a?b=1⟩',
  ]);
  expect(blocks.filter(({ kind }) => kind === 'bullet').map(({ text }) => text)).toEqual([
    'Address: ⟨https://post.example/grain⟩',
    'Read on: 22 November 2026',
    'Population: 1 (1 December 2025) ⟦1⟧; sources differ: 2 (1 December 2025) ⟦2⟧',
    'Population: 3 (1 December 2025) ⟦2⟧',
  ]);
});

test('what the reader says on their own word has no number', () => {
  const own = statement(5, { saidBy: 'you', source: { name: '', title: '' } });
  const text = brief([named({ ...entity([fact([own])]), notes: [] })]);
  expect(text).toContain('- Population: 5 (1 December 2025), my own entry\n');
  expect(text).not.toContain('## Sources');
});

test('what a page does not tell is left out', () => {
  expect(brief([], { title: '', address: 'javascript:alert(1)' })).toBe(
    '# Untitled page\n\n- Read on: 22 November 2026\n\n## Names\n\nNo name on this page is in the base.\n',
  );
  expect(brief([named(presented('en', 'KZ'))], { cut: true })).toContain('*The names of the first part');
});

test('a line of a page or a note that begins like a list, a heading or a quote is none', () => {
  const starts = [
    '- a',
    '+ b',
    '* c',
    '1. d',
    '2) e',
    '# f',
    '> g',
    '    h',
    '===',
    '---',
    '```',
    '| t |',
    '[x]: y',
  ];
  const one = { ...entity([]), notes: starts.map((text, at) => ({ id: String(at), text, changed: NOON })) };
  for (const text of starts) {
    const told = named(
      { ...one, description: { text, lang: 'en' }, typeLabel: text },
      { checks: [check(entity([fact([statement(1)])]), { sentence: text, start: 0, end: 1 })] },
    );
    const blocks = readMarkdown(brief([told], { title: text, outlet: text }));
    expect(blocks[0]).toEqual({ kind: 'h1', text: text.trim() });
    expect(blocks.filter(({ kind }) => kind === 'quote').map((block) => block.text)).toEqual(
      [text, ...starts].map((line) => line.trim()),
    );
    expect(blocks.filter(({ kind }) => kind.startsWith('h'))).toHaveLength(4);
  }
});

test('whatever a page, a base and a note hold, a brief is the same blocks, and says it letter by letter', () => {
  const odd = fc.string({
    unit: fc.constantFrom(...'\\`*_{}[]()<>#|~$^%=:&-+.!1 a\n\u2028\u202e'.split('')),
    maxLength: 30,
  });
  const text = fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 30 }));
  fc.assert(
    fc.property(text, text, text, text, (title, name, note, sentence) => {
      const source = { ...KAZINFORM, title, name, url: `https://a.example/${note}?q=${sentence}` };
      const facts = [fact([statement(1, { source })], { label: name })];
      const one: PresentedEntity = {
        ...entity(facts, name),
        description: { text: sentence, lang: 'en' },
        notes: [{ id: '1', text: note, changed: NOON }],
      };
      const told = named(one, { checks: [check(one, { sentence, start: 0, end: sentence.length })] });
      const blocks = readMarkdown(brief([told], { title, outlet: note, address: source.url }));
      const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
      expect([count('h1'), count('h2'), count('h3'), count('number')]).toEqual([1, 2, 1, 1]);
      expect(blocks[0]?.text).toBe(plain(title) || 'Untitled page');
      expect(blocks.some((block) => block.kind === 'quote' && block.text === plain(sentence))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** As a line of a brief has it. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]+/gu, ' ')
    .trim();
}
