import type { PresentedEntity } from '../../utils/facts/presented.ts';

/** The names that stand in the sample article, and the entities of the bundled packs that they mean. */
export const SAMPLE_NAMES = {
  city: 'Q488990',
  region: 'KZ-39',
  country: 'KZ',
  neighbour: 'RU',
  union: 'org:eaeu',
  buyer: 'UZ',
} as const;
export type SampleName = keyof typeof SAMPLE_NAMES;

/** What the base knows of them now; names that it does not know stay unmarked. */
export type SampleEntities = Readonly<Partial<Record<SampleName, PresentedEntity>>>;

/** The name whose card is open at first. */
export const POINTED_AT: SampleName = 'region';

/** How far the base is; until it is ready a name without an entity may still get one. */
export type BaseState = 'ready' | 'filling' | 'failed';

/**
 * The name whose card is shown: the one pointed at, or where no pack knows it, the first of the article that one does.
 */
export function shownName(
  pointed: SampleName | null,
  base: BaseState,
  entities: SampleEntities,
): SampleName | null {
  if (pointed === null || entities[pointed] || base !== 'ready') return pointed;
  return sampleNames().find((name) => entities[name]) ?? null;
}

/** In the order of the article. */
export function sampleNames(): SampleName[] {
  return Object.keys(SAMPLE_NAMES) as SampleName[];
}
