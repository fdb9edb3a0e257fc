import { describe, expect, test } from 'vitest';
import type { ExportChoice, ExportFormat } from '../../../utils/interchange/export-model.ts';
import { templateSample } from '../../../utils/interchange/template-samples.ts';
import { openExport } from '../../../utils/interchange/write-export.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { REGION } from './entities.ts';
import { CHOICE, NOTE, sourceOf, textOf } from './sample-notes.ts';
import { unzip } from './unzip.ts';

const WORDS = exportWords('en');
const own = (preset: 'plain' | 'obsidian' | 'logseq') =>
  ({ preset: 'own', template: templateSample(preset, WORDS) }) as const;

const WAYS: readonly (readonly [ExportFormat, Partial<ExportChoice>])[] = [
  ...(['plain', 'obsidian', 'logseq'] as const).flatMap((preset) =>
    (['one', 'note', 'page', 'entity'] as const).map((layout) => ['markdown', { preset, layout }] as const),
  ),
  ['markdown', own('plain')],
  ['markdown', own('obsidian')],
  ['markdown', own('logseq')],
  ['html', {}],
  ['text', {}],
];

describe.each(WAYS)('%s %j', (format, choice) => {
  test('sources with their dates and licences travel, and that they differ', async () => {
    const notes = [{ ...NOTE, facts: [NOTE.fact!, ...NOTE.facts] }];
    const { parts } = openExport(sourceOf(notes, [REGION]), { ...CHOICE, format, ...choice }, WORDS);
    const files =
      choice.layout && choice.layout !== 'one'
        ? [...(await unzip(parts)).files.values()]
        : [await textOf(parts)];
    // What apps do not show is not said.
    const text = files.join('\n').replaceAll(/^---\n.*?\n---\n|<!--.*?-->/gmsu, '');
    for (const said of [
      ...['829,984 (1 January 2024)', '868,549 (1 December 2023)', 'undated, read on 2 April 2026'],
      ...['CC BY 4.0', 'CC0', 'Bureau of National Statistics', 'Wikidata'],
    ]) {
      expect(text).toContain(said);
    }
    // The note tells of what it kept by itself: once as the fact it is about, once as what was shown.
    expect(text.match(/829,984 \(1 January 2024\)[^\n]*?sources differ/giu)?.length).toBeGreaterThanOrEqual(
      3,
    );
    expect(text).toContain('Population of regions');
  });
});
