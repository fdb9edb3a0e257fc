import type { CardFooterProps } from './card-footer.tsx';
import type { KeyDeeds } from './card-keys.ts';
import type { CardProps } from './card-props.ts';
import type { Shown } from './shown.ts';
import type { NoteDeeds } from './use-note.ts';
import type { OpenedDeeds } from './use-opened.ts';

export interface CardDeeds {
  readonly footer: Pick<
    CardFooterProps,
    'pinned' | 'note' | 'why' | 'menu' | 'onPin' | 'onNote' | 'onWhy' | 'onMenu' | 'onOpen' | 'onClose'
  >;
  readonly keys: KeyDeeds;
  /** Each is undefined where there is no such thing to be done. */
  readonly copyFact: ((at: number) => void) | undefined;
  readonly noteFact: ((at: number) => void) | undefined;
  readonly addFact: (() => void) | undefined;
  /** What the menu has because the footer has no room for it. */
  readonly inMenu: {
    readonly onEdit: (() => void) | undefined;
    readonly onOpen: (() => void) | undefined;
    readonly onCopy: (() => void) | undefined;
    readonly onWhy: (() => void) | undefined;
  };
}

/** What may be done in the card, by its buttons and by its keys alike. */
export function deedsOf(props: CardProps, shown: Shown, opening: OpenedDeeds, note: NoteDeeds): CardDeeds {
  const { positions, pinned = false, sheet = false, onStep, onChoose, onClose } = props;
  const { entity, reading, tabs, isHidden } = shown;
  const { opened, open, toggle, close } = opening;
  const isAlive = entity !== undefined && !isHidden;
  // A sheet stays where it is.
  const onPin = isAlive && !sheet ? props.onPin : undefined;
  const onOpen = isAlive ? props.onOpen : undefined;
  const onCopy = isAlive && (props.facts ?? entity.facts).length > 0 ? props.onCopy : undefined;
  const onNote = isAlive && props.onNote ? () => (note.writing ? note.leave() : note.open()) : undefined;
  const factOf = onNote && props.notedFactAt;
  const onWhy = isAlive && reading?.reason ? () => toggle({ what: 'why' }) : undefined;
  const noteAt = (at: number | 'all') => {
    if (at === 'all' || !factOf) onNote?.();
    else note.open({ fact: factOf(at) });
  };
  // Six buttons are what the narrowest card has room for, in any language.
  const isFull = onNote !== undefined || onOpen !== undefined;
  return {
    footer: {
      pinned: onPin && pinned,
      note: onNote && note.writing !== undefined,
      why: onWhy && !isFull ? opened?.what === 'why' : undefined,
      menu: isAlive && reading ? opened?.what === 'menu' : undefined,
      onPin: () => onPin?.(!pinned),
      onNote: () => onNote?.(),
      onWhy: () => onWhy?.(),
      onMenu: () => toggle({ what: 'menu' }),
      onOpen: sheet ? undefined : onOpen,
      onClose: pinned ? undefined : onClose,
    },
    keys: {
      leave: () => {
        if (note.writing) note.leave();
        else if (opened) close(opened.what !== 'why');
        else onClose();
      },
      step: positions.length > 1 && !isHidden ? onStep : undefined,
      tabs,
      chosen: entity?.id,
      choose: onChoose,
      letters: {
        n: onNote && ((at) => noteAt(factAt(at))),
        e: onOpen && (() => onOpen('facts')),
        p: onPin && (() => onPin(!pinned)),
        c: onCopy && ((at) => onCopy('text', factAt(at))),
      },
    },
    noteFact: factOf && ((at) => note.open({ fact: factOf(at) })),
    copyFact: onCopy && ((at) => toggle({ what: 'copy', of: at })),
    addFact: onOpen && (() => onOpen('facts')),
    inMenu: {
      onEdit: sheet && onOpen ? () => onOpen('facts') : undefined,
      onOpen: sheet && onOpen ? () => onOpen('entity') : undefined,
      onCopy: onCopy && (() => open({ what: 'copy', of: 'all' })),
      onWhy: isFull ? onWhy : undefined,
    },
  };
}

/** The row that has the focus, or all. */
function factAt(at: Element | null): number | 'all' {
  const row = at?.closest<HTMLElement>('[data-fact]');
  return row ? Number(row.dataset['fact']) : 'all';
}
