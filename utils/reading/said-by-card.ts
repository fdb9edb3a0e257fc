import type { CardToBackground } from '../messages/card-port.ts';
import type { SaidByCard } from './card-links-needs.ts';

type OfPage = Extract<
  CardToBackground,
  { kind: 'shown' | 'close' | 'pointer' | 'step' | 'writing' | 'drag' }
>;

/** What a card says, for the page that holds its frame: the same under another name, as it was read field by field. */
export function saidOf({ kind: said, ...rest }: OfPage): SaidByCard {
  // Each of one kind has the fields of the other's.
  return { said, ...rest } as SaidByCard;
}
