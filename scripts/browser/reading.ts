/** What the extension says of a page it reads: asked of its background, never found out a second time. */
import type { Page } from 'puppeteer-core';
import type * as v from 'valibot';
import { roomBase, roomMentions, roomSpans } from '../../utils/messages/room-calls.ts';
import { askFrom } from './ask.ts';
import { until } from './pages.ts';

export type Mentions = v.InferOutput<typeof roomMentions.told>;
export type Span = v.InferOutput<typeof roomSpans.told>['spans'][number];

/** At its first start the extension installs its packs before it knows every name. */
const FIRST_START = 60_000;
const READING = 20_000;

/** Waits until the packs are installed; throws when that failed. */
export async function baseReady(room: Page): Promise<void> {
  const state = await until(
    'the packs are installed',
    async () => {
      const { base } = await askFrom(room, roomBase, {});
      return base === 'filling' ? undefined : base;
    },
    FIRST_START,
  );
  if (state === 'failed') throw new Error('The extension says that its base cannot be opened.');
}

/** Waits until a tab's page has been read, or the extension says why it will not be. */
export function readThrough(room: Page, tab: number): Promise<Mentions> {
  return until(
    'the page has been read',
    async () => {
      const mentions = await askFrom(room, roomMentions, { tab });
      // A page that is still loading has no script of ours yet.
      return mentions.state === 'reading' || mentions.state === 'unreachable' ? undefined : mentions;
    },
    READING,
  );
}

/** All marks of a tab in reading order. */
export async function spansOf(room: Page, tab: number): Promise<readonly Span[]> {
  return (await askFrom(room, roomSpans, { tab })).spans;
}
