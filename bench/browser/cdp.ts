/** What the DevTools protocol answers; its callers know which fields they asked for. */
export type Answer = Readonly<Record<string, unknown>>;

type Listener = (params: Answer, session: string | undefined) => void;

interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Answer;
  readonly sessionId?: string;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/**
 * A connection to a browser's DevTools protocol and nothing more. The driver library of the stories attaches itself
 * to every worker and has it wait for it, which the start of a worker is not to be measured with.
 */
export class Connection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (error: Error) => void }
  >();
  readonly #listeners = new Map<string, Set<Listener>>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Incoming));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone.'));
      this.#waiting.clear();
    });
  }

  static async open(address: string): Promise<Connection> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error(`No answer at ${address}`)), { once: true });
    });
    return new Connection(socket);
  }

  /** @throws with the browser's words where it refuses */
  send(method: string, params: object = {}, session?: string): Promise<Answer> {
    this.#last += 1;
    const id = this.#last;
    this.#socket.send(JSON.stringify({ id, method, params, ...(session && { sessionId: session }) }));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve,
        reject: (error) => reject(new Error(`${method}: ${error.message}`, { cause: error })),
      });
    });
  }

  on(method: string, listener: Listener): void {
    const listeners = this.#listeners.get(method) ?? new Set();
    this.#listeners.set(method, listeners.add(listener));
  }

  close(): void {
    this.#socket.close();
  }

  #take({ id, method, params = {}, sessionId, result, error }: Incoming): void {
    if (method !== undefined) {
      for (const listener of this.#listeners.get(method) ?? []) listener(params, sessionId);
      return;
    }
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (!waiting || id === undefined) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result ?? {});
  }
}
