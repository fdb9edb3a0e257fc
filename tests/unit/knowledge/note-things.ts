import { noteRowOf } from '../../../utils/knowledge/note-id.ts';
import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { openNotes } from '../../../utils/knowledge/own-notes.ts';
import { device } from './device.ts';

export const PAGE = { address: 'https://news.example/a', title: 'Harvest', read: '2026-11-22' };
export const FACT = {
  property: 'population',
  label: 'People',
  value: '840,000',
  source: { title: 'Bureau' },
};
export const ID = noteRowOf('0198c0de-0000-7000-8000-000000000001');

/** A device with its base, what is written into it, and its notes. */
export function setUpNotes() {
  const mine = device();
  const own = mine.open();
  return { mine, own, entities: openOwnEntities(own, () => mine.now), notes: openNotes(own) };
}
