import { useState } from 'preact/hooks';
import type { Trouble } from '../../components/packs/view.ts';
import { report } from '../../utils/report/report.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import type { Came } from './pack-deeds.ts';

/** Work on packs: which of them it is about, and what it came to. */
export function useWork(words: PacksWords) {
  const [notice, setNotice] = useState<{ readonly text: string; readonly amiss: boolean }>();
  const [working, setWorking] = useState<ReadonlySet<string>>(new Set());
  const came = (text: string, trouble?: Trouble) =>
    setNotice(
      trouble === undefined
        ? { text, amiss: false }
        : { text: `${say(words, `trouble.${trouble}`)} ${say(words, 'safe.update')}`, amiss: true },
    );
  /** While it is under way the pack's row says so. */
  const work = (pack: string, deed: () => Came, text: string) => {
    setWorking((now) => new Set([...now, pack]));
    deed()
      .then((trouble) => came(text, trouble))
      .catch((error: unknown) => {
        report('packs', error);
        came('', 'unexpected');
      })
      .finally(() => setWorking((now) => new Set([...now].filter((id) => id !== pack))));
  };
  return { notice, setNotice, working, work };
}
