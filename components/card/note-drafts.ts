import type { NotedFact } from '../../utils/facts/note.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { Drafts, NoteDraft, WrittenNote } from './card-props.ts';

/** Where a new note about an entity lies, or about one of its facts. */
export function draftKey(entity: string, fact?: NotedFact): string {
  return fact ? `${entity} ${fact.property} ${fact.label}` : entity;
}

/**
 * Lays what was begun about an entity elsewhere, or earlier, to what is written here, which stays as it is; of two about
 * the same the latest counts. What was given and is there no more was saved or given up meanwhile.
 * @param done ids of what was saved or given up here
 */
export function takeIn(
  drafts: Drafts,
  { id: entity, drafts: left = [] }: PresentedEntity,
  done: ReadonlySet<string>,
) {
  for (const [key, draft] of drafts) {
    const isThere = left.some(({ id }) => id === draft.id);
    if (draft.isGiven && draft.entity === entity && !isThere) drafts.delete(key);
  }
  for (const { id, text, tags, fact, isChange } of left) {
    const key = isChange ? id : draftKey(entity, fact);
    if (drafts.has(key) || done.has(id)) continue;
    const about = { ...(fact && { fact }), ...(isChange && { isChange }) };
    drafts.set(key, { id, entity, text, tags: tags.join(', '), ...about, isGiven: true });
  }
}

export function written({ id, text, tags, fact, isChange }: NoteDraft): WrittenNote {
  return { id, text, tags: tagsIn(tags), ...(fact && { fact }), ...(isChange && { isChange }) };
}

/** UTF-16 units. */
const LONGEST_TAG = 60;

function tagsIn(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.trim().slice(0, LONGEST_TAG).trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
