import type { CheckedFigure, Comparison, FactThen } from '../../utils/facts/derived.ts';
import type { Kind } from '../../utils/facts/entity.ts';
import type { NotedFact } from '../../utils/facts/note.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { PartialDate } from '../../utils/facts/statement.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import type { CardDeed, Kept } from './card-kept.tsx';
import type { PresentedReason } from './reason-words.ts';

/** One of the entities that the name may stand for. */
export interface CardReading {
  readonly id: string;
  readonly kind: Kind;
  readonly tabLabel: string;
  readonly reason?: PresentedReason;
}

export type CardContent =
  /** Asked for: the name is known, the rest is on its way. */
  | { readonly state: 'opening' }
  | {
      readonly state: 'content';
      readonly entity: PresentedEntity;
      /** Likeliest first. */
      readonly readings: readonly CardReading[];
      /** The first of them is a clear winner. */
      readonly clear: boolean;
      /** Of the text around the name. */
      readonly lang: string;
      /** Where a decision may hold, beside everywhere: the page, if it has an address, and the site of this name. */
      readonly page: boolean;
      readonly site?: string;
    }
  /** `base`: the stores did not answer. `gone`: the entity is no longer in the base. */
  | { readonly state: 'failure'; readonly why: 'base' | 'gone' }
  /** The extension was updated under the page. */
  | { readonly state: 'updated' };

/** How facts are copied: as running text, as Markdown, or as citations of their sources. */
export type CopyFormat = 'text' | 'markdown' | 'csl-json' | 'bibtex';

/** One fact by its place among `facts`, or all of them. */
export type Copied = number | 'all';

/** What became of a note that was to be kept. */
export interface Noted {
  readonly id: string;
  readonly ok: boolean;
}

/** A note as it leaves the card: of one that is given up the text is empty. */
export interface WrittenNote {
  /** A UUID; a note of the same id is replaced. */
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** The fact that it is about. */
  readonly fact?: NotedFact;
  /** It is a note that was kept before. */
  readonly isChange?: true;
}

/** A note that is being written. */
export interface NoteDraft extends Omit<WrittenNote, 'tags'> {
  readonly entity: string;
  /** As they are typed, with commas between them. */
  readonly tags: string;
  /** It was left at another time, and nothing was written here. */
  readonly isGiven?: true;
}

/** By the entity and the fact that a new one is about, and of one that was kept by its own id. */
export type Drafts = Map<string, NoteDraft>;

export interface CardProps {
  readonly words: CardWords;
  /** The name as the page writes it. */
  readonly surface: string;
  /** Where all mentions stand on the page, from 0 to 1, and which of them this is, from 0. */
  readonly positions: readonly number[];
  readonly index: number;
  readonly content: CardContent;
  /** The entity's facts as the article's time has them; without, they are shown as they are held today. */
  readonly facts?: readonly FactThen[] | undefined;
  /** When the article was written, where some of `facts` held then and another value holds today. */
  readonly articleDate?: PartialDate | undefined;
  /** At most one for a fact is shown. */
  readonly comparisons?: readonly Comparison[] | undefined;
  /** Of these the first two are shown. */
  readonly checks?: readonly CheckedFigure[] | undefined;
  readonly kept?: Kept | undefined;
  readonly noted?: Noted | undefined;
  /** What became of the last copy; a new object for each. */
  readonly copied?: { readonly ok: boolean } | undefined;
  /** The card stays where it is put, and has a bar to move it by. */
  readonly pinned?: boolean | undefined;
  /** How often the page has refused to pin this card: as many as it may hold are pinned. */
  readonly refusals?: number | undefined;
  /** The machine has no connection: sources cannot be opened. */
  readonly offline?: boolean | undefined;
  /** At the window's lower edge, for fingers. */
  readonly sheet?: boolean | undefined;
  /** Given by a parent that outlives the card, so that what is being written does as well. */
  readonly drafts?: Drafts | undefined;
  readonly onClose: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onChoose: (entity: string) => void;
  readonly onRetry: () => void;
  readonly onKeep: (deed: CardDeed, entity: string) => void;
  readonly onUndo: (deed: CardDeed) => void;
  /** What the card shows has grown or shrunk by what was pressed in it. */
  readonly onGrown: () => void;
  /** Where one of these is not given, the card offers no such thing. `pinned` is what the card is to be. */
  readonly onPin?: ((pinned: boolean) => void) | undefined;
  /** The card is moved by so many CSS pixels to the right and down. */
  readonly onDrag?: ((dx: number, dy: number) => void) | undefined;
  /** A note about the entity that is shown, never empty. */
  readonly onNote?: ((note: WrittenNote) => void) | undefined;
  /** What is written of one so far, at every key; empty when it is given up. */
  readonly onDraft?: ((draft: WrittenNote) => void) | undefined;
  /** A fact by its place among `facts`, as a note is kept with it; without, no note is taken on a fact. */
  readonly notedFactAt?: ((at: number) => NotedFact | undefined) | undefined;
  /** A note is begun, or done with: the card should stay in between. */
  readonly onWriting?: ((writing: boolean) => void) | undefined;
  /** Opens the base at the entity that is shown, or where its facts are written. */
  readonly onOpen?: ((at: 'entity' | 'facts') => void) | undefined;
  readonly onCopy?: ((format: CopyFormat, what: Copied) => void) | undefined;
}
