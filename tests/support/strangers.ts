/** Speaks to the extension as somebody else: from any of the places where a script of anyone's may run. */
import type { Frame, Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { roomOf } from './marks.ts';

/** Somewhere a function can be run. */
export type Place = <Given extends unknown[], Told>(
  run: (...given: Given) => Told,
  ...given: Given
) => Promise<Awaited<Told>>;

/** A document: its own scripts' world. */
export function inDocument(document: Page | Frame): Place {
  return (run, ...given) =>
    document.evaluate<never[], () => never>(run as never, ...(given as unknown as never[]));
}

/** The world of our content script in a page's top frame. */
export async function inContentScript(browser: OpenBrowser, page: Page): Promise<Place> {
  const room = await roomOf(browser);
  const tab = await browser.tabIdOf(page);
  return async (run, ...given) => {
    // As text, because the function crosses two worlds; a room's policy binds its own scripts, not the driver's.
    const answer = await room.evaluate(`(globalThis.browser ?? globalThis.chrome).scripting.executeScript({
      target: { tabId: ${String(tab)}, frameIds: [0] }, func: ${run.toString()}, args: ${JSON.stringify(given)},
    }).then(([{ result, error }]) => { if (error) throw error; return result; })`);
    return answer as never;
  };
}

interface Port {
  readonly onMessage: { addListener(hear: (message: { kind: string }) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
  postMessage(message: unknown): void;
}

interface Api {
  readonly runtime?: {
    sendMessage?(message: unknown): Promise<unknown>;
    connect(given: { name: string }): Port;
  };
  readonly tabs?: {
    sendMessage(tab: number, message: unknown, given: { frameId: number }): Promise<unknown>;
  };
}

/** What a sender gets: a failure's code, or one of these. */
export type Outcome = 'answered' | 'no answer' | 'no way' | (string & {});

/** Whether somebody was there for what was asked, also where it came to nothing. */
export function isLetIn(outcome: unknown): boolean {
  return outcome === 'answered' || outcome === 'failed';
}

/**
 * Runs anywhere: makes each call, without what it asks, so that a call that is let through is `unreadable`.
 * @param tab where to send them; none for the background
 */
export async function callAll(
  names: readonly string[],
  tab: number | null,
): Promise<Record<string, Outcome>> {
  const global = globalThis as unknown as { browser?: Api; chrome?: Api };
  const api = global.browser?.runtime ? global.browser : global.chrome;
  const outcomeOf = async (call: string): Promise<Outcome> => {
    const message = { call };
    try {
      const sent =
        tab === null
          ? api?.runtime?.sendMessage?.(message)
          : api?.tabs?.sendMessage(tab, message, { frameId: 0 });
      if (sent === undefined) return 'no way';
      const reply = (await sent) as { ok: boolean; failure?: { code: string } } | null | undefined;
      if (reply === undefined || reply === null) return 'no answer';
      return reply.ok ? 'answered' : (reply.failure?.code ?? 'answered');
    } catch {
      return 'no answer';
    }
  };
  const outcomes = names.map(async (name) => [name, await outcomeOf(name)] as const);
  return Object.fromEntries(await Promise.all(outcomes));
}

/** Runs anywhere: makes one call and hands the whole reply back. */
export async function callOnce(call: string, asked: unknown): Promise<unknown> {
  const global = globalThis as unknown as { browser?: Api; chrome?: Api };
  return (global.browser?.runtime ? global.browser : global.chrome)?.runtime?.sendMessage?.({ call, asked });
}

/** Runs anywhere: knocks as a card does, and returns the kinds of messages heard until it is let in or cut off. */
export function knockAsCard(first: unknown): Promise<readonly string[]> {
  const global = globalThis as unknown as { browser?: Api; chrome?: Api };
  const api = global.browser?.runtime ? global.browser : global.chrome;
  return new Promise((resolve) => {
    const port = api?.runtime?.connect({ name: 'card' });
    const heard: string[] = [];
    port?.onMessage.addListener(({ kind }) => {
      heard.push(kind);
      if (kind === 'admitted') resolve(heard);
    });
    port?.onDisconnect.addListener(() => resolve([...heard, 'cut off']));
    port?.postMessage(first);
  });
}
