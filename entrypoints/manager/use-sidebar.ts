import type { Section } from '../../components/manager/shell.tsx';
import type { Directory } from '../../utils/directory/view.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { localDay, partialDate } from '../../utils/wording/dates.ts';
import type { ManagerWords } from '../../utils/wording/manager.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { lastSaved } from './backups.ts';
import { placesHere } from './places.ts';
import { SECTIONS } from './sections.tsx';

/**
 * Everything that the sidebar lists, with how much there is of it.
 * @param counted what the directory does not count: notes, and names that were met and that the base lacks, undefined
 * where nobody counts them
 */
export function sidebar(
  words: ManagerWords,
  directory: Directory | undefined,
  counted: { readonly met: number | undefined; readonly notes: number },
): Section[] {
  return SECTIONS.flatMap(({ id, title, icon, group, count }): Section[] => {
    if (!icon || (id === 'met' && counted.met === undefined)) return [];
    const there = id === 'met' || id === 'notes' ? counted[id] : directory && count?.(directory.counts);
    return [
      {
        id,
        label: say(words, title),
        icon,
        ...(group && { group: say(words, group) }),
        // A zero says nothing that the page itself does not say.
        ...(there && { count: there }),
      },
    ];
  });
}

/** How much is stored here, and when it was last saved elsewhere; undefined until it is known. */
export function useFoot(words: ManagerWords): string | undefined {
  return useFollowed(
    async () => {
      const [places, saved] = await Promise.all([placesHere(), lastSaved()]);
      const used = size(
        words.lang,
        places.reduce((sum, { usage = 0 }) => sum + usage, 0),
      );
      if (!saved) return say(words, 'footNever', { size: used });
      return say(words, 'footSaved', {
        size: used,
        date: partialDate(words.lang, localDay(saved.at), 'short'),
      });
    },
    words.lang,
    ['own', 'packs'],
  );
}
