import type { Runtime } from 'webextension-polyfill';
import { askTab } from '../../utils/messages/ask.ts';
import type { PageTexts } from '../../utils/messages/note-shapes.ts';
import { notesAgain, showNote } from '../../utils/messages/protocol.ts';
import { report } from '../../utils/report/report.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { tellEverywhere } from '../../utils/sites/orders.ts';
import type { Filling } from '../filling/index.ts';
import { filling } from './filling.ts';
import { foundHere, own } from './services.ts';

/** Quotes of notes in pages. All of it is in filling.js, which comes with the first page that is read to its end. */

const needs = { own, foundHere, settings: loadSettings, report };

export async function notesOn(canonical: string, sender: Runtime.MessageSender) {
  return { done: await (await filling()).bringNoting(needs, canonical, sender) };
}

export async function anchorIn(asked: PageTexts, sender: Runtime.MessageSender) {
  return (await filling()).anchorNotes(needs, asked, sender);
}

export async function openNoteOf(note: string) {
  const show = async (tab: number) => {
    const reply = await askTab(tab, 0, showNote, { note });
    return reply.ok && reply.value.done;
  };
  return { done: await (await filling()).openNote(own, note, show) };
}

type FromCard = Parameters<Filling['noteFromCard']> extends [unknown, ...infer Rest] ? Rest : never;

/** Open pages mark what a note from a card quotes. */
export async function noteFromCard(...asked: FromCard) {
  await (await filling()).noteFromCard(own, ...asked);
  // The card does not wait for them.
  if (asked[2].kind === 'note') tellEverywhere(notesAgain).catch((error: unknown) => report('pages', error));
}
