import type { FactDraft, QualifierDraft, WholeDraft } from './view.ts';

/** A fact of which nothing is written yet. */
export function emptyDraft(lang: string): FactDraft {
  return {
    property: '',
    newProperty: '',
    type: 'quantity',
    amount: '',
    unit: '',
    text: '',
    lang,
    date: '',
    url: '',
    lat: '',
    lon: '',
    entity: '',
    entityName: '',
    asOf: '',
    asOfKind: 'reference',
    sourceTitle: '',
    sourceUrl: '',
    sourcePublisher: '',
    sourcePublished: '',
  };
}

/** Those that a draft holds as text. */
export function qualifiersIn({ qualifiers }: Pick<WholeDraft, 'qualifiers'>): readonly QualifierDraft[] {
  // The text is our own: the page wrote it, and no one types it.
  return qualifiers === '' ? [] : (JSON.parse(qualifiers) as QualifierDraft[]);
}

/** The same qualifiers give the same text. */
export function qualifiersText(qualifiers: readonly QualifierDraft[]): string {
  return qualifiers.length === 0 ? '' : JSON.stringify(qualifiers);
}

export function emptyQualifier(lang: string): QualifierDraft {
  const { property, type, amount, unit, text, date, url, lat, lon, entity, entityName } = emptyDraft(lang);
  return { property, type, amount, unit, text, lang, date, url, lat, lon, entity, entityName };
}
