import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lookAfter } from '../../../entrypoints/filling/copies.ts';
import { datedCopies } from '../../../utils/backup/dated-copies.ts';
import { dismissRestored, restoredNote } from '../../../utils/journal/restored.ts';
import { keptFilesIn } from '../../../utils/knowledge/files-in.ts';
import { keepFilesStore } from '../../../utils/knowledge/files-store.ts';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { openPacks } from '../../../utils/knowledge/packs.ts';
import { readSettings } from '../../../utils/settings/settings.ts';
import { device } from '../knowledge/device.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { readerOf, readers, two } from '../knowledge/small-pack.ts';

/** A device on which the reader made two notes and installed a pack from a file, and what its background has open. */
async function started() {
  const mine = device();
  const filesPlace = emptyPlace();
  let packsPlace = emptyPlace();
  const files = keepFilesStore(async () => filesPlace);
  const own = mine.open();
  await own.put('me', 'note', 'note:1', { text: 'one' });
  await own.put('me', 'note', 'note:2', { text: 'two' });
  await own.put('me', 'pack', 'pack:small', { title: { en: 'Small' } });
  await openPacks(packsPlace).install('small', readerOf(two), readers, { type: 'file', name: 'small' });
  own.close();
  return {
    mine,
    storage: mine.storage,
    kept: keptFilesIn(files),
    losePacks: () => {
      packsPlace = emptyPlace();
    },
    /** As after a start of the browser: everything is opened anew. */
    start: () =>
      lookAfter({
        own: mine.open(),
        packs: openPacks(packsPlace),
        files,
        storage: mine.storage,
        settings: readSettings({}),
        app: '0.1.0',
      }),
  };
}

describe('the daily look', () => {
  it('keeps a copy, and says nothing where nothing is lost', async () => {
    const { start, storage, kept } = await started();
    await start();
    await start();
    expect(await datedCopies(kept)).toHaveLength(1);
    expect(await restoredNote(storage)).toBeUndefined();
  });

  it('finds the files of all bases gone: what the reader made is back and in the copy, and the pack is told of', async () => {
    const { mine, start, storage, kept, losePacks } = await started();
    await start();
    mine.place = emptyPlace();
    losePacks();
    await kept.dropAll('copy/');
    await start();
    expect(mine.restored).toEqual([3]);
    expect((await mine.open().withIdPrefix('note:')).map(({ f }) => f['text'])).toEqual(['one', 'two']);
    expect(await datedCopies(kept)).toHaveLength(1);
    expect(await restoredNote(storage)).toMatchObject({ packs: ['small'] });
  });

  it('empties the bin of what has lain there for thirty days, after it was copied, and of nothing else', async () => {
    const { mine, start, kept } = await started();
    const own = mine.open();
    const entities = openOwnEntities(own, () => mine.now);
    await entities.bin('note:1');
    mine.now += 1_000;
    await entities.bin('note:2');
    own.close();
    vi.useFakeTimers({ toFake: ['Date'], now: mine.now - 1_000 + 30 * 24 * 60 * 60 * 1_000 });
    onTestFinished(() => void vi.useRealTimers());
    await start();
    const left = await mine.open().withIdPrefix('note:');
    expect(left.map(({ id, f }) => [id, f['text']])).toEqual([['note:2', 'two']]);
    expect(await datedCopies(kept)).toHaveLength(1);
  });

  it('tells of a pack that is gone once', async () => {
    const { start, storage, losePacks } = await started();
    losePacks();
    await start();
    await dismissRestored(storage);
    await start();
    expect(await restoredNote(storage)).toBeUndefined();
  });
});
