import type { CardProps, WrittenNote } from '../../components/card/card-props.ts';
import type { CardNote, CardToBackground } from '../../utils/messages/card-port.ts';
import type { NoteLine } from './note-line.ts';
import type { CardView, ShownCard } from './view.ts';

/** What is kept with a note besides its words. */
export type Beside = Pick<CardNote, 'about' | 'facts'>;

/** What the card's buttons do, but for steps and copies. */
export interface Deeds extends Required<
  Pick<
    CardProps,
    'onChoose' | 'onClose' | 'onKeep' | 'onRetry' | 'onUndo' | 'onPin' | 'onDrag' | 'onWriting' | 'onOpen'
  >
> {
  /** A note is to be kept, or what is written of it so far. */
  readonly onWritten: (kind: CardNote['kind'], note: WrittenNote, beside: Beside) => void;
}

/** They ask the background, and show at once what need not be waited for. */
export function deedsOf(
  shown: ShownCard,
  send: (message: CardToBackground) => void,
  notes: Pick<NoteLine, 'keep' | 'tell'>,
  show: (view: CardView) => void,
): Deeds {
  const { request, content } = shown;
  const { token } = request;
  const pin = shown.pinned === true ? { pinned: true } : {};
  const entity = content.state === 'content' ? content.entity.id : undefined;
  return {
    onChoose: (id) => send({ kind: 'choose', token, entity: id }),
    onClose: () => send({ kind: 'close' }),
    onKeep: (deed, id) => send({ kind: 'keep', token, deed, entity: id }),
    onRetry: () => {
      show({ state: 'card', request, content: { state: 'opening' }, ...pin });
      send({ kind: 'retry', token });
    },
    onUndo: (deed) => {
      show({ state: 'card', request, content, ...pin });
      send({ kind: 'undo', token, deed });
    },
    // The page has room for so many: it says whether the card is pinned.
    onPin: (pinned) => send({ kind: 'pin', pinned }),
    onDrag: (x, y) => send({ kind: 'drag', x, y }),
    onWritten: (kind, note, beside) => {
      if (entity === undefined) return;
      const told = { token, entity, ...note, ...beside };
      if (kind === 'note') notes.keep({ kind, ...told });
      else notes.tell({ kind, ...told });
    },
    onWriting: (writing) => send({ kind: 'writing', writing }),
    onOpen: (at) => {
      if (entity !== undefined) send({ kind: 'open', token, entity, at });
    },
  };
}
