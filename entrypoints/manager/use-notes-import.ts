import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportNotesStep, TakeChoice } from '../../components/notes/import-notes.tsx';
import { noteImport } from '../../utils/room/note-import.ts';
import { report } from '../../utils/report/report.ts';

/** Files on their way to be notes, step by step; what is under way ends with the page. */
export function useNotesImport() {
  const [step, setStep] = useState<ImportNotesStep>({ kind: 'ask' });
  const [take, setTake] = useState<TakeChoice>({ newerThere: true, newerHere: false });
  const life = useRef(new AbortController());
  const files = useRef<readonly File[]>([]);
  useEffect(() => () => life.current.abort(), []);
  const follow = (work: (signal: AbortSignal, see: (next: ImportNotesStep) => void) => Promise<void>) => {
    life.current.abort();
    const { signal } = (life.current = new AbortController());
    // What was stopped in the middle of taking still says how far it came; what was put away says nothing more.
    const see = (next: ImportNotesStep) => {
      if (signal === life.current.signal) setStep(next);
    };
    work(signal, see).catch((error: unknown) => {
      if (!signal.aborted) report('notes import', error);
      see({ kind: 'failed', count: 0 });
    });
  };
  return {
    step,
    take,
    onTake: setTake,
    onFiles: (chosen: readonly File[]) => {
      files.current = chosen;
      setTake({ newerThere: true, newerHere: false });
      setStep({ kind: 'reading', count: 0 });
      follow(async (signal, see) => {
        const read = await noteImport.plan(chosen, signal, (count) => see({ kind: 'reading', count }));
        see({ kind: 'plan', ...read });
      });
    },
    onDo: () => {
      if (step.kind !== 'plan') return;
      const { counts } = step.plan;
      const changed =
        (take.newerThere ? counts['newer-there'] : 0) + (take.newerHere ? counts['newer-here'] : 0);
      const total = counts.new + counts.back + changed;
      setStep({ kind: 'taking', done: 0, total });
      follow(async (signal, see) => {
        const { count, failed } = await noteImport.take(files.current, take, signal, (done) =>
          see({ kind: 'taking', done, total }),
        );
        if (failed !== undefined && !signal.aborted) report('notes import', failed);
        see({ kind: failed === undefined ? 'done' : 'failed', count });
      });
    },
    onCancel: () => {
      life.current.abort();
      if (step.kind === 'taking') return;
      life.current = new AbortController();
      setStep({ kind: 'ask' });
    },
  };
}
