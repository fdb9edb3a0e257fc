import browser from 'webextension-polyfill';
import type { Note, NotedPage } from '../facts/note.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import type { ExportSource } from '../interchange/export-model.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { layOwn } from '../packs/overlay.ts';
import { ownLayer } from '../reading/own-layer.ts';
import { presentByIds } from '../reading/present.ts';
import { report } from '../report/report.ts';
import { localDay } from '../wording/dates.ts';
import { own, packs } from './stores.ts';

/** What is to leave: lists of ids are read again each time, notes as they stand then. */
export interface ExportScope {
  readonly page?: NotedPage;
  readonly entities: readonly string[];
  readonly notes: () => AsyncIterable<Note>;
  /** How many notes that are, as far as it is known. */
  readonly noteCount: number;
}

/** In what words and by which packs entities are presented. */
export interface ExportReader {
  readonly lang: string;
  readonly view: PacksView;
}

/** Entities that are presented at one go: as many as one page of a pack holds. */
const AT_ONCE = 200;

const layer = ownLayer(layOwn);

/** A scope as what can be written of it, a few hundred things in memory at a time. */
export function exportSource(
  { page, entities, notes, noteCount }: ExportScope,
  { lang, view }: ExportReader,
  now: number,
): ExportSource {
  const presented = async function* (): AsyncGenerator<PresentedEntity, void, undefined> {
    for (let at = 0; at < entities.length; at += AT_ONCE) {
      const ids = entities.slice(at, at + AT_ONCE);
      const found = await presentByIds(
        { packs, own, layer, report },
        ids,
        { lang, today: localDay(now) },
        view,
      );
      // In the order in which they were asked for; of two that are the same now, one.
      yield* new Set(ids.flatMap((id) => found.get(id) ?? []));
    }
  };
  const { name, version } = browser.runtime.getManifest();
  return {
    ...(page && { page }),
    entities: presented,
    notes,
    counts: { entities: entities.length, notes: noteCount },
    now,
    generator: `${name} ${version}`,
  };
}
