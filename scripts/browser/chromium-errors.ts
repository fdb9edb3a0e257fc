import type { Browser, CDPSession, Frame, Page, Target, WebWorker } from 'puppeteer-core';
import type { Protocol } from 'puppeteer-core';

/**
 * Gathers uncaught errors of one extension's scripts, wherever they run: background, own pages, frames, web pages.
 * It listens on the sessions that the driver has, because a session of its own would keep the background alive.
 */
export class ChromiumErrors {
  readonly found: string[] = [];
  readonly #origin: string;
  readonly #heard = new WeakSet<CDPSession>();

  constructor(browser: Browser, origin: string) {
    this.#origin = origin;
    browser.on('targetcreated', (target) => void this.#watch(target));
    for (const target of browser.targets()) void this.#watch(target);
  }

  async #watch(target: Target): Promise<void> {
    const page = await target.page().catch(() => null);
    if (page !== null) this.#watchPage(page);
    const worker = await target.worker().catch(() => null);
    if (worker !== null) this.#hear(clientOf(worker));
  }

  #watchPage(page: Page): void {
    for (const frame of page.frames()) this.#hear(clientOf(frame));
    page.on('framenavigated', (frame) => {
      this.#hear(clientOf(frame));
    });
  }

  #hear(session: CDPSession): void {
    if (this.#heard.has(session)) return;
    this.#heard.add(session);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      if (this.#isOurs(exceptionDetails)) this.found.push(wordsOf(exceptionDetails));
    });
  }

  #isOurs({ url, stackTrace }: Protocol.Runtime.ExceptionDetails): boolean {
    const places = [url, ...(stackTrace?.callFrames ?? []).map((call) => call.url)];
    return places.some((place) => place?.startsWith(this.#origin));
  }
}

function wordsOf({ exception, text }: Protocol.Runtime.ExceptionDetails): string {
  return exception?.description ?? text;
}

/** The driver's own session with a frame; the library has it but does not publish it for frames. */
export function clientOf(owner: Frame | WebWorker): CDPSession {
  return (owner as unknown as { readonly client: CDPSession }).client;
}
