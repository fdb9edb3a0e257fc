import MarkdownIt from 'markdown-it';
import { directionOf } from '../wording/languages.ts';

/** Text within an element or a quoted attribute; what no HTML can hold is the sign for it. */
export function escapeHtml(text: string): string {
  return shownSigns(text).replace(/[&<>"']/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** The attributes of an element in another language than the page's; none for what is no language. */
export function inLanguage(lang: string | undefined): string {
  if (lang === undefined || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(lang)) return '';
  return ` lang="${lang}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}`;
}

/**
 * A reader's Markdown as HTML: no markup of theirs, no pictures, and links to the web or a letter alone. What is nested
 * too deeply, of which the parser would leave out the innermost, stands there as it was written.
 */
export function noteHtml(text: string): string {
  const tokens = parser.parse(shownSigns(text), {});
  if (tokens.some(({ level }) => level >= DEEPEST - 2)) return `<pre>${escapeHtml(text)}</pre>\n`;
  return parser.renderer.render(tokens, parser.options, {});
}

/** Of quotes and lists within each other. */
const DEEPEST = 40;
const parser = new MarkdownIt('commonmark', { html: false, maxNesting: DEEPEST })
  .enable(['table', 'strikethrough'])
  .disable('image');
parser.validateLink = (url) => /^(?:https?:\/\/|mailto:)/iu.test(url.trim());
// Headings of a note are none of the page's.
parser.renderer.rules['heading_open'] = () => '<p class="heading">';
parser.renderer.rules['heading_close'] = () => '</p>\n';

/** HTML holds no control signs but those of white space. */
function shownSigns(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '\uFFFD');
}
