import { useState } from 'preact/hooks';
import { report } from '../../utils/report/report.ts';

/** Does some work and tells the reader where it failed. */
export type Act = (work: () => Promise<unknown>) => void;

/** @param onFailed nothing, or not all, of it was stored */
export function useAct(onFailed: () => void): { readonly act: Act; readonly isBusy: boolean } {
  const [running, setRunning] = useState(0);
  const act: Act = (work) => {
    setRunning((count) => count + 1);
    work()
      .catch((error: unknown) => {
        report('list', error);
        onFailed();
      })
      .finally(() => setRunning((count) => count - 1));
  };
  return { act, isBusy: running > 0 };
}
