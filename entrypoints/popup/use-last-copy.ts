import { useEffect, useState } from 'preact/hooks';
import { report } from '../../utils/report/report.ts';

/** The day of the newest copy on this device, looked up once the base is found closed. */
export function useLastCopy(isWanted: boolean): string | undefined {
  const [day, setDay] = useState<string>();
  useEffect(() => {
    if (!isWanted) return;
    import('../../utils/room/last-copy.ts')
      .then(({ lastCopyDay }) => lastCopyDay())
      .then(setDay, (error: unknown) => report('copies', error));
  }, [isWanted]);
  return day;
}
