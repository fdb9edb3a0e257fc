import type { InstallFailure } from '../knowledge/pack-files.ts';
import type { Refusal } from '../packs/update.ts';

/**
 * Why nothing came from an address. `address`: not https, or no address. `not-allowed`: the reader has not granted
 * its origin. `unreachable`: no answer, or the network is down. `status`: an answer that is no content; the detail is
 * its number. `redirected`: it sends elsewhere, and nobody was asked for there. `slow`: nothing came for too long.
 * `too-large`. `cut-short`: the answer broke off. `log`: the request could not be noted, so it was not sent.
 * `stopped`: by the reader.
 */
export type FetchFailure =
  | 'address'
  | 'not-allowed'
  | 'unreachable'
  | 'status'
  | 'redirected'
  | 'slow'
  | 'too-large'
  | 'cut-short'
  | 'log'
  | 'stopped';

/** What an address brought is no pack: a web page, or no JSON, or JSON of something else. */
export type NotAPack = 'web-page' | 'not-json' | 'not-a-pack';

/**
 * Why a pack was not taken from its address; the one that is installed stays as it is. `built-in`: a pack that comes
 * with the extension has its id. `not-subscribed`: the reader has no such subscription.
 */
export interface UpdateFailure {
  readonly code: FetchFailure | NotAPack | Refusal | InstallFailure['code'] | 'built-in' | 'not-subscribed';
  /** The file of the pack in which it was met. */
  readonly file?: string;
  /** For the report: a number, keys and the problem, the engine's words. */
  readonly detail?: string;
}

/** What an address offers, in the figures that a reader decides by. */
export interface Offered {
  readonly root: string;
  readonly revision: string;
  readonly entities: number;
  readonly names: number;
  readonly statements: number;
}

/**
 * How a check of one subscription ended. `same`: nothing new. `taken`: a new version was installed; its changes are
 * in the pack's history. `waiting`: a new version waits for the reader. `failed`: nothing was changed.
 */
export type CheckOutcome =
  | { readonly outcome: 'same' }
  | { readonly outcome: 'taken' | 'waiting'; readonly offered: Offered }
  /** With `offered` where the reader may take it nonetheless. */
  | { readonly outcome: 'failed'; readonly failure: UpdateFailure; readonly offered?: Offered };

/** The last check of one subscription. */
export interface Check {
  /** ISO 8601. */
  readonly at: string;
  readonly result: CheckOutcome;
}

/** A check as it is kept for the next one. */
export interface KeptCheck extends Check {
  /** What the publisher said of the version that was found to be the installed one. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** The root of that version: with another one installed the publisher is asked for everything. */
  readonly root?: string;
}
