/** `npm start [URL or file] [-- --firefox]`: a browser with the extension over an article. */
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browser/ensure.ts';
import type { BrowserKind } from '../browser/kinds.ts';
import { openBrowser } from '../browser/open.ts';
import { build } from '../build.ts';
import { showHeadless } from './show.ts';
import { targetOf } from './target.ts';

const HELP = 'npm start [address or HTML file] [-- --firefox] [-- --headless]';

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true || positionals.length > 1) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const kind: BrowserKind = values.firefox === true ? 'firefox' : 'chromium';
  const headless = values.headless === true || !hasDisplay();
  const target = await targetOf(positionals[0]);
  try {
    ensureBrowser(kind);
    process.stdout.write('Building the extension, in the mode that may read every site from the start\n');
    const extension = build(kind, 'e2e');
    process.stdout.write(`Opening ${target.url}${headless ? ', without a display' : ''}\n`);
    const browser = await openBrowser(kind, { extension, headless });
    try {
      if (headless) await showHeadless(browser, target.url);
      else await showWindow(browser.puppeteer, target.url);
    } finally {
      await browser.close().catch(() => undefined);
    }
  } finally {
    await target.site?.close();
  }
}

/** Stays until the reader closes the window. */
async function showWindow(
  browser: Awaited<ReturnType<typeof openBrowser>>['puppeteer'],
  url: string,
): Promise<void> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => {
      resolve();
    });
  });
  await page.goto(url);
  process.stdout.write('Point at a marked name. Close the browser to end.\n');
  await closed;
}

function hasDisplay(): boolean {
  if (process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
