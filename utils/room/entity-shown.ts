import type { EntityView } from '../../components/base/view.ts';
import { factHash } from '../facts/claim-key.ts';
import type { Entity } from '../facts/entity.ts';
import type { OwnEdits } from '../facts/own.ts';
import type { Laid } from '../packs/overlay.ts';
import { presentEntity } from '../reading/present-entity.ts';
import { factGroups } from './entity-lines.ts';
import type { Around } from './fact-drafts.ts';
import { lineOf } from './fact-line.ts';

/** What a page shows of an entity, but for the packs that it came with. */
export function shownOf(
  { edits, laid, inPacks }: { readonly edits: OwnEdits; readonly laid: Laid; readonly inPacks?: Entity },
  entity: Entity,
  around: Around,
): Omit<EntityView, 'packs' | 'hiddenOn' | 'merged' | 'changed'> {
  const ofYours = new Map(edits.names.map((name) => [`${name.lang} ${name.text}`, name.id]));
  const texts = { ...entity.descriptions, ...edits.descriptions };
  return {
    presented: presentEntity(entity, around),
    type: entity.type,
    isOwn: edits.entity !== undefined,
    isHidden: edits.hidden,
    tags: edits.tags,
    facts: factGroups(laid, edits, around),
    hiddenFacts: (inPacks?.statements ?? [])
      .filter((one) => edits.hiddenFacts.has(factHash(one)))
      .flatMap((one) => lineOf(one, entity, around) ?? []),
    names: entity.names.map(({ text, lang, role, marked }) => {
      const own = ofYours.get(`${lang} ${text}`);
      return {
        key: own ?? `${lang} ${text} ${role}`,
        text,
        lang,
        role,
        isOwn: own !== undefined,
        isMarked: marked !== false && role !== 'search',
      };
    }),
    // One that the reader has in their own words is not gone.
    hiddenNames: edits.hiddenNames.filter(({ lang, text }) => !ofYours.has(`${lang} ${text}`)),
    descriptions: Object.entries(texts).map(([lang, text]) => {
      return { lang, text, isOwn: Object.hasOwn(edits.descriptions, lang) };
    }),
    notes: edits.notes,
    isEdited: edits.entity === undefined && isChanged(edits),
  };
}

function isChanged({
  names,
  facts,
  descriptions,
  hiddenFacts,
  hiddenNames,
  kind,
  type,
  hidden,
  tags,
}: OwnEdits) {
  const count =
    names.length + facts.length + hiddenNames.length + tags.length + Object.keys(descriptions).length;
  return hidden || kind !== undefined || type !== undefined || count + hiddenFacts.size > 0;
}
