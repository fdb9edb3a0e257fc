import { DuplicatesPage } from './duplicates-page.tsx';
import { ConflictsPage } from './conflicts-page.tsx';
import { MetPage } from './met-page.tsx';
import { NotesSection } from './notes-section.tsx';
import type { SectionOfPage } from './section-of-page.ts';
import { TagsPage } from './tags-page.tsx';
import { WorkspacePage } from './workspace-page.tsx';

const filled = { tellsNews: true, isFilled: true } as const;
const list = { page: WorkspacePage, ...filled } as const;
const yours = { group: 'group.yours' } as const;
const look = { group: 'group.look' } as const;

/** What the base holds, and what of it needs a look. */
export const LIST_SECTIONS: readonly SectionOfPage[] = [
  { id: 'search', title: 'section.everything', icon: 'all', count: ({ all }) => all, ...list },
  { id: 'entity', title: 'section.everything', ...list },
  { id: 'new', title: 'section.new', ...list },
  { id: 'place', title: 'section.place', icon: 'place', count: ({ kinds }) => kinds.place, ...list },
  { id: 'person', title: 'section.person', icon: 'person', count: ({ kinds }) => kinds.person, ...list },
  {
    id: 'organisation',
    title: 'section.organisation',
    icon: 'organisation',
    count: ({ kinds }) => kinds.organisation,
    ...list,
  },
  { id: 'event', title: 'section.event', icon: 'event', count: ({ kinds }) => kinds.event, ...list },
  { id: 'other', title: 'section.other', icon: 'other', count: ({ kinds }) => kinds.other, ...list },

  {
    id: 'yours',
    title: 'section.yours',
    icon: 'edit',
    count: (counts) => counts.yours,
    ...yours,
    ...list,
  },
  { id: 'notes', title: 'section.notes', icon: 'note', ...yours, page: NotesSection, ...filled },
  { id: 'noted', title: 'section.noted', under: 'notes', ...list },
  { id: 'hidden', title: 'section.hidden', icon: 'hide', count: ({ hidden }) => hidden, ...yours, ...list },
  {
    id: 'tags',
    title: 'section.tags',
    icon: 'tag',
    count: ({ tags }) => tags.size,
    ...yours,
    page: TagsPage,
  },
  { id: 'met', title: 'section.met', icon: 'show', ...yours, page: MetPage },
  { id: 'tag', title: 'section.tags', under: 'tags', ...list },

  {
    id: 'differ',
    title: 'section.differ',
    icon: 'differ',
    count: ({ looks }) => looks.differ,
    ...look,
    ...list,
  },
  { id: 'old', title: 'section.old', icon: 'clock', count: ({ looks }) => looks.old, ...look, ...list },
  {
    id: 'duplicates',
    title: 'section.duplicates',
    icon: 'merge',
    count: ({ looks }) => looks.duplicates,
    ...look,
    page: DuplicatesPage,
  },
  {
    id: 'conflicts',
    title: 'section.changed',
    icon: 'refresh',
    count: ({ looks }) => looks.changed,
    ...look,
    page: ConflictsPage,
  },
];
