import { vi } from 'vitest';
import type { PageNote, PageNotesProps } from '../../../components/notes/page-notes.tsx';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { pageNotesWords } from '../../../utils/wording/page-notes.ts';

/** Notes of one page, in each state of its quote. */
export const PAGE_NOTES: readonly PageNote[] = [
  {
    id: 'note:p1',
    text: 'Check against the census.',
    quote: { text: 'The regional office counted 41,200 horses lost between June and August', lang: 'en' },
    state: 'changed',
    changed: Date.UTC(2026, 10, 22, 12),
  },
  {
    id: 'note:p2',
    text: '',
    quote: { text: 'a third of the herd', lang: 'en' },
    state: 'gone',
    about: { text: 'Mangystau Region', lang: 'en' },
    changed: Date.UTC(2026, 10, 20, 12),
  },
  { id: 'note:p3', text: 'Good map at the end.', changed: Date.UTC(2026, 10, 2, 12) },
];

export function pageNotes(lang: WordingLanguage, notes: readonly PageNote[] = []): PageNotesProps {
  return { words: pageNotesWords(lang), notes, onJump: vi.fn(), onOpen: vi.fn(), onAdd: vi.fn() };
}
