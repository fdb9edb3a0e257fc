import { factRows } from '../claims/rows.ts';
import type { Entity } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { PresentedFigure, PresentedPeer } from '../facts/presented.ts';
import type { Statement } from '../facts/statement.ts';
import type { TextIn } from '../facts/texts.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import { chooseText, nameOf } from './choose-text.ts';
import { presentSource, sourceOf } from './present-source.ts';
import { readAround, type PresentNeeds, type Reader } from './present.ts';
import type { Surroundings } from './surroundings.ts';
import { yardsticksFor, type Yardstick } from './yardsticks.ts';

export interface PeerNeeds extends PresentNeeds {
  /** Ids with this prefix that stand where an entity does: see `idsBeside` of utils/knowledge. */
  readonly beside: (id: string, prefix: string) => Promise<string[]>;
}

/** More units than these are no list that anyone has an idea of, and too much for one answer. */
const MOST_SISTERS = 40;

/** What is compared. */
const COMPARED = ['population', 'area'] as const;

/** What an entity may be held against for this reader, with the figures that comparisons need. */
export async function peersOf(
  needs: PeerNeeds,
  id: string,
  reader: Reader,
  view?: PacksView,
): Promise<PresentedPeer[]> {
  const { entities: asked } = await readAround(needs, [id], view);
  const entity = asked.get(id);
  if (!entity || !entity.statements.some(isCompared)) return [];
  const { within } = entity;
  const yardsticks = yardsticksFor(reader.lang).filter((one) => one.entity !== id && one.entity !== within);
  const beside = await sisterIds(needs, entity);
  const wanted = [
    ...beside,
    ...yardsticks.map((one) => one.entity),
    ...(within === undefined ? [] : [within]),
  ];
  const { entities, tables } = await readAround(needs, wanted, view);
  const around = { ...reader, tables };

  // Several ids may stand for one entity, and one of them for this.
  const others = new Map(beside.flatMap((one) => entities.get(one) ?? []).map((one) => [one.id, one]));
  const sisters = [...others.values()].filter((one) => one.within === within && one.id !== entity.id);
  const whole = within === undefined ? undefined : entities.get(within);
  return [
    ...sisters.map((one) => peer(one, 'sister', around, one.type === entity.type)),
    ...(whole ? [peer(whole, 'whole', around)] : []),
    ...yardsticks.flatMap((one) => yardstick(one, entities.get(one.entity), around) ?? []),
  ];
}

/** First-level units go by ISO 3166-2: their ids begin with that of their country. */
async function sisterIds({ beside }: PeerNeeds, { id, within }: Entity): Promise<string[]> {
  if (within === undefined || !/^[A-Z]{2}$/u.test(within) || !id.startsWith(`${within}-`)) return [];
  const ids = await beside(id, `${within}-`);
  const others = ids.filter((one) => one !== id);
  return others.length > MOST_SISTERS ? [] : others;
}

type Around = Omit<Surroundings, 'others'>;

function peer(
  entity: Entity,
  relation: PresentedPeer['relation'],
  around: Around,
  alike = false,
): PresentedPeer {
  const name = nameOf(entity, around.lang);
  const plain = entity.statements.filter(({ qualifiers = {} }) => Object.keys(qualifiers).length === 0);
  return {
    id: entity.id,
    relation,
    ...(alike && { alike }),
    name,
    figures: figuresOf(plain, around),
  };
}

/** Named after the part, where its figures are those of a part. */
function yardstick(
  { part }: Yardstick,
  entity: Entity | undefined,
  around: Around,
): PresentedPeer | undefined {
  if (!entity) return undefined;
  if (part === undefined) return peer(entity, 'yardstick', around);
  const ofPart = entity.statements.filter(
    ({ qualifiers = {} }) => qualifiers[part] && Object.keys(qualifiers).length === 1,
  );
  const name = partName(ofPart[0]?.qualifiers?.[part], around);
  return name && { id: entity.id, relation: 'yardstick', name, figures: figuresOf(ofPart, around) };
}

function partName(value: Statement['value'] | undefined, { lang }: Around): TextIn | undefined {
  return value?.type === 'text' ? chooseText(value.texts, lang) : undefined;
}

function figuresOf(statements: readonly Statement[], { tables, today }: Around): PresentedFigure[] {
  const { properties, units } = tables.vocabulary;
  const rows = factRows(statements.filter(isCompared), { properties, sources: tables.sources }, today);
  return rows.flatMap(({ property, statements: [best], sourcesDiffer }): PresentedFigure[] => {
    const { value, asOfKind, asOf } = best;
    const source = sourceOf(best.source, tables);
    if (value.type !== 'quantity' || value.atLeast || sourcesDiffer || !source) return [];
    const unit = value.unit ?? entryOf(properties, property)?.unit;
    if (unit !== undefined && !entryOf(units, unit)) return [];
    return [
      {
        property,
        amount: value.amount,
        ...(unit !== undefined && { unit }),
        asOfKind,
        ...(asOf !== undefined && { asOf }),
        source: presentSource(source),
      },
    ];
  });
}

function isCompared({ property }: Statement): boolean {
  return (COMPARED as readonly string[]).includes(property);
}
