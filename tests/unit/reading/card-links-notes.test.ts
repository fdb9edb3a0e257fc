import { beforeEach, expect, test } from 'vitest';
import type { BackgroundToCard, CardToBackground } from '../../../utils/messages/card-port.ts';
import type { CardLinks } from '../../../utils/reading/card-links.ts';
import { freshLinks, PLACE, request, settled, spies } from './linked-cards.ts';

const BESIDE = { about: { text: 'Region', lang: 'en' }, tags: [], facts: [] };
const NOTE = { kind: 'note', token: 1, entity: 'region', id: 'one', text: 'Ask', ...BESIDE } as const;
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
  expect(spies.note).toHaveBeenCalledExactlyOnceWith(PLACE, request(1), NOTE);
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

test('a draft is kept, and nobody waits for an answer, also where it could not be kept', async () => {
  await say({ ...NOTE, kind: 'draft', text: '' });
  expect(spies.note).toHaveBeenCalledExactlyOnceWith(PLACE, request(1), { ...NOTE, kind: 'draft', text: '' });
  spies.note.mockRejectedValueOnce(new Error('full'));
  await say({ ...NOTE, kind: 'draft' });
  expect(spies.report).toHaveBeenCalledExactlyOnceWith('draft', expect.any(Error));
  expect(posted).toEqual([]);
});

test('a note that comes again after a step is kept, unless it is about what the name cannot mean', async () => {
  links.show(PLACE, request(2));
  await say(NOTE);
  expect(spies.note).toHaveBeenCalledTimes(1);
  expect(posted).toContainEqual({ kind: 'noted', token: 1, id: 'one', ok: true });
  await say({ ...NOTE, entity: 'elsewhere' });
  expect(spies.note).toHaveBeenCalledTimes(1);
});

test('what was written is kept also when the card is hidden meanwhile, and the card shows nothing for it', async () => {
  links.hide(PLACE);
  posted.length = 0;
  await say({ ...NOTE, kind: 'draft' });
  await say(NOTE);
  expect(spies.note.mock.calls.map(([, , { kind }]) => kind)).toEqual(['draft', 'note']);
  expect(posted).toEqual([{ kind: 'noted', token: 1, id: 'one', ok: true }]);
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
