import type { Name, NameRole } from '../facts/entity.ts';
import { cleanText } from './clean-text.ts';
import { EntityPart } from './entity-part.ts';
import { geonamesId } from './geonames.ts';
import type { ReadColumns } from './geonames.ts';
import type { RemarkReason } from './import-item.ts';
import { withMarking } from './name-marks.ts';
import { readDate } from './read-date.ts';
import { LANGUAGE } from './read-language.ts';
import { fault } from './row-cells.ts';
import { LONGEST_NAME } from './row-names.ts';

/** Columns of `alternateNames.txt`, and of `alternateNamesV2.txt` with its two dates. */
export const NAME_COLUMNS = [8, 10] as const;

/** One name of a place. It is a part of the entity that the table of places describes under the same id. */
export const readAlternateName: ReadColumns = (cells, { options, tables }) => {
  const [, number = '', tag = '', said = '', preferred, short, colloquial, historic, from = '', to = ''] =
    cells;
  const identity = geonamesId(number, options);
  if (!identity) return fault('geonameid', 'bad-id');
  // An article's address and a postal code are no names.
  if (tag === 'link' || tag === 'post') return undefined;
  const text = cleanText(said);
  if (text === '') return fault('alternate name', 'no-name');
  if (text.length > LONGEST_NAME) return fault('alternate name', 'name-too-long');
  if (tables.type('place', 'place') === undefined) return fault('', 'too-many-types');
  const part = new EntityPart(identity.id, 'place', 'place');
  if (identity.same !== undefined) part.addSame(identity.same);
  if (tag === 'wkdt') {
    if (!/^Q[1-9]\d{0,11}$/u.test(text)) return fault('alternate name', 'bad-id');
    part.addSame(`wikidata:${text}`);
  }
  const lang = LANGUAGE.test(tag) && !CODES.has(tag) ? tag : undefined;
  const remarks: { field: string; reason: RemarkReason }[] = [];
  const role = roleOf({ preferred, short, colloquial, historic });
  if (lang === undefined) {
    part.addName({ text, lang: 'und', role: 'search' });
    return { part, remarks };
  }
  const dates = { ...readBound('from', from), ...readBound('until', to) };
  if (Object.keys(dates).length < [from, to].filter((date) => date.trim() !== '').length) {
    remarks.push({ field: from.trim() === '' ? 'to' : 'from', reason: 'imprecise-date' });
  }
  const plain: Name = { text, lang, role, ...(role === 'former' && dates) };
  const { name, remark } = withMarking(plain, options.isStopWord);
  part.addName(name);
  if (remark) remarks.push({ field: 'alternate name', reason: remark });
  return { part, remarks };
};

/** What stands in the language's column and is none, of two or three letters. */
const CODES: ReadonlySet<string> = new Set(['und', 'mis', 'mul', 'zxx']);

function roleOf(flags: {
  readonly preferred: string | undefined;
  readonly short: string | undefined;
  readonly colloquial: string | undefined;
  readonly historic: string | undefined;
}): NameRole {
  if (flags.historic === '1') return 'former';
  if (flags.colloquial === '1') return 'alias';
  if (flags.short === '1') return 'short';
  return flags.preferred === '1' ? 'label' : 'alias';
}

function readBound(key: 'from' | 'until', text: string): { readonly from?: string; readonly until?: string } {
  const read = readDate(text);
  return read.type === 'date' ? { [key]: read.date } : {};
}
