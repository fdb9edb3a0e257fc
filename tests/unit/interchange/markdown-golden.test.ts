import { describe, expect, test } from 'vitest';
import type { ExportChoice } from '../../../utils/interchange/export-model.ts';
import { templateSample } from '../../../utils/interchange/template-samples.ts';
import { openExport } from '../../../utils/interchange/write-export.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import { goldenSource } from './golden-sample.ts';
import { CHOICE, textOf } from './sample-notes.ts';
import { unzip } from './unzip.ts';

async function written(lang: WordingLanguage, choice: Partial<ExportChoice>): Promise<string> {
  const { parts } = openExport(
    goldenSource(lang),
    { ...CHOICE, format: 'markdown', ...choice },
    exportWords(lang),
  );
  if ((choice.layout ?? 'one') === 'one') return textOf(parts);
  const { files } = await unzip(parts);
  return [...files].map(([name, text]) => `======== ${name}\n${text}`).join('\n');
}

// What changed on purpose is written anew with `vitest run -u`.
describe.each(WORDING_LANGUAGES)('in %s', (lang) => {
  test.each(['plain', 'obsidian', 'logseq'] as const)(
    'one file for %s is as it was last looked at',
    async (preset) => {
      await expect(await written(lang, { preset })).toMatchFileSnapshot(`./golden/one-${preset}-${lang}.md`);
    },
  );

  test('HTML and text are as they were last looked at', async () => {
    for (const [format, ending] of [
      ['html', 'html'],
      ['text', 'txt'],
    ] as const) {
      const { parts } = openExport(goldenSource(lang), { ...CHOICE, format }, exportWords(lang));
      await expect(await textOf(parts)).toMatchFileSnapshot(`./golden/${format}-${lang}.${ending}`);
    }
  });
});

test.each(['note', 'page', 'entity'] as const)(
  'files by %s are as they were last looked at',
  async (layout) => {
    await expect(await written('kk', { layout })).toMatchFileSnapshot(`./golden/${layout}-plain-kk.md`);
    await expect(await written('ru', { layout, preset: 'obsidian' })).toMatchFileSnapshot(
      `./golden/${layout}-obsidian-ru.md`,
    );
  },
);

test.each(['plain', 'obsidian', 'logseq'] as const)(
  'a template to begin from writes as it did, of %s',
  async (preset) => {
    const template = templateSample(preset, exportWords('fr'));
    await expect(await written('fr', { preset: 'own', template })).toMatchFileSnapshot(
      `./golden/own-${preset}-fr.md`,
    );
  },
);
