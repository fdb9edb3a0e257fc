import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FieldsEdit } from '../../components/base/view.ts';
import { report } from '../../utils/report/report.ts';
import { keepLeft, readLeft, type LeftFields } from '../../utils/room/left-fields.ts';

/** What was typed at this entry another time and could not be stored. */
export function useLeft(id: string) {
  const [isRead, setRead] = useState(false);
  const now = useRef<LeftFields>({});
  useEffect(() => {
    readLeft(browser.storage.local, localStorage, id).then(
      (found) => {
        now.current = found;
        setRead(true);
      },
      (error: unknown) => {
        report('entity', error);
        setRead(true);
      },
    );
  }, [id]);
  const onLeft = (cell: string, typed: FieldsEdit | undefined) => {
    const { [cell]: before, ...others } = now.current;
    if (before === typed) return;
    now.current = typed ? { ...others, [cell]: typed } : others;
    keepLeft(browser.storage.local, localStorage, id, now.current).catch((error: unknown) =>
      report('entity', error),
    );
  };
  return { isRead, left: () => now.current, onLeft };
}
