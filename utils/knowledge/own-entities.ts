import { v5, v7 } from 'uuid';
import type { Name } from '../facts/entity.ts';
import type { BasedOn, OwnEdits, OwnEntity, OwnProperty, OwnSource, OwnTables } from '../facts/own.ts';
import { isOwnEntityId, overlayId } from '../facts/own.ts';
import type { Statement } from '../facts/statement.ts';
import type { Language, Texts } from '../facts/texts.ts';
import type { OwnRows } from './own-rows.ts';
import {
  DESCRIPTION,
  editsIn,
  entityOf,
  HIDE_FACT,
  HIDE_NAME,
  LABEL,
  ownTables,
  REMARK,
} from './own-edits.ts';
import {
  cleanLine,
  ENTITY_FIELDS,
  FACT_FIELDS,
  isLanguage,
  isLink,
  isText,
  NAME_FIELDS,
  NOTE_FIELDS,
  PROPERTY_FIELDS,
  SOURCE_FIELDS,
  STATEMENT_NEEDS,
} from './own-fields.ts';
import type { Json } from './row.ts';

/** Fields that change; null takes one away, and one that is absent stays as it is. */
export type Patch<T> = { readonly [Key in keyof T]?: T[Key] | null };

/** The part of a statement that the reader gives: `source` is the id of one of theirs, absent for their own word. */
export type OwnStatement = Omit<Statement, 'source' | 'overrides' | 'remark'> & {
  readonly source?: string;
  /** A text for each language; null takes that language's away. */
  readonly remark?: Patch<Texts>;
  readonly basedOn?: BasedOn;
};

export type OwnPropertyFields = Omit<OwnProperty, 'id' | 'labels'> & { readonly labels: Patch<Texts> };

/**
 * Typed reads and writes of what the reader made. Writes resolve to the row's id once base and journal have it, and
 * reject with StoreError where the store fails, with TypeError for a field that could not be read back.
 */
export interface OwnEntities {
  /** Of those of these entities that the reader made or changed. */
  ownEdits(ids: Iterable<string>): Promise<Map<string, OwnEdits>>;
  /** All entities that the reader made or changed, hidden ones too. */
  ownEntityIds(): Promise<Set<string>>;
  ownTables(): Promise<OwnTables>;

  /** Makes an entity (kind and type are needed then), or changes one; of a pack's entity kind and type alone. */
  saveEntity(patch: Patch<OwnEntity>, id?: string): Promise<string>;
  saveName(entity: string, patch: Patch<Name>, id?: string): Promise<string>;
  saveFact(entity: string, patch: Patch<OwnStatement>, id?: string): Promise<string>;
  saveNote(entity: string, text: string, id?: string): Promise<string>;
  /** One with an address has the same id on every device. */
  saveSource(patch: Patch<Omit<OwnSource, 'id'>>, id?: string): Promise<string>;
  saveProperty(patch: Patch<OwnPropertyFields>, id?: string): Promise<string>;
  /** Null takes the reader's own back; an empty text shows none, not even the pack's. */
  setDescription(entity: string, lang: Language, text: string | null): Promise<void>;

  hideName(entity: string, name: Pick<Name, 'lang' | 'text'>): Promise<void>;
  showName(entity: string, name: Pick<Name, 'lang' | 'text'>): Promise<void>;
  /** @param hash by `factHash` */
  hideFact(entity: string, hash: string): Promise<void>;
  showFact(entity: string, hash: string): Promise<void>;
  hideEntity(entity: string): Promise<void>;
  showEntity(entity: string): Promise<void>;

  /** The pack changed under one of the reader's facts, and the fact stays; it now stands in for this, or for nothing. */
  keepMine(fact: string, nowInPack: BasedOn | null): Promise<void>;
  /** The pack changed under one of the reader's facts, and the fact goes. */
  takeTheirs(fact: string): Promise<void>;
  /** Any row of the reader's. Of an entity that they made its names, facts and notes go too. */
  remove(id: string): Promise<void>;
}

