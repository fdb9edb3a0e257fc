import type { OwnBase } from '../knowledge/own-base.ts';
import type { PackReaders } from '../knowledge/pack-files.ts';
import type { PackFilling } from '../knowledge/pack-filling.ts';
import type { Settings } from '../settings/settings.ts';
import type { FetchPublished } from './fetching.ts';
import type { KeptCheck } from './outcome.ts';

/** What the last check of each pack said, by the pack's id. */
export interface CheckStore {
  of(packs: readonly string[]): Promise<ReadonlyMap<string, KeptCheck>>;
  put(pack: string, check: KeptCheck): Promise<void>;
  drop(pack: string): Promise<void>;
}

export interface SubscriptionNeeds {
  readonly packs: Pick<PackFilling, 'install' | 'inspect'>;
  readonly own: Pick<OwnBase, 'put' | 'withIdPrefix'>;
  readonly readers: PackReaders;
  readonly fetchPublished: FetchPublished;
  readonly checks: CheckStore;
  readonly packUpdates: () => Promise<Settings['packUpdates']>;
  /** Packs that come with the extension: no address may bring one under their name. */
  readonly builtIn: readonly string[];
  /** Of the extension. */
  readonly version: string;
  readonly now: () => number;
  /** What concerns one pack runs one after the other over all contexts. */
  readonly inTurn: <T>(pack: string, work: () => Promise<T>) => Promise<T>;
  /** How many subscriptions look for new versions by themselves has changed, perhaps. */
  readonly schedule: (looking: number) => Promise<void>;
  /** Nothing is fetched from this address's origin any more. */
  readonly giveBackOrigin: (address: string) => Promise<void>;
  /** A pack came or changed. */
  readonly onTaken: (pack: string) => void;
}
