import type { Browser, Page } from 'puppeteer-core';

/** The part of WebDriver BiDi that the driver library keeps to itself. */
interface Connection {
  send(method: string, given: object): Promise<{ readonly result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

const LEFT_WAITING = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

/** Speaks to Firefox itself, beside its pages: needs `--remote-allow-system-access`. */
export class RemoteControl {
  readonly #connection: Connection;
  #window: string | undefined;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { readonly connection: Connection }).connection;
  }

  /** Sends a page to an address and does not wait for it. */
  async navigate(page: Page, url: string): Promise<void> {
    const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
    await this.#connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  }

  /**
   * Runs an expression in the browser's own window and awaits it.
   * @returns its value where JSON carries it
   * @throws with the browser's message where it fails
   */
  async run(expression: string): Promise<unknown> {
    const answer = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: await this.#browserWindow() },
      awaitPromise: true,
    });
    const { type, result, exceptionDetails } = answer.result as Evaluated;
    if (type === 'exception') throw new Error(`Firefox: ${exceptionDetails?.text ?? 'unknown failure'}`);
    return result?.value;
  }

  /** Errors and warnings of scripts whose address begins so. */
  async consoleMessages(addressStart: string): Promise<readonly string[]> {
    const list = await this.run(`JSON.stringify(Services.console.getMessageArray()
      .map((entry) => (entry instanceof Ci.nsIScriptError ? entry : undefined))
      .filter((entry) => entry?.sourceName?.startsWith(${JSON.stringify(addressStart)}))
      .map((entry) => entry.errorMessage + ' (' + entry.sourceName + ':' + entry.lineNumber + ')'))`);
    // What a page still waited for when it was closed or put aside is no error of ours.
    return (JSON.parse(String(list)) as string[]).filter((entry) => !LEFT_WAITING.test(entry));
  }

  async #browserWindow(): Promise<string> {
    if (this.#window !== undefined) return this.#window;
    const tree = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [first] = (tree.result as { readonly contexts: readonly { readonly context: string }[] }).contexts;
    if (first === undefined) throw new Error('Firefox shows no window.');
    this.#window = first.context;
    return first.context;
  }
}
