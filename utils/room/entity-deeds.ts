import type { EntityDeeds } from '../../components/base/entity-screen.tsx';
import type { FactInput, FactLine } from '../../components/base/view.ts';
import type { BaseWords } from '../wording/base.ts';
import { say } from '../wording/say.ts';
import type { EntityRead } from './entity-read.ts';
import { nowInPack, saveFact } from './entity-save.ts';
import { removed } from './entity-undo.ts';
import { ownEntities } from './stores.ts';

/** What was done can be taken back by `undo`. */
export interface Done {
  readonly text: string;
  readonly undo: () => Promise<void>;
}

/** Everything that can be done with an entity; `act` does it and tells what came of it. */
export function entityDeeds(
  id: string,
  read: EntityRead,
  words: BaseWords,
  act: (deed: () => Promise<Done | undefined>) => void,
): EntityDeeds {
  const name = read.view?.presented.name.text ?? id;
  const quietly = (deed: () => Promise<unknown>) =>
    act(async () => {
      await deed();
      return undefined;
    });
  const hidden = (what: string, hide: () => Promise<void>, undo: () => Promise<void>) =>
    act(async () => {
      await hide();
      return { text: say(words, 'toast.hidden', { what }), undo };
    });
  const deleted = (what: string, row: string) =>
    act(async () => ({ text: say(words, 'toast.deleted', { what }), undo: await removed(row) }));
  const save = (input: FactInput, line: FactLine | undefined) =>
    quietly(() => saveFact(id, input, line, read));
  return {
    entity: {
      onHide: () =>
        hidden(
          name,
          () => ownEntities.hideEntity(id),
          () => ownEntities.showEntity(id),
        ),
      onShow: () => quietly(() => ownEntities.showEntity(id)),
      onDelete: () => deleted(name, id),
    },
    facts: {
      onSave: save,
      onHide: ({ key, label }) =>
        hidden(
          label,
          () => ownEntities.hideFact(id, key),
          () => ownEntities.showFact(id, key),
        ),
      onShow: ({ key }) => quietly(() => ownEntities.showFact(id, key)),
      onDelete: ({ key, label }) => deleted(label, key),
      onKeepMine: ({ key }) => quietly(() => ownEntities.keepMine(key, nowInPack(key, read))),
      onTakeTheirs: ({ key, label }) =>
        act(async () => ({ text: say(words, 'toast.deleted', { what: label }), undo: await removed(key) })),
    },
    names: {
      onAdd: (given) => quietly(() => ownEntities.saveName(id, given)),
      onHide: (one) =>
        hidden(
          one.text,
          () => ownEntities.hideName(id, one),
          () => ownEntities.showName(id, one),
        ),
      onShow: (one) => quietly(() => ownEntities.showName(id, one)),
      onDelete: ({ key, text }) => deleted(text, key),
    },
    descriptions: { onSave: (lang, text) => quietly(() => ownEntities.setDescription(id, lang, text)) },
    notes: {
      onSave: (text, note) => quietly(() => ownEntities.saveNote(id, text, note)),
      onDelete: ({ id: note }) => deleted(say(words, 'note.text'), note),
    },
  };
}
