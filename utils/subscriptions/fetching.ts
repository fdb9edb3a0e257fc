import type { FetchFailure } from './outcome.ts';

export interface FetchAsked {
  /** The most bytes that are taken; more is `too-large`. */
  readonly cap: number;
  /** What the publisher said of the version that is here: it need not be sent once more. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Past every cache: one of them may hold a damaged copy of a file that its publisher says never changes. */
  readonly reload?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without a byte after which nothing more is waited for. */
  readonly patience?: number;
  readonly onBytes?: (bytes: number) => void;
}

export type Published =
  /** The version that the validators named is still the one. */
  | { readonly ok: true; readonly unchanged: true }
  | {
      readonly ok: true;
      readonly unchanged: false;
      readonly body: Blob;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | { readonly ok: false; readonly code: FetchFailure; readonly detail?: string };

/** Fetches one file of a publisher whose origin the reader granted. Never rejects. */
export type FetchPublished = (address: string, asked: FetchAsked) => Promise<Published>;
