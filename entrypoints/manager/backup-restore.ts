import { useRef, useState } from 'preact/hooks';
import type { PlanView, RestoreStep } from '../../components/health/view.ts';
import { inspectRestore, restore } from './backups.ts';
import { outcomeView, planView } from './backup-plan.ts';
import { careTrouble } from './care-trouble.ts';

/** Restoring step by step; what it did is there even where the reader looks away meanwhile. */
export function useRestore(lang: string) {
  const [step, setStep] = useState<RestoreStep>({ kind: 'ask' });
  const life = useRef(new AbortController());
  const chosen = useRef<{ readonly file: Blob; readonly plan: PlanView } | undefined>(undefined);
  const begin = () => {
    life.current.abort();
    life.current = new AbortController();
    return life.current.signal;
  };
  const follow = async (work: Promise<RestoreStep>, signal: AbortSignal) => {
    try {
      const next = await work;
      if (!signal.aborted) setStep(next);
    } catch (error) {
      if (!signal.aborted) setStep({ kind: 'failed', why: careTrouble(error) });
    }
  };
  return {
    step,
    look: (file: Blob, name: string) => {
      const signal = begin();
      setStep({ kind: 'reading', name });
      const work = inspectRestore(file, signal).then((found): RestoreStep => {
        const plan = planView(found, lang);
        chosen.current = { file, plan };
        return { kind: 'plan', name, plan };
      });
      void follow(work, signal);
    },
    run: (take: { readonly packs: boolean; readonly settings: boolean }) => {
      const { current } = chosen;
      if (!current) return;
      const signal = begin();
      setStep({ kind: 'restoring', rows: 0 });
      const progress = ({ rows }: { readonly rows: number }) => {
        if (!signal.aborted) setStep({ kind: 'restoring', rows });
      };
      const work = restore(current.file, { ...take, signal, progress }).then((outcome): RestoreStep => {
        return { kind: 'done', outcome: outcomeView(outcome, current.plan) };
      });
      void follow(work, signal);
    },
    forget: () => {
      begin();
      setStep({ kind: 'ask' });
    },
  };
}
