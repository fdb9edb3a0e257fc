import { expect, test } from 'vitest';
import { CLOSE_GRACE_MS, DWELL_MS } from '../../../utils/hover/delays.ts';
import { ASTANA, Hand, KOSTANAY } from './hand.ts';

const LONG = 10 * CLOSE_GRACE_MS;

function writing(): Hand {
  const hand = open();
  return hand.over('card').send({ type: 'writing', writing: true });
}

function open(): Hand {
  const hand = new Hand();
  hand.over(KOSTANAY).wait(DWELL_MS);
  hand.send({ type: 'heard', token: hand.token }).send({ type: 'shown', token: hand.token });
  return hand.send({
    type: 'placed',
    token: hand.token,
    card: { left: 0, top: 100, right: 340, bottom: 400 },
  });
}

test('a pointer that strays from a note in the making takes nothing away, and opens nothing else', () => {
  const hand = writing().over(null, { by: 200, in: 400 }).wait(LONG);
  expect(hand.phase).toBe('leaving');
  hand.over(ASTANA, { in: 400 }).over(ASTANA, { in: 400 }).wait(LONG);
  expect(hand.lit).toMatchObject({ mark: KOSTANAY, open: true });
  expect(hand.asked).toHaveLength(1);
});

test('done with writing, the card goes as any that was left, and stays where the pointer is in it', () => {
  const hand = writing().over(null, { by: 200, in: 400 }).wait(LONG);
  hand.send({ type: 'writing', writing: false }).wait(CLOSE_GRACE_MS - 1);
  expect(hand.phase).toBe('leaving');
  expect(hand.wait(1).phase).toBe('idle');
  const inside = writing().send({ type: 'writing', writing: false }).wait(LONG);
  expect(inside.phase).toBe('open');
});

test('Esc and a press elsewhere close it all the same; the next card knows of no writing', () => {
  expect(writing().send({ type: 'press' }).phase).toBe('idle');
  const hand = writing().send({ type: 'escape' });
  expect(hand.state.writing).toBe(false);
});

test('a word of it that comes when the card has gone is no news', () => {
  const hand = writing().send({ type: 'escape' }).send({ type: 'writing', writing: true });
  expect(hand.over(null, { in: 400 }).over(ASTANA, { in: 400 }).wait(LONG).asked).toHaveLength(2);
});

test('a step to another mention keeps it', () => {
  expect(writing().send({ type: 'ask', mark: ASTANA, by: 'jump' }).state.writing).toBe(true);
});
