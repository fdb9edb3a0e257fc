import { useEffect, useRef, useState } from 'preact/hooks';
import { FileStep } from '../../components/packs/file-step.tsx';
import { report } from '../../utils/report/report.ts';
import type { PageProps } from './page-props.ts';
import { go } from './route.ts';
import { imports } from './services.ts';
import { useDraft } from './use-draft.ts';
import { usePacksWords } from './words.ts';

/** A file that was dropped: how it will be read. What surely is a pack says of itself all that there is to ask. */
export function FilePage(
  props: PageProps & { readonly file: File; readonly later: number; readonly onNext: () => void },
) {
  const { lang, file, later, onNext } = props;
  const words = usePacksWords(lang);
  const { draft, looked, options, change } = useDraft(file, words);
  const [keeping, setKeeping] = useState(false);
  const begun = useRef(false);
  const add = () => {
    const { format } = draft;
    if (format === undefined || format === 'backup' || keeping) return;
    setKeeping(true);
    imports
      .startImport(file, format === 'pack' ? { format } : { format, options: options() })
      .then(({ id }) => {
        onNext();
        // With more files waiting, those are looked at first: this one is on its way.
        if (later === 0) go('import', id);
      })
      .catch((error: unknown) => report('import', error))
      .finally(() => setKeeping(false));
  };
  const isPack = looked?.sniffed.format === 'pack' && looked.sniffed.confident;
  useEffect(() => {
    if (!isPack || begun.current) return;
    begun.current = true;
    add();
  });
  return (
    <FileStep
      words={words}
      draft={{ ...draft, keeping }}
      waiting={later}
      onChange={change}
      onAdd={add}
      onCancel={() => {
        onNext();
        if (later === 0) go('import');
      }}
    />
  );
}
