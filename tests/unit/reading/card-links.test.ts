import { beforeEach, expect, test } from 'vitest';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import type { BackgroundToCard } from '../../../utils/messages/card-port.ts';
import type { CardLinks } from '../../../utils/reading/card-links.ts';
import { entity, freshLinks, PLACE, REASON, request, settled, spies, SPOT, TOLD } from './linked-cards.ts';

const { present, withPeers, chosen, keep, tell, report } = spies;
let links: CardLinks;
let posted: BackgroundToCard[];

beforeEach(() => {
  ({ links, posted } = freshLinks());
});

test('a request is announced, then filled with its likeliest reading and all tabs', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  expect(links.show(PLACE, request(1))).toBe(true);
  await settled();
  expect(posted).toMatchObject([
    { kind: 'opening', request: { token: 1 } },
    { kind: 'content', token: 1, entity: { id: 'city' }, readings: [{ id: 'city' }, { id: 'region' }] },
  ]);
});

test('what was asked for ahead is not drawn again when it is to be seen; another request is', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  links.show(PLACE, { ...request(1), ahead: true });
  await settled();
  const drawn = posted.length;
  expect(posted.at(-1)).toMatchObject({ kind: 'content', token: 1 });
  expect(links.show(PLACE, request(1))).toBe(true);
  await settled();
  expect(posted).toHaveLength(drawn);
  links.show(PLACE, { ...request(2), ahead: true });
  links.show(PLACE, request(3));
  await settled();
  expect(posted.slice(drawn)).toMatchObject([
    { kind: 'opening', request: { token: 2 } },
    { kind: 'opening', request: { token: 3 } },
    { kind: 'content', token: 3 },
  ]);
});

test('no card, no show', () => {
  expect(links.show(PLACE, request(1))).toBe(false);
  expect(links.hide(PLACE)).toBe(false);
});

test('an answer to an earlier request is dropped', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  let answerFirst: (entities: PresentedEntity[]) => void = () => {};
  present.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
  links.show(PLACE, request(1));
  links.show(PLACE, request(2));
  await settled();
  answerFirst([entity('city')]);
  await settled();
  expect(posted.filter(({ kind }) => kind === 'content')).toMatchObject([{ token: 2 }]);
});

test('choosing another reading shows it and is remembered; a stale or foreign choice is not', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  links.show(PLACE, request(1));
  await settled();
  links.hear(PLACE, { kind: 'choose', token: 0, entity: 'region' });
  links.hear(PLACE, { kind: 'choose', token: 1, entity: 'elsewhere' });
  expect(chosen).not.toHaveBeenCalled();
  links.hear(PLACE, { kind: 'choose', token: 1, entity: 'region' });
  await settled();
  expect(chosen).toHaveBeenCalledExactlyOnceWith(SPOT, 'Kostanay', 'region');
  expect(posted.at(-1)).toMatchObject({ kind: 'content', entity: { id: 'region' } });
});

test('a card that follows at once waits until the choice before it is kept', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  links.show(PLACE, request(1));
  await settled();
  const kept = Promise.withResolvers<undefined>();
  chosen.mockReturnValueOnce(kept.promise);
  links.hear(PLACE, { kind: 'choose', token: 1, entity: 'region' });
  tell.mockClear();
  links.show(PLACE, request(2));
  await settled();
  expect(posted.at(-1)).toMatchObject({ kind: 'opening' });
  tell.mockResolvedValueOnce({ ...TOLD, chosen: 'region' });
  kept.resolve(undefined);
  await settled();
  expect(posted.at(-1)).toMatchObject({ kind: 'content', token: 2, entity: { id: 'region' } });
});

test('what was chosen for the name before is shown first, with what may be decided and why it is marked', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  tell.mockResolvedValueOnce({ ...TOLD, chosen: 'region' });
  const asked = { ...request(1), clear: true as const };
  links.show(PLACE, asked);
  await settled();
  expect(tell).toHaveBeenCalledExactlyOnceWith(PLACE, asked);
  expect(posted.at(-1)).toEqual({
    kind: 'content',
    token: 1,
    entity: entity('region'),
    readings: [
      { id: 'city', kind: 'place', tabLabel: 'tab city', reason: REASON },
      { id: 'region', kind: 'place', tabLabel: 'tab region' },
    ],
    clear: true,
    textLang: 'en',
    page: true,
    site: 'news.example',
  });
});

test('where a reading was chosen here the others stay at hand', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  tell.mockResolvedValueOnce({ ...TOLD, chosen: 'region', isOpen: true });
  links.show(PLACE, { ...request(1), clear: true as const });
  await settled();
  expect(posted.at(-1)).toMatchObject({ entity: { id: 'region' }, clear: false });
});

