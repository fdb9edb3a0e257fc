/**
 * What the reader waits for on a page, in a real browser: `npm run bench:page [-- pipeline|giant|painting|heap|hover|firefox]`.
 * All parts but Firefox without a name. Answers are compared with what they are to be before they are timed. What the
 * targets are stands in targets.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/site/serve.ts';
import { PAGES } from '../../tests/pages/expectation.ts';
import { makeArticle } from '../browser/article.ts';
import { buildInto } from '../browser/builds.ts';
import { writeEmptyExtension } from '../browser/empty-extension.ts';
import { measurePipeline } from '../browser/pipeline.ts';
import { openEmpty, openInstalled, type Subject } from '../browser/subject.ts';
import { ARTICLE, demandExpected } from '../browser/waking.ts';
import { barePages } from './bare.ts';
import { paintInFirefox } from './firefox.ts';
import { measureGiant } from './giant.ts';
import { measureHeap } from './heap.ts';
import { measureHover } from './hover.ts';
import { countLayouts, doIn, measurePainting } from './painting.ts';
import { sayGiant, sayHover, sayPainting, sayPipeline } from './say.ts';
import { verdicts, type Measured } from './targets.ts';

const SEED = 20261122;
const GIANT_WORDS = 1_000_000;
/** In which 50,000 can be marked. */
const LONG_WORDS = 150_000;

const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.includes(part) || wanted.length === 0;
const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
const opened: Subject[] = [];
const bodies = { article: makeArticle(SEED), giant: makeArticle(SEED, GIANT_WORDS) };
const site = await serve(PAGES, {
  pages: {
    '/big.html': { body: bodies.article },
    '/giant.html': { body: bodies.giant },
    ...(await barePages({
      '/bare-article.html': bodies.article,
      '/bare-long.html': makeArticle(SEED, LONG_WORDS),
    })),
  },
});
try {
  say(`seed ${SEED}; load ${load()}`);
  if (wanted.includes('firefox')) await paintInFirefox(site.origin, say);
  else await run();
  say(`load ${load()}`);
} finally {
  for (const { browser } of opened) await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  writeEmptyExtension(join(folder, 'empty'), 'chromium');
  const empty = await openEmpty(join(folder, 'empty'));
  opened.push(empty);
  say(empty.browser.version);
  let measured: Measured = {};
  if (isWanted('painting')) {
    const [article, long] = [empty.tab, await empty.browser.newTab()];
    await long.goto(`${site.origin}/bare-long.html`);
    await article.goto(`${site.origin}/bare-article.html`);
    const onArticle = doIn(article);
    const painting = await measurePainting(onArticle, doIn(long));
    await article.goto(`${site.origin}/bare-article.html`);
    await onArticle('open');
    const layouts = await countLayouts(article, onArticle);
    await long.close();
    sayPainting(painting, say);
    say(`  layouts: ${layouts.ours}, wrapping ${layouts.wrapped}`);
    measured = { ...measured, painting, layouts: layouts.ours };
  }
  if (['pipeline', 'giant', 'heap', 'hover'].some(isWanted)) {
    const ours = await install();
    measured = { ...measured, ...(await measureOurs(empty, ours)) };
  }
  for (const verdict of verdicts(measured)) say(verdict);
}

async function measureOurs(empty: Subject, ours: Subject): Promise<Measured> {
  let measured: Measured = {};
  if (isWanted('hover')) {
    await ours.tab.goto(`${site.origin}/${ARTICLE}`);
    const hover = await measureHover(ours, ['Kazakhstan', 'Kostanaï']);
    sayHover(hover, say);
    measured = { ...measured, hover };
  }
  if (isWanted('pipeline')) {
    for (const { tab } of [empty, ours]) {
      await tab.goto(`${site.origin}/big.html`);
      await tab.send('Page.bringToFront');
    }
    const pipeline = await measurePipeline(empty, ours);
    sayPipeline(pipeline, say);
    measured = { ...measured, pipeline };
  }
  if (isWanted('giant')) {
    const tab = await ours.browser.newTab();
    await tab.goto(`${site.origin}/giant.html`);
    await ours.tab.goto(`${site.origin}/big.html`);
    const giant = await measureGiant(ours, { ...ours, tab });
    await tab.close();
    sayGiant(giant, say);
    measured = { ...measured, giant };
  }
  if (isWanted('heap')) {
    const article = await measureHeap(empty, ours, `${site.origin}/big.html`);
    const giant = await measureHeap(empty, ours, `${site.origin}/giant.html`);
    measured = { ...measured, heap: { article, giant } };
  }
  return measured;
}

/** Ours, as the stories have it, in a browser of its own. */
async function install(): Promise<Subject> {
  const installed = await openInstalled('ours', buildInto(join(folder, 'build'), 'chromium'));
  opened.push(installed);
  await installed.tab.goto(`${site.origin}/${ARTICLE}`);
  say(`${await demandExpected(installed)} mentions on ${ARTICLE}, as expected`);
  return installed;
}

function load(): string {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
