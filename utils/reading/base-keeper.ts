import type { PackBase } from '../knowledge/pack-base.ts';
import type { PackFiles, PackReaders } from '../knowledge/pack-files.ts';
import type { PackSummary } from '../knowledge/pack-queries.ts';
import type { BaseState } from '../messages/shapes.ts';

/** Packs that are files of the extension, by id; where both know an entity, the first one's word comes first. */
export const BUNDLED_PACKS = ['central-asia', 'world'] as const;

export interface BaseKeeperNeeds {
  readonly packs: PackBase;
  /** Of pack files; loaded when there is something to install. */
  readonly readers: () => Promise<PackReaders>;
  /** The files of one bundled pack. */
  readonly filesOf: (pack: string) => PackFiles;
  /** Keeps the background awake until it is aborted: the store's own work does not. */
  readonly stayAwake: (signal: AbortSignal) => void;
  /** A pack has come or changed: what was made of the packs before is stale. */
  readonly onPack: () => void;
  /** Makes anew what was made of the packs before: the first page that asks need not wait for it. */
  readonly prepare: () => Promise<unknown>;
  /**
   * An installation has ended.
   * @param afresh true where pages were read with other packs than are there now
   */
  readonly onChange: (state: BaseState, afresh: boolean) => void;
  readonly report: (where: string, error: unknown) => void;
}

/** Fills the base with the bundled packs and knows how far it is. */
export class BaseKeeper {
  readonly #needs: BaseKeeperNeeds;
  #filling: Promise<BaseState> | undefined;
  #known: Promise<BaseState> | undefined;

  constructor(needs: BaseKeeperNeeds) {
    this.#needs = needs;
  }

  /**
   * The base's state. After a start it is read from the store, and an installation that a kill cut off goes on. A
   * base that is whole stays `ready` while an update is installed: until its end the packs of before are read.
   * Never rejects: a store that cannot be opened is `failed`.
   */
  async state(): Promise<BaseState> {
    const known = await (this.#known ??= this.#look());
    return known !== 'ready' && this.#filling ? 'filling' : known;
  }

  /** Installs what is missing or has another revision than the files; one run at a time. Never rejects. */
  fill(): Promise<BaseState> {
    this.#filling ??= this.#install().finally(() => {
      this.#filling = undefined;
    });
    return this.#filling;
  }

  async #look(): Promise<BaseState> {
    try {
      const summaries = await this.#needs.packs.packSummaries();
      const isWhole = hasAll(summaries);
      if (!isWhole || summaries.some(({ state }) => state === 'filling')) void this.fill();
      return isWhole ? 'ready' : 'filling';
    } catch (error) {
      this.#needs.report('base', error);
      return 'failed';
    }
  }

  async #install(): Promise<BaseState> {
    const awake = new AbortController();
    const { stayAwake, prepare, onChange, report } = this.#needs;
    stayAwake(awake.signal);
    try {
      const before = await (this.#known ??= this.#look());
      const outcomes = await this.#installAll();
      const state = await this.#after(outcomes);
      this.#known = Promise.resolve(state);
      // Of a million names it takes longer than a background lives that nothing keeps awake.
      if (state === 'ready') await prepare().catch((error: unknown) => report('base', error));
      onChange(state, before === 'ready' && outcomes.some((one) => one.ok && one.changed));
      return state;
    } finally {
      awake.abort();
    }
  }

  async #installAll(): Promise<readonly Awaited<ReturnType<PackBase['install']>>[]> {
    const { packs, filesOf, onPack } = this.#needs;
    const outcomes = [];
    try {
      const readers = await this.#needs.readers();
      for (const pack of BUNDLED_PACKS) {
        const outcome = await packs.install(pack, filesOf(pack), readers);
        outcomes.push(outcome);
        if (outcome.ok && outcome.changed) onPack();
      }
      return outcomes;
    } catch (error) {
      // The readers did not come: without them nothing is installed, and nothing is lost.
      return [...outcomes, { ok: false, failure: { code: 'unexpected', detail: String(error) } }];
    }
  }

  /** An update that fails leaves the packs of before, which read as well as they did. */
  async #after(outcomes: readonly Awaited<ReturnType<PackBase['install']>>[]): Promise<BaseState> {
    for (const outcome of outcomes) {
      if (!outcome.ok) {
        const { code, file, detail } = outcome.failure;
        this.#needs.report('install', new Error([code, file, detail].filter(Boolean).join(' ')));
      }
    }
    if (outcomes.every(({ ok }) => ok)) return 'ready';
    try {
      return hasAll(await this.#needs.packs.packSummaries()) ? 'ready' : 'failed';
    } catch {
      return 'failed';
    }
  }
}

function hasAll(summaries: readonly PackSummary[]): boolean {
  return BUNDLED_PACKS.every((id) => summaries.some(({ pack, content }) => pack === id && content));
}
