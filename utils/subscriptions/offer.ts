import { judgeUpdate, FORCEABLE, type Edition, type Verdict } from '../packs/update.ts';
import type { PackFiles } from '../knowledge/pack-files.ts';
import { isImportedPack } from '../packs/pack-index.ts';
import type { Published } from './fetching.ts';
import type { SubscriptionNeeds } from './needs.ts';
import { openDownload } from './open-download.ts';
import type { CheckOutcome, Offered, UpdateFailure } from './outcome.ts';
import { filesBeside, filesInside, hashOf, type FetchOptions, type PackDownload } from './pack-download.ts';

/** What an address offers, before anything of it is installed. */
export interface Offer extends Edition {
  readonly url: string;
  /** The pack's files, fetched at the first call: what it hands out has the size and hash of the index. */
  readonly files: PackFiles;
  readonly download: PackDownload['download'];
}

export type Looked =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly failure: UpdateFailure };

export interface TakeOptions extends FetchOptions {
  /** Takes an unusual version too (`FORCEABLE`): the reader was told. */
  readonly force?: boolean | undefined;
}

/** The most bytes that an address may bring: a pack of half a million entities in one file. */
export const MOST = 512 * 2 ** 20;

/** What came from an address as a pack. Never rejects. */
export async function offerIn(needs: SubscriptionNeeds, url: string, came: Published): Promise<Looked> {
  if (!came.ok) {
    const { code, detail } = came;
    return { ok: false, failure: { code, ...(detail !== undefined && { detail }) } };
  }
  // Nothing was said of a version that is here.
  if (came.unchanged) return { ok: false, failure: { code: 'status', detail: '304' } };
  const opened = await openDownload(came.body, needs.readers.readPackIndex);
  if (!opened.ok) return opened;
  const { index, bytes, inside } = opened;
  const download = inside
    ? filesInside(index, bytes, inside)
    : filesBeside(url, index, bytes, needs.fetchPublished);
  return { ok: true, offer: { url, index, root: await hashOf(bytes), ...download } };
}

/** What becomes of an offer; `update` where it may be taken. */
export function judge(
  { builtIn, now, version }: Pick<SubscriptionNeeds, 'builtIn' | 'now' | 'version'>,
  pack: string,
  installed: Edition | null,
  offered: Edition,
): Verdict | { readonly verdict: 'refused'; readonly why: 'built-in' | 'not-a-pack' } {
  if (offered.index.id !== pack) return { verdict: 'refused', why: 'other-pack' };
  if (builtIn.includes(pack)) return { verdict: 'refused', why: 'built-in' };
  // Nobody but the reader replaces a table that they imported.
  if (isImportedPack(pack)) return { verdict: 'refused', why: 'not-a-pack' };
  const today = new Date(now()).toISOString().slice(0, 10);
  return judgeUpdate(installed ?? undefined, offered, { today, version });
}

/** Installs an offer if it may be; what was there before stays in every other case. Never rejects for the offer. */
export async function takeOffer(
  needs: SubscriptionNeeds,
  pack: string,
  offer: Offer,
  { force = false, ...options }: TakeOptions,
): Promise<CheckOutcome> {
  const verdict = judge(needs, pack, await needs.packs.inspect(pack), offer);
  if (verdict.verdict === 'same') return { outcome: 'same' };
  if (verdict.verdict === 'refused' && !(force && FORCEABLE.has(verdict.why)))
    return refusal(verdict.why, offer);
  const failure = await offer.download(options);
  if (failure) return { outcome: 'failed', failure };
  const origin = { type: 'address', url: offer.url } as const;
  const done = await needs.packs.install(pack, offer.files, needs.readers, origin, options.signal);
  if (!done.ok) return { outcome: 'failed', failure: done.failure };
  needs.onTaken(pack);
  return { outcome: 'taken', offered: figuresOf(offer) };
}

export function refusal(why: UpdateFailure['code'], offer: Edition): CheckOutcome {
  const mayTake = FORCEABLE.has(why);
  return { outcome: 'failed', failure: { code: why }, ...(mayTake && { offered: figuresOf(offer) }) };
}

export function figuresOf({ root, index: { revision, counts } }: Edition): Offered {
  const { entities, names, statements } = counts;
  return { root, revision, entities, names, statements };
}
