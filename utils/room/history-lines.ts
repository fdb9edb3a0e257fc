import type { HistoryLine } from '../../components/base/history-part.tsx';
import type { Entity } from '../facts/entity.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { PresentedValue } from '../facts/presented.ts';
import type { Value } from '../facts/statement.ts';
import type { TextIn } from '../facts/texts.ts';
import type { EntityDetail } from '../knowledge/entity-changes.ts';
import type { RowDiff } from '../knowledge/own-changes.ts';
import { DESCRIPTION, TAG } from '../knowledge/own-edits.ts';
import { chooseText } from '../reading/choose-text.ts';
import { presentValue } from '../reading/present-value.ts';
import type { BaseWords } from '../wording/base.ts';
import { partialDate } from '../wording/dates.ts';
import type { ListWords } from '../wording/list.ts';
import { amount, quantity } from '../wording/numbers.ts';
import { say } from '../wording/say.ts';
import { isDeedCode } from './deed-codes.ts';
import type { Around } from './fact-drafts.ts';
import type { HistoryEntry } from './read-history.ts';

/** What it takes to say an entity's history. */
export interface HistoryTelling {
  readonly entity: Entity;
  readonly around: Around;
  readonly words: BaseWords;
  readonly deeds: ListWords;
  /** The title of a pack. */
  readonly packTitle: (pack: string) => string;
  /** What the reader's rows hold now, by their ids. */
  readonly rows: ReadonlyMap<string, Fields>;
}

type Fields = Readonly<Record<string, unknown>>;

/** What became of an entity, in words. */
export function historyLines(entries: readonly HistoryEntry[], telling: HistoryTelling): HistoryLine[] {
  return entries.flatMap((entry): HistoryLine[] => {
    const { id, at } = entry;
    if (entry.by === 'pack') {
      const what = say(telling.words, `pack.${entry.change}`, { pack: telling.packTitle(entry.pack) });
      const told = entry.details.map((detail, nth) => ({
        key: `${id} ${nth}`,
        at,
        ...detailIn(detail, what, telling),
        canPutBack: false,
      }));
      return told.length > 0 ? told : [{ key: id, at, what, canPutBack: false }];
    }
    const { what, rows, isPart } = entry;
    const deed = isDeedCode(what) ? say(telling.deeds, `deed.${what}`) : say(telling.words, 'did.other');
    const [first] = rows.flatMap((diff) => diffIn(diff, telling) ?? []);
    const { subject, ...sides } = first ?? { subject: undefined };
    return [
      {
        key: id,
        at,
        what: subject === undefined ? deed : say(telling.deeds, 'deedOf', { deed, subject }),
        ...sides,
        canPutBack: !isPart && rows.every(({ cut }) => !cut),
      },
    ];
  });
}

interface Sides {
  readonly before?: TextIn;
  readonly now?: TextIn;
}

/** What became of one row; nothing where no words say it. */
function diffIn(diff: RowDiff, telling: HistoryTelling): (Sides & { readonly subject?: string }) | undefined {
  const [before, after] = [diff.before ?? {}, diff.after ?? {}];
  const whole = { ...telling.rows.get(diff.id), ...before, ...after };
  const both = (text: (fields: Fields) => TextIn | undefined): Sides => {
    const [was, is] = [text(before), text(after)];
    return { ...(was && { before: was }), ...(is && { now: is }) };
  };
  switch (diff.kind) {
    case 'fact':
      return { ...subjectOf(whole, telling), ...both((fields) => factIn(fields, whole, telling)) };
    case 'name':
      return both(({ text }) => inLanguage(text, whole['lang']));
    case 'note':
      return 'text' in { ...before, ...after }
        ? both(({ text }) => inLanguage(text, 'und'))
        : both((fields) => fieldsIn(fields, telling));
    case 'entity':
    case 'overlay':
      return both((fields) => fieldsIn(fields, telling));
    default:
      return undefined;
  }
}

