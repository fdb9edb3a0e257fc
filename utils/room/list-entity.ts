import { nextTurn, oldFrom } from '../claims/shelf-life.ts';
import type { ListedEntity } from '../directory/listed.ts';
import type { Entity, Name } from '../facts/entity.ts';
import { labelIn, nameOf } from '../reading/choose-text.ts';
import { rowsToSay } from '../reading/present-facts.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import { letterOf } from '../search/letters.ts';

/** What a directory keeps of an entity; its facts are judged as its card judges them. */
export function listEntity(entity: Entity, packs: readonly string[], around: Surroundings): ListedEntity {
  const { id, kind, type, within, coordinates, nativeLang, names } = entity;
  const name = nameOf(entity, around.lang);
  const native = nativeLang === undefined ? undefined : labelIn(names, nativeLang);
  const rows = rowsToSay(entity, around).map(({ row }) => row);
  const old = oldFrom(rows);
  return {
    id,
    kind,
    type,
    name,
    ...(native && native.text !== name.text && { nativeName: native }),
    ...(within !== undefined && { within }),
    ...(coordinates && { coordinates }),
    packs,
    facts: rows.length,
    differs: rows.some(({ sourcesDiffer }) => sourcesDiffer),
    ...(old !== undefined && { oldFrom: old }),
    labels: foldedNames(names, 'label'),
    aliases: foldedNames(names, 'alias'),
  };
}

/** The next day, in days since 1970, on which the entity's facts may have to be judged anew. */
export function judgedUntil({ statements }: Entity, today: number): number | undefined {
  return nextTurn(statements, today);
}

/** Somebody who is referred to: of whom it is only asked whether they are there. */
export function someone(id: string): Entity {
  return { id, kind: 'other', type: '', names: [], descriptions: {}, statements: [] };
}

/** A name as search compares letters: whatever their case, ornament and script. */
function folded(text: string): string {
  let plain = '';
  for (const char of text) plain += letterOf(char)?.plain ?? ' ';
  return plain.replaceAll(/ +/gu, ' ').trim();
}

function foldedNames(names: readonly Name[], of: Name['role']): string[] {
  return [...new Set(names.flatMap(({ role, text }) => (role === of ? [folded(text)] : [])))];
}
