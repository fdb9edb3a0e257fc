import type { BriefScreenProps } from '../../../components/export/brief-screen.tsx';
import type { ExportScreenProps, PreviewView } from '../../../components/export/view.ts';
import { EXPORT_FORMATS } from '../../../utils/interchange/export-model.ts';
import { FIRST_CHOICE } from '../../../utils/room/export-choice.ts';
import { TEMPLATE_NAMES } from '../../../utils/room/export-template.ts';
import { exportScreenWords, type ExportScreenWords } from '../../../utils/wording/export.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';

const nothing = () => undefined;

const TEXT = `# Grain trains queue at the steppe border

<https://steppe-post.example/grain-trains>

## Facts

### Kostanay Region (Қостанай облысы)

Region of Kazakhstan. Steppe region on the Russian border, and Kazakhstan’s main wheat belt.

- Population: 829,984 (2024) [1]; sources differ: 868,549 (2020) [2]
- Area: 196,001 km² (2023) [1]
- Capital: Kostanay (undated, read on 3 March 2026) [2]

## Notes

### Kazakhstan Temir Zholy

> Trains wait up to four days at Tobol.

**Iron ore too**: Rudny, Lisakovsk.

## Sources

1. Bureau of National Statistics. <https://stat.gov.kz/ru/region/kostanay>. CC BY 4.0
2. Wikidata. <https://www.wikidata.org/wiki/Q131655>. CC0`;

export const PREVIEW: PreviewView = { lines: TEXT.split('\n'), total: 26, bytes: 6_144, isExact: true };
const LONG: PreviewView = {
  lines: Array.from({ length: 200 }, (_, at) => TEXT.split('\n')[at % 26] ?? ''),
  total: 148_231,
  bytes: 61_200_000,
  isExact: false,
};

/** The screen as the reader has it over an article. */
export function exportProps(
  lang: WordingLanguage,
  other: Partial<ExportScreenProps> = {},
  longer: (words: ExportScreenWords) => ExportScreenWords = (words) => words,
): ExportScreenProps {
  return {
    words: longer(exportScreenWords(lang)),
    scopes: [
      { id: 'page', counts: { entities: 9, notes: 2 } },
      { id: 'notes', counts: { entities: 31, notes: 48 } },
      { id: 'everything', counts: { entities: 12_480, notes: 48 } },
      { id: 'since', counts: { entities: 2, notes: 3 }, since: Date.UTC(2026, 10, 12, 9) },
    ],
    scope: 'page',
    choice: FIRST_CHOICE,
    endings: EXPORT_FORMATS,
    parts: [
      { part: 'nativeNames' },
      { part: 'sources' },
      { part: 'allValues' },
      { part: 'facts', count: 9 },
      { part: 'notes', count: 2 },
      { part: 'quotes' },
    ],
    preview: PREVIEW,
    template: { text: '', fields: TEMPLATE_NAMES },
    writing: undefined,
    news: undefined,
    isZip: false,
    onScope: nothing,
    onChoice: nothing,
    onBegin: nothing,
    onPreviewAgain: nothing,
    onCopy: nothing,
    onSave: nothing,
    onCancel: nothing,
    ...other,
  };
}

/** The brief of that article. */
export function briefProps(lang: WordingLanguage): BriefScreenProps {
  return {
    words: exportScreenWords(lang),
    preview: PREVIEW,
    news: undefined,
    onAgain: nothing,
    onCopy: nothing,
    onSave: nothing,
    moreHref: '#more',
  };
}

const own = { ...FIRST_CHOICE, preset: 'own' as const };
const TEMPLATE =
  '{{#note}}\n## {{heading}}\n\n{{{body}}}\n{{/note}}\n{{#entity}}\n## {{name}}\n{{/entity}}\n';

/** All that the screen can show. */
export const STATES: Readonly<Record<string, Partial<ExportScreenProps>>> = {
  page: {},
  counting: {
    preview: undefined,
    scopes: [{ id: 'page', counts: { entities: 9, notes: 2 } }, { id: 'notes' }, { id: 'everything' }],
  },
  long: { scope: 'everything', preview: LONG },
  zip: { choice: { ...FIRST_CHOICE, layout: 'note', preset: 'obsidian' }, isZip: true },
  template: { choice: own, template: { text: TEMPLATE, fields: TEMPLATE_NAMES } },
  fault: {
    choice: own,
    template: {
      text: TEMPLATE.replace('{{/note}}\n', ''),
      fault: 'Line 1: “note” is opened and not closed.',
      fields: TEMPLATE_NAMES,
    },
  },
  sources: {
    choice: { ...FIRST_CHOICE, format: 'bibtex' },
    parts: [
      { part: 'facts', count: 9 },
      { part: 'notes', count: 2 },
    ],
  },
  empty: { preview: { lines: [], total: 0, bytes: 0, isExact: true } },
  broken: { preview: 'failed' },
  writing: {
    scope: 'everything',
    preview: LONG,
    writing: { done: 5_740, total: 12_528, bytes: 28_300_000, share: 0.458, secondsLeft: 12 },
  },
  saved: { news: { text: 'Handed to the browser: Notes and facts 2026-11-23.md, 6.1 kB.', isBad: false } },
  failed: {
    news: {
      text: 'Not written: the base could not be read to its end. Nothing was lost; try again.',
      isBad: true,
    },
  },
};
