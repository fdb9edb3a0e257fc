import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/** The folder of the fixtures. */
export const PAGES = import.meta.dirname;

/** The four articles, one for each language of the interface. */
export const SAMPLE_ARTICLES = [
  'kostanay.fr.html',
  'grain-road.en.html',
  'border-courts.ru.html',
  'steppe-energy.kk.html',
] as const;

/** Ten layouts of news sites; a front page is no article and is read only when told to. */
export const LAYOUTS = [
  'front-page.en',
  'live-blog.ru',
  'gallery.fr',
  'wire-story.en',
  'paywall-stub.de',
  'amp-like.es',
  'tables.kk',
  'right-to-left.ar',
  'comments.uz',
  'social-embeds.tg',
].map((name) => `layouts/${name}.html`);

/** Which part of a page is read: its article, or all of it. */
export function rootOf(page: string): 'article' | 'body' {
  return readPage(page).includes('<article') && !page.includes('front-page') ? 'article' : 'body';
}

/** What a trap tries. */
const TRAP_KINDS = [
  'apostrophe',
  'block-edge',
  'capitals',
  'demonym',
  'elision',
  'hyphen',
  'inflection',
  'inline-tags',
  'line-break',
  'longer-name',
  'namesake',
  'nfd',
  'no-break-space',
  'not-read',
  'other-language',
  'part-of-word',
  'possessive',
  'sentence-start',
  'soft-hyphen',
] as const;

const EntityId = v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}(?:-[A-Z0-9-]+)?|Q[1-9]\d*|[a-z]+:[\w-]+)$/));

const Surface = v.pipe(v.string(), v.minLength(1));

const ExpectedMention = v.strictObject({
  surface: Surface,
  entity: EntityId,
  also: v.optional(v.array(EntityId)),
  before: v.string(),
  after: v.string(),
});

const ExpectationFile = v.strictObject({
  page: v.string(),
  language: v.string(),
  title: v.string(),
  mentions: v.array(ExpectedMention),
  unmarked: v.array(
    v.union([
      v.strictObject({ surface: Surface, before: v.string(), after: v.string(), why: v.string() }),
      v.strictObject({ surface: Surface, why: v.string(), read: v.literal(false) }),
    ]),
  ),
  stages: v.optional(
    v.array(
      v.strictObject({
        name: v.string(),
        how: v.string(),
        mentions: v.optional(v.array(ExpectedMention)),
        counts: v.optional(v.record(EntityId, v.number())),
      }),
    ),
  ),
  traps: v.optional(
    v.array(v.strictObject({ kind: v.picklist(TRAP_KINDS), where: v.string(), why: v.string() })),
  ),
});

/** What a page must show, as README.md beside it describes. */
export type Expectation = v.InferOutput<typeof ExpectationFile>;

/**
 * The expectation beside a page.
 * @param page path of the HTML file, below the folder of the fixtures
 * @throws Error where the file is missing or has another shape
 */
export function readExpectation(page: string): Expectation {
  const file = join(PAGES, page.replace(/\.html$/, '.expected.json'));
  const expectation = v.parse(ExpectationFile, JSON.parse(readFileSync(file, 'utf8')));
  if (expectation.page !== basename(page)) throw new Error(`${file} speaks of ${expectation.page}`);
  return expectation;
}

/** The source of a page. */
export function readPage(page: string): string {
  return readFileSync(join(PAGES, page), 'utf8');
}

/** All pages of a folder below the fixtures (`behaviour`, `hostile`), by name. */
export function pagesIn(folder: string): string[] {
  return readdirSync(join(PAGES, folder))
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}
