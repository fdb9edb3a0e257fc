import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { NameFinder } from '../names/mention.ts';
import {
  builtOwnNames,
  NO_OWN_NAMES,
  ownNamesNow,
  withOwnWord,
  type OwnNames,
  type OwnNamesNeeds,
} from './own-names.ts';

/** How the names of packs become an index; utils/names does it. */
export interface IndexMaker {
  readonly build: (view: PacksView) => Promise<ArrayBuffer>;
  /**
   * Throws where the bytes of one of them are no index of this version.
   * @param own the reader's own names, opened behind those of packs
   */
  readonly open: (index: ArrayBuffer, own?: ArrayBuffer) => NameFinder;
  /** Changes whenever a built index would come out otherwise. */
  readonly version: string;
}

export interface NameIndexNeeds {
  readonly base: Pick<PackBase, 'namesKey' | 'loadIndex' | 'saveIndex'>;
  readonly maker: IndexMaker;
  /** Which packs are on, and in which order. */
  readonly view: () => Promise<PacksView>;
  /** How the reader calls things. */
  readonly own: Pick<OwnNamesNeeds, 'own' | 'packs' | 'build'>;
  /** Told what went wrong without spoiling the answer. */
  readonly report: (where: string, error: unknown) => void;
}

/** The one index of all names that are on, for all tabs. */
export interface NameIndex {
  /** The opened index of what is installed now; concurrent callers share one loading or building. */
  current(): Promise<NameFinder>;
  /** To be called when a pack was installed, updated, removed, ranked otherwise, or switched on or off. */
  packsChanged(): void;
  /** To be called when the reader named something, or hid it: the small index alone is made anew. */
  ownChanged(): void;
}

interface Made {
  readonly key: string;
  readonly index: ArrayBuffer;
  readonly own: OwnNames;
  readonly finder: NameFinder;
}

/** A pack that changes while the index is built from it makes for another try, but not for endless ones. */
const TRIES = 3;

export function createNameIndex(needs: NameIndexNeeds): NameIndex {
  let made: Made | undefined;
  let pending: Promise<NameFinder> | undefined;

  async function refresh(): Promise<NameFinder> {
    const view = needs.view();
    for (let tries = 1; ; tries += 1) {
      const before = made;
      const asked = keyNow(needs, view);
      // After a start the stored index is read while its key is worked out: it is nearly always the right one.
      const loading = before
        ? asked.then((key) => (key === before.key ? before.index : needs.base.loadIndex(key)))
        : needs.base.loadIndex(asked);
      const [key, loaded, own] = await Promise.all([asked, loading, ownNow(needs, asked, view, before?.own)]);
      if (before && loaded === before.index && own === before.own) return before.finder;
      const stored = loaded && (await openStored(needs, { key, index: loaded, own }, await view));
      made = stored ?? (await built(needs, { key, own }, await view));
      if (stored || tries === TRIES || (await keyNow(needs, view)) === key) return made.finder;
    }
  }

  const renew = () => {
    pending = undefined;
  };
  return {
    current() {
      if (!pending) {
        const started = refresh();
        pending = started;
        // A failure is not kept: the next caller tries again.
        started.catch(() => {
          if (pending === started) pending = undefined;
        });
      }
      return pending;
    },
    packsChanged: renew,
    ownChanged: renew,
  };
}

/** What the index has to be built for. */
async function keyNow({ base, maker }: NameIndexNeeds, view: Promise<PacksView>): Promise<string> {
  return `${maker.version} ${await base.namesKey(await view)}`;
}

/** What the reader named must not keep the names of packs from being found. */
async function ownNow(
  needs: NameIndexNeeds,
  packsKey: Promise<string>,
  view: Promise<PacksView>,
  known: OwnNames | undefined,
): Promise<OwnNames> {
  try {
    return await ownNamesNow({ ...needs.own, report: needs.report }, packsKey, view, known);
  } catch (error) {
    needs.report('own names', error);
    return NO_OWN_NAMES;
  }
}

/** Opens what was stored; null where the names of packs have to be made anew, as its own are where they are damaged. */
async function openStored(
  needs: NameIndexNeeds,
  { key, index, own }: Omit<Made, 'finder'>,
  view: PacksView,
): Promise<Made | null> {
  const opened = tryOpen(needs, index, own);
  if (opened || !own.index) return opened && { key, index, own, finder: opened };
  const again = await builtOwnNames({ ...needs.own, report: needs.report }, own.key, view);
  const finder = tryOpen(needs, index, again);
  return finder && { key, index, own: again, finder };
}

function tryOpen(needs: NameIndexNeeds, index: ArrayBuffer, own: OwnNames): NameFinder | null {
  try {
    return open(needs, index, own);
  } catch (error) {
    needs.report('name index', error);
    return null;
  }
}

function open({ maker }: NameIndexNeeds, index: ArrayBuffer, { index: own, word }: OwnNames): NameFinder {
  return withOwnWord(maker.open(index, own), word);
}

async function built(
  needs: NameIndexNeeds,
  { key, own }: Pick<Made, 'key' | 'own'>,
  view: PacksView,
): Promise<Made> {
  const index = await needs.maker.build(view);
  const finder = open(needs, index, own);
  try {
    await needs.base.saveIndex(key, index);
  } catch (error) {
    // Without a place to keep it, it is built again at the next start.
    needs.report('name index', error);
  }
  return { key, index, own, finder };
}
