import { beforeEach, expect, test } from 'vitest';
import type { BackgroundToCard } from '../../../utils/messages/card-port.ts';
import type { CardLinks } from '../../../utils/reading/card-links.ts';
import { freshLinks, PLACE, request, settled, spies } from './linked-cards.ts';

const { tellPage } = spies;
let links: CardLinks;
let posted: BackgroundToCard[];

beforeEach(() => {
  ({ links, posted } = freshLinks());
});

test('what the card did reaches its page', () => {
  links.connect(PLACE, () => {});
  links.hear(PLACE, { kind: 'shown', token: 1, height: 300 });
  links.hear(PLACE, { kind: 'step', step: -1 });
  links.hear(PLACE, { kind: 'writing', writing: true });
  links.hear(PLACE, { kind: 'close' });
  expect(tellPage.mock.calls).toEqual([
    [PLACE, { said: 'shown', token: 1, height: 300 }],
    [PLACE, { said: 'step', step: -1 }],
    [PLACE, { said: 'writing', writing: true }],
    [PLACE, { said: 'close' }],
  ]);
});

test('a pinned card is told that it is one, or that the page holds no more', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  links.hear(PLACE, { kind: 'pin', pinned: true });
  await settled();
  expect(tellPage).toHaveBeenLastCalledWith(PLACE, { said: 'pin', pinned: true });
  tellPage.mockResolvedValueOnce(false);
  links.hear(PLACE, { kind: 'pin', pinned: true });
  await settled();
  links.hear(PLACE, { kind: 'pin', pinned: false });
  await settled();
  expect(posted).toEqual([
    { kind: 'pinned', pinned: true },
    { kind: 'pinned', pinned: false },
    { kind: 'pinned', pinned: false },
  ]);
});

test('cards of one frame are kept apart by their numbers', async () => {
  const pinned: BackgroundToCard[] = [];
  links.connect(PLACE, (message) => pinned.push(message));
  links.show(PLACE, request(1));
  links.connect({ ...PLACE, card: 1 }, (message) => posted.push(message));
  links.show({ ...PLACE, card: 1 }, { ...request(2, ['region']), card: 1 });
  await settled();
  expect(pinned.at(-1)).toMatchObject({ token: 1, entity: { id: 'city' } });
  expect(posted.at(-1)).toMatchObject({ token: 2, entity: { id: 'region' } });
  links.hear(PLACE, { kind: 'drag', x: 4, y: -2 });
  expect(tellPage).toHaveBeenLastCalledWith(PLACE, { said: 'drag', x: 4, y: -2 });
});
