import type { PresentedEntity, PresentedFact, PresentedStatement } from '../../utils/facts/presented.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { quantity } from '../../utils/wording/numbers.ts';
import type { Mentions, Span } from '../browser/reading.ts';

/** "surface → entity — first fact", once for every pair of surface and entity, with how often it was met. */
export function linesOf(spans: readonly Span[], { entities }: Mentions): readonly string[] {
  const known = new Map(entities.map(({ entity }) => [entity.id, entity]));
  const met = new Map<string, number>();
  for (const { surface, readings } of spans) {
    const line = `${surface} → ${entityWords(readings, known)}`;
    met.set(line, (met.get(line) ?? 0) + 1);
  }
  return [...met].map(([line, times]) => (times === 1 ? line : `${line}  (${String(times)} times)`));
}

function entityWords(readings: readonly string[], known: ReadonlyMap<string, PresentedEntity>): string {
  const [first = '', ...others] = readings;
  const entity = known.get(first);
  if (entity === undefined) return first;
  const [fact] = entity.facts;
  const more = others.length === 0 ? '' : `, or ${others.join(', ')}`;
  return `${entity.name.text} [${first}${more}] — ${fact === undefined ? 'no fact yet' : factWords(fact)}`;
}

function factWords({ label, narrowedBy, values: [value] }: PresentedFact): string {
  const name = narrowedBy === undefined ? label : `${label} (${narrowedBy.text})`;
  return value === undefined ? name : `${name}: ${valueWords(value)} (${originWords(value)})`;
}

function valueWords({ value }: PresentedStatement): string {
  switch (value.type) {
    case 'quantity': {
      const unit = value.unit?.understood === true ? undefined : value.unit;
      const { before, figure, after } = quantity('en', value.amount, unit, {
        atLeast: value.atLeast === true,
      });
      return before + figure + after;
    }
    case 'text':
      return value.text.text;
    case 'date':
      return partialDate('en', value.date);
    case 'entity':
      return value.name.text;
    case 'coordinates':
      return `${String(value.lat)}, ${String(value.lon)}`;
    case 'link':
      return value.url;
  }
}

function originWords({ asOf, asOfKind, readOn, source }: PresentedStatement): string {
  if (asOf !== undefined)
    return `${asOfKind === 'publication' ? 'published ' : ''}${partialDate('en', asOf)}, ${source.name}`;
  return readOn === undefined ? source.name : `undated, read ${partialDate('en', readOn)}, ${source.name}`;
}
