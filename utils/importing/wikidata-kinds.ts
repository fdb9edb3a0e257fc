import type { KindWord } from './vocabulary-words.ts';
import type { Kind } from '../facts/entity.ts';

/** Classes of Wikidata (P31) that are told apart; everything else is known by what it has: a birth, a place. */
const CLASSES: ReadonlyMap<string, KindWord> = new Map([
  ...classes('person', 'person', 'Q5'),
  ...classes('place', 'country', 'Q6256 Q3624078 Q7270 Q859563 Q123480 Q179164'),
  ...classes('place', 'territory', 'Q161243 Q46395 Q15634554 Q202216'),
  ...classes('place', 'region', 'Q10864048 Q1221156 Q835714 Q867606 Q837766 Q193512 Q835135'),
  ...classes('place', 'district', 'Q13220204 Q2198484 Q1782540 Q149621'),
  ...classes('place', 'city', 'Q515 Q1549591 Q1637706 Q5119 Q200250 Q7930989 Q1907114 Q2264924 Q174844'),
  ...classes('place', 'settlement', 'Q486972 Q3957 Q532 Q5084 Q2514025 Q12813115'),
  ...classes('place', 'sea', 'Q165'),
  ...classes('place', 'lake', 'Q23397 Q131681 Q188025'),
  ...classes('place', 'river', 'Q4022'),
  ...classes('place', 'mountain', 'Q8502 Q46831'),
  ...classes(
    'organisation',
    'organisation',
    'Q43229 Q484652 Q4830453 Q783794 Q7278 Q245065 Q163740 Q327333 Q22687',
  ),
  ...classes(
    'organisation',
    'organisation',
    'Q6881511 Q891723 Q3918 Q4120211 Q1335818 Q7210356 Q11204 Q35127',
  ),
  ...classes(
    'event',
    'event',
    'Q1656682 Q198 Q178561 Q40231 Q1190554 Q3839081 Q7944 Q273120 Q124757 Q13418847',
  ),
]);

function classes(kind: Kind, type: string, items: string): [string, KindWord][] {
  return items.split(' ').map((item) => [item, { kind, type }]);
}

/**
 * Kind and type of an item.
 * @param isA its classes, preferred first
 */
export function kindOf(isA: readonly string[], has: (property: string) => boolean): KindWord {
  for (const item of isA) {
    const found = CLASSES.get(item);
    if (found) return found;
  }
  if (has('P569')) return { kind: 'person', type: 'person' };
  if (has('P625')) return { kind: 'place', type: 'place' };
  return { kind: 'other', type: 'other' };
}
