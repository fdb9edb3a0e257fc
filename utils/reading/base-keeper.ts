import type { PackBase } from '../knowledge/pack-base.ts';
import type { InstallOutcome } from '../knowledge/pack-install.ts';
import type { PackSummary } from '../knowledge/pack-queries.ts';
import type { BaseState } from '../messages/shapes.ts';

/** Packs that are files of the extension, by id; where both know an entity, the first one's word comes first. */
export const BUNDLED_PACKS = ['central-asia', 'world'] as const;

export interface BaseKeeperNeeds {
  readonly packs: Pick<PackBase, 'packSummaries'>;
  /** Installs one bundled pack; may reject where the code for it does not come. */
  readonly install: (pack: string) => Promise<InstallOutcome>;
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
      if (!isWhole || isBegun(summaries)) void this.fill();
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

  async #installAll(): Promise<readonly InstallOutcome[]> {
    const { install, onPack } = this.#needs;
    const outcomes: InstallOutcome[] = [];
    try {
      for (const pack of BUNDLED_PACKS) {
        const outcome = await install(pack);
        outcomes.push(outcome);
        if (outcome.ok && outcome.changed) onPack();
      }
      return outcomes;
    } catch (error) {
      // What installs did not come: without it nothing is installed, and nothing is lost.
      return [...outcomes, { ok: false, failure: { code: 'unexpected', detail: String(error) } }];
    }
  }

  /** An update that fails leaves the packs of before, which read as well as they did. */
  async #after(outcomes: readonly InstallOutcome[]): Promise<BaseState> {
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

/** Of the bundled packs alone: the others are filled by the page that began them. */
function isBegun(summaries: readonly PackSummary[]): boolean {
  return BUNDLED_PACKS.some((id) => summaries.some(({ pack, state }) => pack === id && state === 'filling'));
}

function hasAll(summaries: readonly PackSummary[]): boolean {
  return BUNDLED_PACKS.every((id) => summaries.some(({ pack, content }) => pack === id && content));
}