function subjectOf({ property }: Fields, { around }: HistoryTelling): { readonly subject?: string } {
  if (typeof property !== 'string') return {};
  const label = chooseText(entryOf(around.tables.vocabulary.properties, property)?.labels, around.lang);
  return label ? { subject: label.text } : {};
}

/** The field that changed, the value first. */
function factIn(fields: Fields, whole: Fields, telling: HistoryTelling): TextIn | undefined {
  const { around, words } = telling;
  const { value, asOf, from, until } = fields;
  if (typeof value === 'object' && value !== null)
    return valueIn(value as Value, String(whole['property']), telling);
  const [date] = [asOf, from, until].filter((one) => typeof one === 'string');
  return date === undefined ? undefined : { text: partialDate(words.lang, date), lang: around.lang };
}

function fieldsIn(fields: Fields, { around, words }: HistoryTelling): TextIn | undefined {
  for (const [field, value] of Object.entries(fields)) {
    if (value === null) continue;
    if (field.startsWith(DESCRIPTION)) return inLanguage(value, field.slice(DESCRIPTION.length));
    if (field.startsWith(TAG)) return inLanguage(field.slice(TAG.length), 'und');
    if (field === 'type' && typeof value === 'string') {
      const type = entryOf(around.tables.vocabulary.types, value);
      const known = chooseText(type?.labels, around.lang);
      return known ?? { text: say(words, `kind.${value as Entity['kind']}`), lang: words.lang };
    }
  }
  return undefined;
}

function detailIn(
  detail: EntityDetail,
  what: string,
  telling: HistoryTelling,
): Sides & Pick<HistoryLine, 'what'> {
  const sides = (was: TextIn | undefined, is: TextIn | undefined): Sides => ({
    ...(was && { before: was }),
    ...(is && { now: is }),
  });
  switch (detail.type) {
    case 'statement': {
      const property = (detail.now ?? detail.old)?.statement.property ?? '';
      const [was, is] = [detail.old, detail.now].map(
        (side) => side && valueIn(side.statement.value, property, telling),
      );
      const { subject } = subjectOf({ property }, telling);
      const named = subject === undefined ? what : say(telling.deeds, 'deedOf', { deed: what, subject });
      return { what: named, ...sides(was, is) };
    }
    case 'name':
      return { what, ...sides(detail.old, detail.now) };
    case 'description':
      return {
        what,
        ...sides(inLanguage(detail.old, detail.lang), inLanguage(detail.now, detail.lang)),
      };
    default:
      return { what, ...sides(inLanguage(detail.old, 'und'), inLanguage(detail.now, 'und')) };
  }
}

function valueIn(value: Value, property: string, { around, entity }: HistoryTelling): TextIn | undefined {
  const known = entryOf(around.tables.vocabulary.properties, property);
  const presented = presentValue(value, known, entity, around);
  return presented ? inText(presented, around) : undefined;
}

/** A value on one line. */
function inText(value: PresentedValue, { lang }: Around): TextIn {
  switch (value.type) {
    case 'quantity': {
      const unit = value.unit?.understood ? undefined : value.unit;
      const { before, figure, after } = quantity(lang, value.amount, unit, {
        atLeast: value.atLeast === true,
      });
      return { text: before + figure + after, lang };
    }
    case 'text':
      return value.text;
    case 'entity':
      return value.name;
    case 'date':
      return { text: partialDate(lang, value.date), lang };
    case 'coordinates':
      return { text: `${amount(lang, value.lat)}°, ${amount(lang, value.lon)}°`, lang };
    case 'link':
      return { text: value.url, lang: 'und' };
  }
}

const LONGEST = 200;

function inLanguage(text: unknown, lang: unknown): TextIn | undefined {
  if (typeof text !== 'string') return undefined;
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return { text: short, lang: typeof lang === 'string' ? lang : 'und' };
}
