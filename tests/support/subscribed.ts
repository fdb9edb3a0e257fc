import type { Page } from 'puppeteer-core';
import { inExtension } from '../../scripts/browser/pages.ts';
import { packFiles, place, type PackContents } from '../unit/knowledge/small-pack.ts';
import { device } from '../unit/knowledge/device.ts';
import type { OpenBrowser } from './browser.ts';
import type { Publisher } from './publisher.ts';

const TEXT = 'The road from Zhetiqala to Sarkent was closed on Monday, and so was the pass above Ulytobe. ';
const FILLER = 'Those who had to go nonetheless went by night, slowly, and told nobody about it afterwards. ';
/** An article about three places that no bundled pack knows. */
export const ROADS = `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>Roads</title>
<link rel="icon" href="data:,"><article><h1>Roads</h1><p>${TEXT}${FILLER.repeat(8)}</p></article>`;

/** Puts a pack of places of these names on a publisher's shelf, and returns the address of its index. */
export function layPack(
  publisher: Publisher,
  names: readonly string[],
  contents: Partial<PackContents> = {},
): string {
  const entities = names.map((name) => place(`shelf-${name.toLowerCase()}`, name));
  const files = packFiles({ ...contents, entities });
  const index = JSON.parse(files.get('index.json') ?? '') as object;
  const { length } = entities;
  const counts = { entities: length, names: length, statements: length, sources: 2 };
  files.set('index.json', JSON.stringify({ ...index, counts }));
  for (const [path, text] of files) publisher.at.set(`/small/${path}`, text);
  return `${publisher.origin}/small/index.json`;
}

/**
 * A reader who subscribed before: what was kept of it outside the base is there, and the base, which has lost it,
 * brings it back at its next start.
 */
export async function subscribedBefore(browser: OpenBrowser, room: Page, url: string): Promise<void> {
  const before = device();
  const own = before.open();
  const fields = { title: { en: 'A small pack' }, url, auto: true, installedAt: '2026-11-20T12:00:00Z' };
  await own.put('me', 'pack', 'pack:small', fields);
  own.close();
  await inExtension(room, 'storage.local.set', Object.fromEntries(before.storage.items));
  await browser.stopBackground();
}
