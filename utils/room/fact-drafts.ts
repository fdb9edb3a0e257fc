import type { FactDraft } from '../../components/base/view.ts';
import { entryOf } from '../facts/entry-of.ts';
import type { Statement } from '../facts/statement.ts';
import { nameOf } from '../reading/choose-text.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import type { InterfaceLanguage } from '../settings/settings.ts';
import { amount } from '../wording/numbers.ts';

/** Surroundings in a language in which a form can be filled in. */
export type Around = Surroundings & { readonly lang: InterfaceLanguage };

/** A form for this statement. A pack's source is not the reader's: for a value of theirs they name their own. */
export function draftOf(statement: Statement, { lang, tables, others }: Around, isOwn: boolean): FactDraft {
  const { value, property, asOf, asOfKind } = statement;
  const source = isOwn ? entryOf(tables.sources, statement.source) : undefined;
  const texts = value.type === 'text' ? Object.entries(value.texts) : [];
  const [textLang, text] = texts.find(([tag]) => tag === lang) ?? texts[0] ?? [lang, ''];
  const other = value.type === 'entity' ? others.get(value.entity) : undefined;
  return {
    property,
    newProperty: '',
    type: value.type,
    amount: value.type === 'quantity' ? amount(lang, value.amount) : '',
    unit: value.type === 'quantity' ? (value.unit ?? '') : '',
    text,
    lang: textLang,
    date: value.type === 'date' ? value.date : '',
    url: value.type === 'link' ? value.url : '',
    lat: value.type === 'coordinates' ? amount(lang, value.lat) : '',
    lon: value.type === 'coordinates' ? amount(lang, value.lon) : '',
    entity: value.type === 'entity' ? value.entity : '',
    entityName: other ? nameOf(other, lang).text : '',
    asOf: asOf ?? '',
    asOfKind,
    sourceTitle: source?.title ?? '',
    sourceUrl: source?.url ?? '',
    sourcePublisher: source && source.publisher !== source.title ? source.publisher : '',
    sourcePublished: source?.published ?? '',
  };
}
