import * as v from 'valibot';
import type { Note, NotedPage, Quote } from '../facts/note.ts';
import { iriForm, isOwnIri, noteIdOf, OWN_TERM } from './annotation-terms.ts';
import { hasType, iriOf, isObject, listOf, partOf, textIn } from './json-parts.ts';
import type { FoundNote, NoteRemark, Unread } from './notes-item.ts';
import * as shape from './read-note.ts';

/** What the term of ours keeps. */
const keptShape = v.object({
  id: shape.noteIdShape,
  ...shape.KEPT_SHAPES,
  start: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  end: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});
type Kept = v.InferOutput<typeof keptShape>;

/**
 * The note that an annotation is, of ours or of any tool. What the model says goes before what the term of ours keeps:
 * another tool may have changed it.
 * @param now milliseconds since 1970: of annotations that say no moment
 */
export function noteOfAnnotation(value: unknown, now: number): FoundNote | Unread {
  if (!isObject(value) || !hasType(value, 'Annotation')) return { reason: 'not-a-note', field: 'type' };
  const iri = iriOf(value);
  if (iri === undefined || iri === '') return { reason: 'not-a-note', field: 'id' };
  const kept = keptOf(value);
  if (kept && 'reason' in kept) return kept;
  const targets = listOf(partOf(value, 'target'));
  if (targets.length === 0) return { reason: 'not-a-note', field: 'target' };
  const bodies = readBodies(value, kept !== undefined);
  const quote = quoteOf(targets[0], kept);
  if (quote && 'reason' in quote) return quote;
  const made = momentIn(value, 'created') ?? momentIn(value, 'modified') ?? now;
  const { page, isPage } = pageOf(targets[0], kept, made);
  const remarks: NoteRemark[] = [
    ...(partOf(value, 'motivation') === 'replying' ? ['answer' as const] : []),
    ...(isPage ? [] : ['no-page' as const]),
    ...(targets.length > 1 ? ['more-targets' as const] : []),
    ...(bodies.isMore ? ['left-out' as const] : []),
  ];
  return checked(
    {
      id: kept?.id ?? noteIdOf(iri),
      text: bodies.text,
      tags: shape.sortedTags(bodies.tags),
      made,
      changed: momentIn(value, 'modified') ?? made,
      ...(kept?.entity !== undefined && { entity: kept.entity }),
      ...(kept?.about && { about: kept.about }),
      ...(kept?.fact && { fact: kept.fact }),
      ...(quote && { quote }),
      ...(page && { page }),
      facts: kept?.facts ?? [],
      ...(kept?.place && { place: kept.place }),
    },
    remarks,
  );
}

/** Last looks at text from elsewhere. */
function checked(note: Note, remarks: readonly NoteRemark[]): FoundNote | Unread {
  const { text, tags, quote } = note;
  if (!text.isWellFormed()) return { reason: 'broken-text', field: 'body' };
  if (text.length > shape.LONGEST_NOTE) return { reason: 'text-too-long', field: 'body' };
  if (tags.length > shape.MOST_TAGS) return { reason: 'bad-field', field: 'body' };
  if (quote && !v.is(shape.quoteShape, quote)) return { reason: 'bad-field', field: 'target.selector' };
  return { note, remarks };
}

function keptOf(value: unknown): Kept | Unread | undefined {
  const kept = partOf(value, OWN_TERM);
  if (typeof kept !== 'string') return undefined;
  const field = OWN_TERM;
  try {
    const read = v.safeParse(keptShape, JSON.parse(kept));
    return read.success ? read.output : { reason: 'bad-field', field };
  } catch {
    return { reason: 'not-json', field };
  }
}

