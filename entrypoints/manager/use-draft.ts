import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DraftChange } from '../../components/packs/file-draft.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { draftOf } from './draft-view.ts';
import { lookInto, previewOf, type Looked, type Said } from './file-draft.ts';
import { readOptions } from './read-options.ts';
import { packs } from '../../utils/room/stores.ts';

/** How a dropped file would be read: guessed from its beginning, and changed by what the reader says. */
export function useDraft(file: File, words: PacksWords) {
  const [looked, setLooked] = useState<Looked>();
  const [vocabulary, setVocabulary] = useState<Vocabulary>();
  const [said, setSaid] = useState<Said>({});
  useEffect(() => {
    void lookInto(file).then(setLooked);
    void packs.knownTables().then((known) => setVocabulary(known.vocabulary));
  }, [file]);
  const preview = useMemo(
    () => looked && vocabulary && previewOf(looked, said, vocabulary),
    [looked, vocabulary, said],
  );
  const draft = useMemo(
    () => draftOf(file, looked, said, preview, vocabulary, words),
    [file, looked, said, preview, vocabulary, words],
  );
  return {
    draft,
    looked,
    options: () => readOptions(draft, preview),
    change: ({ column, ...change }: DraftChange): void => {
      setSaid((before) => {
        // Another way to read it has other columns.
        const isOther = change.format !== undefined || change.hasHeader !== undefined;
        const columns = { ...(isOther ? {} : before.columns), ...(column && { [column.at]: column.to }) };
        return { ...before, ...change, columns };
      });
    },
  };
}
