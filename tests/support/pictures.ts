import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { stillPicture } from '../../scripts/browser/pages.ts';
import { ROOT } from '../../scripts/build.ts';

const FOLDER = `${ROOT}.output/screenshots`;

/** Takes a picture of what a page shows, to be looked at: `.output/screenshots/NAME.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.png`, await stillPicture(page));
}
