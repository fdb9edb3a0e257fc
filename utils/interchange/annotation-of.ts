import type { Note, NotedFact, Quote } from '../facts/note.ts';
import { fragmentLink } from '../notes/fragment.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { annotationIri, entityIri, iriForm, NOTHING, OWN_TERM, TEXT_FRAGMENT } from './annotation-terms.ts';
import { factLine } from './fact-line.ts';
import { defined, momentOf, noteRecord } from './note-record.ts';

type Json = Readonly<Record<string, unknown>>;

/** A note as an annotation of the W3C Web Annotation Data Model, embedded in a page of them: without context. */
export function annotationOf(note: Note, words: ExportWords): Json {
  const bodies = bodiesOf(note, words);
  return {
    id: annotationIri(note.id),
    type: 'Annotation',
    motivation: motivationOf(note),
    created: momentOf(note.made),
    modified: momentOf(note.changed),
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(note),
    [OWN_TERM]: JSON.stringify(keptOf(note)),
  };
}

function motivationOf({ text, tags, quote }: Note): string {
  if (text !== '') return 'commenting';
  if (quote) return 'highlighting';
  return tags.length > 0 ? 'tagging' : 'bookmarking';
}

/** The note itself, its tags, which entity it is about, and what was shown beside it. */
function bodiesOf({ text, tags, entity, page, fact, facts }: Note, words: ExportWords): Json[] {
  const shown = [...(fact ? [fact] : []), ...facts];
  return [
    ...(text === '' ? [] : [textual('commenting', text, 'text/markdown')]),
    ...tags.map((tag) => textual('tagging', tag, 'text/plain')),
    ...(entity === undefined || !page
      ? []
      : [{ type: 'SpecificResource', purpose: 'identifying', source: entityIri(entity) }]),
    ...(shown.length === 0 ? [] : [describing(shown, words)]),
  ];
}

function textual(purpose: string, value: string, format: string): Json {
  return { type: 'TextualBody', purpose, format, value };
}

function describing(facts: readonly NotedFact[], words: ExportWords): Json {
  const lines = facts.map((fact) => factLine(fact, words));
  return { ...textual('describing', lines.join('\n'), 'text/plain'), language: words.lang };
}

function targetOf({ page, quote, entity, made }: Note): Json {
  if (!page && !quote) return { id: entity === undefined ? NOTHING : entityIri(entity) };
  const source = page
    ? {
        id: iriForm(page.address),
        type: 'Text',
        ...defined({
          language: page.lang,
          'dcterms:title': page.title === '' ? undefined : page.title,
          'dcterms:publisher': page.outlet,
          'dcterms:issued': page.published,
        }),
      }
    : { id: NOTHING };
  if (!quote) return source;
  return {
    type: 'SpecificResource',
    source,
    selector: selectorsOf(quote, page?.address),
    state: { type: 'TimeState', sourceDate: momentOf(made) },
  };
}

function selectorsOf({ exact, prefix, suffix, start, end }: Quote, address: string | undefined): Json[] {
  const link = address === undefined ? '' : fragmentLink(address, { exact, prefix, suffix });
  const fragment = link.slice(link.indexOf('#') + 1);
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(start === undefined || end === undefined
      ? []
      : [{ type: 'TextPositionSelector', start, end: end - pairsIn(exact) }]),
    ...(fragment === '' ? [] : [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENT, value: fragment }]),
  ];
}

/**
 * Characters of two UTF-16 units: the model counts them as one. Those before the quote are not known, so on a page
 * with such characters before it the position is off by their number, and the quote tells.
 */
function pairsIn(text: string): number {
  return text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/gu)?.length ?? 0;
}

/** What the model has no place for, or not all of it. */
function keptOf(note: Note): Json {
  const { id, entity, about, fact, page, facts, place } = noteRecord(note);
  const { start, end } = note.quote ?? {};
  return {
    id,
    ...defined({ entity, about, fact, page, place, start, end }),
    facts,
  };
}
