/** Schema.org's NewsArticle and the types below it (schema.org/NewsArticle, version 29). */
const NEWS_TYPES = new Set([
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
]);

/** Beyond these a JSON-LD block is not metadata; nothing in it is worth a pause of the page. */
const MAX_LENGTH = 1_000_000;
const MAX_NODES = 2_000;

const TYPE_IN_TEXT =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"((?:https?:\/\/schema\.org\/)?[A-Za-z]{0,20}(?:Article|BlogPosting))"/g;
const DATE_IN_TEXT = /"datePublished"\s{0,9}:\s{0,9}\[?\s{0,9}"([^"]{4,40})"/g;

type Thing = Readonly<Record<string, unknown>>;

/** True for a type name with or without its schema.org prefix: `https://schema.org/NewsArticle`. */
export function isNewsType(type: string): boolean {
  return NEWS_TYPES.has(type.trim().replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/**
 * Whether a JSON-LD block says that this page is a news article. Looked at are the block itself, arrays, `@graph`
 * and `mainEntity`; an article that another thing merely lists or mentions does not make the page one. Many sites
 * write JSON that does not parse (raw line breaks in a headline): there the type's spelling decides.
 */
export function declaresNews(jsonLd: string): boolean {
  if (!jsonLd.includes('NewsArticle')) return false;
  for (const thing of thingsIn(jsonLd)) if (typesOf(thing).some(isNewsType)) return true;
  return false;
}

/**
 * When the articles that a JSON-LD block says the page is were published, as it is written there; looked at is the
 * same as for news. Where the JSON does not parse, a date counts if it is the only one.
 */
export function* publishedIn(jsonLd: string): Generator<unknown, void, undefined> {
  if (!jsonLd.includes('datePublished')) return;
  for (const thing of thingsIn(jsonLd)) {
    if (typesOf(thing).some((type) => /(?:Article|BlogPosting)$/.test(type)))
      yield* listOf(thing['datePublished']);
  }
}

function* thingsIn(jsonLd: string): Generator<Thing, void, undefined> {
  if (jsonLd.length > MAX_LENGTH) return;
  let data: unknown;
  try {
    data = JSON.parse(jsonLd);
  } catch {
    yield {
      '@type': firstGroups(jsonLd, TYPE_IN_TEXT),
      datePublished: onlyOf(firstGroups(jsonLd, DATE_IN_TEXT)),
    };
    return;
  }
  const queue: unknown[] = [data];
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const item = queue[index];
    if (Array.isArray(item)) {
      queue.push(...item.slice(0, MAX_NODES));
    } else if (isThing(item)) {
      yield item;
      queue.push(item['@graph'], item['mainEntity']);
    }
  }
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((each): each is string => typeof each === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function firstGroups(text: string, pattern: RegExp): (string | undefined)[] {
  return [...text.matchAll(pattern)].map(([, group]) => group);
}

function onlyOf(values: readonly unknown[]): unknown {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}
