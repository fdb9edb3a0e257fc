import { expect } from 'vitest';
import { openPacks, type Packs } from '../../../utils/knowledge/packs.ts';
import type { OwnBase } from '../../../utils/knowledge/own-base.ts';
import type { FetchAsked, FetchPublished, Published } from '../../../utils/subscriptions/fetching.ts';
import type { SubscriptionNeeds } from '../../../utils/subscriptions/needs.ts';
import type { CheckOutcome, KeptCheck } from '../../../utils/subscriptions/outcome.ts';
import { openSubscriptions, type Subscriptions } from '../../../utils/subscriptions/subscriptions.ts';
import { device } from '../knowledge/device.ts';
import { emptyPlace } from '../knowledge/memory.ts';
import { readers, two } from '../knowledge/small-pack.ts';

export const URL_OF_INDEX = 'https://packs.example/small/index.json';
const BESIDE = 'https://packs.example/small/';

/** What a publisher has on the shelf, a reader's stores, and subscriptions between the two. */
export interface Shelf {
  readonly subscriptions: Subscriptions;
  readonly packs: Packs;
  readonly own: OwnBase;
  readonly checks: Map<string, KeptCheck>;
  /** Addresses and how they were asked for. */
  readonly asked: { readonly address: string; readonly asked: FetchAsked }[];
  readonly scheduled: number[];
  readonly givenBack: string[];
  readonly taken: string[];
  /** What answers in place of the shelf, for addresses that end so. */
  readonly instead: Map<string, (asked: FetchAsked) => Promise<Published> | Published>;
  mode: 'apply' | 'ask' | 'off';
  today: string;
  /** Puts these files there. */
  lay(files: ReadonlyMap<string, string>): void;
  /** Names of the pack's entities as readers of pages meet them. */
  names(): Promise<string[]>;
  /** The only outcome of a check. */
  check(): Promise<CheckOutcome>;
}

export function shelf(): Shelf {
  const files = new Map<string, string>();
  const packs = openPacks(emptyPlace());
  const own = device().open();
  const made: Omit<Shelf, 'subscriptions'> & { subscriptions?: Subscriptions } = {
    packs,
    own,
    checks: new Map(),
    asked: [],
    scheduled: [],
    givenBack: [],
    taken: [],
    instead: new Map(),
    mode: 'apply',
    today: '2026-12-10',
    lay(laid) {
      files.clear();
      for (const [path, text] of laid) files.set(path, text);
    },
    async names() {
      const found: string[] = [];
      for await (const page of packs.namesForIndex()) {
        found.push(...page.flatMap(({ names }) => names.map(({ text }) => text)));
      }
      return found.toSorted();
    },
    async check() {
      const outcomes = [...(await subscriptions.check()).values()];
      expect(outcomes).toHaveLength(1);
      return outcomes[0] as CheckOutcome;
    },
  };
  const fetchPublished: FetchPublished = async (address, asked) => {
    made.asked.push({ address, asked });
    const instead = [...made.instead].find(([end]) => address.endsWith(end))?.[1];
    if (instead) return instead(asked);
    const text = files.get(address.replace(BESIDE, ''));
    if (text === undefined) return { ok: false, code: 'status', detail: '404' };
    const etag = `"${text.length}-${Buffer.from(text).toString('base64').slice(-40)}"`;
    if (asked.etag === etag) return { ok: true, unchanged: true };
    const body = new Blob([text]);
    return body.size > asked.cap
      ? { ok: false, code: 'too-large' }
      : { ok: true, unchanged: false, body, etag };
  };
  const needs: SubscriptionNeeds = {
    packs,
    own,
    readers,
    fetchPublished,
    checks: {
      of: async (ids) => new Map([...made.checks].filter(([pack]) => ids.includes(pack))),
      put: async (pack, check) => void made.checks.set(pack, structuredClone(check)),
      drop: async (pack) => void made.checks.delete(pack),
    },
    packUpdates: async () => made.mode,
    builtIn: ['world'],
    version: '1.0.0',
    now: () => Date.parse(`${made.today}T12:00:00Z`),
    inTurn: (_, work) => work(),
    schedule: async (looking) => void made.scheduled.push(looking),
    giveBackOrigin: async (address) => void made.givenBack.push(address),
    onTaken: (pack) => made.taken.push(pack),
  };
  const subscriptions = openSubscriptions(needs);
  return Object.assign(made, { subscriptions });
}

/** Looks at an address and takes what is there. */
export async function subscribe({ subscriptions }: Shelf, url = URL_OF_INDEX): Promise<CheckOutcome> {
  const looked = await subscriptions.look(url);
  if (!looked.ok) throw new Error(looked.failure.code);
  return subscriptions.subscribe(looked.offer);
}

/** A reader who has taken this pack from its address. */
export async function subscribed(files: ReadonlyMap<string, string> = two): Promise<Shelf> {
  const made = shelf();
  made.lay(files);
  expect(await subscribe(made)).toMatchObject({ outcome: 'taken' });
  return made;
}

/** What came from somewhere, as it is. */
export function bytes(text: string | Uint8Array<ArrayBuffer>): Published {
  return { ok: true, unchanged: false, body: new Blob([text]) };
}

/** Names in `two` and in `twoNewer`. */
export const OLD = ['Alpha', 'Beta'];
export const NEW = ['Beta two', 'Gamma'];
