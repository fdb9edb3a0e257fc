/**
 * SIGKILLs a whole browser while a table is being imported and rows of the reader's own are being written, starts it
 * again on the same profile, and looks at what is there: again and again.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../../../scripts/browser/chromium.ts';
import { openFirefox } from '../../../scripts/browser/firefox.ts';
import type { BrowserKind } from '../../../scripts/browser/kinds.ts';
import type { OpenBrowser } from '../../../scripts/browser/open.ts';
import { until } from '../../../scripts/browser/pages.ts';
import { buildWithKills, KILLS_PAGE } from './build.ts';
import type { Kills } from './page/main.ts';

/** What so many kills did. All lists are empty where nothing was lost. */
export interface KillsReport {
  readonly kills: number;
  /** Kills in the middle of an import, after which it went on; imports that came to their end. */
  readonly resumed: number;
  readonly finished: number;
  /** Own rows that had been promised to stay. */
  readonly rows: number;
  /** Rows that only the journal had kept. */
  readonly restored: number;
  /** How often the browser had deleted all databases beside the reader's own: packs are filled again from files. */
  readonly packsGone: number;
  /** Imports of which a part was seen, or another count than the file's; rows that are gone; faults of the page. */
  readonly torn: readonly string[];
  readonly lost: readonly string[];
  readonly faults: readonly string[];
}

interface Open {
  readonly browser: OpenBrowser;
  readonly page: Page;
}

/** Entities of an import: rounds take turns, so that one is never mistaken for another. */
const SIZES = [30_000, 40_000];
/** Milliseconds after import and writing have begun within which the kill comes, mostly early: ends are to be met too. */
const WITHIN = 6_000;
const PATIENCE = 60_000;

/**
 * @param kills how many
 * @param say hears a line for each kill
 */
