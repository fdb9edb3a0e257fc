import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat } from '../../../utils/interchange/export-model.ts';
import { openExport } from '../../../utils/interchange/write-export.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { REGION } from './entities.ts';
import { choose, NOTE, sourceOf, textOf } from './sample-notes.ts';

const words = exportWords('en');
const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];
const written = (format: ExportFormat, include = {}) =>
  textOf(openExport(sourceOf([NOTE], [REGION]), choose(format, include), words).parts);

/** Each as any of the formats says it: escaped, or as a machine reads it. */
const TRAVELS: Readonly<Record<string, RegExp>> = {
  'the value': /829[,.]?984/u,
  'its source': /stat\.gov\.kz|Bureau of National Statistics/u,
  'the address of its source': /https:\/\/stat\.gov\.kz\/en/u,
  'its licence': /CC BY 4\.0/u,
  'for when it holds': /2024-01-01|1 January 2024|\[\s*2024,\s*1,\s*1\s*\]/u,
  'that sources differ':
    /sources differ|"differs":\s*true|""differs"":true|"sourcesDiffer":\s*true|differs: true/iu,
};

describe.each(FORMATS)('a file of %s', (format) => {
  it.each(Object.entries(TRAVELS))('says %s', async (_, said) => {
    expect((await written(format)).replace(/\\(?=[-.,])/gu, '')).toMatch(said);
  });
});

describe.each(['json', 'web-annotation', 'csv-exact'] as const)('a note of %s', (format) => {
  it.each(Object.entries(TRAVELS))('says %s without the entities', async (_, said) => {
    const text = await textOf(openExport(sourceOf([NOTE]), choose(format), words).parts);
    expect(text).toMatch(said);
  });
});
