import type { Value } from '../../utils/facts/statement.ts';
import type { BaseCatalogue } from '../../utils/wording/base.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { isPartialDate } from './partial-date.ts';
import { readAmount } from './read-amount.ts';
import { NEW_PROPERTY, type FactDraft, type FactInput } from './view.ts';

/** What is wrong with a field, as the end of a catalogue's key. */
export type DraftError = {
  [Key in keyof BaseCatalogue]: Key extends `wrong.${infer Rest}` ? Rest : never;
}[keyof BaseCatalogue];

export type DraftErrors = Readonly<Partial<Record<keyof FactDraft, DraftError>>>;

export type DraftReading =
  | { readonly ok: true; readonly input: FactInput }
  | { readonly ok: false; readonly errors: DraftErrors };

/** What a form says, or what is wrong with it field by field. */
export function readDraft(draft: FactDraft, lang: WordingLanguage): DraftReading {
  const errors: { -readonly [Field in keyof FactDraft]?: DraftError } = {};
  const text = trimmed(draft);
  if (draft.property === '') errors.property = 'property';
  if (draft.property === NEW_PROPERTY && text.newProperty === '') errors.newProperty = 'newProperty';
  const value = readValue(draft, text, lang, errors);
  if (draft.asOfKind !== 'undated' && !isPartialDate(text.asOf)) errors.asOf = 'date';
  if (text.sourceUrl !== '' && !isWebAddress(text.sourceUrl)) errors.sourceUrl = 'url';
  const hasSource = [text.sourceUrl, text.sourcePublisher, text.sourcePublished].some((part) => part !== '');
  if (hasSource && text.sourceTitle === '') errors.sourceTitle = 'sourceTitle';
  if (text.sourcePublished !== '' && !isPartialDate(text.sourcePublished)) errors.sourcePublished = 'date';
  if (value === null || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    input: {
      property: draft.property === NEW_PROPERTY ? { label: text.newProperty } : { key: draft.property },
      value,
      asOfKind: draft.asOfKind,
      ...(draft.asOfKind !== 'undated' && { asOf: text.asOf }),
      ...(text.sourceTitle !== '' && {
        source: {
          title: text.sourceTitle,
          ...(text.sourceUrl !== '' && { url: text.sourceUrl }),
          ...(text.sourcePublisher !== '' && { publisher: text.sourcePublisher }),
          ...(text.sourcePublished !== '' && { published: text.sourcePublished }),
        },
      }),
    },
  };
}

/** The value of what narrows a fact; null where it is none. */
export function readQualifier(draft: FactDraft, lang: WordingLanguage): Value | null {
  const errors = {};
  const value = readValue(draft, trimmed(draft), lang, errors);
  return Object.keys(errors).length > 0 ? null : value;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}

type Trimmed = Readonly<Record<Exclude<keyof FactDraft, 'type' | 'asOfKind'>, string>>;

function trimmed(draft: FactDraft): Trimmed {
  return Object.fromEntries(Object.entries(draft).map(([field, text]) => [field, text.trim()])) as Trimmed;
}

function readValue(
  { type }: FactDraft,
  text: Trimmed,
  lang: WordingLanguage,
  errors: { -readonly [Field in keyof FactDraft]?: DraftError },
): Value | null {
  switch (type) {
    case 'quantity': {
      const amount = readAmount(text.amount, lang);
      if (amount === null) errors.amount = 'amount';
      return amount === null ? null : { type, amount, ...(text.unit !== '' && { unit: text.unit }) };
    }
    case 'text':
      if (text.text === '') errors.text = 'text';
      return { type, texts: { [text.lang]: text.text } };
    case 'date':
      if (!isPartialDate(text.date)) errors.date = 'date';
      return { type, date: text.date };
    case 'entity':
      if (text.entity === '') errors.entity = 'entity';
      return { type, entity: text.entity };
    case 'link':
      if (!isWebAddress(text.url)) errors.url = 'url';
      return { type, url: text.url };
    case 'coordinates': {
      const [lat, lon] = [readAmount(text.lat, lang), readAmount(text.lon, lang)];
      if (lat === null || Math.abs(lat) > 90) errors.lat = 'lat';
      if (lon === null || Math.abs(lon) > 180) errors.lon = 'lon';
      return lat === null || lon === null ? null : { type, lat, lon };
    }
  }
}
