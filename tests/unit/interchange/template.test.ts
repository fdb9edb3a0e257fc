import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTemplate, openTemplate, templateFaultText } from '../../../utils/interchange/template.ts';
import { templateSample } from '../../../utils/interchange/template-samples.ts';
import { openExport } from '../../../utils/interchange/write-export.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { CHOICE, NOTE, sourceOf, textOf } from './sample-notes.ts';
import { hostileText } from './hostile.ts';
import { REGION } from './entities.ts';

const WORDS = exportWords('en');

function said(template: string): string | undefined {
  const fault = checkTemplate(template);
  return fault && templateFaultText(WORDS, fault);
}

async function written(template: string, notes = [NOTE]): Promise<string> {
  const choice = { ...CHOICE, format: 'markdown', preset: 'own', template } as const;
  return textOf(openExport(sourceOf(notes, [REGION]), choice, WORDS).parts);
}

test('a template says of a note and of an entity what it names', async () => {
  const template =
    '{{#note}}{{heading}}|{{page.outlet}}|{{made}}|{{#tags}}{{name}};{{/tags}}|{{quote.exact}}|{{#facts}}{{of}} {{value}} {{date}} {{licence}} {{number}}{{/facts}}|{{fact.differs}}{{/note}}' +
    '{{#entity}}{{name}}: {{#facts}}{{label}} {{value}} ({{date}}) {{publisher}} {{licence}}{{#differs}}!{{/differs}}; {{/facts}}{{#sources}}{{number}} {{{line}}}, {{/sources}}{{/entity}}\n';
  const text = await written(template);
  expect(text.split('\n')).toEqual([
    'Kostanay Region: Population 829,984 (1 January 2024) Bureau of National Statistics CC BY 4.0!; Population 868,549 (1 December 2023) Wikidata CC0!; Motto \\=cmd\\|"/C calc"!A0 (undated, read on 2 April 2026) Wikidata CC0; 1 Bureau of National Statistics, [Population of regions, \\{2024\\}](https://stat.gov.kz/en?year=2024&a=1), CC BY 4.0, 2 [Wikidata](https://www.wikidata.org/wiki/Q1), CC0, 3 [Wikidata](https://www.wikidata.org/wiki/Q1), CC0, read on 2 April 2026, ',
    'Kostanay Region|News & Co|2026-05-12|census;to-check;|home to about 830,000 people|Kazakhstan Astana undated, read on 2 April 2026 CC0 2|true',
    '',
  ]);
});

test.each([
  ['a\n{{title', 'Line 2: a field is opened with two braces and not closed.'],
  ['{{#note}}\n{{#page}}\n', 'Line 3: “page” is opened and not closed.'],
  ['\n\n{{/note}}', 'Line 3: “note” is closed and was not opened.'],
  ['{{#note}}\n{{> other}}{{/note}}', 'Line 2: a template cannot take in another one.'],
  ['\n{{=<% %>=}}', 'Line 2: the braces of fields cannot be changed.'],
  ['{{#note}}\n{{naem}}{{/note}}', 'Line 2: there is no field “naem” here.'],
  ['{{heading}}', 'Line 1: there is no field “heading” here.'],
  ['{{#note}}{{page.title.length}}{{/note}}', 'Line 1: there is no field “page.title.length” here.'],
  ['{{#note}}{{#facts.map}}a{{/facts.map}}{{/note}}', 'Line 1: there is no field “facts.map” here.'],
  ['{{#note}}{{constructor}}{{/note}}', 'Line 1: there is no field “constructor” here.'],
  [
    '{{#note}}{{#facts}}{{#facts}}{{/facts}}{{/facts}}{{/note}}',
    'Line 1: the list “facts” cannot stand within another list.',
  ],
  ['a'.repeat(20_001), 'Line 1: a template has at most 20,000 characters.'],
])('%j is told of in a sentence', (template, sentence) => {
  expect(said(template)).toBe(sentence);
  expect(() => openTemplate(template)).toThrow(RangeError);
});

test('what stands in two braces is text; what stands in three is as it is', async () => {
  const page = { ...NOTE.page!, title: '- **a** [[b]] {{c}} <script>' };
  const notes = [{ ...NOTE, page }];
  const two = await written('{{#note}}{{page.title}}{{/note}}', notes);
  expect(two.trim()).toBe('\\- \\*\\*a\\*\\* \\[\\[b\\]\\] \\{\\{c\\}\\} \\<script\\>');
  const three = await written('{{#note}}{{{page.title}}}{{/note}}', notes);
  expect(three.trim()).toBe('- **a** [[b]] {{c}} <script>');
});

test('any template has a fault or writes, and nothing of it runs', async () => {
  const piece = fc.oneof(
    hostileText(4),
    fc.constantFrom(
      ...[
        '{{#note}}',
        '{{/note}}',
        '{{^note}}',
        '{{{body}}}',
        '{{&heading}}',
        '{{#facts}}',
        '{{/facts}}',
        '{{.}}',
      ],
      ...[
        '{{label}}',
        '{{! no }}',
        '{{page.title}}',
        '{{__proto__}}',
        '{{constructor.constructor}}',
        '{{#hasTags}}',
      ],
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const template = pieces.join('');
      const fault = checkTemplate(template);
      if (fault) expect(templateFaultText(WORDS, fault)).toMatch(/^Line \d+: .*\.$/u);
      else expect(await written(template)).not.toContain('native code');
    }),
    { numRuns: 500 },
  );
});

describe.each(WORDING_LANGUAGES)('in %s', (lang) => {
  test('templates to begin from have no fault', () => {
    for (const preset of ['plain', 'obsidian', 'logseq'] as const) {
      expect(checkTemplate(templateSample(preset, exportWords(lang)))).toBeUndefined();
    }
  });
});
