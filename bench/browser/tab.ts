import { until } from '../../scripts/browser/pages.ts';
import type { Answer, Connection } from './cdp.ts';

/** Milliseconds: a page of a million words is long in loading on a busy machine. */
const PATIENCE = 120_000;

interface Context {
  readonly id: number;
  readonly uniqueId: string;
  readonly auxData?: { readonly type?: string; readonly isDefault?: boolean };
  readonly origin: string;
}

interface Evaluated {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** One tab, and the two worlds in it: the page's own and the extension's. */
export class Tab {
  readonly #connection: Connection;
  readonly #target: string;
  readonly #session: string;
  readonly #contexts = new Map<number, Context>();

  private constructor(connection: Connection, target: string, session: string) {
    this.#connection = connection;
    this.#target = target;
    this.#session = session;
    connection.on('Runtime.executionContextCreated', ({ context }, from) => {
      const made = context as Context;
      if (from === session) this.#contexts.set(made.id, made);
    });
    connection.on('Runtime.executionContextDestroyed', ({ executionContextId }, from) => {
      if (from === session) this.#contexts.delete(Number(executionContextId));
    });
    connection.on('Runtime.executionContextsCleared', (_, from) => {
      if (from === session) this.#contexts.clear();
    });
  }

  static async of(connection: Connection, target: string, session: string): Promise<Tab> {
    const tab = new Tab(connection, target, session);
    await tab.send('Runtime.enable');
    await tab.send('Page.enable');
    return tab;
  }

  send(method: string, params?: object): Promise<Answer> {
    return this.#connection.send(method, params, this.#session);
  }

  on(method: string, listener: (params: Answer) => void): void {
    this.#connection.on(method, (params, from) => {
      if (from === this.#session) listener(params);
    });
  }

  /** Loads an address and waits until it has loaded, and the extension's world is there. */
  async goto(url: string): Promise<void> {
    const before = new Set([...this.#contexts.values()].map(({ uniqueId }) => uniqueId));
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${JSON.stringify(errorText)}`);
    await until(
      `${url} has loaded`,
      async () => {
        const own = this.#context('default');
        if (!own || before.has(own.uniqueId)) return false;
        return (await this.inPage('document.readyState').catch(() => '')) === 'complete';
      },
      PATIENCE,
    );
  }

  /** Evaluates in the page's own world. */
  inPage(expression: string): Promise<unknown> {
    return this.#evaluate('default', expression);
  }

  /** Evaluates in the content script's world, where the extension's API is. */
  inExtension(expression: string): Promise<unknown> {
    return this.#evaluate('isolated', expression);
  }

  async close(): Promise<void> {
    await this.#connection.send('Target.closeTarget', { targetId: this.#target });
  }

  async #evaluate(world: 'default' | 'isolated', expression: string): Promise<unknown> {
    const context = await until(`the ${world} world is there`, () => this.#context(world));
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      uniqueContextId: context.uniqueId,
      awaitPromise: true,
      returnByValue: true,
    })) as Evaluated;
    const { result, exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value;
  }

  #context(world: 'default' | 'isolated'): Context | undefined {
    return [...this.#contexts.values()].find(({ auxData, origin }) =>
      world === 'default'
        ? auxData?.isDefault === true
        : auxData?.type === 'isolated' && origin.startsWith('chrome-extension:'),
    );
  }
}
