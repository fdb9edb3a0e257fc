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

const NEWS_TYPE_IN_TEXT =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?([A-Za-z]{0,20}NewsArticle)"/;

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
  if (jsonLd.length > MAX_LENGTH || !jsonLd.includes('NewsArticle')) return false;
  let data: unknown;
  try {
    data = JSON.parse(jsonLd);
  } catch {
    const type = NEWS_TYPE_IN_TEXT.exec(jsonLd)?.[1];
    return type !== undefined && isNewsType(type);
  }
  const queue: unknown[] = [data];
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const item = queue[index];
    if (Array.isArray(item)) {
      queue.push(...item.slice(0, MAX_NODES));
    } else if (isRecord(item)) {
      if (typesOf(item).some(isNewsType)) return true;
      queue.push(item['@graph'], item['mainEntity']);
    }
  }
  return false;
}

function typesOf(item: Record<string, unknown>): string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
