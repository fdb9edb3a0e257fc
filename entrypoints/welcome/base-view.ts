import browser from 'webextension-polyfill';
import type { Pack } from '../../components/welcome/pack-choice.tsx';
import {
  SAMPLE_NAMES,
  sampleNames,
  type BaseState,
  type SampleEntities,
} from '../../components/welcome/sample.ts';
import { ask } from '../../utils/messages/ask.ts';
import { roomBase, roomEntity } from '../../utils/messages/room-calls.ts';

/** What the page shows of the base. */
export interface BaseView {
  readonly base: BaseState;
  readonly packs: readonly Omit<Pack, 'on'>[];
  readonly entities: SampleEntities;
}

export const UNKNOWN: BaseView = { base: 'filling', packs: [], entities: {} };

/** Packs fill for seconds: often enough to see them arrive. */
const LOOK_AGAIN_MS = 500;

/** Looks at the base until it follows the reader's choice and nothing is under way; `see` hears of every look. */
export async function followBase(
  packsOff: readonly string[],
  see: (next: (last: BaseView) => BaseView) => void,
  signal: AbortSignal,
): Promise<void> {
  const isOn = (pack: string) => !packsOff.includes(pack);
  while (!signal.aborted) {
    const reply = await ask(roomBase, {});
    const base = reply.ok ? reply.value.base : 'failed';
    const told = reply.ok ? reply.value.packs : [];
    const entities = base === 'ready' ? await sampleEntities() : undefined;
    if (signal.aborted) return;
    const packs = told.map(({ id, title, names, state }) => ({ id, title, names, state }));
    // While the index is made anew the example keeps what it shows.
    see((last) => ({
      base,
      packs: packs.length > 0 ? packs : last.packs,
      entities: entities ?? last.entities,
    }));
    const followed = told.every(({ id, enabled }) => enabled === isOn(id));
    if (followed && base !== 'filling' && told.every(({ state }) => state !== 'filling')) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** The keys of the command "next mark", as the browser writes them: "Alt+K", "⌥K". */
export async function nextMarkKeys(): Promise<string[]> {
  const commands = await browser.commands.getAll();
  const keys = commands.find(({ name }) => name === 'next-mark')?.shortcut;
  return keys ? keys.split('+') : [];
}

async function sampleEntities(): Promise<SampleEntities> {
  const found = await Promise.all(
    sampleNames().map(async (name) => {
      const reply = await ask(roomEntity, { id: SAMPLE_NAMES[name] });
      return reply.ok && reply.value.entity ? [[name, reply.value.entity] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}
