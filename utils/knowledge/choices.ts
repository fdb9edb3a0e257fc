import type { OwnBase } from './own-base.ts';
import type { Row } from './row.ts';

/**
 * What the reader decided about a form of a name in a place. `choice`: the entity that it stands for there. `hidden`:
 * it was a wrong match, and is not marked there. Rows of the reader's own base: a decision that is taken back is
 * deleted as any row is.
 */
export type DecisionKind = 'choice' | 'hidden';

/** Rows that decisions are kept in: the reader's own, or for a private window some that pass. */
export interface DecisionRows extends Pick<OwnBase, 'put' | 'del'> {
  withIdPrefix(prefix: string): Promise<readonly DecisionRow[]>;
}

export interface DecisionRow extends Pick<Row, 'id' | 'u'> {
  readonly f: Readonly<Record<string, unknown>>;
}

/**
 * A place is the address of a page, the host of a site, a language of the text around (`inLanguage`), or this. No
 * host and no address can be taken for one of the latter two.
 */
export const EVERYWHERE = '*';
const LANGUAGE = 'lang:';
/** What the ids of decisions in any language begin with, behind their kind. */
export const ANY_LANGUAGE = encodeURIComponent(LANGUAGE);

export function inLanguage(lang: string): string {
  return LANGUAGE + lang;
}

/** Remembers that in this place a name stands for this entity. */
export function rememberChoice(
  rows: DecisionRows,
  place: string,
  surface: string,
  entity: string,
): Promise<void> {
  return rows.put('me', 'choice', decisionId('choice', place, formId(surface)), { entity });
}

/** Remembers that in this place a name is none. */
export function hideForm(rows: DecisionRows, place: string, surface: string): Promise<void> {
  return rows.put('me', 'hidden', decisionId('hidden', place, formId(surface)), { hidden: true });
}

/**
 * The same kind, place and name give the same id on every device, so that two of them make one row.
 * @param form by `formId`; empty for what all ids of this place begin with
 */
export function decisionId(kind: DecisionKind, place: string, form: string): string {
  // The place leaves no slash, so that none is the beginning of another.
  return `${kind}:${encodeURIComponent(place.toWellFormed())}/${form}`;
}

/** A name as it stands in ids. */
export function formId(surface: string): string {
  return encodeURIComponent(surfaceKey(surface));
}

/** Where a decision holds and the name that it is about, out of its id; undefined for any other id. */
export function readDecisionId(id: string): { readonly where: Where; readonly form: string } | undefined {
  const [, place = '', form = ''] = /^(?:choice|hidden):([^/]*)\/([^/]*)$/u.exec(id) ?? [];
  try {
    return form === ''
      ? undefined
      : { where: whereIs(decodeURIComponent(place)), form: decodeURIComponent(form) };
  } catch {
    // A damaged row: none of ours.
    return undefined;
  }
}

export type Where =
  | { readonly scope: 'page'; readonly page: string }
  | { readonly scope: 'site'; readonly host: string }
  | { readonly scope: 'language'; readonly lang: string }
  | { readonly scope: 'everywhere' };

/**
 * A name as decisions compare it. It is part of stored ids, so it must never change; that is why it is not the name
 * index's folding, which will.
 */
function surfaceKey(surface: string): string {
  return surface
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function whereIs(place: string): Where {
  if (place === EVERYWHERE) return { scope: 'everywhere' };
  if (place.startsWith(LANGUAGE)) return { scope: 'language', lang: place.slice(LANGUAGE.length) };
  return place.includes('://') ? { scope: 'page', page: place } : { scope: 'site', host: place };
}
