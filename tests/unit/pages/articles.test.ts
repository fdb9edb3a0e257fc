import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  LAYOUTS,
  PAGES,
  SAMPLE_ARTICLES,
  pagesIn,
  readExpectation,
  readPage,
  rootOf,
} from '../../pages/expectation.ts';
import { readBlocks } from '../../pages/page-text.ts';

const pages = [...SAMPLE_ARTICLES, ...pagesIn('behaviour'), ...pagesIn('hostile'), ...LAYOUTS];
const knownIds = idsOfBuiltPacks();

describe('the sample articles', () => {
  it('are one for each language of the interface', () => {
    const languages = SAMPLE_ARTICLES.map((page) => readExpectation(page).language);
    expect(languages.toSorted()).toEqual(['en', 'fr', 'kk', 'ru']);
  });

  describe.each(SAMPLE_ARTICLES)('%s', (page) => {
    const html = readPage(page);
    const { mentions, unmarked, traps = [] } = readExpectation(page);
    const text = readBlocks(html, 'article').join('\n');

    it('holds 250 to 500 words', () => {
      const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[\u00ad'’ʼʻ‐‑-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
      expect(words.length).toBeGreaterThanOrEqual(250);
      expect(words.length).toBeLessThanOrEqual(500);
    });

    it('sets at least eight traps of at least eight kinds', () => {
      expect(new Set(traps.map((trap) => trap.kind)).size).toBeGreaterThanOrEqual(8);
    });

    it('holds every trap where it says', () => {
      const places = `${plain(html)}\n${plain(text)}`;
      expect(traps.filter((trap) => !places.includes(plain(trap.where)))).toEqual([]);
    });

    it('has the mess of a news page around the article', () => {
      const parts = [
        '<nav',
        '<aside',
        '<form',
        '<textarea',
        'class="cookies"',
        '<iframe',
        '<table',
        '<figcaption',
      ];
      const more = ['<blockquote', '<ul>', 'contenteditable', '<code>', 'application/ld+json', 'og:type'];
      expect([...parts, ...more].filter((part) => !html.includes(part))).toEqual([]);
    });

    it('names something both in links and in text that stays unmarked', () => {
      expect(html).toMatch(/<article[\s\S]*<a href="#/);
      expect(unmarked.some((entry) => 'read' in entry)).toBe(true);
      expect(unmarked.some((entry) => !('read' in entry))).toBe(true);
    });

    it('asks the network for nothing', () => {
      const addresses = [...html.matchAll(/\b(?:src|href)="([^"]*)"|url\(([^)]*)\)/g)].map(
        (match) => match[1] ?? match[2],
      );
      expect(addresses.filter((address) => !/^(?:#|data:)/.test(address ?? ''))).toEqual([]);
    });

    it('has a mention of every kind of name', () => {
      const ids = mentions.map((mention) => mention.entity);
      for (const id of [
        'KZ',
        'RU',
        'KZ-39',
        'Q488990',
        'border:KZ-RU',
        'org:eaeu',
        'place:baikonur',
        'person:tokayev',
      ]) {
        // The base has no Kazakh name of the border, so the Kazakh article names its two countries instead.
        if (id === 'border:KZ-RU' && page.endsWith('.kk.html')) continue;
        expect(ids).toContain(id);
      }
    });
  });
});

describe.each(pages)('the expectation of %s', (page) => {
  const html = readPage(page);
  const expectation = readExpectation(page);
  const blocks = readBlocks(html, rootOf(page));

  it('agrees with the page’s title and language', () => {
    expect(html).toContain(`<title>${expectation.title}</title>`);
    expect(html).toContain(`<html lang="${expectation.language}"`);
  });

  it('finds its mentions in the page’s text, in reading order, none inside another', () => {
    let block = 0;
    let from = 0;
    for (const { before, surface, after } of expectation.mentions) {
      const place = nextPlace(blocks, block, from, before, surface, after);
      expect(place, `${before}[${surface}]${after}`).toBeDefined();
      if (place === undefined) return;
      block = place.block;
      from = place.end;
    }
  });

  it('gives ten code units of context, or the whole block', () => {
    const lone = expectation.mentions.filter(
      ({ before, surface, after }) =>
        before.length + after.length < 10 && !blocks.includes(before + surface + after),
    );
    expect(lone).toEqual([]);
  });

  it('finds its unmarked texts: in what is read, or in the page alone', () => {
    const text = blocks.join('\n');
    for (const entry of expectation.unmarked) {
      if ('read' in entry) expect(plain(html)).toContain(plain(entry.surface));
      else expect(text).toContain(entry.before + entry.surface + entry.after);
    }
  });

  it('finds the mentions of its stages in the page’s source', () => {
    const source = plain(html);
    for (const { mentions = [] } of expectation.stages ?? []) {
      expect(mentions.filter(({ surface }) => !source.includes(plain(surface)))).toEqual([]);
    }
  });

  it('marks nothing that it calls unmarked', () => {
    const marked = expectation.mentions.map(
      ({ before, surface, after }) => before + '|' + surface + '|' + after,
    );
    const both = expectation.unmarked.filter(
      (entry) => 'before' in entry && marked.includes(entry.before + '|' + entry.surface + '|' + entry.after),
    );
    expect(both).toEqual([]);
  });

  it('names no reading twice', () => {
    for (const { entity, also = [] } of expectation.mentions) {
      expect(new Set([entity, ...also]).size).toBe(also.length + 1);
    }
  });

  it.skipIf(knownIds === undefined)('refers to entities of the packs alone', () => {
    const lists = [expectation.mentions, ...(expectation.stages ?? []).map((stage) => stage.mentions ?? [])];
    const counted = (expectation.stages ?? []).flatMap((stage) => Object.keys(stage.counts ?? {}));
    const ids = [...counted, ...lists.flat().flatMap(({ entity, also = [] }) => [entity, ...also])];
    expect(ids.filter((id) => knownIds?.has(id) !== true)).toEqual([]);
  });
});

describe('the pages beside the articles', () => {
  it.each(pagesIn('behaviour').concat(pagesIn('hostile')))(
    '%s says first what it does and what is expected',
    (page) => {
      const comment = /^<!doctype html>\s*<!--([\s\S]*?)-->/i.exec(readPage(page))?.[1] ?? '';
      expect(comment).toMatch(/Does:\s+\S/);
      expect(comment).toMatch(/Expected:\s+\S/);
    },
  );

  it.each(pagesIn('hostile'))('%s has one article, long enough to be taken for news', (page) => {
    const html = readPage(page);
    expect(html.match(/<article[\s>]/g)).toHaveLength(1);
    expect(readBlocks(html, 'article').join(' ').length).toBeGreaterThanOrEqual(600);
  });
});

/** The first place of a surface in its context, from a position on. */
function nextPlace(
  blocks: readonly string[],
  startBlock: number,
  startAt: number,
  before: string,
  surface: string,
  after: string,
): { block: number; end: number } | undefined {
  for (let block = startBlock; block < blocks.length; block += 1) {
    const earliest = block === startBlock ? startAt : 0;
    const at = blocks[block]?.indexOf(before + surface + after, Math.max(0, earliest - before.length)) ?? -1;
    if (at >= 0 && at + before.length >= earliest) return { block, end: at + before.length + surface.length };
  }
  return undefined;
}

/** A text with the differences undone that a line of JSON, a line of HTML and a rendered text may have. */
function plain(text: string): string {
  return text
    .replaceAll('\\n', ' ')
    .replaceAll('&shy;', '\u00ad')
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
}

/** Ids of the entities in public/packs, or undefined before the packs are built. */
function idsOfBuiltPacks(): Set<string> | undefined {
  const packs = join(PAGES, '../../public/packs');
  if (!existsSync(packs)) return undefined;
  const banks = readdirSync(packs)
    .map((pack) => join(packs, pack, 'entities.ndjson'))
    .filter((bank) => existsSync(bank));
  if (banks.length === 0) return undefined;
  const lines = banks.flatMap((bank) => readFileSync(bank, 'utf8').split('\n'));
  return new Set(lines.filter((line) => line !== '').map(idOf));
}

/** The id of an entity's line in a pack. */
function idOf(line: string): string {
  const entity: unknown = JSON.parse(line);
  const hasId = typeof entity === 'object' && entity !== null && 'id' in entity;
  return hasId && typeof entity.id === 'string' ? entity.id : '';
}
