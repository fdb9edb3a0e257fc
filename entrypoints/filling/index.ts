import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillPacks } from '../../utils/knowledge/pack-filling.ts';
import { buildNameIndexInSlices } from '../../utils/reading/build-in-slices.ts';
import { buildOwnNames } from '../../utils/reading/build-own-names.ts';
import { explain } from '../../utils/reading/explain.ts';
import { addSelection } from './adding.ts';
import { anchorNotes } from './anchor-notes.ts';
import { lookAfter } from './copies.ts';
import { hideForms } from './hide-forms.ts';
import { noteFromCard } from './keep-note.ts';
import { meet } from './meeting.ts';
import { nameMenu } from './menu.ts';
import { omnibox } from './omnibox.ts';
import { openBrief } from './open-brief.ts';
import { openInBase } from './open-in-base.ts';
import { openNote } from './open-note.ts';
import { packsNow } from './packs-now.ts';
import { bringNoting } from './page-notes.ts';
import { forCard, presentByIds } from './presenting.ts';
import { quoteNotes } from './quote-notes.ts';
import { readers } from './readers.ts';
import { rememberedNow } from './remembered-now.ts';
import { shownNames } from './shown-names.ts';
import { takeNote } from './take-note.ts';
import { openUpdates } from './updates.ts';
import { writeReport } from './write-report.ts';

const filling = {
  addSelection,
  buildNameIndexInSlices,
  buildOwnNames,
  fillPacks,
  readers,
  openUpdates,
  lookAfter,
  writeReport,
  presentByIds,
  forCard,
  explain,
  noteFromCard,
  quoteNotes,
  bringNoting,
  anchorNotes,
  openNote,
  takeNote,
  nameMenu,
  rememberedNow,
  hideForms,
  shownNames,
  packsNow,
  openBrief,
  openInBase,
  meet,
  omnibox,
};

/**
 * What the background needs only to fill the base, to index its names, to present entities and to keep notes: it is
 * loaded then, not at every start.
 */
export type Filling = typeof filling;

export default defineUnlistedScript(() => {
  globalThis.sidelightFilling = filling;
});

declare global {
  var sidelightFilling: Filling | undefined;
}
