import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { Range, SearchHit } from '../../utils/search/searched.ts';
import { keyFacts } from '../../utils/wording/key-facts.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';

/** `xml`: with Chromium's tags, and everything else escaped. `plain`: as it is. */
export type Writing = 'xml' | 'plain';

/** A suggestion: what stands in the address bar when it is chosen, and the line that is shown. */
export interface SuggestedLine {
  readonly content: string;
  readonly description: string;
}

type Hit = Pick<SearchHit, 'matched' | 'ranges'>;

/** "Kostanay Region (région de Kostanaï) — 829,984 people · 196,001 km²", with what was typed marked. */
export function describe(
  { matched, ranges }: Hit,
  entity: PresentedEntity,
  words: SharedWords,
  writing: Writing,
): SuggestedLine {
  const { id, name } = entity;
  const isName = matched.text === name.text;
  const by = highlighted(matched.text, ranges, writing);
  const called = isName ? by : `${plain(name.text, writing)} (${by})`;
  const { key } = keyFacts(words, entity);
  const said = plain(key, writing);
  return {
    content: `${shown(name.text)} #${encodeURIComponent(id)}`,
    description: `${called} — ${writing === 'xml' ? `<dim>${said}</dim>` : said}`,
  };
}

/** The entity that a chosen suggestion stands for; none for words that were typed. */
export function entityIn(content: string): string | undefined {
  const [, id] = / #(\S+)$/u.exec(content) ?? [];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    // Typed by hand.
    return undefined;
  }
}

/** As text in XML: what the format cannot hold at all is left out, and one such sign would void all suggestions. */
export function escapeXml(text: string): string {
  return shown(text).replace(/[&<>"']/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

function highlighted(text: string, ranges: readonly Range[], writing: Writing): string {
  if (writing === 'plain') return shown(text);
  let at = 0;
  const parts = ranges.map(([start, end]) => {
    const before = escapeXml(text.slice(at, start));
    at = end;
    return `${before}<match>${escapeXml(text.slice(start, end))}</match>`;
  });
  return parts.join('') + escapeXml(text.slice(at));
}

function plain(text: string, writing: Writing): string {
  return writing === 'xml' ? escapeXml(text) : shown(text);
}

/** On one line, of whole characters. */
function shown(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ');
}
