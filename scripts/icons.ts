/** Renders assets/icons/*.svg to public/icons/*.png; run by hand when a drawing changes. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const state of ['on', 'off']) {
  const drawing = (await readFile(new URL(`../assets/icons/${state}.svg`, import.meta.url))).toString(
    'base64',
  );
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${drawing}">`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../public/icons/${state}-${size}.png`, import.meta.url), picture);
  }
}
await browser.close();
