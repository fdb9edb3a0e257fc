import { NotesImportPage } from './notes-import-page.tsx';
import { NotesPage } from './notes-page.tsx';
import type { PageProps } from './page-props.ts';

/** The reader's notes, and how more of them come in (`#notes/import`). */
export function NotesSection(props: PageProps) {
  return props.path[0] === 'import' ? <NotesImportPage {...props} /> : <NotesPage {...props} />;
}
