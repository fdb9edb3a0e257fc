import { readFileSync } from 'node:fs';
import { readBlocks } from '../../../pages/page-text.ts';

export const ARTICLES = ['kostanay.fr', 'border-courts.ru', 'steppe-energy.kk', 'grain-road.en'] as const;
export type Article = (typeof ARTICLES)[number];

/** The blocks that are read of a sample article. */
export function blocksOf(article: Article): readonly string[] {
  const page = new URL(`../../../pages/${article}.html`, import.meta.url);
  return readBlocks(readFileSync(page, 'utf8'), 'article');
}

export function textOf(article: Article): string {
  return blocksOf(article).join('\n');
}
