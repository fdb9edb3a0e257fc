import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import type { ChangesView } from './view.ts';

/** "3 entries added · 12 entries changed". */
export function changesLine(words: PacksWords, { counts }: ChangesView): string {
  const parts = (['changed', 'added', 'removed'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => say(words, `diff.${what}`, { count: counts[what] }));
  return parts.length > 0 ? parts.join(' · ') : say(words, 'diff.same').replace(/\.$/u, '');
}
