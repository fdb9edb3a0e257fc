import type { Edition } from '../packs/update.ts';
import type { SubscriptionNeeds } from './needs.ts';
import { figuresOf, judge, MOST, offerIn, refusal, takeOffer } from './offer.ts';
import type { Looked, Offer, TakeOptions } from './offer.ts';
import type { Check, CheckOutcome, KeptCheck } from './outcome.ts';
import type { FetchOptions } from './pack-download.ts';
import { subscriptionRows, writeSubscription, type SubscriptionRow } from './rows.ts';

/** A pack that the reader took from an address and that is looked after there. */
export interface Subscription extends SubscriptionRow {
  /** Absent before the first check. */
  readonly last?: Check;
}

export interface CheckOptions extends FetchOptions {
  /** One pack alone. */
  readonly pack?: string | undefined;
  /** Not asked for by the reader: only what looks by itself, and nothing where new versions are not wanted. */
  readonly isScheduled?: boolean;
}

/**
 * Packs by address. Nothing rejects for what a network, a publisher or a pack can do wrong: it is told as a failure,
 * and what was installed before stays. Rejects where the reader's own base or the browser's storage fails. What
 * concerns one pack runs one after the other over all contexts.
 */
export interface Subscriptions {
  list(): Promise<Subscription[]>;
  /**
   * Fetches the index of an address that the reader typed, for inspection. The origin must have been granted: see
   * `askOrigin` in utils/sites/publishers.ts, which must be called within the press.
   * @param url as `packAddress` made it
   */
  look(url: string, options?: FetchOptions): Promise<Looked>;
  /** What was looked at is not wanted: its origin's grant is given back, unless another pack comes from there. */
  letGo(url: string): Promise<void>;
  /** What a subscription's address offers now: for `PackFilling.diff` over its files, and then `subscribe`. */
  lookAgain(pack: string, options?: FetchOptions): Promise<Looked>;
  /** Installs what was looked at and keeps its address. Also takes a version that waits. */
  subscribe(offer: Offer, options?: TakeOptions): Promise<CheckOutcome>;
  /** Stops looking; the pack stays installed as it is. */
  unsubscribe(pack: string): Promise<void>;
  /** Whether a subscription takes part in the scheduled checks. */
  setAuto(pack: string, auto: boolean): Promise<void>;
  /** Looks for new versions, and takes them where the reader's setting says so. */
  check(options?: CheckOptions): Promise<ReadonlyMap<string, CheckOutcome>>;
  /** Sets the next scheduled check, or none where nothing looks by itself. */
  schedule(): Promise<void>;
}

