import type { Hiding, NameOnPage } from '../../components/popup/name-row.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomHide } from '../../utils/messages/room-calls.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import type { Deed } from './use-undo.ts';

/**
 * A name is no longer marked: here and on this site its forms on this page, everywhere the entity with all of its
 * names. In a private window nothing is kept in the base; there its forms go everywhere, until the window closes.
 */
export function hidingOf(
  { tab, isPrivate, host }: { readonly tab: number; readonly isPrivate: boolean; readonly host: string },
  { entity, surfaces }: NameOnPage,
  where: Hiding,
  words: PopupWords,
): Deed {
  const put = async (hidden: boolean): Promise<void> => {
    if (where === 'everywhere' && !isPrivate) {
      const { hideEntity } = await import('./keeping.ts');
      return hideEntity(entity.id, hidden);
    }
    const reply = await ask(roomHide, { tab, where, surfaces: [...surfaces], hidden });
    if (!reply.ok) throw new Error(`not hidden: ${reply.failure.code}`);
  };
  return {
    text: say(words, `hidden.${where}`, { name: entity.name.text, site: host }),
    work: () => put(true),
    back: () => put(false),
  };
}
