import { beforeEach, expect, test, vi } from 'vitest';
import type { PackBase } from '../../../utils/knowledge/pack-base.ts';
import type { InstallOutcome } from '../../../utils/knowledge/pack-install.ts';
import type { PackSummary } from '../../../utils/knowledge/pack-queries.ts';
import { BaseKeeper, BUNDLED_PACKS } from '../../../utils/reading/base-keeper.ts';

const content = {
  title: { en: '' },
  revision: '',
  entities: 1,
  names: 1,
  statements: 1,
  licence: '',
  attribution: [],
};
const summary = (pack: string, state: PackSummary['state'], whole: boolean): PackSummary => ({
  pack,
  state,
  ...(whole && { content }),
});

const install = vi.fn<(pack: string) => Promise<InstallOutcome>>();
const packSummaries = vi.fn<PackBase['packSummaries']>();
const onPack = vi.fn();
const prepare = vi.fn<() => Promise<unknown>>();
const onChange = vi.fn();
const report = vi.fn();
let awake: AbortSignal | undefined;
let keeper: BaseKeeper;

beforeEach(() => {
  install.mockReset().mockResolvedValue({ ok: true, changed: true });
  packSummaries.mockReset().mockResolvedValue([]);
  onPack.mockReset();
  prepare.mockReset().mockResolvedValue(undefined);
  onChange.mockReset();
  report.mockReset();
  awake = undefined;
  keeper = new BaseKeeper({
    packs: { packSummaries },
    install,
    stayAwake: (signal) => (awake = signal),
    onPack,
    prepare,
    onChange,
    report,
  });
});

test('a whole base is ready and nothing is installed', async () => {
  packSummaries.mockResolvedValue(BUNDLED_PACKS.map((id) => summary(id, 'installed', true)));
  expect(await keeper.state()).toBe('ready');
  expect(install).not.toHaveBeenCalled();
});

test('an empty base is filled, in the order of precedence, and the change is told once', async () => {
  expect(await keeper.state()).toBe('filling');
  expect(await keeper.fill()).toBe('ready');
  expect(install.mock.calls.map(([pack]) => pack)).toEqual([...BUNDLED_PACKS]);
  expect(onPack).toHaveBeenCalledTimes(BUNDLED_PACKS.length);
  expect(onChange.mock.calls).toEqual([['ready', false]]);
  expect(await keeper.state()).toBe('ready');
});

test('the index is made before pages are told, and while the background is kept awake', async () => {
  const order: string[] = [];
  prepare.mockImplementation(async () => order.push(`made, ${awake?.aborted ? 'asleep' : 'awake'}`));
  onChange.mockImplementation(() => order.push('told'));
  await keeper.fill();
  expect(order).toEqual(['made, awake', 'told']);
});

test('an index that cannot be made is reported, and the base is ready all the same', async () => {
  prepare.mockRejectedValue(new Error('no room'));
  expect(await keeper.fill()).toBe('ready');
  expect(report).toHaveBeenCalledWith('base', new Error('no room'));
  expect(onChange).toHaveBeenCalledWith('ready', false);
});

test('a first installation that was cut off goes on at the next start', async () => {
  packSummaries.mockResolvedValue([
    summary('central-asia', 'installed', true),
    summary('world', 'filling', false),
  ]);
  expect(await keeper.state()).toBe('filling');
  expect(await keeper.fill()).toBe('ready');
});

test('while an update is installed the packs of before are read; then pages are read afresh', async () => {
  packSummaries.mockResolvedValue([
    summary('central-asia', 'installed', true),
    summary('world', 'filling', true),
  ]);
  install.mockResolvedValueOnce({ ok: true, changed: false });
  expect(await keeper.state()).toBe('ready');
  expect(await keeper.fill()).toBe('ready');
  expect(onPack).toHaveBeenCalledTimes(1);
  expect(onChange.mock.calls).toEqual([['ready', true]]);
});

test('a start that finds nothing new has no page read again', async () => {
  packSummaries.mockResolvedValue(BUNDLED_PACKS.map((id) => summary(id, 'installed', true)));
  install.mockResolvedValue({ ok: true, changed: false });
  expect(await keeper.fill()).toBe('ready');
  expect(onPack).not.toHaveBeenCalled();
  expect(onChange.mock.calls).toEqual([['ready', false]]);
});

test('two calls fill once, and the background stays awake just as long', async () => {
  const both = [keeper.fill(), keeper.fill()];
  expect(awake?.aborted).toBe(false);
  await Promise.all(both);
  expect(install).toHaveBeenCalledTimes(BUNDLED_PACKS.length);
  expect(awake?.aborted).toBe(true);
});

test('a failed update leaves the packs of before', async () => {
  install.mockResolvedValueOnce({ ok: false, failure: { code: 'hash', file: 'entities.ndjson' } });
  packSummaries.mockResolvedValue(BUNDLED_PACKS.map((id) => summary(id, 'failed', true)));
  expect(await keeper.fill()).toBe('ready');
  expect(report).toHaveBeenCalledOnce();
});

test('a failed first installation is a failed base, and it can be tried again', async () => {
  install.mockResolvedValueOnce({ ok: false, failure: { code: 'missing', file: 'index.json' } });
  expect(await keeper.fill()).toBe('failed');
  expect(await keeper.state()).toBe('failed');
  const again = keeper.fill();
  expect(await keeper.state()).toBe('filling');
  expect(await again).toBe('ready');
});

test('a store that cannot be opened is a failed base, not an exception', async () => {
  packSummaries.mockRejectedValue(new Error('closed'));
  expect(await keeper.state()).toBe('failed');
  expect(install).not.toHaveBeenCalled();
});