/** @param isOurs what was shown beside it is kept as facts too */
function readBodies(value: unknown, isOurs: boolean) {
  const plain = partOf(value, 'bodyValue');
  const bodies = typeof plain === 'string' ? [plain] : listOf(partOf(value, 'body'));
  const texts: string[] = [];
  const tags: string[] = [];
  let isMore = false;
  for (const body of bodies) {
    // Under `bodyValue` a string is the text; under `body` it is the address of one.
    const text = typeof plain === 'string' ? plain : textOfBody(body);
    const purposes = listOf(partOf(body, 'purpose'));
    if (isOurs && (purposes.includes('describing') || purposes.includes('identifying'))) continue;
    if (text === undefined) isMore = true;
    else if (!purposes.includes('tagging')) texts.push(text);
    else if (v.is(shape.tagShape, text)) tags.push(v.parse(shape.tagShape, text));
    else isMore = true;
  }
  return { text: texts.join('\n\n'), tags, isMore };
}

function textOfBody(body: unknown): string | undefined {
  if (hasType(body, 'Choice'))
    return listOf(partOf(body, 'items'))
      .map(textOfBody)
      .find((text) => text !== undefined);
  const value = partOf(body, 'value') ?? partOf(body, 'chars');
  return typeof value === 'string' ? value : undefined;
}

/** The page of a target: its address, and what it and we say of it. */
function pageOf(
  target: unknown,
  kept: Kept | undefined,
  made: number,
): { page?: NotedPage; isPage: boolean } {
  const source = partOf(target, 'source') ?? target;
  const address = iriOf(source);
  if (address === undefined || isOwnIri(address) || (kept?.entity !== undefined && !kept.page))
    return { isPage: kept !== undefined };
  if (kept?.page && iriForm(kept.page.address) === address) return { page: kept.page, isPage: true };
  const page = v.safeParse(shape.pageShape, {
    address,
    title: textIn(partOf(source, 'dcterms:title') ?? partOf(source, 'title')) ?? '',
    read: new Date(made).toISOString().slice(0, 10),
    ...said('outlet', v.safeParse(shape.lineShape, textIn(partOf(source, 'dcterms:publisher')))),
    ...said('published', v.safeParse(shape.dayShape, textIn(partOf(source, 'dcterms:issued')))),
    ...said('lang', v.safeParse(shape.languageShape, textIn(partOf(source, 'language')))),
  });
  return page.success ? { page: page.output, isPage: true } : { isPage: false };
}

function said(key: string, read: v.SafeParseResult<v.GenericSchema<unknown, string>>) {
  return read.success && read.output !== '' ? { [key]: read.output } : {};
}

/** The passage that a target's selectors say, the first of each kind; also where one is refined by another. */
function quoteOf(target: unknown, kept: Kept | undefined): Quote | Unread | undefined {
  const selectors = allSelectors(listOf(partOf(target, 'selector')), 0);
  const words = selectors.find((one) => hasType(one, 'TextQuoteSelector'));
  const exact = textIn(partOf(words, 'exact'));
  if (exact === undefined || exact === '') return undefined;
  const around = (key: string) => textIn(partOf(words, key)) ?? '';
  const quote = {
    exact,
    prefix: around('prefix').slice(-MOST_AROUND),
    suffix: around('suffix').slice(0, MOST_AROUND),
  };
  const parts = [quote.exact, quote.prefix, quote.suffix];
  if (!parts.every((part) => part.isWellFormed())) return { reason: 'broken-text', field: 'target.selector' };
  const position = kept ?? positionOf(selectors);
  const { start, end } = position;
  return start === undefined || end === undefined || start >= end ? quote : { ...quote, start, end };
}

const MOST_AROUND = 2_000;

function positionOf(selectors: readonly unknown[]): { readonly start?: number; readonly end?: number } {
  const one = selectors.find((each) => hasType(each, 'TextPositionSelector'));
  const [start, end] = [partOf(one, 'start'), partOf(one, 'end')];
  return isPosition(start) && isPosition(end) ? { start, end } : {};
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function allSelectors(selectors: readonly unknown[], depth: number): readonly unknown[] {
  if (depth > DEEPEST_SELECTOR) return [];
  return selectors.flatMap((one) => [one, ...allSelectors(listOf(partOf(one, 'refinedBy')), depth + 1)]);
}

const DEEPEST_SELECTOR = 5;

export function momentIn(value: unknown, key: string): number | undefined {
  const read = v.safeParse(shape.momentShape, partOf(value, key));
  return read.success ? read.output : undefined;
}
