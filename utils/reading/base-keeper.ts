import type { PackBase } from '../knowledge/pack-base.ts';
import type { PackFiles, PackReaders } from '../knowledge/pack-files.ts';
import type { BaseState } from '../messages/shapes.ts';

/** Packs that are files of the extension, by id; where both know an entity, the first one's word comes first. */
export const BUNDLED_PACKS = ['central-asia', 'world'] as const;

export interface BaseKeeperNeeds {
  readonly packs: PackBase;
  readonly readers: PackReaders;
  /** The files of one bundled pack. */
  readonly filesOf: (pack: string) => PackFiles;
  /** Keeps the background awake until it is aborted: the store's own work does not. */
  readonly stayAwake: (signal: AbortSignal) => void;
  readonly onChange: (state: BaseState) => void;
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
   * The base's state. After a start it is read from the store, and an installation that a kill cut off goes on.
   * Never rejects: a store that cannot be opened is `failed`.
   */
  async state(): Promise<BaseState> {
    if (this.#filling) return 'filling';
    this.#known ??= this.#look();
    return this.#known;
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
      const whole = BUNDLED_PACKS.every((id) =>
        summaries.some(({ pack, state, content }) => pack === id && content && state !== 'filling'),
      );
      if (whole) return 'ready';
    } catch (error) {
      this.#needs.report('base', error);
      return 'failed';
    }
    void this.fill();
    return 'filling';
  }

  async #install(): Promise<BaseState> {
    const awake = new AbortController();
    this.#needs.stayAwake(awake.signal);
    try {
      const outcomes = [];
      for (const pack of BUNDLED_PACKS) {
        outcomes.push(await this.#needs.packs.install(pack, this.#needs.filesOf(pack), this.#needs.readers));
      }
      const state = await this.#after(outcomes);
      this.#known = Promise.resolve(state);
      this.#needs.onChange(state);
      return state;
    } finally {
      awake.abort();
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
      const summaries = await this.#needs.packs.packSummaries();
      return BUNDLED_PACKS.every((id) => summaries.some(({ pack, content }) => pack === id && content))
        ? 'ready'
        : 'failed';
    } catch {
      return 'failed';
    }
  }
}
