import type { FoundNoteView } from '../../components/base/view.ts';
import type { TextIn } from '../facts/texts.ts';
import { entityOf, isBinned, KNOWN_VERSION } from '../knowledge/own-edits.ts';
import { noteOf } from '../knowledge/own-notes.ts';
import { isAlive, type Row } from '../knowledge/row.ts';
import { firstLine } from '../notes/plain-note.ts';
import type { SearchedNote, SearchHit } from '../search/searched.ts';

/** Notes about no entity, of rows of which others are left out: no edits of an entity tell of them. */
export function looseNotes(rows: readonly Row[]): SearchedNote[] {
  return rows.flatMap((row) => {
    const { id, kind, v, f } = row;
    const isOne = kind === 'note' && v <= KNOWN_VERSION && isAlive(row) && !isBinned(row);
    return isOne && entityOf(row) === undefined && typeof f['text'] === 'string'
      ? [{ id, text: f['text'] }]
      : [];
  });
}

/**
 * Notes that were found, in the order of the hits.
 * @param rows theirs, whole; those in the bin and those that cannot be read are left out
 * @param nameOf what an entity is called now; undefined where nobody knows it any more
 */
export function foundNotes(
  hits: readonly SearchHit[],
  rows: readonly Row[],
  nameOf: (entity: string) => TextIn | undefined,
): FoundNoteView[] {
  const byId = new Map(rows.filter((row) => !isBinned(row)).map((row) => [row.id, row]));
  return hits.flatMap((hit) => {
    const row = byId.get(hit.id);
    const note = row && noteOf(row);
    if (!note) return [];
    const { entity, about, page } = note;
    const ofPage = page && { text: page.title || page.outlet || page.address, lang: page.lang ?? 'und' };
    const under = (entity === undefined ? undefined : (nameOf(entity) ?? about)) ?? ofPage;
    return [{ key: hit.id, passage: passageOf(hit, firstLine(note.text)), ...(under && { under }) }];
  });
}

/** The first line without the signs of Markdown where all that was found stands in it, else the passage found. */
function passageOf({ matched: { text, lang }, ranges }: SearchHit, first: string): FoundNoteView['passage'] {
  const inFirst: (readonly [number, number])[] = [];
  for (const [start, end] of ranges) {
    const from = first.indexOf(text.slice(start, end), inFirst.at(-1)?.[1] ?? 0);
    if (from < 0) return { text: text.replaceAll(/\s/gu, ' '), lang, ranges };
    inFirst.push([from, from + end - start]);
  }
  return { text: first, lang, ranges: inFirst };
}
