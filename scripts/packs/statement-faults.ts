import type { Entity } from '../../utils/facts/entity.ts';
import type { Statement } from '../../utils/facts/statement.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';

const GAZETTEER = 'geonames-2023-03';
const BELOW_THE_SEA = new Set(['elevation', 'surface-level']);
const WHOLE_NUMBERS = new Set(['people', 'states', 'districts']);

/**
 * What is wrong with an entity's statements by themselves, a sentence each.
 * @param today the pack's revision: no date may lie behind it
 */
export function statementFaults(entity: Entity, vocabulary: Vocabulary, today: string): string[] {
  const faults = entity.statements.flatMap((statement) =>
    oneStatement(statement, vocabulary, today).map((fault) => `${statement.property}: ${fault}`),
  );
  const preferred = entity.statements.filter(({ rank }) => rank === 'preferred').map(slot);
  for (const key of new Set(preferred.filter((one, index) => preferred.indexOf(one) < index))) {
    if (!holdsList(entity, key)) faults.push(`${key}: two preferred values`);
  }
  const area = amountOf(entity, 'area');
  const [land, water] = [amountOf(entity, 'land-area'), amountOf(entity, 'water-area')];
  if (area !== undefined && land !== undefined && water !== undefined && land + water !== area) {
    faults.push(`land ${land} and water ${water} do not make ${area}`);
  }
  return faults;
}

/** What is wrong between entities: a city's figure on its region, a capital known by a gazetteer alone. */
export function crossFaults(entities: readonly Entity[]): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) => {
    const faults: string[] = [];
    for (const { property, value } of entity.statements) {
      if (value.type !== 'entity') continue;
      const town = byId.get(value.entity);
      if (!town) continue;
      if (
        property === 'centre' &&
        amountsOf(town, 'population').some((n) => amountsOf(entity, 'population').includes(n))
      ) {
        faults.push(`${entity.id}: has the population of its centre ${town.id}`);
      }
      if (property === 'capital' && isByGazetteerAlone(town)) {
        faults.push(`${town.id}: a capital whose population is from a gazetteer alone`);
      }
    }
    return faults;
  });
}

function oneStatement(
  { property, value, asOf, readOn, from, until }: Statement,
  vocabulary: Vocabulary,
  today: string,
): string[] {
  const faults: string[] = [];
  const unit = vocabulary.properties[property]?.unit;
  if (value.type === 'quantity') {
    const { amount } = value;
    if (unit === undefined) faults.push('a number without a unit');
    if (unit === 'percent' && (amount < 0 || amount > 100)) faults.push(`${amount} per cent`);
    if (amount < lowestOf(property)) faults.push(`${amount} is no measure`);
    if (unit !== undefined && WHOLE_NUMBERS.has(unit) && !Number.isInteger(amount))
      faults.push(`${amount} of what comes whole`);
  } else if (unit !== undefined) faults.push('no number, though the property has a unit');
  if (value.type === 'date' && property !== 'leased-until' && value.date > today)
    faults.push(`${value.date} is to come`);
  for (const date of [asOf, readOn, from, until]) {
    if (date !== undefined && date > today) faults.push(`${date} is to come`);
  }
  return faults;
}

/** Land may lie below the sea, and a country may have no lakes; nothing else is measured as nothing or less. */
function lowestOf(property: string): number {
  if (BELOW_THE_SEA.has(property)) return -500;
  return property === 'water-area' ? 0 : Number.MIN_VALUE;
}

function isByGazetteerAlone(entity: Entity): boolean {
  const sources = entity.statements
    .filter(({ property }) => property === 'population')
    .map(({ source }) => source);
  return sources.every((source) => source === GAZETTEER);
}

/** Lists are several statements of one slot, all alike preferred: members, neighbours, official languages. */
function holdsList(entity: Entity, key: string): boolean {
  return entity.statements
    .filter((statement) => slot(statement) === key)
    .every(({ value }) => value.type !== 'quantity');
}

function slot({ property, qualifiers }: Statement): string {
  return qualifiers ? `${property} ${JSON.stringify(qualifiers)}` : property;
}

function amountsOf(entity: Entity, wanted: string): number[] {
  return entity.statements.flatMap(({ property, value }) =>
    property === wanted && value.type === 'quantity' ? [value.amount] : [],
  );
}

function amountOf(entity: Entity, wanted: string): number | undefined {
  const found = entity.statements.filter(({ property }) => property === wanted);
  const value = (found.find(({ rank }) => rank === 'preferred') ?? found[0])?.value;
  return value?.type === 'quantity' ? value.amount : undefined;
}
