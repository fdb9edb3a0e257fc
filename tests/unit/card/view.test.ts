import { expect, test } from 'vitest';
import { BLANK, nextView, type CardView } from '../../../entrypoints/card/view.ts';
import type { BackgroundToCard } from '../../../utils/messages/card-port.ts';

const entity = { id: 'KZ-39', kind: 'place', name: { text: 'Kostanay Region', lang: 'en' } } as const;
const whole = { ...entity, typeLabel: 'Region of Kazakhstan', tabLabel: 'Region', facts: [] };

function opening(token: number, readings = ['KZ-39'], surface = 'Kostanay'): BackgroundToCard {
  const request = {
    card: 0,
    token,
    surface,
    readings,
    around: { text: 'Kostanay', start: 0, end: 8 },
    index: 0,
    positions: [0.1, 0.5],
    focus: false,
  };
  return { kind: 'opening', request };
}
const answer = (token: number): BackgroundToCard => ({
  kind: 'content',
  token,
  entity: whole,
  readings: [{ id: 'KZ-39', kind: 'place', tabLabel: 'Region' }],
  clear: true,
  textLang: 'en',
  page: true,
  site: 'news.example',
});
const after = (...messages: BackgroundToCard[]): CardView => messages.reduce(nextView, BLANK);
const stateOf = (view: CardView) => (view.state === 'card' ? view.content.state : view.state);

test('a name is shown at once, its facts when they come', () => {
  expect(stateOf(after(opening(1)))).toBe('opening');
  expect(stateOf(after(opening(1), answer(1)))).toBe('content');
});

test('an answer to an earlier request is dropped', () => {
  expect(stateOf(after(opening(1), opening(2, ['UZ']), answer(1)))).toBe('opening');
  expect(stateOf(after(opening(1), opening(2, ['UZ']), { kind: 'failure', token: 1, why: 'base' }))).toBe(
    'opening',
  );
});

test('a step to another mention of the same entity keeps its facts in sight', () => {
  const stepped = after(opening(1), answer(1), opening(2));
  expect(stateOf(stepped)).toBe('content');
  expect(stepped).toMatchObject({ request: { token: 2 } });
  expect(stateOf(after(opening(1), answer(1), opening(2, ['UZ'])))).toBe('opening');
});

test('a chosen reading stays in sight for other mentions of the same spelling, and for no other name', () => {
  const both = ['Q488990', 'KZ-39'];
  expect(stateOf(after(opening(1, both), answer(1), opening(2, both)))).toBe('content');
  expect(stateOf(after(opening(1, both), answer(1), opening(2, both, 'Kostanai')))).toBe('opening');
});

test('a hidden card holds no data, and a late answer brings none', () => {
  expect(after(opening(1), answer(1), { kind: 'hidden' })).toBe(BLANK);
  expect(after(opening(1), { kind: 'hidden' }, answer(1))).toBe(BLANK);
});

test('what was kept is said until another name comes, and not for an earlier one', () => {
  const kept = (token: number): BackgroundToCard => ({ kind: 'kept', token, deed: 'page', ok: true });
  const told = after(opening(1), answer(1), kept(1));
  expect(told).toMatchObject({ kept: { deed: 'page', ok: true }, content: { state: 'content' } });
  // In another language it is said again.
  expect(nextView(told, answer(1))).toMatchObject({ kept: { deed: 'page' } });
  expect(nextView(told, opening(2))).not.toHaveProperty('kept');
  expect(after(opening(1), answer(1), opening(2), kept(1))).not.toHaveProperty('kept');
  expect(after(kept(1))).toBe(BLANK);
});

test('a card is pinned once the page holds it so, and stays it from mention to mention until it goes', () => {
  const pinned: BackgroundToCard = { kind: 'pinned', pinned: true };
  const pin = after(opening(1), answer(1), pinned);
  expect(pin).toMatchObject({ pinned: true, content: { state: 'content' } });
  expect(nextView(pin, opening(2))).toMatchObject({ pinned: true });
  expect(nextView(pin, { kind: 'pinned', pinned: false })).toMatchObject({ pinned: false });
  expect(nextView(nextView(pin, { kind: 'pinned', pinned: false }), opening(2))).not.toHaveProperty('pinned');
  expect(nextView(nextView(pin, { kind: 'hidden' }), opening(2))).not.toHaveProperty('pinned');
  expect(after(pinned)).toBe(BLANK);
});

test('a card that cannot stay says so, each time, until it shows another mention', () => {
  const refused: BackgroundToCard = { kind: 'pinned', pinned: false };
  const once = after(opening(1), answer(1), refused);
  expect(once).toMatchObject({ pinned: false, refusals: 1 });
  expect(nextView(once, refused)).toMatchObject({ refusals: 2 });
  expect(nextView(once, opening(2))).not.toHaveProperty('refusals');
  const unpinned = after(opening(1), answer(1), { kind: 'pinned', pinned: true }, refused);
  expect(unpinned).not.toHaveProperty('refusals');
});

test('what became of a note is heard, also after a step to another mention', () => {
  const noted = { kind: 'noted', token: 1, id: 'one', ok: true } as const;
  expect(after(opening(1), answer(1), noted)).toMatchObject({ noted: { id: 'one', ok: true } });
  expect(after(noted)).toBe(BLANK);
  expect(after(opening(1), answer(1), opening(2), noted)).toMatchObject({ noted: { id: 'one', ok: true } });
});