export async function killOverAndOver(
  kind: BrowserKind,
  kills: number,
  say: (line: string) => void = () => undefined,
): Promise<KillsReport> {
  const folder = mkdtempSync(join(tmpdir(), 'kills-'));
  try {
    await buildWithKills(kind, join(folder, 'extension'));
    return await new KillRounds(kind, folder, say).run(kills);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

class KillRounds {
  readonly #kind: BrowserKind;
  readonly #folder: string;
  readonly #say: (line: string) => void;
  readonly #promised = new Set<string>();
  readonly #torn: string[] = [];
  readonly #lost: string[] = [];
  readonly #faults: string[] = [];
  #resumed = 0;
  #finished = 0;
  #restored = 0;
  #packsGone = 0;
  /** The round whose import is under way, and that which is in the base. */
  #underWay: number | undefined;
  #installed: number | undefined;

  constructor(kind: BrowserKind, folder: string, say: (line: string) => void) {
    this.#kind = kind;
    this.#folder = folder;
    this.#say = say;
  }

  async run(kills: number): Promise<KillsReport> {
    for (let kill = 0; kill < kills; kill += 1) {
      const open = await this.#open();
      await this.#look(open.page);
      const before = await this.#goOn(open.page, kill);
      await this.#killSoon(open, kill);
      this.#say(`${kill + 1}: ${before}; ${this.#promised.size} rows promised`);
    }
    const open = await this.#open();
    await this.#look(open.page);
    await this.#goOn(open.page, kills);
    await until('the last import is done', () => this.#isDone(open.page), PATIENCE);
    await this.#look(open.page);
    await open.browser.close();
    return {
      ...{ kills, resumed: this.#resumed, finished: this.#finished, rows: this.#promised.size },
      ...{ restored: this.#restored, packsGone: this.#packsGone },
      ...{ torn: this.#torn, lost: this.#lost, faults: this.#faults },
    };
  }

  async #open(): Promise<Open> {
    const options = { extension: join(this.#folder, 'extension'), profile: join(this.#folder, 'profile') };
    const browser = await (this.#kind === 'chromium' ? openChromium(options) : openFirefox(options));
    const page = await browser.openExtensionPage(KILLS_PAGE);
    await until('the page is there', () => inPage(page, 'typeof kills === "object"'), PATIENCE);
    return { browser, page };
  }

  /** Compares the base with what it has to hold. */
  async #look(page: Page): Promise<void> {
    const { said, rounds } = await inPage<Awaited<ReturnType<Kills['seen']>>>(page, 'kills.seen()');
    const { distinct = 0, ...parts } = rounds;
    const [round, ...others] = Object.keys(parts).map(Number);
    const count = round === undefined ? 0 : (parts[round] ?? 0);
    const isWhole = others.length === 0 && said === count && distinct === count;
    const isKnown = round === undefined || round === this.#underWay || round === this.#installed;
    if (!isWhole || !isKnown || (round !== undefined && count !== sizeOf(round))) {
      this.#torn.push(`said ${said}, seen ${JSON.stringify(rounds)}`);
    }
    const isMarked = await inPage<boolean>(page, 'kills.mark()');
    if (round === undefined && this.#installed !== undefined) {
      if (isMarked) this.#torn.push(`import ${this.#installed} is gone, and the browser deleted nothing`);
      else this.#packsGone += 1;
    }
    if (round !== undefined && round === this.#underWay) {
      this.#finished += 1;
      this.#underWay = undefined;
    }
    this.#installed = round;

    const own = await inPage<Awaited<ReturnType<Kills['ownRows']>>>(page, 'kills.ownRows()');
    const there = new Set(own.ids);
    this.#restored += own.restored;
    for (const id of this.#promised) if (!there.has(id)) this.#lost.push(id);
  }

  /** Lets what was cut off go on, or begins another import. Says which. */
  async #goOn(page: Page, round: number): Promise<string> {
    await inPage(page, 'void kills.resume()');
    if (this.#underWay !== undefined) {
      this.#resumed += 1;
      return `import ${this.#underWay} goes on`;
    }
    await inPage(page, 'void kills.dismiss()');
    await inPage(page, `kills.start(${round}, ${sizeOf(round)})`);
    this.#underWay = round;
    return `import ${round} begins`;
  }

  async #killSoon({ browser, page }: Open, round: number): Promise<void> {
    await inPage(page, `void kills.write(${round})`);
    await until('a row is written', () => inPage<boolean>(page, 'kills.acked().length > 0'), PATIENCE);
    const end = Date.now() + Math.random() ** 2 * WITHIN;
    do {
      for (const id of await inPage<string[]>(page, 'kills.acked()')) this.#promised.add(id);
    } while (Date.now() < end);
    this.#faults.push(...(await inPage<ReturnType<Kills['state']>>(page, 'kills.state()')).faults);
    await killAll(browser);
    // The driver gives a profile's own preferences back once Firefox is gone: the next start must not be in its way.
    const profile = join(this.#folder, 'profile');
    await until('the profile is left alone', () =>
      readdirSync(profile).every((name) => !name.endsWith('.puppeteer')),
    );
  }

  async #isDone(page: Page): Promise<boolean> {
    const { jobs, faults } = await inPage<ReturnType<Kills['state']>>(page, 'kills.state()');
    const failed = jobs.find(({ state }) => state === 'failed' || state === 'cancelled');
    if (failed || faults.length > 0) throw new Error(JSON.stringify({ failed, faults }));
    return jobs.some(({ state }) => state === 'done');
  }
}

function sizeOf(round: number): number {
  return SIZES[round % SIZES.length] ?? 0;
}

/** The browser with all its processes, at once and without a word. */
async function killAll({ puppeteer }: OpenBrowser): Promise<void> {
  const child = puppeteer.process();
  if (child?.pid === undefined) throw new Error('The browser has no process of its own.');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

function inPage<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate(`(async () => (${expression}))()`) as Promise<T>;
}
