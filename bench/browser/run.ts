/**
 * How long a reader waits for marks in a real browser, at the bundled names and at a million:
 * `npm run bench:browser [-- '10 k'|'1 M'|firefox]`. An extension that does nothing, in the same run, is the floor. The mentions of an
 * article are compared with what it is to show before anything is timed. What the targets are stands in targets.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/site/serve.ts';
import { PAGES, readPage, SAMPLE_ARTICLES } from '../../tests/pages/expectation.ts';
import { readBlocks } from '../../tests/pages/page-text.ts';
import { makeBases } from '../names/base.ts';
import { makeArticle } from './article.ts';
import { buildInto, copyWithNames, unnamedIn } from './builds.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { measureFirefox } from './firefox.ts';
import { measurePipeline } from './pipeline.ts';
import { openEmpty, openInstalled, type Installed, type Subject } from './subject.ts';
import { verdicts } from './targets.ts';
import { ARTICLE, demandExpected, measureWaking } from './waking.ts';

const SEED = 20261122;
const SIZES: Readonly<Record<string, number>> = { '10 k': 10_000, '1 M': 1_000_000 };

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'bench-builds-'));
const opened: Subject[] = [];
const site = await serve(PAGES, { pages: { '/big.html': { body: makeArticle(SEED) } } });
try {
  await (wanted.includes('firefox') ? runFirefox() : run());
} finally {
  for (const { browser } of opened) await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  writeEmptyExtension(join(folder, 'empty'), 'chromium');
  const empty = await openEmpty(join(folder, 'empty'));
  opened.push(empty);
  say(`seed ${SEED}; ${empty.browser.version}; ${ARTICLE}`);
  const ours = await install();

  for (const { tab } of opened) await tab.goto(`${site.origin}/${ARTICLE}`);
  for (const each of ours) say(`${each.name}: ${await demandExpected(each)} mentions, as expected`);

  const waking = await measureWaking([empty, ...ours]);
  for (const [name, { cold, early, atOnce, fresh, warm }] of waking) {
    say(
      `${name.padEnd(6)} cold ${ms(cold)}, woken early ${ms(early)} (at once ${ms(atOnce)}), ` +
        `warm ${ms(warm)} (an article not read before ${ms(fresh)})`,
    );
  }

  const [smallest] = ours;
  if (!smallest) return;
  for (const { tab } of [empty, smallest]) {
    await tab.goto(`${site.origin}/big.html`);
    await tab.send('Page.bringToFront');
  }
  const pipeline = await measurePipeline(empty, smallest);
  const { characters, marks } = pipeline;
  say(
    `big page: ${characters.visible} visible characters; walk ${ms(pipeline.walk)}, echo ${ms(pipeline.echo)}\n` +
      `  article: ${marks.article} marks in ${ms(pipeline.article)}, main thread ${ms(pipeline.articleThread)}\n` +
      `  whole page: ${marks.wholePage} marks in ${ms(pipeline.wholePage)}, main thread ${ms(pipeline.wholePageThread)}`,
  );
  for (const verdict of verdicts({ waking, pipeline })) say(verdict);
}

async function runFirefox(): Promise<void> {
  const { version, walk, echo, warm, cold, marks } = await measureFirefox(folder, `${site.origin}/big.html`);
  say(
    `${version}; big page: walk ${ms(walk)}, echo ${ms(echo)}; ${marks} marks after the page is parsed: ` +
      `warm ${ms(warm)}, cold ${ms(cold)}`,
  );
}

/** Builds ours once, grows a copy for each size, and installs each in a browser of its own. */
async function install(): Promise<readonly Installed[]> {
  const build = buildInto(join(folder, 'build'), 'chromium');
  const bases = makeBases(new Set(), SEED);
  const texts = SAMPLE_ARTICLES.flatMap((article) => readBlocks(readPage(article), 'article'));
  const ours: Installed[] = [];
  for (const [name, names] of Object.entries(SIZES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const grown = join(folder, name.replace(' ', ''));
    const added = unnamedIn(texts, bases.of(names));
    const bytes = copyWithNames(build, grown, added);
    const installed = await openInstalled(name, grown);
    opened.push(installed);
    ours.push(installed);
    const { seconds, starts, indexBytes, storedBytes } = installed;
    say(
      `${name}: ${added.length} entities added, pack of ${mb(bytes)}; installed and indexed in ${seconds.toFixed(1)} s, ` +
        `worker started ${starts} ${starts === 1 ? 'time' : 'times'}; index ${mb(indexBytes)}, all kept ${mb(storedBytes)}`,
    );
  }
  return ours;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
