import { ConflictsScreen } from '../../components/packs/conflicts-screen.tsx';
import type { ConflictView } from '../../components/packs/view.ts';
import { report } from '../../utils/report/report.ts';
import { useConflicts, type Conflict } from './conflicts.ts';
import type { PageProps } from './page-props.ts';
import { baseChanged, ownEntities } from '../../utils/room/stores.ts';
import { usePacksWords } from './words.ts';

/** Where the reader chooses between their value and the publisher's. */
export function ConflictsPage({ lang, factsLang, settings }: PageProps) {
  const words = usePacksWords(lang);
  const conflicts = useConflicts(factsLang, settings);
  const decide = (chosen: ConflictView, by: (conflict: Conflict) => Promise<void>) => {
    const conflict = conflicts?.find(({ id }) => id === chosen.id);
    if (!conflict) return;
    by(conflict)
      .then(() => baseChanged('own'))
      .catch((error: unknown) => report('conflicts', error));
  };
  return (
    <ConflictsScreen
      words={words}
      conflicts={conflicts}
      onKeepMine={(chosen) => decide(chosen, ({ id, nowInPack }) => ownEntities.keepMine(id, nowInPack))}
      onTakeTheirs={(chosen) => decide(chosen, ({ id }) => ownEntities.takeTheirs(id))}
    />
  );
}
