/**
 * The rules by which a reader's Markdown is made harmless, each with the one that takes it back. All of them count:
 * what has one backslash more than before, or one more than twice as many, can be told from what had it already. None
 * looks at what it changes itself, so each sees on its way back what it saw before.
 */

/** Control signs, which files and their tools lose, as numbers; numbers that stood there are parted. */
export function controlsIn(text: string): string {
  return text
    .replace(/&(\\*)(?=#\d{1,3};)/gu, String.raw`&\$1`)
    .replace(CONTROLS, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

export function controlsOut(text: string): string {
  return text.replace(/&#(\d{1,3});|&\\(\\*)(?=#\d{1,3};)/gu, (_, code?: string, more = '') =>
    code === undefined ? `&${String(more)}` : String.fromCharCode(Number(code)),
  );
}

/** Signs that open or end something together: templates, comments, formulas, references, fields, other links. */
export function pairsIn(text: string): string {
  return text.replace(PAIRED, (whole, first: string, parting: string, at: number) =>
    isPair(first, text, at + whole.length) ? `${first}\\${parting}` : whole,
  );
}

export function pairsOut(text: string): string {
  return text.replace(PAIRED, (whole, first: string, parting: string, at: number) =>
    parting !== '' && isPair(first, text, at + whole.length) ? first + parting.slice(1) : whole,
  );
}

/** Tags, comments, declarations; an address of the web within these signs is none. */
export function tagsIn(text: string): string {
  return text.replace(TAGS, escapedAgain);
}

export function tagsOut(text: string): string {
  return text.replace(TAGS, escapedLess);
}

/** A picture becomes the link that stands behind its mark: it would be fetched as soon as the note is looked at. */
export function imagesIn(text: string): string {
  return text.replace(IMAGES, escapedAgain);
}

export function imagesOut(text: string): string {
  return text.replace(IMAGES, escapedLess);
}

/** The language of a fence is what runs it; so is an equals or dollar sign at the beginning of code in a line. */
export function fencesIn(text: string): string {
  return text.replace(FENCES, (whole, run: string, blank: string, parting: string, at: number) =>
    isRun(run, blank, parting, text, at + whole.length) ? `${run}${blank}\\${parting}` : whole,
  );
}

export function fencesOut(text: string): string {
  return text.replace(FENCES, (whole, run: string, blank: string, parting: string, at: number) =>
    parting !== '' && isRun(run, blank, parting, text, at + whole.length)
      ? run + blank + parting.slice(1)
      : whole,
  );
}

/** The levels above are the file's own. */
export function headingsIn(text: string): string {
  return text.replace(HEADINGS, `$1###$2`);
}

export function headingsOut(text: string): string {
  return text.replace(HEADINGS, (whole, before: string, signs: string) =>
    signs.length > 3 ? before + signs.slice(3) : whole,
  );
}

/** A line of dashes or equals signs makes a heading of the line above it, and front matter at a file's beginning. */
export function underlinesIn(text: string): string {
  return text.replace(UNDERLINES, String.raw`$1\$2`);
}

export function underlinesOut(text: string): string {
  return text.replace(UNDERLINES, (_, before: string, parting: string) => before + parting.slice(1));
}

/** All but tabs and line feeds. */
const CONTROLS = /(?![\t\n])[\p{Cc}--[\x80-\x9F]]/gv;
const PAIRED = /([{}%<(:$\]#])(\\*)/gu;
const PAIRS: ReadonlySet<string> = new Set('{{ }} {% %} <% %> %% (( :: $$ ]: #+'.split(' '));
// Without what they look back at, a run of backslashes would be gone over from each of them.
const TAGS = /(?<!\\)(\\*)(<)(?=[\p{L}/!?])(?!https?:\/\/)/giu;
const IMAGES = /(?<!\\)(\\*)(!)(?=\[)/gu;
const FENCES = /(`+|~{3,})([^\S\n]*(?:\n[\s>]*)?)(\\*)/gu;
const HEADINGS = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*)(#+)(?=[ \t]|$)/gmu;
const UNDERLINES = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*)(\\*)(?=(?:-+|=+)[ \t]*$)/gmu;
/** Languages of code that no app of notes runs by itself. */
const INERT: ReadonlySet<string> = new Set(
  'text txt plain json yaml xml html css csv js javascript ts typescript python py sh bash sql c cpp java go rust r diff'.split(
    ' ',
  ),
);

function isPair(first: string, text: string, next: number): boolean {
  if (first + (text[next] ?? '') === '](') return !WEB.test(text.slice(next, next + 12));
  return PAIRS.has(first + (text[next] ?? ''));
}

/** Links of a reader's that lead to the web or a letter; others are for apps, scripts or files. */
const WEB = /^\((?:<?https?:\/\/|mailto:)/iu;

function isRun(run: string, blank: string, parting: string, text: string, next: number): boolean {
  const sign = text[next] ?? '';
  if (run.startsWith('`') && (sign === '=' || sign === '$')) return true;
  if (run.length < 3 || blank.includes('\n')) return false;
  if (parting !== '') return true;
  const word = /^\S*/u.exec(text.slice(next, next + 20))?.[0] ?? '';
  return word !== '' && !INERT.has(word.toLowerCase());
}

function escapedAgain(_: string, signs: string, marked: string): string {
  return '\\'.repeat(2 * signs.length + 1) + marked;
}

function escapedLess(whole: string, signs: string, marked: string): string {
  return signs.length % 2 === 1 ? '\\'.repeat((signs.length - 1) / 2) + marked : whole;
}
