import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { NameFinder } from '../names/mention.ts';

/** How the names of packs become an index; utils/names does it. */
export interface IndexMaker {
  readonly build: (view: PacksView) => Promise<ArrayBuffer>;
  /** Throws where the bytes are no index of this version. */
  readonly open: (index: ArrayBuffer) => NameFinder;
  /** Changes whenever a built index would come out otherwise. */
  readonly version: string;
}

export interface NameIndexNeeds {
  readonly base: Pick<PackBase, 'namesKey' | 'loadIndex' | 'saveIndex'>;
  readonly maker: IndexMaker;
  /** Which packs are on, and in which order. */
  readonly view: () => Promise<PacksView>;
  /** Told what went wrong without spoiling the answer. */
  readonly report: (where: string, error: unknown) => void;
}

/** The one index of all names that are on, for all tabs. */
export interface NameIndex {
  /** The opened index of what is installed now; concurrent callers share one loading or building. */
  current(): Promise<NameFinder>;
  /** To be called when a pack was installed, updated, removed, ranked otherwise, or switched on or off. */
  packsChanged(): void;
}

/** A pack that changes while the index is built from it makes for another try, but not for endless ones. */
const TRIES = 3;

export function createNameIndex(needs: NameIndexNeeds): NameIndex {
  let made: { readonly key: string; readonly finder: NameFinder } | undefined;
  let pending: Promise<NameFinder> | undefined;

  async function refresh(): Promise<NameFinder> {
    const view = needs.view();
    for (let tries = 1; ; tries += 1) {
      const before = made;
      const asked = keyNow(needs, view);
      // After a start the stored index is read while its key is worked out: it is nearly always the right one.
      const loading = before
        ? asked.then((key) => (key === before.key ? before.finder : stored(needs, key)))
        : stored(needs, asked);
      const [key, loaded] = await Promise.all([asked, loading]);
      made = { key, finder: loaded ?? (await built(needs, key, await view)) };
      if (loaded || tries === TRIES || (await keyNow(needs, view)) === key) return made.finder;
    }
  }

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
    packsChanged() {
      pending = undefined;
    },
  };
}

/** What the index has to be built for. */
async function keyNow({ base, maker }: NameIndexNeeds, view: Promise<PacksView>): Promise<string> {
  return `${maker.version} ${await base.namesKey(await view)}`;
}

async function stored(
  { base, maker, report }: NameIndexNeeds,
  key: string | Promise<string>,
): Promise<NameFinder | null> {
  const index = await base.loadIndex(key);
  if (!index) return null;
  try {
    return maker.open(index);
  } catch (error) {
    report('name index', error);
    return null;
  }
}

async function built(
  { base, maker, report }: NameIndexNeeds,
  key: string,
  view: PacksView,
): Promise<NameFinder> {
  const index = await maker.build(view);
  const finder = maker.open(index);
  try {
    await base.saveIndex(key, index);
  } catch (error) {
    // Without a place to keep it, it is built again at the next start.
    report('name index', error);
  }
  return finder;
}
