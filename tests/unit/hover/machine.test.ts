import { describe, expect, test } from 'vitest';
import { Hand, KOSTANAY, ASTANA } from './hand.ts';

/** Outside every corridor to the card of these tests. */
const ELSEWHERE = { x: 10, y: -100 };

describe('opening', () => {
  test('a rest on a mark opens its card', () => {
    const hand = new Hand().over(KOSTANAY).wait(219);
    expect(hand.phase).toBe('dwelling');
    expect(hand.wait(1).asked).toEqual([{ mark: KOSTANAY, by: 'hover' }]);
    expect(hand.shown().phase).toBe('open');
  });

  test('the frame is made ready while the pointer rests', () => {
    expect(new Hand().over(KOSTANAY).did('prepare')).toBe(true);
    expect(new Hand().over(null).did('prepare')).toBe(false);
  });

  test('leaving before the dwell ends asks for nothing', () => {
    expect(new Hand().over(KOSTANAY).wait(200).over(null).wait(500).asked).toEqual([]);
  });

  test('going on to another mark begins anew', () => {
    const hand = new Hand().over(KOSTANAY).wait(200).over(ASTANA).wait(200);
    expect(hand.asked).toEqual([]);
    expect(hand.wait(20).asked).toEqual([{ mark: ASTANA, by: 'hover' }]);
  });

  test('a pointer that crosses fast begins the dwell anew with each move', () => {
    const hand = new Hand().over(KOSTANAY).wait(150).over(KOSTANAY, { by: 120, in: 10 }).wait(150);
    expect(hand.asked).toEqual([]);
    expect(hand.wait(70).asked).toHaveLength(1);
  });

  test.each([
    ['a button is down', (hand: Hand) => hand.over(KOSTANAY, { calm: false })],
    ['the page scrolls', (hand: Hand) => hand.send({ type: 'scrolled' }).over(KOSTANAY)],
    ['a button goes down', (hand: Hand) => hand.over(KOSTANAY).send({ type: 'press' })],
    ['text gets selected', (hand: Hand) => hand.over(KOSTANAY).send({ type: 'selected' })],
    ['the page begins to scroll', (hand: Hand) => hand.over(KOSTANAY).send({ type: 'scrolled' })],
    ['Escape is pressed', (hand: Hand) => hand.over(KOSTANAY).send({ type: 'escape' })],
    ['the mark goes away', (hand: Hand) => hand.over(KOSTANAY).send({ type: 'gone' })],
    ['the pointer leaves the window', (hand: Hand) => hand.over(KOSTANAY).send({ type: 'away' })],
  ])('nothing opens when %s', (_, happen) => {
    const hand = new Hand();
    happen(hand).wait(1_000);
    expect(hand.asked).toEqual([]);
    expect(hand.phase).toBe('idle');
  });

  test('words that slide under a resting pointer open nothing, a stir of it does', () => {
    const hand = new Hand()
      .over(null)
      .send({ type: 'scrolled' })
      .wait(300)
      .over(KOSTANAY, { by: 0 })
      .wait(500);
    expect(hand.asked).toEqual([]);
    expect(hand.over(KOSTANAY).wait(220).asked).toHaveLength(1);
  });

  test('the next card comes quickly after one has closed, but only for a moment', () => {
    const closed = () => new Hand().open(KOSTANAY).over(null).wait(240);
    expect(closed().wait(100).over(ASTANA).wait(60).asked).toHaveLength(2);
    expect(closed().wait(300).over(ASTANA).wait(60).asked).toHaveLength(1);
  });

  test('a card that nobody saw does not quicken the next', () => {
    const hand = new Hand().over(KOSTANAY).wait(220).over(null).over(ASTANA).wait(60);
    expect(hand.asked).toHaveLength(1);
  });
});

