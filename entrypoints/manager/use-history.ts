import type { HistoryLine } from '../../components/base/history-part.tsx';
import type { EntityRead } from '../../utils/room/entity-read.ts';
import { historyLines } from '../../utils/room/history-lines.ts';
import { historyOf, putBackChange } from '../../utils/room/history.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { own } from '../../utils/room/stores.ts';
import { baseWords } from '../../utils/wording/base.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { listWords } from '../../utils/wording/list.ts';

/** What became of the entry, in words, and the way back to each state. */
export function useHistory(id: string, lang: WordingLanguage, read: EntityRead | undefined) {
  const found = useFollowed(
    async () => {
      const entries = await historyOf(id);
      const ids = entries.flatMap((entry) => (entry.by === 'reader' ? entry.rows.map((row) => row.id) : []));
      const rows = await own.rows([...new Set(ids)]);
      return { entries, rows: new Map(rows.map((row) => [row.id, row.f])) };
    },
    id,
    ['own', 'packs'],
  );
  const { view, around, laid } = read ?? {};
  const lines =
    found && view && around && laid?.entity
      ? historyLines(found.entries, {
          entity: laid.entity,
          around,
          words: baseWords(lang),
          deeds: listWords(lang),
          packTitle: (pack) => read?.packTitles.get(pack) ?? pack,
          rows: found.rows,
        })
      : undefined;
  const putBack = async ({ key }: HistoryLine) => {
    const change = found?.entries.find((entry) => entry.by === 'reader' && entry.id === key);
    if (change?.by === 'reader') await putBackChange(view?.presented.name.text ?? id, change);
  };
  return { lines, putBack };
}
