import type { CardToBackground } from '../../utils/messages/card-port.ts';
import { wantedHeight } from './layout.ts';
import type { CardView } from './view.ts';

/** A quick answer shows nothing before it: the page puts the card up when it is first told a height. */
const PATIENCE_MS = 120;

/**
 * Tells how high the card would like to be, whenever it is called and something is to be seen. While facts are on
 * their way it waits; then the card comes as it is.
 * @param scale how large the card is drawn: its own pixels are so many of the page's
 */
export function heightTeller(
  root: Element,
  send: (message: CardToBackground) => void,
  scale: () => number,
): (view: CardView) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let awaited: number | undefined;

  const tell = (view: CardView): void => {
    const wanted = wantedHeight(root.querySelector('.card'), innerWidth);
    if (view.state !== 'card' || wanted === null) return;
    // A frame's viewport has whole pixels: with a fraction less the card would scroll.
    send({ kind: 'shown', token: view.request.token, height: Math.ceil(wanted * scale()) });
  };
  return (view) => {
    const token = view.state === 'card' && view.content.state === 'opening' ? view.request.token : undefined;
    if (token !== undefined && token === awaited) return waiting === undefined ? tell(view) : undefined;
    clearTimeout(waiting);
    waiting = undefined;
    awaited = token;
    if (token === undefined) return tell(view);
    waiting = setTimeout(() => {
      waiting = undefined;
      tell(view);
    }, PATIENCE_MS);
  };
}
