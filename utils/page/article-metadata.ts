/** Schema.org's NewsArticle and the types below it (schema.org/NewsArticle, version 29), with or without its prefix. */
const NEWS_TYPE =
  /^\s*(?:https?:\/\/schema\.org\/|schema:)?(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle\s*$/;

/** Beyond these a JSON-LD block is not metadata; nothing in it is worth a pause of the page. */
const MAX_LENGTH = 1_000_000;
const MAX_NODES = 2_000;

const NEWS_TYPE_IN_TEXT = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"([^"]{0,40}NewsArticle)"/;

type Thing = Readonly<Record<string, unknown>>;

/** True for a type name with or without its schema.org prefix: `https://schema.org/NewsArticle`. */
export function isNewsType(type: string): boolean {
  return NEWS_TYPE.test(type);
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

/** When the articles that a JSON-LD block says the page is were published, as it is written there; else nothing. */
export function* publishedIn(jsonLd: string): Generator<unknown, void, undefined> {
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
    data = { '@type': NEWS_TYPE_IN_TEXT.exec(jsonLd)?.[1] };
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

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}
