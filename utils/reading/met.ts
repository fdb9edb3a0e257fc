import type { Language } from '../facts/texts.ts';
import type { PartialDate } from '../facts/statement.ts';
import type { Passage } from './passage.ts';

/** Words that the reader met on a page and wants in the base, with where they stand. */
export interface Met {
  readonly text: string;
  /** Of the words, as far as the page says. */
  readonly lang?: Language | undefined;
  readonly sentence?: string | undefined;
  readonly title?: string | undefined;
  /** Without what follows readers around. */
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: PartialDate | undefined;
}

/** What is read in a page; nothing of it is trusted, and all of it may be empty. */
export interface PageWords {
  readonly text: string;
  /** What stands before and behind the words, in the same paragraph. */
  readonly before: string;
  readonly after: string;
  readonly lang: string;
  readonly title: string;
  readonly site: string;
  readonly address: string;
  readonly canonical: string;
  readonly published: string;
  /** What is selected, to be found again; absent where nothing is. */
  readonly passage?: Passage;
}

/** As long as a stored name may be, and as a sentence is worth keeping; UTF-16 units. */
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 600;
const LONGEST_TITLE = 300;

/** What the keys begin with under which drafts lie in `storage.local` (utils/room/drafts.ts). */
export const DRAFTS = 'draft:';

/** A draft of a new entry that nobody has written anything in yet, as it is stored. */
export function draftOf(met: Met, id: string, at: number) {
  return { id, stored: { [DRAFTS + id]: { id, isNew: true, at, isTouched: false, met } } };
}

/** What a page says, as the form begins with it. */
export function metIn(page: PageWords): Met {
  const text = oneLine(page.text).slice(0, LONGEST_NAME);
  const lang = languageIn(page.lang);
  const sentence = sentenceAround(page, lang);
  const url = ownAddress(page);
  const title = oneLine(page.title).slice(0, LONGEST_TITLE);
  const publisher = oneLine(page.site).slice(0, LONGEST_TITLE) || (url && siteOf(url));
  const published = /^(?:19|20)\d\d-\d\d-\d\d/.exec(page.published.trim())?.[0];
  return {
    text,
    ...(lang !== undefined && { lang }),
    ...(sentence !== '' && sentence !== text && { sentence }),
    ...(title !== '' && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && isDay(published) && { published }),
  };
}

/** The sentences that the words stand in, on one line; cut at words where they are very long. */
export function sentenceAround(
  { before, text, after }: Pick<PageWords, 'before' | 'text' | 'after'>,
  lang: Language = 'en',
  longest = LONGEST_SENTENCE,
): string {
  const [left, words, right] = [before, text, after].map(spaced) as [string, string, string];
  const whole = left + words + right;
  const start = left.length + (words.length - words.trimStart().length);
  const end = left.length + words.trimEnd().length;
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole)].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  const first = sentences[0]?.index ?? start;
  const long = sentences.map(({ segment }) => segment).join('');
  if (long.trim().length <= longest) return oneLine(long);
  const room = Math.max(0, Math.floor((longest - (end - start)) / 2));
  const from = start - first > room ? long.indexOf(' ', start - first - room) + 1 : 0;
  const to = end - first + room < long.length ? long.lastIndexOf(' ', end - first + room) : long.length;
  const cut = oneLine(long.slice(Math.min(from, start - first), Math.max(to, end - first)));
  return `${from > 0 ? '…' : ''}${cut}${to < long.length ? '…' : ''}`.slice(0, longest + 2);
}

/** Parameters that tell where a reader came from, not what they read. */
const FOLLOWS =
  /^(?:utm_\w*|(?:fb|g|d|tt|tw|y|ys|rb_)cl(?:ick)?id|msclkid|[gw]braid|gclsrc|_g[al]|igsh(?:id)?|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|li_fat_id|vero_id|oly_(?:enc|anon)_id|wickedid|s_cid|cmpid|ocid|_openstat|ref_(?:src|url)|at_(?:medium|campaign|custom\d|link\w*)|spm|__twitter_impression)$/i;

/** An address without what follows readers around, and without the place on the page; undefined where it is none. */
export function cleanAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const kept = [...url.searchParams].filter(([name]) => !FOLLOWS.test(name));
  // What is kept is not written anew where nothing goes: a site may read `a=b%20c` and `a=b+c` otherwise.
  if (kept.length < [...url.searchParams].length) url.search = new URLSearchParams(kept).toString();
  [url.username, url.password] = ['', ''];
  // A route of a page that is one script may stand behind the sign; a place on a page has none.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

/**
 * The page's own word for its address counts where it is of the same site: others name their front page, and a page that
 * is one script names itself whatever its route.
 */
export function ownAddress({
  address,
  canonical,
}: Pick<PageWords, 'address' | 'canonical'>): string | undefined {
  const [own, said] = [cleanAddress(address), cleanAddress(canonical)];
  if (own === undefined || said === undefined) return own;
  const [here, there] = [new URL(own), new URL(said)];
  const isFront = there.pathname === '/' && here.pathname !== '/';
  const isRoute = here.hash !== '' && there.hash === '';
  return siteOf(said) === siteOf(own) && !isFront && !isRoute ? said : own;
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
}

/** A language as names are stored in it, without its region: what is French in Canada is a French name. */
function languageIn(tag: string): Language | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return script && script !== new Intl.Locale(language).maximize().script
      ? `${language}-${script}`
      : language;
  } catch {
    return undefined;
  }
}

function isDay(date: string): boolean {
  const day = new Date(date);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** A page's source is broken into lines where its text is not; an empty line is kept as the end that it may be. */
function spaced(text: string): string {
  return text.replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '\n' : ' '));
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim();
}
