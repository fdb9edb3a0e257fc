import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Kind } from '../facts/entity.ts';

/**
 * The id of what a file names without an id: `kind:slug`, made of the kind and the folded name alone, so that every
 * row and every file that speak of it agree. Where the slug says less than the name did ("C++", a long name), a hash
 * of the name stands behind it.
 */
export function idOfName(kind: Kind, name: string): string {
  const folded = foldName(name);
  const slug = folded.replaceAll(' ', '-');
  if (slug.length <= LONGEST_SLUG && SLUG.test(slug)) return `${kind}:${slug}`;
  const rest = slug
    .replace(/[^\p{L}\p{N}-]+/gu, '')
    .slice(0, LONGEST_SLUG)
    .toWellFormed()
    .replace(/\uFFFD/gu, '');
  return `${kind}:${rest}${rest === '' ? '' : '.'}${shortHash(folded)}`;
}

/**
 * An id as a file gives it, where it is of a form that entities are known by: a Wikidata id, also as an address; an
 * ISO 3166 code; `kind:slug`. A row's number is none.
 */
export function readGivenId(text: string): string | undefined {
  const wikidata =
    /^(?:(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/)|wikidata:)?(Q[1-9]\d{0,11})$/u.exec(text);
  if (wikidata) return wikidata[1];
  return ISO_3166.test(text) || PREFIXED.test(text) ? text : undefined;
}

/** An id from outside as `sameAs` of an entity writes it: `wikidata:Q485605`, `iso3166-2:KZ-KUS`. */
export function sameAsForm(id: string): string {
  if (/^Q\d+$/u.test(id)) return `wikidata:${id}`;
  return /^[A-Z]{2}-/u.test(id) ? `iso3166-2:${id}` : id;
}

/** Sixteen hexadecimal digits of SHA-256: the same for the same text, everywhere. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.toWellFormed()))).slice(0, 16);
}

/** A key of a table out of a label: letters and digits in lower case, joined by hyphens; undefined where none is left. */
export function keyOfLabel(label: string): string | undefined {
  const slug = foldName(label)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, LONGEST_SLUG);
  return SLUG.test(slug) ? slug : undefined;
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(APOSTROPHES, '’').replace(/\s+/gu, ' ').trim();
}

/** Typed for one another (Qoʻstanay, Qo'stanay): not what tells two things apart. */
const APOSTROPHES = /['`´ʻʼʹ‘’]/gu;
const LONGEST_SLUG = 60;
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u;
const ISO_3166 = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/u;
const PREFIXED = /^[a-z][a-z0-9]{1,19}:[\p{L}\p{N}][\p{L}\p{N}._:-]{0,78}$/u;
