import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HOVERING } from '../../utils/hover/handed-over.ts';
import { openHand, type OpenHand } from './hand.ts';

/** Watches the reader's hand over marks, and shows cards: comes into a frame when that has its first mark. */
export default defineUnlistedScript(() => {
  (globalThis as { [HOVERING]?: OpenHand })[HOVERING] = openHand;
});
