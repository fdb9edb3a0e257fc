/** Of UTF-8, with the ending: file systems take 255, and some tools put a folder or a copy's number before or behind. */
const MOST_BYTES = 120;

/**
 * A text as the name of a file that Windows, macOS and Linux take: of one line, without what they or note apps keep
 * for paths and links, no device's name, and no longer than 120 bytes of UTF-8, cut between whole characters.
 * @param ending without its dot, as `md`
 * @param behind what is never cut off, as ` 2026-11-22`
 */
export function fileName(text: string, ending: string, behind = ''): string {
  return named(stemOf(text), behind, ending);
}

/** Names within one folder: no two are the same, also where letters and their capitals are one. */
export class FileNames {
  readonly #taken = new Map<string, number>();

  /** As `fileName` gives it; a name that is taken gets a number: `Kostanay (2).md`. */
  next(text: string, ending: string, behind = ''): string {
    const stem = stemOf(text);
    const first = named(stem, behind, ending);
    let count = this.#taken.get(folded(first)) ?? 0;
    let name = first;
    // What is called "a (2)" by itself may have taken the number.
    while (this.#taken.has(folded(name))) name = named(stem, `${behind} (${String(++count)})`, ending);
    this.#taken.set(folded(first), Math.max(count, 1));
    this.#taken.set(folded(name), this.#taken.get(folded(name)) ?? 1);
    return name;
  }
}

const utf8 = new TextEncoder();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Breaks, what is not seen or turns the line, what paths are made of, and what ends a link to the file in note apps. */
const ILLEGAL =
  /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD<>:"/\\|?*#^[\]]+/gu;
/** Windows has them in every folder, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)$/iu;

function stemOf(text: string): string {
  return trimmed(text.toWellFormed().normalize('NFC').replace(ILLEGAL, ' '));
}

/** Windows drops dots and spaces at the end; a dot before the name hides it elsewhere. */
function trimmed(text: string): string {
  return text.replace(/^[ .]+|[ .]+$/gu, '');
}

function named(stem: string, number: string, ending: string): string {
  const behind = `${number}.${ending}`;
  const cut = trimmed(firstBytes(stem, MOST_BYTES - 1 - utf8.encode(behind).length)) || '_';
  const dot = cut.indexOf('.');
  const device = dot === -1 ? cut : cut.slice(0, dot);
  const safe = DEVICE.test(device.trimEnd()) ? `${device.trimEnd()}_${cut.slice(device.length)}` : cut;
  return safe + behind;
}

function firstBytes(text: string, most: number): string {
  if (utf8.encode(text).length <= most) return text;
  let bytes = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    bytes += utf8.encode(segment).length;
    // A letter under a hundred accents is one, and longer than any name.
    if (bytes > most) return text.slice(0, index);
  }
  return text;
}

function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