export function openSubscriptions(needs: SubscriptionNeeds): Subscriptions {
  const rows = (): Promise<SubscriptionRow[]> => subscriptionRows(needs.own);
  const rowOf = async (pack: string): Promise<SubscriptionRow | undefined> =>
    (await rows()).find((row) => row.pack === pack);
  const look = async (url: string, { signal }: FetchOptions = {}): Promise<Looked> =>
    offerIn(needs, url, await needs.fetchPublished(url, { cap: MOST, signal }));
  const schedule = async (): Promise<void> =>
    needs.schedule((await rows()).filter(({ auto }) => auto).length);

  const letGo = async (url: string): Promise<void> => {
    const isOver = (await rows()).every((row) => originOf(row.url) !== originOf(url));
    if (isOver) await needs.giveBackOrigin(url);
  };

  return {
    look,
    letGo,
    schedule,

    async list() {
      const subscribed = await rows();
      const checks = await needs.checks.of(subscribed.map(({ pack }) => pack));
      return subscribed.map((row) => {
        const last = checks.get(row.pack);
        return last ? { ...row, last: { at: last.at, result: last.result } } : row;
      });
    },

    async lookAgain(pack, options) {
      const row = await rowOf(pack);
      return row ? look(row.url, options) : { ok: false, failure: { code: 'not-subscribed' } };
    },

    async subscribe(offer, options = {}) {
      const { id: pack, title } = offer.index;
      return needs.inTurn(pack, async () => {
        const known = await rowOf(pack);
        const result = await takeOffer(needs, pack, offer, options);
        // A first attempt that fails leaves nothing behind; one for a subscription is told beside it.
        if (result.outcome === 'failed' && !known) return result;
        if (result.outcome !== 'failed') {
          const fresh = { auto: true, installedAt: new Date(needs.now()).toISOString() };
          await writeSubscription(needs.own, pack, { title, url: offer.url, ...(!known && fresh) });
          await schedule();
        }
        await keep(needs, pack, result);
        return result;
      });
    },

    async unsubscribe(pack) {
      const gone = await rowOf(pack);
      if (!gone) return;
      await writeSubscription(needs.own, pack, { url: null });
      await needs.checks.drop(pack);
      await letGo(gone.url);
      await schedule();
    },

    async setAuto(pack, auto) {
      if (await rowOf(pack)) await writeSubscription(needs.own, pack, { auto });
      await schedule();
    },

    async check(options = {}) {
      const outcomes = new Map<string, CheckOutcome>();
      const mode = await needs.packUpdates();
      for (const row of await rows()) {
        const isLeftOut = options.isScheduled && (mode === 'off' || !row.auto);
        if (isLeftOut || (options.pack !== undefined && options.pack !== row.pack)) continue;
        if (options.signal?.aborted) break;
        outcomes.set(
          row.pack,
          await needs.inTurn(row.pack, () => checkOne(needs, row, mode === 'apply', options)),
        );
      }
      return outcomes;
    },
  };
}

/** @param takes whether a new version is installed at once; one that is not there at all always is */
async function checkOne(
  needs: SubscriptionNeeds,
  { pack, url }: SubscriptionRow,
  takes: boolean,
  options: FetchOptions,
): Promise<CheckOutcome> {
  const installed = await needs.packs.inspect(pack);
  const before = (await needs.checks.of([pack])).get(pack);
  const { etag, lastModified } = installed && before?.root === installed.root ? before : {};
  const came = await needs.fetchPublished(url, { cap: MOST, signal: options.signal, etag, lastModified });

  if (came.ok && came.unchanged && installed) {
    // One version for too long is refused as well: somebody may be holding newer ones back.
    const verdict = judge(needs, pack, installed, installed);
    const result: CheckOutcome =
      verdict.verdict === 'refused' ? refusal(verdict.why, installed) : { outcome: 'same' };
    return keep(needs, pack, result, { root: installed.root, etag, lastModified });
  }
  const looked = await offerIn(needs, url, came);
  if (!looked.ok) return keep(needs, pack, { outcome: 'failed', failure: looked.failure });
  const { offer } = looked;
  const result =
    takes || !installed ? await takeOffer(needs, pack, offer, options) : told(needs, pack, installed, offer);
  const isHere = result.outcome === 'same' || result.outcome === 'taken';
  return keep(needs, pack, result, isHere && came.ok && !came.unchanged ? { ...came, root: offer.root } : {});
}

/** What the reader is told of an offer that is not taken without being asked. */
function told(needs: SubscriptionNeeds, pack: string, installed: Edition, offer: Offer): CheckOutcome {
  const verdict = judge(needs, pack, installed, offer);
  if (verdict.verdict === 'same') return { outcome: 'same' };
  if (verdict.verdict === 'refused') return refusal(verdict.why, offer);
  return { outcome: 'waiting', offered: figuresOf(offer) };
}

/** @param is what the publisher said of the installed version, and its root */
async function keep(
  needs: SubscriptionNeeds,
  pack: string,
  result: CheckOutcome,
  { etag, lastModified, root }: Validators = {},
): Promise<CheckOutcome> {
  const check: KeptCheck = {
    at: new Date(needs.now()).toISOString(),
    result,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(root !== undefined && { root }),
  };
  await needs.checks.put(pack, check);
  return result;
}

type Validators = { readonly [Key in 'etag' | 'lastModified' | 'root']?: string | undefined };

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
