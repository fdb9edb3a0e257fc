import type { Corridor } from './corridor.ts';
import type { Box, Point } from './geometry.ts';

/** A mark's number, given out by the painter; equal numbers are the same mark. */
export type MarkId = number;

/** What lies under the pointer. */
export type Spot =
  | { readonly on: 'nothing' }
  | { readonly on: 'mark'; readonly mark: MarkId }
  | { readonly on: 'card' };

/** Who opened the card, which decides what closes it. */
export type OpenedBy =
  /** The pointer rested on a mark: leaving word and card closes it. */
  | 'hover'
  /** A jump or a step to a mention: the pointer is elsewhere, so only entering the card puts it in charge. */
  | 'jump'
  /** The keyboard walk: the focus is in the card, and a pointer that stirs must not take the card away. */
  | 'keys'
  /** A tap: a sheet at the viewport's lower edge, that stays while the page scrolls. */
  | 'touch';

/** Why a plain line stands where the card should be. */
export type PlainWhy =
  /** The page keeps the frame from loading. */
  | 'blocked'
  /** This content script belongs to an older version of the extension. */
  | 'updated'
  /** The background gave no answer. */
  | 'silent';

export type Phase =
  /** Nothing is shown and nothing is under way. */
  | { readonly is: 'idle' }
  /** The pointer rests on a mark; the dwell timer runs. */
  | { readonly is: 'dwelling'; readonly mark: MarkId }
  /**
   * The card was asked for under the current token and is not in its place yet.
   * `heard`: the frame has the request. `late`: it is time for a skeleton.
   */
  | {
      readonly is: 'opening';
      readonly mark: MarkId;
      readonly by: OpenedBy;
      readonly heard: boolean;
      readonly late: boolean;
    }
  /** The card is seen. `next` is another mark that the pointer rests on meanwhile; the dwell timer runs for it. */
  | {
      readonly is: 'open';
      readonly mark: MarkId;
      readonly by: OpenedBy;
      readonly card: Box | null;
      readonly next: MarkId | null;
    }
  /** The card is seen, but the pointer has left word and card; the grace timer runs. */
  | {
      readonly is: 'leaving';
      readonly mark: MarkId;
      readonly card: Box | null;
      /** The way from word to card; null where the pointer left from the card itself. */
      readonly corridor: Corridor | null;
      readonly next: MarkId | null;
    };

/** The machine's whole memory. */
export interface HoverState {
  readonly phase: Phase;
  /** The last interaction's number: answers to an earlier one are dropped. */
  readonly token: number;
  readonly scrolling: boolean;
  /** The reader holds the key without which the pointer opens nothing; true as well where no key is asked for. */
  readonly held: boolean;
  /** The dwell that was last begun is over: what still keeps the card from opening is the key. */
  readonly ripe: boolean;
  /** A note is being written in the card: a pointer that leaves does not take it away, nor has another one come. */
  readonly writing: boolean;
  /** When the last card closed; milliseconds of the events' clock. */
  readonly closedAt: number;
  /** The pointer's last report. */
  readonly last: { readonly point: Point; readonly at: number; readonly on: Spot['on'] } | null;
}

export type TimerName = 'dwell' | 'grace' | 'scroll' | 'loading' | 'patience';

/** What happened; `at` is milliseconds of any steady clock. */
export type HoverEvent = { readonly at: number } & (
  | {
      readonly type: 'pointer';
      readonly spot: Spot;
      readonly point: Point;
      /** False while a button is down or text is selected. */
      readonly calm: boolean;
      /** As in the state, where the report says so. */
      readonly held?: boolean;
    }
  /** A key went down or up that may be the one which opens cards. */
  | { readonly type: 'key'; readonly held: boolean }
  /** The pointer left the viewport. */
  | { readonly type: 'away' }
  /** A button went down outside the card. */
  | { readonly type: 'press' }
  /** Text was selected. */
  | { readonly type: 'selected' }
  | { readonly type: 'scrolled' }
  | { readonly type: 'escape' }
  /** The card's own close button. */
  | { readonly type: 'dismiss' }
  /** Keyboard walk, jump from a list, step within the card, tap. */
  | { readonly type: 'ask'; readonly mark: MarkId; readonly by: Exclude<OpenedBy, 'hover'> }
  /** The card was pinned: it stays where it is, and is no longer the one that comes and goes. */
  | { readonly type: 'pinned' }
  /** A note is begun in the card, or is written. */
  | { readonly type: 'writing'; readonly writing: boolean }
  /** A pinned card goes with the rest again; `asked` is the token of what it was last asked for. */
  | { readonly type: 'unpinned'; readonly mark: MarkId; readonly card: Box; readonly asked: number }
  /** The open card's mark left the viewport or the page. */
  | { readonly type: 'gone' }
  /** The frame has received what the token asked for. */
  | { readonly type: 'heard'; readonly token: number }
  /** The frame has drawn it. */
  | { readonly type: 'shown'; readonly token: number }
  /** The card now stands here. */
  | { readonly type: 'placed'; readonly token: number; readonly card: Box }
  | { readonly type: 'failed'; readonly token: number; readonly why: PlainWhy }
  | { readonly type: 'timer'; readonly timer: TimerName }
);

/** What is to be done, in order. */
export type Effect =
  | { readonly do: 'start'; readonly timer: TimerName; readonly ms: number }
  | { readonly do: 'stop'; readonly timer: TimerName }
  /** A card may come: have its frame ready. */
  | { readonly do: 'prepare' }
  | { readonly do: 'ask'; readonly token: number; readonly mark: MarkId; readonly by: OpenedBy }
  /** Put the frame in its place and let it be seen. */
  | { readonly do: 'reveal'; readonly token: number; readonly mark: MarkId }
  /** Show a plain line in the card's stead. */
  | { readonly do: 'plain'; readonly token: number; readonly mark: MarkId; readonly why: PlainWhy }
  /** The page moved under the card: follow the mark, or report that it is gone. */
  | { readonly do: 'follow'; readonly token: number; readonly mark: MarkId }
  /** Out of sight, because another card comes. */
  | { readonly do: 'conceal' }
  /** Out of sight; `back` returns a focus that is in the card to where it was. */
  | { readonly do: 'close'; readonly back: boolean };

export interface Step {
  readonly state: HoverState;
  readonly effects: readonly Effect[];
}