describe('loading', () => {
  test('nothing is seen before the card has drawn, unless it takes long and the frame is there', () => {
    const hand = new Hand().over(KOSTANAY).wait(220).answer('heard').wait(119);
    expect(hand.did('reveal')).toBe(false);
    expect(hand.wait(1).did('reveal')).toBe(true);
  });

  test('no empty box stands where the frame has not answered', () => {
    const hand = new Hand().over(KOSTANAY).wait(220 + 3_000);
    expect(hand.did('reveal')).toBe(false);
    expect(hand.answer('heard').did('reveal')).toBe(true);
  });

  test('a frame that never speaks gives way to a plain line', () => {
    const hand = new Hand().over(KOSTANAY).wait(220 + 4_000);
    expect(hand.last('plain')).toMatchObject({ why: 'blocked', mark: KOSTANAY });
    expect(hand.phase).toBe('open');
  });

  test('a frame that has the request may take its time', () => {
    expect(new Hand().over(KOSTANAY).wait(220).answer('heard').wait(9_000).did('plain')).toBe(false);
  });

  test('a failure is shown as a plain line and closes like a card', () => {
    const hand = new Hand().over(KOSTANAY).wait(220).fail('updated');
    expect(hand.last('plain')).toMatchObject({ why: 'updated' });
    expect(hand.over(null).wait(240).did('close')).toBe(true);
  });

  test('answers to an earlier card change nothing', () => {
    const hand = new Hand().over(KOSTANAY).wait(220);
    const stale = hand.token;
    hand.over(null).over(ASTANA).wait(220);
    for (const type of ['heard', 'shown'] as const) hand.send({ type, token: stale });
    hand.send({ type: 'failed', token: stale, why: 'silent' });
    expect(hand.phase).toBe('opening');
    expect(hand.did('reveal') || hand.did('plain')).toBe(false);
  });

  test('an answer after closing changes nothing', () => {
    const hand = new Hand().over(KOSTANAY).wait(220);
    const stale = hand.token;
    hand.send({ type: 'escape' }).send({ type: 'shown', token: stale });
    expect(hand.phase).toBe('idle');
    expect(hand.did('reveal')).toBe(false);
  });
});

describe('closing', () => {
  test('the card closes a moment after the pointer has left', () => {
    const hand = new Hand().open(KOSTANAY).over(null).wait(239);
    expect(hand.phase).toBe('leaving');
    expect(hand.wait(1).did('close')).toBe(true);
  });

  test.each([
    ['the word', (hand: Hand) => hand.over(KOSTANAY)],
    ['the card', (hand: Hand) => hand.over('card')],
  ])('coming back to %s keeps it', (_, back) => {
    const hand = new Hand().open(KOSTANAY).over(null).wait(200);
    back(hand).wait(1_000);
    expect(hand.phase).toBe('open');
  });

  test('moving within the corridor keeps it, also across other marks', () => {
    const hand = new Hand().open(KOSTANAY, { left: 0, top: 300, right: 340, bottom: 600 });
    hand.at(KOSTANAY, { x: 100, y: 200 });
    for (let y = 220; y < 300; y += 10) hand.wait(150).at(ASTANA, { x: 100, y });
    expect(hand.phase).toBe('leaving');
    expect(hand.over('card').wait(1_000).phase).toBe('open');
    expect(hand.asked).toHaveLength(1);
  });

  test('leaving straight from the card has no corridor', () => {
    const hand = new Hand().open(KOSTANAY, { left: 0, top: 300, right: 340, bottom: 600 });
    hand.at('card', { x: 100, y: 310 });
    hand.at(null, { x: 100, y: 295 }).wait(150).at(null, { x: 101, y: 294 }).wait(90);
    expect(hand.phase).toBe('idle');
  });

  test.each(['escape', 'dismiss', 'gone'] as const)('%s closes it and gives the focus back', (type) => {
    const hand = new Hand().open(KOSTANAY).send({ type });
    expect(hand.last('close')).toMatchObject({ back: true });
    expect(hand.phase).toBe('idle');
  });

  test('a press elsewhere closes it and leaves the focus to the press', () => {
    expect(new Hand().open(KOSTANAY).send({ type: 'press' }).last('close')).toMatchObject({ back: false });
  });

  test('the pointer’s leaving the window closes it after the grace', () => {
    const hand = new Hand().open(KOSTANAY).send({ type: 'away' });
    expect(hand.phase).toBe('leaving');
    expect(hand.wait(240).phase).toBe('idle');
  });

  test('scrolling makes it follow its mark', () => {
    const hand = new Hand().open(KOSTANAY).send({ type: 'scrolled' });
    expect(hand.last('follow')).toMatchObject({ mark: KOSTANAY });
    expect(hand.phase).toBe('open');
  });
});

