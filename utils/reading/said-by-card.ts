import type { CardToBackground } from '../messages/card-port.ts';
import type { SaidByCard } from './card-links-needs.ts';

type OfPage = Extract<
  CardToBackground,
  { kind: 'shown' | 'close' | 'pointer' | 'step' | 'writing' | 'drag' }
>;

/** What a card says, for the page that holds its frame. */
export function saidOf(message: OfPage): SaidByCard {
  switch (message.kind) {
    case 'shown':
      return { said: 'shown', token: message.token, height: message.height };
    case 'close':
      return { said: 'close' };
    case 'pointer':
      return { said: 'pointer', inside: message.inside };
    case 'step':
      return { said: 'step', step: message.step };
    case 'writing':
      return { said: 'writing', writing: message.writing };
    case 'drag':
      return { said: 'drag', x: message.x, y: message.y };
  }
}
