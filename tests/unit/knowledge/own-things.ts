import { openOwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { device } from './device.ts';

/** A statement of the reader's. */
export const POPULATION = {
  property: 'population',
  value: { type: 'quantity', amount: 840_000 },
  asOfKind: 'reference',
  asOf: '2026-01-01',
  rank: 'normal',
} as const;

/** A device, its base, and what is written into it. */
export function setUp() {
  const mine = device();
  const own = mine.open();
  const entities = openOwnEntities(own);
  const edits = async (id: string) => (await entities.ownEdits([id])).get(id);
  return { mine, own, entities, edits };
}
