import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NOTING } from '../../utils/host/noting.ts';
import { openNotes, type OpenNotes } from './open-notes.ts';

/** Marks quotes of the reader's notes: comes into a frame once its page is read and the background knows notes of it. */
export default defineUnlistedScript(() => {
  (globalThis as { [NOTING]?: OpenNotes })[NOTING] = openNotes;
});
