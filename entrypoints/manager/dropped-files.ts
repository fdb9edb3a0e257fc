import { useEffect, useState } from 'preact/hooks';
import { go } from './route.ts';

/** Files that were dropped or chosen and are not added yet; they wait here while the address changes. */
let waiting: readonly File[] = [];
const watchers = new Set<() => void>();

function setWaiting(files: readonly File[]): void {
  waiting = files;
  for (const see of watchers) see();
}

export function useFiles() {
  const [, draw] = useState(0);
  useEffect(() => {
    const see = () => draw((times) => times + 1);
    watchers.add(see);
    return () => void watchers.delete(see);
  }, []);
  return {
    waiting,
    onFiles: (files: readonly File[]): void => {
      setWaiting([...waiting, ...files]);
      go('import', 'file');
    },
    /** The first file is done with, whatever became of it. */
    onNext: (): void => {
      setWaiting(waiting.slice(1));
    },
  };
}
