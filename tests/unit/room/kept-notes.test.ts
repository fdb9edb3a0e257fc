import { describe, expect, it } from 'vitest';
import type { BaseChange } from '../../../utils/knowledge/changes.ts';
import { noteRowOf } from '../../../utils/knowledge/note-id.ts';
import type { OwnBase } from '../../../utils/knowledge/own-base.ts';
import { openKeptNotes } from '../../../utils/room/kept-notes.ts';
import { deedBase } from './deed-base.ts';

/** A window with its notes in memory, and how often rows of the base were read for them. */
function setUp() {
  const { mine, open } = deedBase();
  const { own, entities } = open();
  const heard = new Set<(what: BaseChange) => void>();
  const read = { whole: 0, news: 0 };
  const errors: unknown[] = [];
  let broken = false;
  let pending = 0;
  const during = async <T>(work: Promise<T>): Promise<T> => {
    pending += 1;
    return work.finally(() => (pending -= 1));
  };
  const counted: Pick<OwnBase, 'everyRow' | 'keyed' | 'mark' | 'writtenSince'> = {
    keyed: (prefix) => during(own.keyed(prefix)),
    mark: () => during(own.mark()),
    async *everyRow(after) {
      read.whole += 1;
      pending += 1;
      try {
        yield* own.everyRow(after);
      } finally {
        pending -= 1;
      }
    },
    writtenSince(mark) {
      read.news += 1;
      return during(broken ? Promise.reject(new Error('closed')) : own.writtenSince(mark));
    },
  };
  const changes = { listen: (on: (what: BaseChange) => void) => void heard.add(on) };
  const kept = openKeptNotes({ own: counted, changes, failed: (error) => errors.push(error) });
  const shown: number[] = [];
  const follow = () => kept.onChange(() => shown.push(kept.now.notes.length), new AbortController().signal);
  /** The base was changed; resolves when the notes are in step. */
  const told = async (what: BaseChange = 'own') => {
    for (const on of heard) on(what);
    await settled();
  };
  const settled = async () => {
    // Between two readings there is no task of the page's: one without any is the end.
    do await new Promise((resolve) => setTimeout(resolve, 0));
    while (pending > 0);
  };
  const texts = () => kept.now.notes.map(({ text }) => text).toSorted();
  return {
    ...{ mine, own, entities, open, kept, follow, told, settled, texts, read, shown, errors },
    break: (is: boolean) => (broken = is),
  };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({ id: noteRowOf(`n${nth}`), note: { text: `${nth}` } }));

describe('all notes', () => {
  it('are read once, shown as they come, and followed by what was written alone', async () => {
    const { mine, entities, kept, follow, settled, told, texts, read, shown } = setUp();
    await entities.writeNotes(many(2_300));
    expect(read).toEqual({ whole: 0, news: 0 });
    mine.now += 60_000;
    follow();
    follow();
    expect(kept.now).toEqual({ notes: [], state: 'reading' });
    await settled();
    expect(shown.filter((_, nth) => nth % 2 === 0)).toEqual([500, 1_000, 2_000, 2_300]);
    expect(kept.now.state).toBe('ready');
    const before = kept.now.notes;
    await entities.editNote(noteRowOf('n7'), { text: 'Changed' });
    await entities.writeNote({ text: 'New' });
    await entities.bin(noteRowOf('n8'));
    await told();
    expect(read).toEqual({ whole: 1, news: 1 });
    expect(texts()).toEqual(expect.arrayContaining(['Changed', 'New']));
    expect(texts()).not.toContain('8');
    expect(kept.now.notes).toHaveLength(2_300);
    expect(kept.now.notes.filter((note) => before.includes(note))).toHaveLength(2_298);
    const list = kept.now.notes;
    await told('packs');
    await told();
    expect(kept.now.notes).toBe(list);
  });

  it('go and come with the entity that they are about', async () => {
    const { mine, entities, follow, settled, told, texts } = setUp();
    const mill = await entities.saveEntity({ kind: 'organisation', type: 'company' });
    await entities.writeNote({ text: 'A mill', entity: mill });
    await entities.writeNote({ text: 'Stays', entity: 'KZ' });
    follow();
    await settled();
    mine.now += 60_000;
    await entities.bin(mill);
    await told();
    expect(texts()).toEqual(['Stays']);
    await entities.restore(mill);
    await told();
    expect(texts()).toEqual(['A mill', 'Stays']);
  });

  it('are read anew after a merge, whose rows are of long ago, and where very many were written', async () => {
    const { mine, own, entities, open, kept, follow, settled, told, texts, read } = setUp();
    const other = deedBase().open();
    await other.entities.writeNote({ text: 'Elsewhere' }, noteRowOf('other'));
    await entities.writeNote({ text: 'Here' });
    mine.now += 3_600_000;
    follow();
    await settled();
    const [here] = kept.now.notes;
    const rows = await other.own.rows([noteRowOf('other')]);
    await open().own.merge(rows);
    await told();
    expect(texts()).toEqual(['Elsewhere', 'Here']);
    expect(read.whole).toBe(2);
    expect(kept.now.notes).toContain(here);
    await entities.writeNotes(many(2_500));
    await told();
    expect(kept.now.notes).toHaveLength(2_502);
    expect(read.whole).toBe(3);
    own.close();
  });

  it('stay as they were where the base cannot be read, until it can', async () => {
    const { entities, kept, follow, settled, told, texts, errors, break: broken } = setUp();
    await entities.writeNote({ text: 'Here' });
    follow();
    await settled();
    broken(true);
    await entities.writeNote({ text: 'New' });
    await told();
    expect(errors).toEqual([new Error('closed')]);
    expect(kept.now.state).toBe('failed');
    expect(texts()).toEqual(['Here']);
    broken(false);
    kept.again();
    await settled();
    expect(kept.now.state).toBe('ready');
    expect(texts()).toEqual(['Here', 'New']);
  });

  it('follow a clock that was put back', async () => {
    const { mine, entities, open, follow, settled, told, texts } = setUp();
    await entities.writeNote({ text: 'Here' });
    mine.now += 3_600_000;
    follow();
    await settled();
    mine.now -= 3_000_000;
    await open().entities.writeNote({ text: 'Earlier' });
    await told();
    expect(texts()).toEqual(['Earlier', 'Here']);
  });
});