describe('from card to card', () => {
  test('resting on another mark replaces the card', () => {
    const hand = new Hand().open(KOSTANAY).at(ASTANA, ELSEWHERE).wait(220);
    expect(hand.asked.map((asked) => asked.mark)).toEqual([KOSTANAY, ASTANA]);
    expect(hand.did('conceal')).toBe(true);
  });

  test('a dwell that outlasts the first card’s grace goes on', () => {
    const hand = new Hand().open(KOSTANAY).over(null).wait(100).at(ASTANA, ELSEWHERE).wait(140);
    expect(hand.did('close')).toBe(true);
    expect(hand.phase).toBe('dwelling');
    expect(hand.wait(80).asked.at(-1)).toMatchObject({ mark: ASTANA });
  });

  test('a mark that was only crossed on the way out opens nothing', () => {
    const hand = new Hand().open(KOSTANAY).at(ASTANA, ELSEWHERE).wait(50).over(null).wait(1_000);
    expect(hand.asked).toHaveLength(1);
    expect(hand.phase).toBe('idle');
  });
});

describe('without the pointer', () => {
  test('the keyboard opens at once, with the focus, also while the page scrolls', () => {
    const hand = new Hand().send({ type: 'scrolled' }).send({ type: 'ask', mark: KOSTANAY, by: 'keys' });
    expect(hand.asked).toEqual([{ mark: KOSTANAY, by: 'keys' }]);
    expect(hand.send({ type: 'scrolled' }).shown().phase).toBe('open');
  });

  test('a stirring pointer does not take the keyboard’s card away', () => {
    const hand = new Hand().send({ type: 'ask', mark: KOSTANAY, by: 'keys' }).shown();
    expect(hand.over(null).over('card').over(null).wait(2_000).phase).toBe('open');
  });

  test('after a jump, entering the card puts the pointer in charge', () => {
    const hand = new Hand().send({ type: 'ask', mark: KOSTANAY, by: 'jump' }).shown();
    expect(hand.over(null).wait(2_000).phase).toBe('open');
    expect(hand.over('card').over(null).wait(240).phase).toBe('idle');
  });

  test('a rest on another mark opens that one', () => {
    const hand = new Hand().send({ type: 'ask', mark: KOSTANAY, by: 'keys' }).shown().over(ASTANA).wait(220);
    expect(hand.asked.at(-1)).toEqual({ mark: ASTANA, by: 'hover' });
  });

  test('a step keeps the card in sight, so that the focus inside is not lost', () => {
    const hand = new Hand().open(KOSTANAY).send({ type: 'ask', mark: ASTANA, by: 'jump' });
    expect(hand.did('conceal')).toBe(false);
    expect(hand.did('close')).toBe(false);
  });
});

describe('what is lit', () => {
  test('the mark under attention, and whether its card is up', () => {
    const hand = new Hand();
    expect(hand.lit).toBeNull();
    expect(hand.over(KOSTANAY).lit).toEqual({ mark: KOSTANAY, open: false });
    expect(hand.wait(220).lit).toEqual({ mark: KOSTANAY, open: true });
    expect(hand.send({ type: 'escape' }).lit).toBeNull();
  });
});
