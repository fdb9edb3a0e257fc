import { isScalar, parseDocument, visit } from 'yaml';

/** What a file or a part of it says to machines: texts, numbers, lists and records of them. */
export type Properties = Readonly<Record<string, unknown>>;

/** Past this, it is not ours. In UTF-16 units. */
export const LONGEST_FRONT_MATTER = 4_000_000;

/**
 * Properties as YAML between its marks. Whatever a text is, every reader of YAML takes it for that text: dates, numbers
 * and yes or no stand in quotation marks, on one line each, as JSON has them, which is YAML; and what would open a
 * template for an app stands there as its code. Written here and not by the library that reads it: that one takes
 * longer over it than all else of a note.
 */
export function frontMatter(properties: Properties): string {
  return `---\n${entriesOf(properties, '')}---\n`;
}

/**
 * The properties of YAML between its marks, in whatever style it is written: all that is no list and no record is text.
 * Undefined for what is no YAML of one record.
 */
export function readFrontMatter(yaml: string): Properties | undefined {
  if (yaml.length > LONGEST_FRONT_MATTER) return undefined;
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    // A tag makes dates, bytes and sets of texts.
    resolveKnownTags: false,
    // The library compares each key with each other one: forty thousand take it thirteen seconds.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return undefined;
  let isRefused = false;
  visit(document, {
    // References to other places could make a small file a large one.
    Alias() {
      isRefused = true;
      return visit.BREAK;
    },
    Map(_, { items }) {
      const keys = new Set(items.map(({ key }) => isScalar(key) && key.value));
      if (keys.size === items.length && !keys.has(false)) return undefined;
      isRefused = true;
      return visit.BREAK;
    },
    Scalar(_, node) {
      if (node.value === null) node.value = '';
    },
  });
  if (isRefused) return undefined;
  const read: unknown = document.toJS();
  return isRecord(read) ? read : undefined;
}

/** Properties as a comment on one line, for what stands in the middle of a file. */
export function dataComment(name: string, properties: Properties): string {
  const json = JSON.stringify(properties).replace(JSON_PIECES, (piece) =>
    piece.startsWith('"') ? coded(piece).replace(/[<>]|(?<=-)-/gu, codeOf) : `${piece} `,
  );
  return `<!-- sidelight:${name} ${json} -->`;
}

/** The properties of such a comment; undefined for what is none of that name. */
export function readDataComment(name: string, line: string): Properties | 'broken' | undefined {
  const [start, end] = [`<!-- sidelight:${name} `, ' -->'];
  if (!line.startsWith(start) || !line.trimEnd().endsWith(end)) return undefined;
  try {
    const read: unknown = JSON.parse(line.trimEnd().slice(start.length, -end.length));
    return isRecord(read) ? read : 'broken';
  } catch {
    return 'broken';
  }
}

/** @param indent of the lines, the first of them too */
function entriesOf(properties: Properties, indent: string): string {
  let yaml = '';
  for (const key of Object.keys(properties)) {
    yaml += `${indent}${textOf(key)}:${valueOf(properties[key], indent)}`;
  }
  return yaml;
}

/** What stands behind a key's colon, to the end of its last line. */
function valueOf(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value) && value.length > 0) {
    return `\n${value.map((item) => `${deeper}-${itemOf(item, deeper)}`).join('')}`;
  }
  if (isRecord(value) && Object.keys(value).length > 0) return `\n${entriesOf(value, deeper)}`;
  return ` ${typeof value === 'string' ? textOf(value) : JSON.stringify(value)}\n`;
}

/** A record of a list begins on the line of its dash. */
function itemOf(item: unknown, indent: string): string {
  if (!isRecord(item) || Object.keys(item).length === 0) return valueOf(item, indent);
  return ` ${entriesOf(item, `${indent}  `).trimStart()}`;
}

function textOf(text: string): string {
  return PLAIN.test(text) && !WORDS_OF_YAML.test(text) ? text : coded(JSON.stringify(text));
}

/** Letters first, then what no reader of YAML takes for anything. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ .,’-]+[\p{L}\p{M}\p{N}]+)*$/u;
const WORDS_OF_YAML = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;
const RISKY = /[{<%($`[\]]|::|#\+|\}[}%]|[^\x20-\x7E\p{L}]/u;
/** Texts of JSON, and brackets that stand before another one. */
const JSON_PIECES = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}](?=[[\]{}])/gu;

/**
 * Within quotation marks, codes are texts to YAML and JSON alike. They stand for the second sign of what would open
 * something for an app of notes, and for signs that are not seen or end a line for some.
 */
function coded(quoted: string): string {
  // Most texts have nothing of the kind, which is seen sooner.
  if (!RISKY.test(quoted)) return quoted;
  return quoted.replace(
    /(?<=\{)[{%]|(?<=[}%])\}|(?<=<)%|(?<=%)[>%]|(?<=\()\(|(?<=\[)\[|(?<=\])\]|(?<=\$)\$|`|(?<=:):|(?<=#)\+|[\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/gu,
    codeOf,
  );
}

function codeOf(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isScalar(value);
}
