import { describe, expect, it } from 'vitest';
import { createTickets } from '../../../utils/reading/tickets.ts';
import { sessionMemory } from './session-memory.ts';

const page = { tab: 7, frame: 2, document: 'page', card: 3 };
const card = { tab: 7, frame: 5, document: 'card' };

function desk(storage = sessionMemory()) {
  const time = { now: 1_000_000 };
  return {
    time,
    storage,
    tickets: createTickets({
      storage,
      now: () => time.now,
      random: (bytes) => crypto.getRandomValues(bytes),
    }),
  };
}

describe('a ticket', () => {
  it('is 128 random bits, and another each time', async () => {
    const { tickets } = desk();
    const issued = await Promise.all(Array.from({ length: 50 }, () => tickets.issue(page)));
    expect(new Set(issued).size).toBe(50);
    for (const ticket of issued) expect(ticket).toMatch(/^[0-9a-f]{32}$/u);
  });

  it('admits once, to the page that asked for it', async () => {
    const { tickets } = desk();
    const ticket = await tickets.issue(page);
    expect(await tickets.spend(ticket, card)).toEqual({
      page,
      key: expect.stringMatching(/^[0-9a-f]{32}$/u) as string,
    });
    expect(await tickets.spend(ticket, card)).toBeNull();
  });

  it('admits one of two that come at once', async () => {
    const { tickets } = desk();
    const ticket = await tickets.issue(page);
    const grants = await Promise.all([tickets.spend(ticket, card), tickets.spend(ticket, card)]);
    expect(grants.filter((grant) => grant !== null)).toHaveLength(1);
  });

  it('is good for five seconds', async () => {
    const one = desk();
    const [first, second] = [await one.tickets.issue(page), await one.tickets.issue(page)];
    one.time.now += 5_000;
    expect(await one.tickets.spend(first, card)).not.toBeNull();
    one.time.now += 1;
    expect(await one.tickets.spend(second, card)).toBeNull();
  });

  it('is good in its own tab alone, and gone when shown in another', async () => {
    const { tickets } = desk();
    const ticket = await tickets.issue(page);
    expect(await tickets.spend(ticket, { ...card, tab: 8 })).toBeNull();
    expect(await tickets.spend(ticket, card)).toBeNull();
  });

  it('outlives the worker that issued it', async () => {
    const { storage, tickets } = desk();
    const ticket = await tickets.issue(page);
    expect(await desk(storage).tickets.spend(ticket, card)).not.toBeNull();
  });

  it('cannot be guessed', async () => {
    const { tickets } = desk();
    await tickets.issue(page);
    for (const guess of ['', '0'.repeat(32), 'undefined', '__proto__']) {
      expect(await tickets.spend(guess, card)).toBeNull();
      expect(await tickets.resume(guess, card)).toBeNull();
    }
  });
});

describe('a key', () => {
  it('resumes the card that it was given to, after the worker’s death too', async () => {
    const { storage, tickets } = desk();
    const grant = await tickets.spend(await tickets.issue(page), card);
    const later = desk(storage).tickets;
    expect(await later.resume(grant!.key, card)).toEqual(grant);
    expect(await later.resume(grant!.key, card)).toEqual(grant);
  });

  it.each([
    ['tab', { ...card, tab: 8 }],
    ['frame', { ...card, frame: 6 }],
    ['document', { ...card, document: 'other' }],
  ])('is no good for a card in another %s', async (_, other) => {
    const { tickets } = desk();
    const grant = await tickets.spend(await tickets.issue(page), card);
    expect(await tickets.resume(grant!.key, other)).toBeNull();
  });

  it('is no good once its tab is closed', async () => {
    const { tickets } = desk();
    const grant = await tickets.spend(await tickets.issue(page), card);
    const unspent = await tickets.issue(page);
    await tickets.forget(7);
    expect(await tickets.resume(grant!.key, card)).toBeNull();
    expect(await tickets.spend(unspent, card)).toBeNull();
  });
});

describe('a page that asks without end', () => {
  it('fills no storage', async () => {
    const { storage, tickets } = desk();
    for (let i = 0; i < 250; i += 1) await tickets.spend(await tickets.issue(page), card);
    for (let i = 0; i < 150; i += 1) await tickets.issue(page);
    const record = storage.items.get('card-tickets') as { tickets: unknown[]; grants: unknown[] };
    expect(record.tickets).toHaveLength(100);
    expect(record.grants).toHaveLength(200);
  });
});
