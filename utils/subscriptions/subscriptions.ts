import type { Texts } from '../facts/texts.ts';
import type { PackFiles } from '../knowledge/pack-files.ts';
import type { Edition } from '../packs/update.ts';
import type { Check, CheckOutcome, UpdateFailure } from './outcome.ts';

/** A pack that the reader took from an address and that is looked after there. */
export interface Subscription {
  readonly pack: string;
  readonly title: Texts;
  readonly url: string;
  /** Whether it takes part in the scheduled checks. */
  readonly auto: boolean;
  /** ISO 8601. */
  readonly installedAt: string;
  /** Absent before the first check. */
  readonly last?: Check;
}

/** What an address offers, before anything of it is installed. */
export interface Offer extends Edition {
  readonly url: string;
  /** Reads the pack's files, fetching each at its first call: what it hands out has the size and hash of the index. */
  readonly files: PackFiles;
}

export type Looked =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly failure: UpdateFailure };

export interface Progress {
  /** Bytes that came so far, and of how many; before the index has come, of an unknown number. */
  readonly bytes: number;
  readonly of?: number;
}

export interface FetchOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Packs by address. Nothing rejects for what a network, a publisher or a pack can do wrong: it is told as a failure,
 * and what was installed before stays. Calls that change something run one after the other over all contexts.
 */
export interface Subscriptions {
  list(): Promise<Subscription[]>;
  /**
   * Fetches the index of an address that the reader typed, for inspection. The origin must have been granted: see
   * `askOrigin` in utils/sites/publishers.ts, which must be called within the press.
   */
  look(url: string, options?: FetchOptions): Promise<Looked>;
  /** Installs what was looked at, and keeps its address. */
  subscribe(offer: Offer, options?: FetchOptions): Promise<CheckOutcome>;
  /** Stops looking; the pack stays installed as it is. */
  unsubscribe(pack: string): Promise<void>;
  /** Whether a subscription takes part in the scheduled checks. */
  setAuto(pack: string, auto: boolean): Promise<void>;
  /** Looks for a new version of one pack, or of all, and takes it where the reader's setting says so. */
  check(pack?: string, options?: FetchOptions): Promise<ReadonlyMap<string, CheckOutcome>>;
  /** The version that waits for the reader, for `PackBase.diff` and then `take`. */
  waiting(pack: string, options?: FetchOptions): Promise<Looked>;
  /** Installs the version that the address offers; `force` also an unusual one (`FORCEABLE`). */
  take(pack: string, options?: FetchOptions & { readonly force?: boolean }): Promise<CheckOutcome>;
}
