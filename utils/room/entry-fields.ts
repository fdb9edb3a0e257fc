import type { EntryFields, EntryName } from '../../components/entry/entry-view.ts';
import type { FactDraft, FactLine } from '../../components/base/view.ts';
import type { Met } from '../reading/met.ts';
import type { InterfaceLanguage } from '../settings/settings.ts';
import type { EntityRead } from './entity-read.ts';

/** What the form begins with. */

/** An entry as it is; of facts with several values the reader's own, or the one that speaks for the fact. */
export function fieldsOf(
  { view, laid, edits }: EntityRead,
  lang: InterfaceLanguage,
): EntryFields | undefined {
  const { entity } = laid;
  if (!view || !entity) return undefined;
  const description = view.descriptions.find((one) => one.lang === lang);
  return {
    kind: entity.kind,
    type: entity.type,
    names: view.names.map(({ key, text, lang: of, role, isOwn }) => ({ key, text, lang: of, role, isOwn })),
    description: description?.text ?? '',
    descriptionLang: lang,
    facts: view.facts.flatMap(({ lines }) => spokenFor(lines)).map(asField),
    tags: edits.tags,
    note: '',
  };
}

/** Something new: nothing but its kind, or what was met on a page. */
export function fieldsForNew(met: Partial<Met>, lang: InterfaceLanguage): EntryFields {
  const name: EntryName = {
    key: 'new:name',
    text: met.text ?? '',
    lang: met.lang ?? lang,
    role: 'label',
    isOwn: true,
  };
  return {
    kind: 'place',
    type: 'place',
    names: [name],
    description: '',
    descriptionLang: lang,
    facts: [{ key: 'new:fact', label: '', isOwn: true, draft: blankFact(lang, met) }],
    tags: [],
    note: noteOf(met),
  };
}

/** The form of a fact before anything is written: from where the name was met, as far as that is known. */
export function blankFact(lang: InterfaceLanguage, met: Partial<Met> = {}): FactDraft {
  return { ...NOTHING, lang, ...sourceOf(met) };
}

/** Where it was met, as the source of what is said of it. */
function sourceOf({ title, url, publisher, published }: Partial<Met>): Partial<FactDraft> {
  if (title === undefined && url === undefined) return {};
  return {
    sourceTitle: title ?? publisher ?? '',
    sourceUrl: url ?? '',
    sourcePublisher: publisher ?? '',
    sourcePublished: published ?? '',
    // What an article says it says of its own day, unless the reader knows better.
    ...(published !== undefined && { asOfKind: 'publication' as const, asOf: published }),
  };
}

function noteOf({ sentence, title, publisher, published, url }: Partial<Met>): string {
  if (sentence === undefined) return '';
  const from = [title, publisher === title ? undefined : publisher, published].filter(Boolean).join(', ');
  return [`“${sentence}”`, from, url].filter(Boolean).join('\n');
}

function spokenFor(lines: readonly FactLine[]): readonly FactLine[] {
  const own = lines.filter(({ isOwn }) => isOwn);
  return own.length > 0 ? own : lines.slice(0, 1);
}

function asField({ key, label, isOwn, draft }: FactLine) {
  return { key, label, isOwn, draft };
}

const NOTHING: FactDraft = {
  property: '',
  newProperty: '',
  type: 'quantity',
  amount: '',
  unit: '',
  text: '',
  lang: 'en',
  date: '',
  url: '',
  lat: '',
  lon: '',
  entity: '',
  entityName: '',
  asOf: '',
  asOfKind: 'undated',
  sourceTitle: '',
  sourceUrl: '',
  sourcePublisher: '',
  sourcePublished: '',
};
