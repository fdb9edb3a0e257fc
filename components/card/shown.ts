import type { CardContent, CardProps, CardReading } from './card-props.ts';

/** More readings than these stand in the menu. */
const TABS = 2;

/** What the card's parts have in common, worked out of its props. */
export interface Shown {
  readonly told: Extract<CardContent, { state: 'content' }> | undefined;
  readonly entity: Extract<CardContent, { state: 'content' }>['entity'] | undefined;
  readonly readings: readonly CardReading[];
  readonly reading: CardReading | undefined;
  /** None, or at least two. */
  readonly tabs: readonly CardReading[];
  /** The name is no longer marked: the card says so until it is left, and leads to no other mention. */
  readonly isHidden: boolean;
}

export function shownOf({ content, kept }: Pick<CardProps, 'content' | 'kept'>): Shown {
  const told = content.state === 'content' ? content : undefined;
  const entity = told?.entity;
  const readings = told?.readings ?? [];
  const reading = readings.find(({ id }) => id === entity?.id);
  const isHidden = kept?.ok === true && kept.deed !== 'always';
  // The likeliest two, and the one that is shown where it is neither.
  const tabs = readings.filter((each, at) => at < TABS || each === reading);
  const hasTabs = told && !told.clear && tabs.length > 1 && !isHidden;
  return { told, entity, readings, reading, tabs: hasTabs ? tabs : [], isHidden };
}
