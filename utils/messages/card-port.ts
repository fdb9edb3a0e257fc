import * as v from 'valibot';
import { NAME_ROLES } from '../facts/entity.ts';
import type { TextIn } from '../facts/texts.ts';
import type { GrammarTerm } from '../names/language-data.ts';
import type { Evidence, MatchedBy } from '../names/mention.ts';
import { cardRequest } from './card-request.ts';
import { PLACE_STATES, type NotedFact } from '../facts/note.ts';
import { cardScale, count, entityId, kind, noteId, presentedEntity, yes } from './shapes.ts';

/** The card's frame talks over a port, because the background speaks first when the page asks for a card. */
export const CARD_PORT = 'card';

/** What the reader decides about a card's name: it always means this reading, or it is a wrong match there. */
const deed = v.picklist(['always', 'page', 'site', 'everywhere']);
export type CardDeed = v.InferOutput<typeof deed>;

/** UTF-16 units. */
const LONGEST_NOTE = 20_000;

/** Words of utils/names, which has the lists; both ends of this port are of one build. */
const oneOf = <Word extends string>() => v.custom<Word>((word) => typeof word === 'string');

const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

/** Why a text was taken for this reading, in parts that the card makes a sentence of. */
const reason = v.object({
  name: v.string(),
  lang: v.string(),
  role: v.picklist(NAME_ROLES),
  by: oneOf<MatchedBy>(),
  steps: listOf(listOf(oneOf<GrammarTerm>())),
  evidence: listOf(oneOf<Evidence>()),
});

/** A note of the reader's whose quote the card was opened for. */
const quoteNote = v.object({
  id: noteId,
  /** Markdown. */
  text: v.string(),
  tags: listOf(v.string()),
  /** Milliseconds since 1970. */
  made: v.number(),
  state: v.picklist(PLACE_STATES),
  /** Where the quote has changed: from what was noted to what stands there now, piece by piece. */
  diff: v.exactOptional(listOf(v.object({ text: v.string(), is: v.picklist(['same', 'gone', 'new']) }))),
});
export type QuoteNote = v.InferOutput<typeof quoteNote>;

/** What is read again before it is stored (utils/knowledge/note-fields.ts). */
const lists = <Item>() => v.custom<readonly Item[]>(Array.isArray);

/** A note as the card's frame has it. */
const written = {
  token: count,
  entity: entityId,
  /** What the card calls it. */
  about: v.custom<TextIn>((about) => typeof about === 'object'),
  id: v.pipe(v.string(), v.uuid()),
  text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  tags: lists<string>(),
  /** What the card shows, and which of it the note is about. */
  facts: lists<NotedFact>(),
  fact: v.exactOptional(v.custom<NotedFact>((fact) => typeof fact === 'object')),
  /** It is a note that is there and is changed. */
  isChange: yes,
};

/** Card → background. The first message spends the ticket, or resumes, with what is shown, after the background slept. */
export const cardToBackground = v.variant('kind', [
  v.object({ kind: v.literal('ticket'), ticket: v.string() }),
  v.object({ kind: v.literal('resume'), key: v.string(), request: v.exactOptional(cardRequest) }),
  /** The card has drawn what `token` asked for; CSS pixels. */
  v.object({ kind: v.literal('shown'), token: count, height: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ kind: v.literal('close') }),
  /** The pointer came in or went: the page around a frame is not told so by every browser. */
  v.object({ kind: v.literal('pointer'), inside: v.boolean() }),
  v.object({ kind: v.literal('step'), step: v.picklist([1, -1]) }),
  /** Another reading was chosen; remembered for this page. */
  v.object({ kind: v.literal('choose'), token: count, entity: entityId }),
  v.object({ kind: v.literal('retry'), token: count }),
  /** A decision about the name that is shown, to be kept, or to be taken back. */
  v.object({ kind: v.literal('keep'), token: count, deed, entity: entityId }),
  v.object({ kind: v.literal('undo'), token: count, deed }),
  /** The card stays where it is, or goes with the rest again. */
  v.object({ kind: v.literal('pin'), pinned: v.boolean() }),
  /** A note is begun, or done with. */
  v.object({ kind: v.literal('writing'), writing: v.boolean() }),
  v.object({ kind: v.literal('drag'), x: v.number(), y: v.number() }),
  /** A note about the entity that is shown; of the same id it replaces the one before. */
  v.object({ kind: v.literal('note'), ...written }),
  /** The same while it is being written, to be found again; one without words is given up. */
  v.object({ kind: v.literal('draft'), ...written }),
  /** Opens the base at the entity that is shown. */
  v.object({ kind: v.literal('open'), token: count, entity: entityId, at: v.picklist(['entity', 'facts']) }),
  /** Opens the base at a note that is shown. */
  v.object({ kind: v.literal('open-note'), token: count, note: noteId }),
]);
export type CardToBackground = v.InferOutput<typeof cardToBackground>;
export type CardNote = Extract<CardToBackground, { kind: 'note' | 'draft' }>;

/** Background → card. */
export const backgroundToCard = v.variant('kind', [
  /** The ticket was good: `key` resumes this connection, `lang` is the interface's language. */
  v.object({ kind: v.literal('admitted'), key: v.string(), lang: v.string(), scale: cardScale }),
  /** The reader chose another language or size; what is shown comes again in it. */
  v.object({ kind: v.literal('manner'), lang: v.string(), scale: cardScale }),
  v.object({ kind: v.literal('opening'), request: cardRequest }),
  v.object({
    kind: v.literal('content'),
    token: count,
    entity: presentedEntity,
    /** All readings, likeliest first. */
    readings: v.array(
      v.object({ id: entityId, kind, tabLabel: v.string(), reason: v.exactOptional(reason) }),
    ),
    /** The first of them is a clear winner, and shown alone. */
    clear: v.boolean(),
    /** The language of the text around the name, and not the one to speak in. */
    textLang: v.string(),
    /** Where a decision about the name may hold, beside everywhere. */
    page: v.boolean(),
    site: v.exactOptional(v.string()),
  }),
  /** The notes that were asked for, in the order in which they were taken; at least one. */
  v.object({ kind: v.literal('notes'), token: count, notes: listOf(quoteNote) }),
  /** A decision was kept, or could not be. */
  v.object({ kind: v.literal('kept'), token: count, deed, ok: v.boolean() }),
  /** A note was kept, or could not be. */
  v.object({ kind: v.literal('noted'), token: count, id: v.string(), ok: v.boolean() }),
  /** `base`: the stores did not answer. `gone`: the entity is no longer in the base. */
  v.object({ kind: v.literal('failure'), token: count, why: v.picklist(['base', 'gone']) }),
  /** Whether the card is pinned, after it asked for it: the page may hold as many as it takes already. */
  v.object({ kind: v.literal('pinned'), pinned: v.boolean() }),
  v.object({ kind: v.literal('hidden') }),
]);
export type BackgroundToCard = v.InferOutput<typeof backgroundToCard>;
