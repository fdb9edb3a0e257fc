import type { QualifierDraft, WholeDraft } from '../../components/base/view.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { Statement, Value } from '../facts/statement.ts';
import type { Texts } from '../facts/texts.ts';
import { nameOf } from '../reading/choose-text.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import type { InterfaceLanguage } from '../settings/settings.ts';
import { amount } from '../wording/numbers.ts';

/** Surroundings in a language in which a form can be filled in; numbers may be typed in another one. */
export type Around = Surroundings & {
  readonly lang: InterfaceLanguage;
  readonly typedIn?: InterfaceLanguage;
};

/** All fields of this statement. A pack's source is not the reader's: for a value of theirs they name their own. */
export function draftOf(statement: Statement, around: Around, isOwn: boolean): WholeDraft {
  const { lang, tables } = around;
  const { property, value, asOf, asOfKind, rank, from, until, remark, qualifiers } = statement;
  const source = isOwn ? entryOf(tables.sources, statement.source) : undefined;
  const [remarkLang, said] = chosenText(remark ?? {}, lang);
  const narrowing = Object.entries(qualifiers ?? {}).map(([key, one]): QualifierDraft => ({
    property: key,
    ...valueFields(one, around),
  }));
  return {
    property,
    newProperty: '',
    ...valueFields(value, around),
    asOf: asOf ?? '',
    asOfKind,
    sourceTitle: source?.title ?? '',
    sourceUrl: source?.url ?? '',
    sourcePublisher: source && source.publisher !== source.title ? source.publisher : '',
    sourcePublished: source?.published ?? '',
    sourceRead: source && 'read' in source ? String(source.read) : '',
    rank,
    from: from ?? '',
    until: until ?? '',
    remark: said,
    remarkLang,
    qualifiers: narrowing.length === 0 ? '' : JSON.stringify(narrowing),
  };
}

/** A value as it is typed. */
function valueFields(
  value: Value,
  { lang, typedIn = lang, others }: Around,
): Omit<QualifierDraft, 'property'> {
  const [textLang, text] = value.type === 'text' ? chosenText(value.texts, lang) : [lang, ''];
  const other = value.type === 'entity' ? others.get(value.entity) : undefined;
  return {
    type: value.type,
    amount: value.type === 'quantity' ? amount(typedIn, value.amount) : '',
    unit: value.type === 'quantity' ? (value.unit ?? '') : '',
    text,
    lang: textLang,
    date: value.type === 'date' ? value.date : '',
    url: value.type === 'link' ? value.url : '',
    lat: value.type === 'coordinates' ? amount(typedIn, value.lat) : '',
    lon: value.type === 'coordinates' ? amount(typedIn, value.lon) : '',
    entity: value.type === 'entity' ? value.entity : '',
    entityName: other ? nameOf(other, lang).text : '',
  };
}

function chosenText(texts: Texts, lang: string): readonly [lang: string, text: string] {
  const all = Object.entries(texts);
  return all.find(([tag]) => tag === lang) ?? all[0] ?? [lang, ''];
}
