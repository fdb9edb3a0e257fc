import { AddScreen } from '../../components/packs/add-screen.tsx';
import type { JobView } from '../../components/packs/view.ts';
import type { PageProps } from './page-props.ts';
import { imports } from './services.ts';
import { useAddress } from './use-address.ts';
import { usePacksWords } from './words.ts';

export interface AddPageProps extends PageProps {
  readonly jobs: readonly JobView[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Adding by drop, by choice, and by address. */
export function AddPage({ lang, jobs, onFiles }: AddPageProps) {
  const words = usePacksWords(lang);
  return (
    <AddScreen
      {...useAddress(lang)}
      words={words}
      jobs={jobs}
      onFiles={onFiles}
      onCancelJob={({ id }) => imports.cancel(id)}
      onDismissJob={({ id }) => imports.dismiss(id)}
    />
  );
}
