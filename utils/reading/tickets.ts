import * as v from 'valibot';
import { createTurns, readRecord, type Place, type SessionStorage } from './session-record.ts';

/** A card of a page's frame: pinned ones stay beside the one that comes and goes. */
export interface CardPlace extends Place {
  readonly card: number;
}

/** What an admitted card may speak for: the page's frame whose content script asked for it. */
export interface Grant {
  readonly page: CardPlace;
  /** Resumes this card's connection after the background slept; good for this card alone. */
  readonly key: string;
}

/**
 * Admits cards. A page can frame the card's address itself; without a ticket, which only the content script gets,
 * such a frame stays blank (trust.md, case 4).
 */
export interface Tickets {
  /** A ticket for one card in this page: 128 random bits, good once, within five seconds, in the same tab. */
  issue(page: CardPlace): Promise<string>;
  /** Takes the ticket out of use; null where it is unknown, spent, too old, or of another tab. */
  spend(ticket: string, card: Place): Promise<Grant | null>;
  /** The grant of a card that was admitted before; null for any other card. */
  resume(key: string, card: Place): Promise<Grant | null>;
  /** To be called when a tab is closed. */
  forget(tab: number): Promise<void>;
}

export interface TicketNeeds {
  readonly storage: SessionStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Fills the bytes with randomness fit for secrets. */
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}

const GOOD_FOR_MS = 5_000;
const SECRET_BYTES = 16;
/** A tab has one card at a time and few frames; a page that makes cards without end loses its oldest. */
const GRANTS_KEPT = 200;
const TICKETS_KEPT = 100;
const KEY = 'card-tickets';

const place = { tab: v.number(), frame: v.number(), document: v.exactOptional(v.string()) };
const page = v.object({ ...place, card: v.number() });
const recordShape = v.object({
  tickets: v.array(v.object({ ticket: v.string(), page, until: v.number() })),
  grants: v.array(v.object({ key: v.string(), page, card: v.object(place) })),
});
type TicketRecord = v.InferOutput<typeof recordShape>;

export function createTickets({ storage, now, random }: TicketNeeds): Tickets {
  const inTurn = createTurns();
  const read = (): Promise<TicketRecord> =>
    readRecord(storage, KEY, recordShape, { tickets: [], grants: [] });
  const write = (record: TicketRecord): Promise<void> => storage.set({ [KEY]: record });
  const secret = (): string =>
    [...random(new Uint8Array(SECRET_BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  return {
    issue: (page) =>
      inTurn(async () => {
        const { tickets, grants } = await read();
        const ticket = secret();
        const valid = tickets.filter(({ until }) => until >= now()).slice(1 - TICKETS_KEPT);
        await write({ tickets: [...valid, { ticket, page, until: now() + GOOD_FOR_MS }], grants });
        return ticket;
      }),
    spend: (ticket, card) =>
      inTurn(async () => {
        const { tickets, grants } = await read();
        const spent = tickets.find((one) => one.ticket === ticket);
        if (!spent) return null;
        const left = tickets.filter((one) => one !== spent);
        // Whoever shows a ticket in the wrong place has stolen it, so it is gone in any case.
        const isGood = spent.until >= now() && spent.page.tab === card.tab;
        const key = secret();
        const granted = isGood ? [...grants.slice(1 - GRANTS_KEPT), { key, page: spent.page, card }] : grants;
        await write({ tickets: left, grants: granted });
        return isGood ? { page: spent.page, key } : null;
      }),
    resume: (key, card) =>
      inTurn(async () => {
        const grant = (await read()).grants.find((one) => one.key === key);
        return grant && isSame(grant.card, card) ? { page: grant.page, key } : null;
      }),
    forget: (tab) =>
      inTurn(async () => {
        const { tickets, grants } = await read();
        await write({
          tickets: tickets.filter(({ page }) => page.tab !== tab),
          grants: grants.filter(({ page }) => page.tab !== tab),
        });
      }),
  };
}

function isSame(a: Place, b: Place): boolean {
  return a.tab === b.tab && a.frame === b.frame && a.document === b.document;
}
