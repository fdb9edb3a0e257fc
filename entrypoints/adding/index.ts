import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ADDING } from '../../utils/host/adding.ts';
import { openChip, type OpenChip } from './open-chip.ts';
import { selectedWords } from './selected-words.ts';

/**
 * Comes into a frame with the first words that are selected there, or when the reader adds some by menu or key. What
 * it resolves to is told to whoever had it come: the words that are selected now.
 */
export default defineUnlistedScript(() => {
  (globalThis as { [ADDING]?: OpenChip })[ADDING] ??= openChip;
  return selectedWords(window);
});
