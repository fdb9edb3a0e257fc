import { ImportNotes } from '../../components/notes/import-notes.tsx';
import { importNotesWords } from '../../utils/wording/import-notes.ts';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';
import { useNotesImport } from './use-notes-import.ts';

/** Notes out of files: what they would become, and then that. */
export function NotesImportPage({ lang }: PageProps) {
  const importing = useNotesImport();
  return <ImportNotes words={importNotesWords(lang)} notesHref={hashOf('notes')} {...importing} />;
}
