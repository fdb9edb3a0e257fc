import type { EntityDeeds } from '../../components/base/entity-screen.tsx';
import type { NameLine } from '../../components/base/view.ts';
import type { OwnEntities } from '../knowledge/own-entities.ts';
import type { EntityRead } from './entity-read.ts';
import { addFact } from './fact-write.ts';
import type { FieldEdits } from './field-edits.ts';
import type { DeedWords } from './open-deeds.ts';
import { openOverrides } from './overrides.ts';

type Deed = (words: DeedWords, work: (own: OwnEntities) => Promise<unknown>) => void;

/** Everything that can be done with an entity, as deeds: `act` does one and tells where it failed. */
export function entityDeeds(
  id: string,
  read: EntityRead,
  edits: FieldEdits,
  lang: string,
  act: Deed,
): Omit<EntityDeeds, 'history'> {
  const subject = read.view?.presented.name.text ?? id;
  return {
    entity: {
      onIs: edits.is,
      onTag: (tag) => act({ what: 'tagged', subject: tag }, (own) => own.tag(id, tag)),
      onUntag: (tag) => act({ what: 'untagged', subject: tag }, (own) => own.untag(id, tag)),
      onHide: () => act({ what: 'hidden', subject }, (own) => own.hideEntity(id)),
      onShow: () => act({ what: 'shown', subject }, (own) => own.showEntity(id)),
      onDelete: () => act({ what: 'binned', subject }, (own) => own.bin(id)),
    },
    facts: {
      onAdd: (input) => act({ what: 'fact-added', subject }, (own) => addFact(own, id, input, lang)),
      onSave: edits.fact,
      onHide: ({ key, label }) =>
        act({ what: 'fact-hidden', subject: label }, (own) => own.hideFact(id, key)),
      onShow: ({ key, label }) => act({ what: 'fact-shown', subject: label }, (own) => own.showFact(id, key)),
      onDelete: ({ key, label }) => act({ what: 'binned', subject: label }, (own) => own.bin(key)),
      onKeepMine: ({ key, label }) =>
        act({ what: 'fact-kept', subject: label }, (own) => own.keepMine(key, nowInPack(key, read))),
      // To the bin: what the reader wrote can be had again.
      onTakeTheirs: ({ key, label }) => act({ what: 'fact-taken', subject: label }, (own) => own.bin(key)),
    },
    names: {
      onAdd: (name) => act({ what: 'name-added', subject: name.text }, (own) => own.saveName(id, name)),
      onSave: edits.name,
      onHide: (name) => act({ what: 'name-hidden', subject: name.text }, (own) => own.hideName(id, name)),
      onShow: (name) => act({ what: 'name-shown', subject: name.text }, (own) => own.showName(id, name)),
      onDelete: ({ key, text }) => act({ what: 'binned', subject: text }, (own) => own.bin(key)),
    },
    pages: {
      onMark: (name, isMarked) =>
        act({ what: isMarked ? 'name-shown' : 'name-hidden', subject: name.text }, (own) =>
          markName(own, id, name, isMarked, read),
        ),
      onUnhide: ({ id: row, form }) => act({ what: 'name-shown', subject: form }, (own) => own.remove(row)),
    },
    descriptions: {
      onAdd: (to, text) => act({ what: 'described', subject }, (own) => own.setDescription(id, to, text)),
      onSave: edits.description,
      onTakeBack: (of) => act({ what: 'described', subject }, (own) => own.setDescription(id, of, null)),
    },
    notes: {
      onAdd: (text) => act({ what: 'note-added', subject }, (own) => own.writeNote({ entity: id, text })),
      onSave: edits.note,
      onDelete: ({ id: note }) => act({ what: 'binned', subject }, (own) => own.bin(note)),
    },
    merged: {
      onSplit: ({ id: gone, name }) => act({ what: 'split', subject: name.text }, (own) => own.split(gone)),
    },
  };
}

/** What the pack says now in the place of what the reader replaced. */
function nowInPack(fact: string, { laid, sourceTitle }: EntityRead) {
  const [now] = openOverrides(laid.overrides).find((one) => one.fact.id === fact)?.candidates ?? [];
  return now ? { statement: now, sourceTitle: sourceTitle(now.source) } : null;
}

/**
 * A form is marked or not, in all languages in which the entry has it. In the place of a pack's name stands one of the
 * reader's that is not marked; with the pack's own shown again that goes.
 */
async function markName(
  own: OwnEntities,
  id: string,
  { text }: NameLine,
  isMarked: boolean,
  { view, inPacks }: EntityRead,
): Promise<void> {
  for (const name of view?.names ?? []) {
    if (name.text !== text || name.isMarked === isMarked || name.role === 'search') continue;
    const { lang, role, key, isOwn } = name;
    const under = inPacks?.names.find((one) => one.text === text && one.lang === lang);
    if (isMarked && isOwn && under?.role === role && under.marked !== false) await own.bin(key);
    else
      await own.saveName(id, { text, lang, role, marked: isMarked ? null : false }, isOwn ? key : undefined);
    if (!under) continue;
    if (isMarked) await own.showName(id, name);
    else await own.hideName(id, name);
  }
}
