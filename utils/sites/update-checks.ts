import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { CheckStore } from '../subscriptions/needs.ts';
import type { CheckOutcome, KeptCheck, UpdateFailure } from '../subscriptions/outcome.ts';

const text = v.string();
const offered = v.object({
  root: text,
  revision: text,
  entities: v.number(),
  names: v.number(),
  statements: v.number(),
});
const failure = v.object({
  // Of another version of the extension it may be one that is unknown here: it is shown as it is.
  code: v.pipe(
    text,
    v.transform((code) => code as UpdateFailure['code']),
  ),
  file: v.exactOptional(text),
  detail: v.exactOptional(text),
});
const result: v.GenericSchema<unknown, CheckOutcome> = v.variant('outcome', [
  v.object({ outcome: v.literal('same') }),
  v.object({ outcome: v.picklist(['taken', 'waiting']), offered }),
  v.object({ outcome: v.literal('failed'), failure, offered: v.exactOptional(offered) }),
]);
const check: v.GenericSchema<unknown, KeptCheck> = v.object({
  at: text,
  result,
  etag: v.exactOptional(text),
  lastModified: v.exactOptional(text),
  root: v.exactOptional(text),
});

const keyOf = (pack: string): string => `update-check/${pack}`;

/** Beside the packs and not with them, because a failed check is told also when their store has failed. */
export const updateChecks: CheckStore = {
  async of(packs) {
    const stored = await browser.storage.local.get(packs.map(keyOf));
    const read = packs.map((pack) => [pack, v.safeParse(check, stored[keyOf(pack)])] as const);
    return new Map(read.flatMap(([pack, one]) => (one.success ? [[pack, one.output] as const] : [])));
  },
  async put(pack, kept) {
    await browser.storage.local.set({ [keyOf(pack)]: kept });
  },
  async drop(pack) {
    await browser.storage.local.remove(keyOf(pack));
  },
};
