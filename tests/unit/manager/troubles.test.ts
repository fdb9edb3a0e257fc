import { expect, it } from 'vitest';
import { reasonOf, remarkOf, troubleOf } from '../../../entrypoints/manager/formats.ts';
import { IMPORT_FAILURES } from '../../../utils/importing/import-error.ts';
import { BAD_REASONS, REMARK_REASONS } from '../../../utils/importing/import-item.ts';
import type { RefusedError } from '../../../utils/jobs/failure.ts';
import { STORE_FAILURES, type StoreFailure } from '../../../utils/knowledge/store-error.ts';
import type { OneFileError } from '../../../utils/packs/one-file.ts';
import type { UpdateFailure } from '../../../utils/subscriptions/outcome.ts';

/** Those that are types alone; the compiler misses a new one here. */
type Rest = Exclude<UpdateFailure['code'] | OneFileError['code'] | RefusedError['code'], StoreFailure>;
const REST: Readonly<Record<Rest, true>> = {
  address: true,
  'not-allowed': true,
  unreachable: true,
  status: true,
  redirected: true,
  slow: true,
  'too-large': true,
  'cut-short': true,
  log: true,
  stopped: true,
  'web-page': true,
  'not-json': true,
  'not-a-pack': true,
  'other-pack': true,
  'too-new-for-us': true,
  expired: true,
  older: true,
  shrunk: true,
  missing: true,
  size: true,
  hash: true,
  unreadable: true,
  mismatch: true,
  superseded: true,
  unexpected: true,
  'built-in': true,
  'not-subscribed': true,
};

it('every failure of a file, of an address and of a store has its own sentence', () => {
  const codes = [...Object.keys(REST), ...STORE_FAILURES, ...IMPORT_FAILURES];
  expect(codes.filter((code) => troubleOf(code) !== code)).toEqual([]);
});

it('every bad row and every remark has its own words', () => {
  expect(BAD_REASONS.filter((code) => reasonOf(code) !== code)).toEqual([]);
  expect(REMARK_REASONS.filter((code) => remarkOf(code) !== code)).toEqual([]);
});