test('facts are shown also where nothing else is known of the mention', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  tell.mockRejectedValueOnce(new Error('closed'));
  links.show(PLACE, request(2));
  await settled();
  expect(posted.at(-1)).toMatchObject({
    kind: 'content',
    entity: { id: 'city' },
    clear: false,
    textLang: 'und',
    page: false,
  });
  expect(posted.at(-1)).not.toHaveProperty('site');
});

test('a decision is kept and said, and taken back with the card as it was', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  links.show(PLACE, request(1));
  await settled();
  links.hear(PLACE, { kind: 'keep', token: 0, deed: 'page', entity: 'city' });
  links.hear(PLACE, { kind: 'keep', token: 1, deed: 'page', entity: 'elsewhere' });
  links.hear(PLACE, { kind: 'undo', token: 0, deed: 'page' });
  await settled();
  expect(keep).not.toHaveBeenCalled();

  const about = { spot: SPOT, surface: 'Kostanay', lang: 'en' };
  links.hear(PLACE, { kind: 'keep', token: 1, deed: 'page', entity: 'city' });
  await settled();
  expect(keep).toHaveBeenLastCalledWith('page', about, 'city');
  expect(posted.at(-1)).toEqual({ kind: 'kept', token: 1, deed: 'page', ok: true });
  links.hear(PLACE, { kind: 'undo', token: 1, deed: 'page' });
  await settled();
  expect(keep).toHaveBeenLastCalledWith('page', about, undefined);
  expect(posted.at(-1)).toMatchObject({ kind: 'content', token: 1 });
});

test('a decision that cannot be kept, or taken back, is said to have failed', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  links.show(PLACE, request(1));
  await settled();
  keep.mockRejectedValue(new Error('full'));
  links.hear(PLACE, { kind: 'keep', token: 1, deed: 'always', entity: 'city' });
  await settled();
  expect(posted.at(-1)).toEqual({ kind: 'kept', token: 1, deed: 'always', ok: false });
  links.hear(PLACE, { kind: 'undo', token: 1, deed: 'always' });
  await settled();
  expect(posted.at(-1)).toEqual({ kind: 'kept', token: 1, deed: 'always', ok: false });
  expect(report).toHaveBeenCalledTimes(2);
});

test('a base that fails is said, and a retry asks again', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  present.mockRejectedValueOnce(new Error('closed'));
  links.show(PLACE, request(1));
  await settled();
  expect(posted.at(-1)).toEqual({ kind: 'failure', token: 1, why: 'base' });
  expect(report).toHaveBeenCalledOnce();
  links.hear(PLACE, { kind: 'retry', token: 1 });
  await settled();
  expect(posted.at(-1)).toMatchObject({ kind: 'content', entity: { id: 'city' } });
});

test('another language is told to every card, and what is shown comes again', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  links.connect({ tab: 2, frame: 0, card: 0 }, (message) => posted.push(message));
  links.show(PLACE, request(1));
  await settled();
  posted.length = 0;
  links.adapt('kk', 1);
  await settled();
  expect(posted).toMatchObject([
    { kind: 'manner', lang: 'kk', scale: 1 },
    { kind: 'manner', lang: 'kk', scale: 1 },
    { kind: 'content', token: 1 },
  ]);
});

test('an entity that left the base is said to be gone', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  present.mockResolvedValueOnce([]);
  links.show(PLACE, request(1));
  await settled();
  expect(posted.at(-1)).toEqual({ kind: 'failure', token: 1, why: 'gone' });
});

test('a hidden card gets no late content', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  links.show(PLACE, request(1));
  links.hide(PLACE);
  await settled();
  expect(posted.map(({ kind }) => kind)).toEqual(['opening', 'hidden']);
});

test('a newer card of the same frame stays when the older leaves', () => {
  const leaveOld = links.connect(PLACE, () => {});
  links.connect(PLACE, (message) => posted.push(message));
  leaveOld();
  expect(links.show(PLACE, request(1))).toBe(true);
  expect(posted).toHaveLength(1);
});

test('the reading that is shown comes with what it may be held against; the others need none', async () => {
  const peer = { id: 'sea', relation: 'yardstick', name: { text: 'Sea', lang: 'en' }, figures: [] } as const;
  withPeers.mockImplementation(async (shown) => ({ ...shown, peers: [peer] }));
  links.connect(PLACE, (message) => posted.push(message));
  links.show(PLACE, request(1));
  await settled();
  expect(withPeers.mock.calls.map(([{ id }]) => id)).toEqual(['city']);
  expect(posted.at(-1)).toMatchObject({ kind: 'content', entity: { id: 'city', peers: [peer] } });
});

test('what a request is held against comes too late for the next one', async () => {
  links.connect(PLACE, (message) => posted.push(message));
  withPeers.mockImplementationOnce(async (shown) => {
    links.show(PLACE, request(2));
    return shown;
  });
  links.show(PLACE, request(1));
  await settled();
  expect(posted.flatMap((one) => (one.kind === 'content' ? [one.token] : []))).toEqual([2]);
});
