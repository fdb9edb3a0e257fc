import type { ComparisonPart } from '../facts/derived.ts';
import type { PresentedEntity, PresentedFigure, PresentedPeer } from '../facts/presented.ts';
import { surelyWithin } from './partial-dates.ts';

/** An entity's own figure, as its row shows it. */
export interface OwnFigure extends Pick<PresentedFigure, 'asOfKind' | 'asOf'> {
  readonly property: 'population' | 'area';
  /** The shown one first; more where sources differ. */
  readonly amounts: readonly number[];
  /** Key of the unit. */
  readonly unit?: string;
  readonly part: ComparisonPart;
}

/** The figure of the row that nothing narrows; none where it is only known to be at least so much. */
export function figureOf(
  { name, facts }: PresentedEntity,
  property: OwnFigure['property'],
): OwnFigure | undefined {
  const row = facts.find((fact) => fact.property === property && !fact.narrowedBy && !fact.narrowing);
  // Values beyond the two that are shown may lead elsewhere.
  if (!row || (row.sourcesDiffer && row.moreValues > 0)) return undefined;
  const [first] = row.values;
  if (first?.value.type !== 'quantity') return undefined;
  const amounts: number[] = [];
  for (const { value } of row.sourcesDiffer ? row.values : [first]) {
    if (value.type !== 'quantity' || value.atLeast || value.unit?.key !== first.value.unit?.key)
      return undefined;
    amounts.push(value.amount);
  }
  const { asOfKind, asOf, source } = first;
  const { amount, unit } = first.value;
  const dated = asOf !== undefined && { asOf };
  return {
    property,
    amounts,
    asOfKind,
    ...dated,
    ...(unit && { unit: unit.key }),
    part: { name, amount, ...(unit && { unit }), ...dated, asOfKind, source },
  };
}

type Dated = Pick<PresentedFigure, 'asOfKind' | 'asOf'>;

/** People come and go; land is measured once in a long while, and a measure without a date is as good as any. */
const YEARS_APART = { population: 5, area: 20 } as const;

/** Whether figures are near enough in time to be held against each other, whatever days their dates mean. */
export function areOfOneTime(
  property: OwnFigure['property'],
  figures: readonly Dated[],
  months = YEARS_APART[property] * 12,
): boolean {
  const dates = figures.flatMap(({ asOf, asOfKind }) =>
    asOf !== undefined && (property === 'area' || asOfKind === 'reference') ? [asOf] : [],
  );
  if (property === 'population' && dates.length < figures.length) return false;
  return dates.every((date) => dates.every((other) => surelyWithin(months, date, other)));
}

/** Another's figure of the same unit, as an operand. */
export function partOf(
  { name }: Pick<PresentedPeer, 'name'>,
  { amount, asOf, asOfKind, source }: PresentedFigure,
  { part: { unit } }: OwnFigure,
): ComparisonPart {
  return { name, amount, ...(unit && { unit }), ...(asOf !== undefined && { asOf }), asOfKind, source };
}
