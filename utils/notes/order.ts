import type { ListedNote } from './note-list.ts';
import { sortedInSteps, type Steps } from './steps.ts';

export const NOTE_ORDERS = ['changed', 'made', 'page', 'entity'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

/**
 * Positions of notes in an order: the latest first, or by the title of the page or the name of what it is about, with
 * those that have none at the end and the latest first among equals.
 * @param compare of the reader's language; each text is compared once for all notes that have it
 */
export function* orderedInSteps(
  notes: readonly ListedNote[],
  at: Uint32Array,
  order: NoteOrder,
  compare: (one: string, other: string) => number,
): Steps<Uint32Array> {
  const latest = (one: number, other: number, by: 'changed' | 'made' = 'changed') =>
    (notes[other]?.note[by] ?? 0) - (notes[one]?.note[by] ?? 0) || one - other;
  if (order === 'changed' || order === 'made')
    return Uint32Array.from(yield* sortedInSteps([...at], (one, other) => latest(one, other, order)));
  const rank = yield* ranks(notes, at, order === 'page' ? pageOf : entityOf, compare);
  return Uint32Array.from(
    yield* sortedInSteps(
      [...at],
      (one, other) => (rank[one] ?? 0) - (rank[other] ?? 0) || latest(one, other),
    ),
  );
}

function pageOf({ note }: ListedNote): string | undefined {
  return note.page && (note.page.title || note.page.address);
}

function entityOf({ entity }: ListedNote): string | undefined {
  return entity?.name.text;
}

/** By position the place of its text among all texts: a hundred thousand notes have far fewer pages. */
function* ranks(
  notes: readonly ListedNote[],
  at: Uint32Array,
  textOf: (note: ListedNote) => string | undefined,
  compare: (one: string, other: string) => number,
): Steps<Uint32Array> {
  const texts = new Set<string>();
  const textAt = (position: number) => {
    const note = notes[position];
    return note && textOf(note);
  };
  for (const position of at) {
    const text = textAt(position);
    if (text !== undefined) texts.add(text);
  }
  const places = new Map((yield* sortedInSteps([...texts], compare)).map((text, place) => [text, place]));
  const ranked = new Uint32Array(notes.length);
  for (const position of at) ranked[position] = places.get(textAt(position) ?? '') ?? LAST;
  return ranked;
}

const LAST = 2 ** 32 - 1;
