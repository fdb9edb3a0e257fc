import type { ChangedEntity, ChangesView, SampleEntity } from '../../components/packs/view.ts';
import type { Entity } from '../../utils/facts/entity.ts';
import type { EntityChange, EntityLine, PackDiff } from '../../utils/knowledge/pack-diff.ts';
import { nameOf } from '../../utils/reading/choose-text.ts';
import { referencesOf } from '../../utils/reading/present-entity.ts';
import type { Surroundings } from '../../utils/reading/surroundings.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { changeOf } from './change-view.ts';
import { packs } from '../../utils/room/stores.ts';

/** What a newer version changes, in the reader's language. */
export async function changesView(diff: PackDiff, words: PacksWords): Promise<ChangesView> {
  const others = await packs.entitiesByIds(diff.changed.flatMap(referred));
  const around: Surroundings = {
    others,
    tables: { vocabulary: diff.vocabulary, sources: {} },
    lang: words.lang,
    today: new Date().toISOString().slice(0, 10),
  };
  const line = (entity: EntityLine): SampleEntity => lineOf(entity, words.lang);
  return {
    counts: diff.counts,
    added: diff.added.map(line),
    removed: diff.removed.map(line),
    changed: diff.changed.map((entity): ChangedEntity => {
      const changes = entity.details.flatMap(
        (detail) => changeOf(detail, asEntity(entity), words, around) ?? [],
      );
      return { ...line(entity), changes, more: entity.total - changes.length };
    }),
  };
}

function lineOf(entity: EntityLine, lang: string): SampleEntity {
  return { id: entity.id, kind: entity.kind, name: nameOf(asEntity(entity), lang) };
}

function asEntity({ id, kind, type, labels }: EntityLine): Entity {
  return { id, kind, type, names: labels, descriptions: {}, statements: [] };
}

function referred(change: EntityChange): string[] {
  return change.details.flatMap((detail) => {
    if (detail.type === 'within') return [detail.old, detail.now].filter((id) => id !== undefined);
    if (detail.type !== 'statement') return [];
    const statements = [detail.old, detail.now].flatMap((one) => (one ? [one.statement] : []));
    return referencesOf({ ...asEntity(change), statements });
  });
}
