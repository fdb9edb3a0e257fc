import type { CardProps } from '../../components/card/card.tsx';
import type { CardToBackground } from '../../utils/messages/card-port.ts';
import type { CardView, ShownCard } from './view.ts';

type Deeds = Pick<CardProps, 'onChoose' | 'onClose' | 'onKeep' | 'onRetry' | 'onUndo'>;

/** What the card's buttons do, but for steps: they ask the background, and show at once what need not be waited for. */
export function deedsOf(
  { request, content }: ShownCard,
  send: (message: CardToBackground) => void,
  show: (view: CardView) => void,
): Deeds {
  const { token } = request;
  return {
    onChoose: (entity) => send({ kind: 'choose', token, entity }),
    onClose: () => send({ kind: 'close' }),
    onKeep: (deed, entity) => send({ kind: 'keep', token, deed, entity }),
    onRetry: () => {
      show({ state: 'card', request, content: { state: 'opening' } });
      send({ kind: 'retry', token });
    },
    onUndo: (deed) => {
      show({ state: 'card', request, content });
      send({ kind: 'undo', token, deed });
    },
  };
}
