import type { Note } from '../../../utils/facts/note.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import type { ExportChoice, ExportFormat, ExportSource } from '../../../utils/interchange/export-model.ts';
import type { NotesItem, NotesReader } from '../../../utils/interchange/notes-item.ts';

export const NOW = Date.UTC(2026, 10, 23, 9, 30);

export const NOTE: Note = {
  id: 'note:0190c2a0-7a3f-7c62-9d0e-6f0a51de1197',
  text: 'Is this **before** or after\n\nthe census? =SUM(A1) — “қала”',
  tags: ['census', 'to check'],
  made: Date.UTC(2026, 4, 12, 8, 0, 1, 5),
  changed: Date.UTC(2026, 4, 13, 9, 30),
  entity: 'KZ-39',
  about: { text: 'Kostanay Region', lang: 'en' },
  fact: {
    property: 'population',
    label: 'Population',
    value: '829,984',
    asOf: '2024-01-01',
    source: {
      title: 'Population of regions',
      url: 'https://stat.gov.kz/en/regions?year=2024',
      publisher: 'Bureau of National Statistics',
      licence: 'CC BY 4.0',
    },
    differs: true,
  },
  quote: {
    exact: 'home to about 830,000 people',
    prefix: 'The region, ',
    suffix: ', borders Russia.',
    start: 1_204,
    end: 1_232,
  },
  page: {
    address: 'https://news.example/kostanay?id=7#/a',
    title: 'A region “between” two rivers',
    outlet: 'News & Co',
    published: '2026-05-11',
    lang: 'en',
    read: '2026-05-12',
  },
  facts: [
    {
      of: 'Kazakhstan',
      property: 'capital',
      label: 'Capital',
      value: 'Astana',
      readOn: '2026-04-02',
      source: { title: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q232', licence: 'CC0' },
    },
  ],
  place: { state: 'changed', at: Date.UTC(2026, 5, 1), text: 'home to about 850,000 people' },
};

const SMALL: Note = { id: 'note:plain', text: 'x', tags: [], made: 0, changed: 1, facts: [] };

export const SOME: readonly Note[] = [
  NOTE,
  SMALL,
  {
    ...SMALL,
    id: 'note:a-highlight',
    text: '',
    quote: { exact: 'only marked', prefix: '', suffix: '' },
    page: NOTE.page!,
  },
  {
    ...SMALL,
    id: 'note:of-an-entity',
    text: 'no page',
    entity: 'Q232',
    about: { text: 'Kazakhstan', lang: 'en' },
  },
];

export const CHOICE: ExportChoice = {
  format: 'json',
  layout: 'one',
  preset: 'plain',
  include: { nativeNames: true, sources: true, allValues: true, facts: true, notes: true, quotes: true },
};

export function choose(format: ExportFormat, include: Partial<ExportChoice['include']> = {}): ExportChoice {
  return { ...CHOICE, format, include: { ...CHOICE.include, ...include } };
}

export function sourceOf(notes: readonly Note[], entities: readonly PresentedEntity[] = []): ExportSource {
  return {
    notes: () => stream(notes),
    entities: () => stream(entities),
    counts: { notes: notes.length, entities: entities.length },
    now: NOW,
    generator: 'Sidelight 0.1.0',
  };
}

async function* stream<T>(all: readonly T[]): AsyncGenerator<T, void, undefined> {
  for (const one of all) {
    await Promise.resolve();
    yield one;
  }
}

export async function textOf(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const part of parts) text += typeof part === 'string' ? part : '';
  return text;
}

/** Reads a text that comes in two pieces, cut somewhere. */
export function readAll(reader: NotesReader, text: string, cut = text.length >> 1): NotesItem[] {
  return [...reader.push(text.slice(0, cut)), ...reader.push(text.slice(cut)), ...reader.end()];
}

export function notesIn(items: readonly NotesItem[]): Note[] {
  return items.flatMap((item) => (item.type === 'note' ? [item.note] : []));
}

export function badIn(items: readonly NotesItem[]) {
  return items.flatMap((item) => (item.type === 'bad' ? [item] : []));
}
