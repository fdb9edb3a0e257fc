import type { Kind } from '../facts/entity.ts';
import { askTab } from '../messages/ask.ts';
import type { READ_STATES } from '../messages/frame-mentions.ts';
import { mentionsHere, spansHere } from '../messages/protocol.ts';
import { readFrames } from './frames.ts';

/** One entity on a page, as one frame shows it. */
export interface NameOnPage {
  readonly id: string;
  readonly kind: Kind;
  readonly surfaces: string[];
  readonly positions: number[];
  readonly more?: number;
  readonly frame: number;
}

export interface NamesOnPage {
  readonly state: (typeof READ_STATES)[number] | 'unreachable';
  readonly stopped?: 'characters' | 'mentions';
  readonly names: readonly NameOnPage[];
}

/** The names on a tab's page, asked from every frame that runs our script; the top frame's come first. */
export async function namesOnTab(tab: number): Promise<NamesOnPage> {
  const replies = await Promise.all(
    (await framesOf(tab)).map(async (frame) => ({
      frame,
      reply: await askTab(tab, frame, mentionsHere, {}),
    })),
  );
  const heard = replies.flatMap(({ frame, reply }) => (reply.ok ? [{ frame, ...reply.value }] : []));
  const read = heard.find(({ state }) => state === 'done' || state === 'reading') ?? heard[0];
  const stopped = heard.find((frame) => frame.stopped !== undefined)?.stopped;
  return {
    state: read?.state ?? 'unreachable',
    ...(stopped && { stopped }),
    names: heard.flatMap(({ frame, entities }) => entities.map((entity) => ({ ...entity, frame }))),
  };
}

/** Every mention as it is marked, of all frames of a tab. */
export async function spansOnTab(tab: number): Promise<{ surface: string; readings: string[] }[]> {
  const replies = await Promise.all((await framesOf(tab)).map((frame) => askTab(tab, frame, spansHere, {})));
  return replies.flatMap((reply) => (reply.ok ? reply.value.spans : []));
}

/** Frames of a tab that run our script, the top frame first. */
export async function framesOf(tab: number): Promise<number[]> {
  const rows = await readFrames();
  return rows
    .filter((row) => row.tab === tab)
    .map(({ frame }) => frame)
    .sort((a, b) => a - b);
}