export function openOwnEntities(own: OwnRows): OwnEntities {
  /** Writes what changes of a row, if all of it can be read back. */
  const save = async (kind: SavedKind, id: string | undefined, given: Fields): Promise<string> => {
    const patch = kind === 'note' ? given : cleaned(given);
    const row = id ?? `${kind}:${v7()}`;
    const { tests, needed } = SHAPES[kind];
    const isNew = id === undefined || !(await own.get(row));
    for (const [field, value] of Object.entries(patch)) {
      if (!mayHold(tests, field, value)) throw new TypeError(`${kind}.${field} cannot be read back`);
      if (value === null && needed.includes(field)) throw new TypeError(`${kind}.${field} is needed`);
    }
    const missing = needed.find((field) => isNew && patch[field] === undefined);
    if (missing !== undefined) throw new TypeError(`${kind}.${missing} is needed`);
    await own.put('me', kind, row, patch as Readonly<Record<string, Json>>);
    return row;
  };
  const change = async (entity: string, field: string, value: Json): Promise<void> => {
    await save('overlay', overlayId(entity), { [field]: value });
  };
  const nameField = ({ lang, text }: Pick<Name, 'lang' | 'text'>): string => `${HIDE_NAME}${lang} ${text}`;

  return {
    ownEdits: async (ids) => editsIn(await own.about(ids)),
    ownTables: () => ownTables(own),
    async ownEntityIds() {
      const rows = await Promise.all(KINDS_ABOUT.map((kind) => own.withIdPrefix(`${kind}:`)));
      return new Set(rows.flat().flatMap((row) => entityOf(row) ?? []));
    },

    async saveEntity(patch, id) {
      if (id === undefined || isOwnEntityId(id)) return save('entity', id, patch);
      await save('overlay', overlayId(id), patch);
      return id;
    },
    saveName: (entity, patch, id) => save('name', id, { entity, ...patch }),
    saveFact: (entity, { remark, ...patch }, id) =>
      save('fact', id, { entity, ...patch, ...byLanguage(REMARK, remark) }),
    saveNote: (entity, text, id) => save('note', id, { entity, text }),
    saveSource: (patch, id) => save('source', id ?? sourceId(patch.url), patch),
    saveProperty: ({ labels, ...patch }, id) =>
      save('property', id, { ...patch, ...byLanguage(LABEL, labels) }),
    setDescription: (entity, lang, text) => change(entity, DESCRIPTION + lang, text),

    hideName: (entity, name) => change(entity, nameField(name), true),
    showName: (entity, name) => change(entity, nameField(name), null),
    hideFact: (entity, hash) => change(entity, HIDE_FACT + hash, true),
    showFact: (entity, hash) => change(entity, HIDE_FACT + hash, null),
    hideEntity: (entity) => change(entity, 'hidden', true),
    showEntity: (entity) => change(entity, 'hidden', null),

    async keepMine(fact, nowInPack) {
      await save('fact', fact, { basedOn: nowInPack });
    },
    takeTheirs: (fact) => own.del(fact),
    async remove(id) {
      if (isOwnEntityId(id)) {
        for (const row of await own.about([id])) if (row.id !== id) await own.del(row.id);
      }
      // Last, so that who is cut off before finds it once more, and takes it away with the rest.
      await own.del(id);
    },
  };
}

type SavedKind = 'entity' | 'overlay' | 'name' | 'fact' | 'note' | 'source' | 'property';
type Fields = Readonly<Record<string, unknown>>;
type Tests = Readonly<Record<string, (value: unknown) => boolean>>;

const KINDS_ABOUT = ['entity', 'overlay', 'name', 'fact', 'note'];
const isTrue = (value: unknown) => value === true;
const { kind, type } = ENTITY_FIELDS;

/** Of each kind the fields, or what their names begin with, and those without which a row says nothing. */
const SHAPES: Readonly<Record<SavedKind, { readonly tests: Tests; readonly needed: readonly string[] }>> = {
  entity: { tests: { ...ENTITY_FIELDS, [DESCRIPTION]: isText }, needed: ['kind', 'type'] },
  overlay: {
    tests: { kind, type, hidden: isTrue, [DESCRIPTION]: isText, [HIDE_NAME]: isTrue, [HIDE_FACT]: isTrue },
    needed: [],
  },
  name: { tests: NAME_FIELDS, needed: ['entity', 'text', 'lang', 'role'] },
  fact: { tests: { ...FACT_FIELDS, [REMARK]: isText }, needed: ['entity', ...STATEMENT_NEEDS] },
  note: { tests: NOTE_FIELDS, needed: ['entity', 'text'] },
  source: { tests: SOURCE_FIELDS, needed: ['title'] },
  property: { tests: { ...PROPERTY_FIELDS, [LABEL]: isText }, needed: [] },
};

function mayHold(tests: Tests, field: string, value: unknown): boolean {
  const open = field.slice(0, field.indexOf(':') + 1);
  const test = Object.hasOwn(tests, field) ? tests[field] : tests[open];
  if (!test) return false;
  const rest = field.slice(open.length);
  const isKeyed = [DESCRIPTION, REMARK, LABEL].includes(open);
  return (!isKeyed || isLanguage(rest)) && (value === null || test(value));
}

/** Of every text but a note's, what is written on one line and nothing unseen. */
function cleaned(patch: Fields): Fields {
  return Object.fromEntries(
    Object.entries(patch)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? cleanLine(value) : value]),
  );
}

function byLanguage(prefix: string, texts: Patch<Texts> | null = {}): Fields {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([lang, text]) => [prefix + lang, text]));
}

function sourceId(address: string | null | undefined): string | undefined {
  return isLink(address) ? `source:${v5(new URL(String(address)).href, v5.URL)}` : undefined;
}
