import { JobScreen } from '../../components/packs/job-screen.tsx';
import { report } from '../../utils/report/report.ts';
import { AddPage } from './add-page.tsx';
import { useFileComparison } from './comparison.ts';
import { useFiles } from './dropped-files.ts';
import { FilePage } from './file-page.tsx';
import { useJobs } from './jobs.ts';
import type { PageProps } from './page-props.ts';
import { saveFile } from '../../utils/room/save-file.ts';
import { imports } from './services.ts';
import { usePacksWords } from './words.ts';

/** Where files and packs come in: the choice, the file that is looked at, or a file on its way (`#import/<job>`). */
export function ImportPage(props: PageProps) {
  const { lang, path, tell } = props;
  const words = usePacksWords(lang);
  const jobs = useJobs(words, tell);
  const { waiting, onFiles, onNext } = useFiles();
  const [id = ''] = path;
  const [file, ...later] = waiting;
  const job = jobs && (jobs.find((one) => one.id === id) ?? null);
  const comparison = useFileComparison(job, words);
  if (id === 'file' && file) {
    return (
      <FilePage
        key={`${file.name} ${later.length}`}
        {...props}
        file={file}
        later={later.length}
        onNext={onNext}
      />
    );
  }
  if (id === '' || id === 'file') return <AddPage {...props} jobs={jobs ?? []} onFiles={onFiles} />;
  return (
    <JobScreen
      words={words}
      job={job}
      comparison={comparison}
      onAccept={(one) => imports.accept(one.id)}
      onCancel={(one) => imports.cancel(one.id)}
      onDismiss={(one) => imports.dismiss(one.id)}
      onSaveRows={(one) => {
        imports
          .badRowsFile(one.id)
          .then((rows) => saveFile(rows, `${one.name}.rows.csv`))
          .catch((error: unknown) => report('bad rows', error));
      }}
    />
  );
}
