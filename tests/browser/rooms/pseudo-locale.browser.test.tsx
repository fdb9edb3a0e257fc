/** A language that nobody speaks: mirrored, two fifths longer, every text of the catalogues between brackets. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SampledRoom } from '../../../scripts/shots/room-states.ts';
import { longerText, speakOtherwise } from '../../support/catalogues.ts';
import { mount, overflowing, settled, unmount } from '../../support/mounted.ts';
import type { SAMPLE_ROOMS } from './sample-rooms.tsx';

/** The windows in which the pictures show each room, in CSS pixels. */
const WINDOWS: Readonly<Record<SampledRoom, readonly [width: number, height: number]>> = {
  popup: [400, 560],
  sidepanel: [380, 720],
  lists: [1_354, 896],
  notes: [1_354, 896],
  note: [420, 560],
  export: [1_354, 896],
  base: [1_280, 800],
  packs: [1_280, 800],
  settings: [1_280, 800],
  entry: [440, 640],
  welcome: [1_500, 960],
};

let rooms: typeof SAMPLE_ROOMS;

beforeAll(async () => {
  speakOtherwise((text) => `⟦${longerText(text)}⟧`);
  // Samples speak as they are loaded: the texts are changed by now.
  rooms = (await import('./sample-rooms.tsx')).SAMPLE_ROOMS;
});

afterAll(unmount);

test.for(Object.keys(WINDOWS) as SampledRoom[])('everything fits: %s', async (room) => {
  await page.viewport(...WINDOWS[room]);
  const over: Record<string, string[]> = {};
  for (const [state, draw] of Object.entries(rooms[room])) {
    const root = await mount(draw('en'));
    document.documentElement.dir = 'rtl';
    await settled();
    const found = overflowing(root);
    if (found.length > 0) over[state] = found;
    expect(root.innerHTML, state).toContain('⟦');
  }
  expect(over).toEqual({});
});
