import { describe, expect, test } from 'vitest';
import { Hand, KOSTANAY, ASTANA } from './hand.ts';

describe('with a key to hold', () => {
  /** Rests on a mark until the dwell is over, the key up. */
  const rested = () => {
    const hand = new Hand();
    hand.held = false;
    return hand.over(KOSTANAY).wait(220);
  };

  test('a rest without it opens nothing, and no frame is made ready', () => {
    const hand = rested().wait(2_000);
    expect(hand.asked).toEqual([]);
    expect(hand.did('prepare')).toBe(false);
    expect(hand.phase).toBe('dwelling');
  });

  test('a rest with it opens as ever', () => {
    const hand = new Hand().key(true).over(KOSTANAY);
    expect(hand.did('prepare')).toBe(true);
    expect(hand.wait(219).asked).toEqual([]);
    expect(hand.wait(1).asked).toEqual([{ mark: KOSTANAY, by: 'hover' }]);
  });

  test('pressed on a mark where the pointer has rested, it opens at once', () => {
    expect(rested().key(true).asked).toEqual([{ mark: KOSTANAY, by: 'hover' }]);
  });

  test('pressed too early, it waits for the dwell', () => {
    const hand = new Hand();
    hand.held = false;
    hand.over(KOSTANAY).wait(100).key(true);
    expect(hand.asked).toEqual([]);
    expect(hand.wait(120).asked).toHaveLength(1);
  });

  test('pressed where no event told it, it is seen at the pointer’s next stir', () => {
    const hand = rested();
    hand.held = true;
    expect(hand.over(KOSTANAY).asked).toHaveLength(1);
  });

  test('pressed after the pointer has gone on, it opens nothing', () => {
    const hand = rested().over(null).key(true).wait(1_000);
    expect(hand.asked).toEqual([]);
    expect(hand.over(ASTANA).asked).toEqual([]);
  });

  test('let go of before the dwell is over, it opens nothing', () => {
    expect(new Hand().key(true).over(KOSTANAY).wait(100).key(false).wait(500).asked).toEqual([]);
  });

  test('let go of while the card comes or is there, it closes nothing', () => {
    const coming = new Hand().key(true).over(KOSTANAY).wait(220).key(false).over(KOSTANAY);
    expect(coming.phase).toBe('opening');
    expect(coming.shown().over('card').wait(1_000).phase).toBe('open');
  });

  test('the next card wants it as well: pressed on another mark it replaces the card', () => {
    const hand = new Hand();
    hand.send({ type: 'ask', mark: KOSTANAY, by: 'keys' }).shown();
    hand.held = false;
    hand.over(ASTANA).wait(1_000);
    expect(hand.asked).toHaveLength(1);
    expect(hand.key(true).asked.at(-1)).toEqual({ mark: ASTANA, by: 'hover' });
  });

  test('keyboard and finger do not ask for it', () => {
    const hand = new Hand().key(false).send({ type: 'ask', mark: KOSTANAY, by: 'touch' });
    expect(hand.asked).toHaveLength(1);
    expect(hand.send({ type: 'ask', mark: ASTANA, by: 'keys' }).asked).toHaveLength(2);
  });
});
