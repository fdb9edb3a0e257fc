import type { Note, PlaceState } from '../facts/note.ts';
import type { TextIn } from '../facts/texts.ts';

/**
 * Where a note stands with its page. `unseen`: its page was not read again since it was taken. `unquoted`: it quotes
 * nothing that could change. `gone` has lost its place.
 */
export const NOTE_STATES = ['unchanged', 'changed', 'gone', 'unseen', 'unquoted'] as const;
export type NoteState = (typeof NOTE_STATES)[number];

/** What a note is about, as it is called now. */
export interface NotedEntity {
  /** Of the one that stays, where it was merged into another. */
  readonly id: string;
  readonly name: TextIn;
}

/** A note with what lists narrow and order it by. */
export interface ListedNote {
  readonly note: Note;
  readonly state: NoteState;
  readonly entity?: NotedEntity;
  /** Host of its page, without `www.`. */
  readonly site?: string;
  /** Primary language of its page; of what it is about where it has none. */
  readonly lang?: string;
}

/** @param entity what it is about, as it is called now; absent where the base no longer has it */
export function listedNote(note: Note, entity?: NotedEntity): ListedNote {
  const about = entity ?? aboutThen(note);
  const site = siteOf(note.page?.address);
  const lang = primary(note.page?.lang);
  return {
    note,
    state: stateOf(note),
    ...(about && { entity: about }),
    ...(site !== undefined && { site }),
    ...(lang !== undefined && { lang }),
  };
}

/** The host by which a reader knows a site; undefined for what is no web address. */
function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { hostname: host } = new URL(address);
  return host === '' ? undefined : host.replace(/^(?:www|m|amp)\./u, '');
}

function stateOf({ quote, place }: Note): PlaceState | 'unseen' | 'unquoted' {
  if (!quote) return 'unquoted';
  return place?.state ?? 'unseen';
}

/** Its pack is gone: what it was called when the note was taken. */
function aboutThen({ entity, about }: Note): NotedEntity | undefined {
  return entity !== undefined && about ? { id: entity, name: about } : undefined;
}

function primary(lang: string | undefined): string | undefined {
  const [tag = ''] = (lang ?? '').toLowerCase().split('-');
  return tag === '' || tag === 'und' ? undefined : tag;
}
