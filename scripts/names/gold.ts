import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Sentences with every mention that must be found in them, in tests/names/gold: `[Костанайской области|KZ-39]`.
 * `~KZ` is a demonym, `KZ-75,KZ-19` an entity and others that must be among the readings. Every line is a page of its
 * own, in the language that the file's name begins with. The first halves were written before the rules and are
 * frozen by hash; what was later found wrong in them is listed in errata.json and left out.
 */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly also: readonly string[];
  readonly demonym: boolean;
}

export interface GoldLine {
  /** Number in its file, from 1. */
  readonly number: number;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

export interface GoldHalf {
  readonly language: string;
  readonly file: string;
  readonly lines: readonly GoldLine[];
  /** Lines left out because the sentence itself is wrong. */
  readonly errata: number;
}

const FOLDER = new URL('../../tests/names/gold/', import.meta.url);

/** All halves of all languages, or of those named. */
export function readGold(languages: readonly string[] = []): readonly GoldHalf[] {
  const errata = readJson<Record<string, Record<string, string>>>('errata.json');
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .filter((name) => languages.length === 0 || languages.includes(languageOf(name)))
    .toSorted()
    .map((file) => {
      const wrong = errata[file] ?? {};
      const lines = readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .map((line, at) => ({ line, number: at + 1 }))
        .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
      return {
        language: languageOf(file),
        file,
        lines: lines
          .filter(({ number }) => !(number in wrong))
          .map(({ line, number }) => parse(line, number)),
        errata: Object.keys(wrong).length,
      };
    });
}

/** Frozen files that are no longer what they were. */
export function changedSinceFrozen(): readonly string[] {
  return Object.entries(readJson<Record<string, string>>('frozen.json'))
    .filter(([file, hash]) => hash !== hashOf(file))
    .map(([file]) => file);
}

function parse(line: string, number: number): GoldLine {
  let text = '';
  const mentions: GoldMention[] = [];
  for (const [, plain, surface, ids = ''] of line.matchAll(/([^[\]]+)|\[([^|[\]]+)\|([^|[\]]+)\]/gu)) {
    if (surface === undefined) text += plain;
    else {
      const [entity = '', ...also] = ids.replace('~', '').split(',').map(asId);
      const start = text.length;
      text += surface;
      mentions.push({ start, end: text.length, entity, also, demonym: ids.startsWith('~') });
    }
  }
  return { number, text, mentions };
}

/** An entity may be called by its file as well: PLACE-ARAL is place:aral. */
function asId(text: string): string {
  return /^(?:BORDER|ORG|PERSON|PLACE)-/u.test(text) ? text.replace('-', ':').toLowerCase() : text;
}

function languageOf(file: string): string {
  return file.slice(0, file.indexOf('.'));
}

function hashOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(new URL(file, FOLDER)))
    .digest('hex');
}

function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Shape;
}
