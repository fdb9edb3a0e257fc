import { closeSync, openSync, writeSync } from 'node:fs';
import type { Note } from '../../utils/facts/note.ts';
import { MADE, pagesOfEntities } from '../base/entities.ts';
import { SEED } from '../base/part.ts';
import { canBeMistyped } from '../base/typos.ts';
import { pick, randomFrom } from '../names/measure.ts';
import { makeText } from '../names/text.ts';

/** Notes on disk, a line of JSON each, in the order of their ids. */
export interface NotesTable {
  readonly path: string;
  readonly notes: number;
  /** Some of them, at even distances. */
  readonly some: readonly SomeNote[];
}

export interface SomeNote {
  readonly id: string;
  /** What it names: a word that few others have. */
  readonly named: string;
}

/** Enough sentences that hardly any two notes say the same. */
const CHARACTERS = 2_000_000;
const NAMES = 60_000;
const NOTES_A_PAGE = 8;
const TAGS = 60;
const SOME = 400;
const FIRST_DAY = Date.UTC(2021, 0, 4, 8);
const MINUTES_BETWEEN = 17;

/** Writes so many notes: of four languages, each with a passage of a page, about something, with facts beside it. */
export function writeNotes(path: string, count: number): NotesTable {
  const some: SomeNote[] = [];
  const distance = Math.max(1, Math.floor(count / SOME));
  const file = openSync(path, 'w');
  let at = 0;
  try {
    for (const { note, named } of everyNote(count)) {
      writeSync(file, `${JSON.stringify(note)}\n`);
      if (at++ % distance === 0) some.push({ id: note.id, named });
    }
  } finally {
    closeSync(file);
  }
  return { path, notes: count, some };
}

function* everyNote(count: number): Generator<{ readonly note: Note; readonly named: string }> {
  const random = randomFrom(SEED);
  const paragraphs = makeText(CHARACTERS, SEED).paragraphs.map(({ text }) => text.replaceAll(/\s+/gu, ' '));
  const names = [...namesOf()];
  const few = (from: number, most: number) => from + Math.floor(random() * most);
  // Paragraphs are longer than anything that is asked of them.
  const words = (least: number, most: number) => {
    const all = pick(random, paragraphs).trim().split(' ');
    const length = few(least, most);
    const from = few(0, all.length - length);
    return all.slice(from, from + length).join(' ');
  };
  for (let nth = 0; nth < count; nth += 1) {
    const page = Math.floor(nth / NOTES_A_PAGE);
    const made = FIRST_DAY + nth * MINUTES_BETWEEN * 60_000;
    const named = pick(random, names);
    const [exact, start] = [words(6, 24), few(0, 20_000)];
    const about = pick(random, names);
    const day = new Date(made).toISOString().slice(0, 10);
    const note: Note = {
      id: `note:${uuid(nth, random)}`,
      text: `${words(8, 20)} **${named}** ${words(6, 30)}\n\n- ${words(4, 8)}\n- [${words(2, 3)}](https://stat.example/${nth})`,
      tags: [...new Set([`tag ${few(0, TAGS)}`, `tag ${few(0, TAGS)}`])].slice(few(0, 2)).sort(),
      made,
      changed: made + (random() < 0.2 ? 86_400_000 : 0),
      entity: `geonames:${few(0, 2_000)}`,
      about: { text: about, lang: 'en' },
      quote: {
        exact,
        prefix: `${words(4, 4)} `,
        suffix: ` ${words(4, 4)}`,
        start,
        end: start + exact.length,
      },
      page: {
        address: `https://site-${page % 400}.example/${page}`,
        title: `${page} ${names[page % names.length]!}`,
        outlet: `Site ${page % 400}`,
        published: day,
        lang: 'en',
        read: day,
      },
      facts: Array.from({ length: few(0, 3) }, (_, at) => ({
        property: `property-${at}`,
        label: 'Population',
        value: String(few(1_000, 1_000_000)),
        asOf: '2024-01-01',
        source: {
          title: 'Population of regions',
          url: 'https://stat.example/regions',
          publisher: 'Bureau of National Statistics',
          licence: 'CC BY 4.0',
        },
      })),
    };
    yield { note, named };
  }
}

/** Words of names that can be typed with an error, each once. */
function namesOf(): Set<string> {
  const names = new Set<string>();
  for (const page of pagesOfEntities(NAMES, SEED)) {
    for (const { id, names: all } of page) {
      for (const { text } of id.startsWith(MADE) ? [] : all) {
        if (canBeMistyped(text) && !text.includes(' ') && !text.includes('-')) names.add(text);
      }
    }
  }
  return names;
}

/** In the order in which they were made, as those of the reader's are. */
function uuid(nth: number, random: () => number): string {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  const first = nth.toString(16).padStart(12, '0');
  return `${first.slice(0, 8)}-${first.slice(8)}-7${hex(3)}-a${hex(3)}-${hex(12)}`;
}
