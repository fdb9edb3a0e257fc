import { AROUND, LONGEST_SURFACE, type CardRequest } from '../../utils/messages/card-request.ts';
import { POSITIONS } from '../../utils/messages/limits.ts';
import { articleDate, type DatedArticle } from '../../utils/page/article-date.ts';
import { rootOf } from '../../utils/page/dom.ts';
import { positionOf } from '../../utils/paint/position.ts';
import type { NamedMark } from '../page.content/named.ts';
import type { HandStore } from './hand-store.ts';

const READINGS = 20;
const NOTES = 20;

/** What the card is asked to show for a mark. */
export function requestFor(
  store: HandStore,
  mark: NamedMark,
  { card, token, focus, sheet }: Pick<CardRequest, 'card' | 'token' | 'focus' | 'sheet'>,
): CardRequest {
  const root = rootOf(document);
  const mentions = store.mentionsOf(mark.key).slice(0, POSITIONS);
  const { surface, readings, clear, notes } = mark.data;
  const date = dateOf(store.articleOf(mark));
  return {
    card,
    token,
    surface: surface.slice(0, LONGEST_SURFACE),
    readings: readings.slice(0, READINGS).map(({ id }) => id),
    ...(notes && { notes: notes.slice(0, NOTES) }),
    ...(clear && { clear }),
    around: aroundOf(mark),
    ...(date && { articleDate: date }),
    index: Math.max(0, mentions.indexOf(mark)),
    positions: (mentions.length > 0 ? mentions : [mark]).map((each) => positionOf(each, root)),
    focus,
    ...(sheet && { sheet }),
  };
}

/** Looked up for an article's first card, and kept as long as the article. */
const dates = new WeakMap<DatedArticle, { readonly is: string | undefined }>();

/** When the article was written, as far as it tells. */
export function dateOf(article: DatedArticle | undefined): string | undefined {
  if (!article) return undefined;
  const known = dates.get(article) ?? { is: articleDate(document, article) };
  dates.set(article, known);
  return known.is;
}

/** The mark in its block's text, of which only what is near goes over. */
export function aroundOf({ block, start, end }: NamedMark): CardRequest['around'] {
  const { text, lang } = block;
  const from = atCodePoint(text, Math.max(0, start - AROUND));
  const last = Math.min(end, start + LONGEST_SURFACE);
  const near = text.slice(from, atCodePoint(text, last + AROUND));
  return { text: near, start: start - from, end: last - from, ...(lang && { lang }) };
}

/** The offset, or the one before where it would cut a surrogate pair. */
function atCodePoint(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}
