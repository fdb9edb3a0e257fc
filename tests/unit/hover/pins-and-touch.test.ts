import { describe, expect, test } from 'vitest';
import { Hand, KOSTANAY, ASTANA } from './hand.ts';

describe('pinning', () => {
  test.each([
    ['open', new Hand().open(KOSTANAY)],
    ['leaving', new Hand().open(KOSTANAY).over(null)],
  ])('a card that is %s is let go of, unclosed, and its late answers die', (_, hand) => {
    const { token } = hand;
    hand.send({ type: 'pinned' });
    expect(hand.phase).toBe('idle');
    expect(hand.did('close')).toBe(false);
    expect(hand.timers.size).toBe(0);
    expect(hand.token).toBeGreaterThan(token);
    expect(hand.lit).toBeNull();
  });

  test('a card that is not there yet is not pinned', () => {
    expect(new Hand().over(KOSTANAY).send({ type: 'pinned' }).phase).toBe('dwelling');
    expect(new Hand().over(KOSTANAY).wait(220).send({ type: 'pinned' }).phase).toBe('opening');
  });

  test('the next card comes quickly, as after one that closed', () => {
    const hand = new Hand().open(KOSTANAY).send({ type: 'pinned' }).over(ASTANA).wait(60);
    expect(hand.asked.at(-1)).toEqual({ mark: ASTANA, by: 'hover' });
  });

  test('unpinned, it is open once more and closes like any, once the pointer has been in it', () => {
    const card = { left: 0, top: 0, right: 340, bottom: 300 };
    const hand = new Hand().send({ type: 'unpinned', mark: KOSTANAY, card, asked: 0 });
    expect(hand.state.phase).toMatchObject({ is: 'open', mark: KOSTANAY, card });
    expect(hand.over(null).wait(1_000).phase).toBe('open');
    expect(hand.over('card').over(null).wait(240).did('close')).toBe(true);
  });

  test('unpinned, its next request has a later token than any before', () => {
    const card = { left: 0, top: 0, right: 340, bottom: 300 };
    const hand = new Hand().send({ type: 'unpinned', mark: KOSTANAY, card, asked: 9 });
    expect(hand.send({ type: 'ask', mark: ASTANA, by: 'jump' }).last('ask')?.token).toBe(10);
  });

  test('unpinned, it takes the place of the one that is up', () => {
    const card = { left: 0, top: 0, right: 340, bottom: 300 };
    const hand = new Hand().open(ASTANA).send({ type: 'unpinned', mark: KOSTANAY, card, asked: 0 });
    expect(hand.did('close')).toBe(true);
    expect(hand.lit).toEqual({ mark: KOSTANAY, open: true });
    expect(
      new Hand().over(ASTANA).send({ type: 'unpinned', mark: KOSTANAY, card, asked: 0 }).timers.size,
    ).toBe(0);
  });
});

describe('by touch', () => {
  const tapped = () => new Hand().send({ type: 'ask', mark: KOSTANAY, by: 'touch' }).shown();

  test('a tap opens at once', () => {
    expect(tapped().asked).toEqual([{ mark: KOSTANAY, by: 'touch' }]);
  });

  test('a tap on another mark changes the sheet in sight', () => {
    const hand = tapped().send({ type: 'ask', mark: ASTANA, by: 'touch' });
    expect(hand.did('conceal') || hand.did('close')).toBe(false);
  });

  test.each(['press', 'escape', 'dismiss'] as const)('%s closes it', (type) => {
    expect(tapped().send({ type }).phase).toBe('idle');
  });

  test('scrolling does not, nor does a mouse that stirs', () => {
    const hand = tapped().send({ type: 'scrolled' }).over(null).over('card').over(null).wait(2_000);
    expect(hand.phase).toBe('open');
  });
});
