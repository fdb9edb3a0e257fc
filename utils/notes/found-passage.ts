import { rangesOf } from './fold-word.ts';
import type { ListedNote } from './note-list.ts';
import { firstLine } from './plain-note.ts';

/** Why a note was found: the words that answer to the query, in what they stand in. */
export interface FoundPassage {
  readonly from: 'text' | 'quote' | 'tags' | 'page' | 'entity';
  /** On one line. */
  readonly text: string;
  /** UTF-16 units. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/**
 * The first place of a note in which most of what was found stands.
 * @param words folded, as a search gives them
 */
export function foundPassage(
  { note, entity }: ListedNote,
  words: ReadonlySet<string>,
): FoundPassage | undefined {
  const places: readonly (readonly [from: FoundPassage['from'], text: string])[] = [
    ['text', firstLine(note.text)],
    ['text', note.text],
    ['quote', note.quote?.exact ?? ''],
    ['tags', note.tags.join(', ')],
    ['entity', entity?.name.text ?? ''],
    ['page', [note.page?.title, note.page?.outlet].filter(Boolean).join(', ')],
  ];
  let best: FoundPassage | undefined;
  for (const [from, text] of places) {
    const line = text.replaceAll(/\s/gu, ' ');
    const ranges = rangesOf(line, words);
    if (ranges.length > 0 && (!best || distinct(line, ranges) > distinct(best.text, best.ranges))) {
      best = { from, text: line, ranges };
    }
  }
  return best && around(best);
}

/** How many different words were found. */
function distinct(text: string, ranges: FoundPassage['ranges']): number {
  return new Set(ranges.map(([start, end]) => text.slice(start, end).toLowerCase())).size;
}

/** UTF-16 units that stay before what was found, and of all of it. */
const BEFORE = 24;
const LONGEST = 160;

function around({ from, text, ranges }: FoundPassage): FoundPassage {
  const first = ranges[0]?.[0] ?? 0;
  // From the beginning of a word, so that no pair of units is cut either.
  const begin = first <= BEFORE * 2 ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const start = begin > first ? first : begin;
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  const end = wholeEnd(text, start + LONGEST);
  return {
    from,
    text: lead + text.slice(start, end) + (end < text.length ? '…' : ''),
    ranges: ranges
      .filter(([from_, to]) => from_ >= start && to <= end)
      .map(([from_, to]) => [from_ + shift, to + shift] as const),
  };
}

function wholeEnd(text: string, end: number): number {
  const isCut = /[\ud800-\udbff]/u.test(text[end - 1] ?? '') && end < text.length;
  return isCut ? end - 1 : Math.min(end, text.length);
}
