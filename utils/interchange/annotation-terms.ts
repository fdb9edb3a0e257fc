import { v5 } from 'uuid';

/** The context of the W3C Recommendation. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What the model has no term for: one literal of JSON under a term of ours, so that any reader of JSON-LD, of 1.0 too,
 * keeps it. `.invalid` never leads anywhere (RFC 6761): nothing can be fetched from it.
 */
export const OWN_TERM = 'sidelight';
export const CONTEXT: readonly unknown[] = [
  ANNO_CONTEXT,
  {
    [OWN_TERM]: {
      '@id': 'https://sidelight.invalid/terms#note',
      '@type': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON',
    },
  },
];

/** What text fragments conform to. */
export const TEXT_FRAGMENT = 'https://wicg.github.io/scroll-to-text-fragment/';

const OWN = 'https://sidelight.invalid/';
/** What a note is about that is about nothing: an annotation has a target. */
export const NOTHING = `${OWN}nothing`;

/** The IRI of an entity: that of Wikidata where it is known by it, else one of ours. */
export function entityIri(id: string): string {
  return /^Q\d+$/u.test(id)
    ? `http://www.wikidata.org/entity/${id}`
    : `${OWN}entity/${encodeURIComponent(id)}`;
}

/** Whether an IRI is one of ours, which leads nowhere. */
export function isOwnIri(iri: string): boolean {
  return iri.startsWith(OWN);
}

/** An address as an IRI: browsers leave signs in addresses as they were typed that IRIs do not have. */
export function iriForm(address: string): string {
  return address.replace(/[\s<>"{}|\\^`\p{Cc}]/gu, encodeURIComponent);
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;

/** The IRI by which an annotation is known: the UUID of its note. */
export function annotationIri(noteId: string): string {
  const id = noteId.replace(/^note:/u, '');
  return `urn:uuid:${UUID.test(id) ? id : v5(noteId, v5.URL)}`;
}

/** The id of the note that an annotation becomes: always the same, so that none is taken twice. */
export function noteIdOf(iri: string): string {
  const own = iri.toLowerCase().replace(/^urn:uuid:/u, '');
  return `note:${UUID.test(own) ? own : v5(iri, v5.URL)}`;
}
