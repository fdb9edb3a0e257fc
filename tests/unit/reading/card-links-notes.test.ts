import { beforeEach, expect, test } from 'vitest';
import type { BackgroundToCard, CardToBackground } from '../../../utils/messages/card-port.ts';
import type { CardLinks } from '../../../utils/reading/card-links.ts';
import { freshLinks, PLACE, request, settled, spies } from './linked-cards.ts';

const NOTE = { kind: 'note', token: 1, entity: 'region', id: 'one', text: 'Ask' } as const;
let links: CardLinks;
let posted: BackgroundToCard[];

beforeEach(async () => {
  ({ links, posted } = freshLinks());
  links.connect(PLACE, (message) => posted.push(message));
  links.show(PLACE, request(1));
  await say({ kind: 'choose', token: 1, entity: 'region' });
  posted.length = 0;
});

async function say(message: CardToBackground): Promise<void> {
  links.hear(PLACE, message);
  await settled();
}

test('a note is kept and answered, and the card is told its entity anew', async () => {
  await say(NOTE);
  expect(spies.note).toHaveBeenCalledExactlyOnceWith('region', 'one', 'Ask');
  expect(posted).toMatchObject([
    { kind: 'noted', token: 1, id: 'one', ok: true },
    { kind: 'content', token: 1, entity: { id: 'region' } },
  ]);
});

test('a note that cannot be kept is answered too', async () => {
  spies.note.mockRejectedValueOnce(new Error('full'));
  await say(NOTE);
  expect(posted).toEqual([{ kind: 'noted', token: 1, id: 'one', ok: false }]);
});

test('a note that comes again after a step is kept, unless it is about what the name cannot mean', async () => {
  links.show(PLACE, request(2));
  await say(NOTE);
  expect(spies.note).toHaveBeenCalledTimes(1);
  expect(posted).toContainEqual({ kind: 'noted', token: 1, id: 'one', ok: true });
  await say({ ...NOTE, entity: 'elsewhere' });
  expect(spies.note).toHaveBeenCalledTimes(1);
});

test('another reading that was chosen meanwhile stays', async () => {
  let keep = () => {};
  spies.note.mockReturnValueOnce(new Promise((resolve) => (keep = resolve)));
  await say(NOTE);
  await say({ kind: 'choose', token: 1, entity: 'city' });
  keep();
  await settled();
  expect(posted.at(-1)).toMatchObject({ kind: 'content', entity: { id: 'city' } });
});
