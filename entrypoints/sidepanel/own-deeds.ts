import type { WrittenNote } from '../../components/card/card-props.ts';
import type { PanelNotice } from '../../components/panel/panel.tsx';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { noteRowOf } from '../../utils/knowledge/note-id.ts';
import { report } from '../../utils/report/report.ts';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';

/** What the reader does to their own base: the stores are opened when the first of it is done. */
const stores = () => import('../../utils/room/stores.ts');

/** Keeps a note under the id that its writing was begun with; false where that failed. */
export async function keptNote(
  entity: string,
  { id, text, tags, fact, isChange }: WrittenNote,
): Promise<boolean> {
  // Tags of one that is there are changed where they are shown.
  const more = isChange ? {} : { tags, ...(fact && { fact }) };
  return written(async ({ ownEntities }) => {
    await ownEntities.writeNote({ entity, text, ...more }, noteRowOf(id));
  });
}

/** Hides an entity everywhere, and tells so with the way back. */
export async function hidden(
  { id, name }: PresentedEntity,
  words: PanelWords,
  tell: (notice: PanelNotice) => void,
  look: () => Promise<void>,
): Promise<void> {
  const called = { name: name.text };
  const failed = { text: say(words, 'notHidden'), failed: true };
  if (!(await written(({ ownEntities }) => ownEntities.hideEntity(id)))) return tell(failed);
  const undo = async () => {
    const done = await written(({ ownEntities }) => ownEntities.showEntity(id));
    tell(done ? { text: say(words, 'shownAgain', called) } : failed);
    await look();
  };
  tell({ text: say(words, 'hidden', called), onUndo: () => void undo() });
  await look();
}

async function written(
  write: (opened: Awaited<ReturnType<typeof stores>>) => Promise<void>,
): Promise<boolean> {
  try {
    const opened = await stores();
    await write(opened);
    await opened.baseChanged('own');
    return true;
  } catch (error) {
    report('side panel', error);
    return false;
  }
}
