import type { PresentedEntity } from '../facts/presented.ts';
import type { CardDeed, CardNote, QuoteNote } from '../messages/card-port.ts';
import type { CardRequest } from '../messages/card-request.ts';
import type { Explanation } from './explain.ts';
import type { About, Spot } from './remembered.ts';
import type { CardPlace } from './tickets.ts';

/** What a card did that concerns its page. */
export type SaidByCard =
  | { readonly said: 'shown'; readonly token: number; readonly height: number }
  | { readonly said: 'close' }
  | { readonly said: 'pointer'; readonly inside: boolean }
  | { readonly said: 'step'; readonly step: 1 | -1 }
  | { readonly said: 'pin'; readonly pinned: boolean }
  | { readonly said: 'writing'; readonly writing: boolean }
  | { readonly said: 'drag'; readonly x: number; readonly y: number };

/** What the links need from outside. */
export interface CardLinksNeeds {
  /** Entities as presented, in the order of the ids, without those that are not in the base. */
  readonly present: (ids: readonly string[]) => Promise<readonly PresentedEntity[]>;
  /** The one that is shown, with what it may be held against. Never rejects. */
  readonly withPeers: (entity: PresentedEntity) => Promise<PresentedEntity>;
  /** Resolves to whether the page did as the card says. */
  readonly tellPage: (place: CardPlace, said: SaidByCard) => Promise<boolean>;
  /** What is known of a request's mention beside facts; rejects where the stores do not answer. */
  readonly tell: (place: CardPlace, request: CardRequest) => Promise<Told>;
  /** Another reading was chosen. */
  readonly chosen: (spot: Spot, surface: string, entity: string) => Promise<void>;
  /** Keeps a decision about a name, or without an entity takes it back, and has open pages follow. */
  readonly keep: (deed: CardDeed, about: About, entity?: string) => Promise<void>;
  /** Keeps a note about an entity, or the draft of one; of the same id it replaces the one before. */
  readonly note: (place: CardPlace, request: CardRequest, note: CardNote) => Promise<void>;
  /** Notes as a card shows them, without those that are no more. */
  readonly notes: (ids: readonly string[]) => Promise<readonly QuoteNote[]>;
  /** Opens the base at an entity, at its facts, or at a note. */
  readonly open: (id: string, at: 'entity' | 'facts' | 'note') => Promise<void>;
  readonly report: (where: string, error: unknown) => void;
}

/** A mention of which a card speaks. */
export interface Told extends Explanation {
  readonly spot: Spot;
  /** The reading that was chosen for the name earlier, also on this page after it was read. */
  readonly chosen?: string | undefined;
  /** It was chosen for this page or site alone: the others stay at hand, however clear the winner. */
  readonly isOpen?: boolean;
}
