import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser/find.ts';
import { until } from '../../scripts/browser/pages.ts';
import { Connection, type Answer } from './cdp.ts';
import { Tab } from './tab.ts';

const QUIET = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Tabs at the back are to be as awake as the one at the front: several browsers take turns.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--window-size=1280,800',
  '--remote-debugging-port=0',
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

/** How long the browser itself may take to start. */
const START = 20_000;

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A Chromium with one extension in it, spoken to without any help that would slow its worker. */
export class Chromium {
  readonly version: string;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #connection: Connection;

  private constructor(process: ChildProcess, profile: string, connection: Connection, version: string) {
    this.#process = process;
    this.#profile = profile;
    this.#connection = connection;
    this.version = version;
  }

  static async open(extension: string): Promise<Chromium> {
    const path = findBrowser('chromium');
    if (path === undefined) throw new Error('No Chromium is installed. `npm start` says how to get one.');
    const profile = mkdtempSync(join(tmpdir(), 'bench-browser-'));
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const own = [`--user-data-dir=${profile}`, `--load-extension=${extension}`];
    const child = spawn(path, [...QUIET, ...sandbox, ...own, 'about:blank'], { stdio: 'ignore' });
    const told = join(profile, 'DevToolsActivePort');
    const [port, way] = await until(
      'Chromium has started',
      () => (existsSync(told) ? /^(\d+)\n(.+)/.exec(readFileSync(told, 'utf8'))?.slice(1) : undefined),
      START,
    );
    const connection = await Connection.open(`ws://127.0.0.1:${port ?? ''}${way ?? ''}`);
    const { product } = await connection.send('Browser.getVersion');
    return new Chromium(child, profile, connection, String(product));
  }

  /** A tab at the front, showing nothing yet. */
  async newTab(): Promise<Tab> {
    const { targetId } = await this.#connection.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#connection.send('Target.attachToTarget', { targetId, flatten: true });
    return Tab.of(this.#connection, String(targetId), String(sessionId));
  }

  /** Ends the extension's worker, and comes back once it is gone. */
  async stopWorker(): Promise<void> {
    for (const targetId of await this.workers()) {
      await this.#connection.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    await until('the worker has stopped', async () => (await this.workers()).length === 0);
  }

  /** Ids of the extension's workers that run: another id is another start. */
  async workers(): Promise<readonly string[]> {
    return (await this.#targets('service_worker')).map(({ targetId }) => targetId);
  }

  /** Closes the extension's own pages, and says how many there were. With one open its process lives on. */
  async closePages(): Promise<number> {
    const pages = await this.#targets('page');
    for (const { targetId } of pages) await this.#connection.send('Target.closeTarget', { targetId });
    return pages.length;
  }

  /** The extension's page in a frame of a web page: `card.html`. It is a process of its own, and so a tab to us. */
  async frame(file: string): Promise<Tab | undefined> {
    const { targetInfos } = await this.#connection.send('Target.getTargets');
    const found = (targetInfos as readonly TargetInfo[]).find(
      ({ type, url }) => type === 'iframe' && url.startsWith('chrome-extension:') && url.includes(file),
    );
    if (!found) return undefined;
    const { targetId } = found;
    const { sessionId } = await this.#connection.send('Target.attachToTarget', { targetId, flatten: true });
    return Tab.of(this.#connection, targetId, String(sessionId));
  }

  /** Evaluates in the extension's worker, which has to be awake. */
  async inWorker(expression: string): Promise<unknown> {
    const [targetId] = await this.workers();
    const { sessionId } = await this.#connection.send('Target.attachToTarget', { targetId, flatten: true });
    const answer = await this.#connection.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      String(sessionId),
    );
    // It would keep the worker awake.
    await this.#connection.send('Target.detachFromTarget', { sessionId });
    return (answer['result'] as Answer)['value'];
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.send('Browser.close').catch(() => this.#process.kill());
    await gone;
    this.#connection.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  async #targets(sought: 'service_worker' | 'page'): Promise<readonly TargetInfo[]> {
    const { targetInfos } = await this.#connection.send('Target.getTargets');
    return (targetInfos as readonly TargetInfo[]).filter(
      ({ type, url }) => type === sought && url.startsWith('chrome-extension:'),
    );
  }
}
