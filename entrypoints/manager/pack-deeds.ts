import type { PackView, Trouble } from '../../components/packs/view.ts';
import { packFile } from '../../utils/jobs/job-files.ts';
import { ask } from '../../utils/messages/ask.ts';
import { roomRetry } from '../../utils/messages/room-calls.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { askOrigin } from '../../utils/sites/publishers.ts';
import type { CheckOutcome } from '../../utils/subscriptions/outcome.ts';
import { addPackaged } from './catalogue.ts';
import { troubleOf } from './formats.ts';
import { refillPack } from './note-imports.ts';
import { baseChanged, files, own, packs } from '../../utils/room/stores.ts';
import { imports, subscriptions } from './services.ts';

/** Undefined where it was done. */
export type Came = Promise<Trouble | undefined>;

/** Packs that are not listed are on. */
export async function switchPack(pack: string, on: boolean): Promise<void> {
  await changeSettings(({ packsOff }) => {
    const others = Object.entries(packsOff).filter(([id]) => id !== pack);
    return { packsOff: Object.fromEntries(on ? others : [...others, [pack, true as const]]) };
  });
  await baseChanged('packs');
}

/** @param order ids of all packs, the one whose word counts first in front */
export async function orderPacks(order: readonly string[]): Promise<void> {
  await changeSettings(() => ({ packOrder: [...order] }));
  await baseChanged('packs');
}

/**
 * Takes the version that waits; `force`: also an unusual one. Call it straight from a press: the browser may have to
 * be asked for the address once more.
 */
export async function updatePack(pack: PackView, force = false): Came {
  if (pack.origin.type !== 'address') return undefined;
  if (!(await askOrigin(pack.origin.url))) return 'not-allowed';
  const looked = await subscriptions.lookAgain(pack.id);
  const trouble = looked.ok
    ? troubleIn(await subscriptions.subscribe(looked.offer, { force }))
    : troubleOf(looked.failure.code);
  await baseChanged('packs');
  return trouble;
}

/** Installs a pack anew: from the extension, from its address, or from the file that is kept of it. */
export async function installPack(pack: string, origin: PackView['origin']['type']): Came {
  if (origin === 'address') {
    const outcome = (await subscriptions.check({ pack })).get(pack);
    await baseChanged('packs');
    return outcome && troubleIn(outcome);
  }
  if (await files.get(packFile(pack))) {
    await refillPack(pack, imports, own, files);
    return undefined;
  }
  if (await addPackaged(pack)) return undefined;
  const { ok } = await ask(roomRetry, {});
  await baseChanged('packs');
  return ok ? undefined : 'unexpected';
}

/** What says that it was wanted goes first: cut off in the middle, nothing is left that would bring it back. */
export async function uninstallPack(pack: string): Promise<void> {
  await subscriptions.unsubscribe(pack);
  await own.del(`pack:${pack}`);
  await files.drop(packFile(pack));
  await packs.uninstall(pack);
  await changeSettings(({ packsOff, packOrder }) => ({
    packsOff: Object.fromEntries(Object.entries(packsOff).filter(([id]) => id !== pack)),
    packOrder: packOrder.filter((id) => id !== pack),
  }));
  await baseChanged('packs');
}

export function troubleIn(outcome: CheckOutcome): Trouble | undefined {
  return outcome.outcome === 'failed' ? troubleOf(outcome.failure.code) : undefined;
}
