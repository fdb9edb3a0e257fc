import type {
  EntityView,
  FactLine,
  Fields,
  FieldsEdit,
  NameLine,
  NoteLine,
  Outcome,
  WholeDraft,
  WholeInput,
} from '../../components/base/view.ts';

import { isOwnEntityId, overlayId } from '../facts/own.ts';
import { KINDS, NAME_ROLES } from '../facts/entity.ts';
import { Clash } from '../knowledge/row-change.ts';
import type { OwnEntities } from '../knowledge/own-entities.ts';
import { DELETED, type Json } from '../knowledge/row.ts';
import { report } from '../report/report.ts';
import type { EntityRead } from './entity-read.ts';
import { writeFact } from './fact-write.ts';
import type { DeedWords, Deeds } from './open-deeds.ts';

/** What edits of fields work with. */
export interface EditNeeds {
  readonly id: string;
  readonly deeds: Pick<Deeds, 'do'>;
  /** Fields of a living row. */
  readonly rowOf: (id: string) => Promise<Readonly<Record<string, Json>> | undefined>;
  /** The entry as it is now; also shows it. */
  readonly look: () => Promise<EntityRead>;
  /** What all fields of a fact say; undefined where something is wrong with them. */
  readonly readWhole: (draft: WholeDraft) => WholeInput | undefined;
  /** Runs work while no other page edits this entry. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Fields written in their place, each stored only where it still holds what stood there when the writing began. */
export interface FieldEdits {
  readonly fact: (line: FactLine, edit: FieldsEdit) => Promise<Outcome>;
  readonly name: (name: NameLine, edit: FieldsEdit) => Promise<Outcome>;
  readonly note: (note: NoteLine, edit: FieldsEdit) => Promise<Outcome>;
  readonly description: (lang: string, edit: FieldsEdit) => Promise<Outcome>;
  /** Kind and type, as one field. */
  readonly is: (edit: FieldsEdit) => Promise<Outcome>;
}

/** One field or several of one thing. */
interface Target {
  readonly words: DeedWords;
  /** The row that holds it, once there is one. */
  readonly row?: string;
  /** What is stored now; undefined where it is there no more. */
  readonly fields: (view: EntityView) => Fields | undefined;
  readonly write: (own: OwnEntities, read: EntityRead) => Promise<unknown>;
}

/** Another window may write between the reading and the writing; more than once it hardly does. */
const TRIES = 3;
const GONE = { [DELETED]: true };

export function openFieldEdits({ id, deeds, rowOf, look, readWhole, inTurn }: EditNeeds): FieldEdits {
  const edit = (given: FieldsEdit, target: Target): Promise<Outcome> =>
    inTurn(async () => {
      const { change, began } = given;
      try {
        for (let tries = 1; ; tries += 1) {
          const row = target.row === undefined ? undefined : await rowOf(target.row);
          const read = await look();
          const now = read.view && target.fields(read.view);
          const theirs = now ? clashing(now, change, began) : {};
          if (Object.keys(theirs).length > 0) return { kind: 'clash', theirs };
          try {
            const expected =
              target.row === undefined ? [] : [{ row: target.row, fields: row ? heldIn(row) : GONE }];
            await deeds.do(target.words, (own) => target.write(own, read), expected);
            break;
          } catch (error) {
            if (!(error instanceof Clash) || tries === TRIES) throw error;
          }
        }
        const { view } = await look();
        return {
          kind: 'saved',
          stored: { ...change, ...among((view && target.fields(view)) ?? {}, change) },
        };
      } catch (error) {
        report('entity', error);
        return { kind: 'failed' };
      }
    });

  /** The row of the entity itself, or of what is laid over it. */
  const itself = isOwnEntityId(id) ? id : overlayId(id);

  return {
    fact: (line, given) =>
      edit(given, {
        words: { what: 'fact-edited', subject: line.label },
        ...(line.isOwn && { row: line.key }),
        fields: (view) => {
          const there = lineIn(view, line.slot);
          return there && { ...there.draft };
        },
        async write(own, read) {
          const there = (read.view && lineIn(read.view, line.slot)) ?? line;
          const input = readWhole({ ...there.draft, ...given.change });
          if (!input) throw new TypeError('fields of a fact cannot be read');
          await writeFact(own, id, there, input, Object.keys(given.change), read);
        },
      }),
    name: (name, given) =>
      edit(given, {
        words: { what: 'name-edited', subject: name.text },
        ...(name.isOwn && { row: name.key }),
        fields: ({ names }) => {
          const there = names.find(({ key }) => key === name.key);
          return there && { text: there.text, lang: there.lang, role: there.role };
        },
        async write(own) {
          const { text = name.text, lang = name.lang, role } = given.change;
          const now = {
            text: text.trim(),
            lang,
            role: NAME_ROLES.find((one) => one === role) ?? name.role,
          };
          if (!name.isOwn) await own.hideName(id, name);
          await own.saveName(id, now, name.isOwn ? name.key : undefined);
        },
      }),
    note: (note, given) =>
      edit(given, {
        words: { what: 'note-edited' },
        row: note.id,
        fields: ({ notes }) => {
          const there = notes.find((one) => one.id === note.id);
          return there && { text: there.text };
        },
        write: (own) => own.editNote(note.id, { text: given.change['text'] ?? note.text }),
      }),
    description: (lang, given) =>
      edit(given, {
        words: { what: 'described' },
        row: overlayId(id),
        fields: ({ descriptions }) => ({
          text: descriptions.find((one) => one.lang === lang)?.text ?? '',
        }),
        write: (own) => own.setDescription(id, lang, (given.change['text'] ?? '').trim()),
      }),
    is: (given) =>
      edit(given, {
        words: { what: 'kind-changed' },
        row: itself,
        fields: ({ presented, type }) => ({ is: `${presented.kind}/${type}` }),
        async write(own) {
          const [kind = '', type = ''] = (given.change['is'] ?? '').split('/');
          const known = KINDS.find((one) => one === kind);
          if (known) await own.saveEntity({ kind: known, type }, id);
        },
      }),
  };
}

/** A row that came back to life still holds the deletion from before. */
function heldIn(row: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  return { ...row, [DELETED]: null };
}

/** Fields that hold neither what stood there nor what is to stand there, as they are now. */
function clashing(now: Fields, change: Fields, began: Fields): Fields {
  return Object.fromEntries(
    Object.entries(change).flatMap(([field, text]) => {
      const there = now[field] ?? '';
      // The name of an entry goes with its id: it may be said in another language by now.
      const isCarried = field === 'entityName' && now['entity'] === began['entity'];
      return there === began[field] || there === text.trim() || isCarried ? [] : [[field, there]];
    }),
  );
}

function among(fields: Fields, others: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => Object.hasOwn(others, field)));
}

function lineIn({ facts }: EntityView, slot: string): FactLine | undefined {
  return facts.flatMap(({ lines }) => lines).find((one) => one.slot === slot);
}
