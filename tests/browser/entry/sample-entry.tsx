import { vi } from 'vitest';
import { emptyDraft } from '../../../components/base/empty-draft.ts';
import type { EntryFormProps } from '../../../components/entry/entry-form.tsx';
import type { EntryFact, EntryFields, EntryName } from '../../../components/entry/entry-view.ts';
import type { FactDraft, FactTables } from '../../../components/base/view.ts';
import { entryWords } from '../../../utils/wording/entry.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { FOUND } from '../base/sample-base.tsx';

const BLANK: FactDraft = { ...emptyDraft('en'), asOfKind: 'undated' };

const MET: Partial<FactDraft> = {
  asOf: '2026-11-20',
  asOfKind: 'publication',
  sourceTitle: 'Grain waits at the border',
  sourceUrl: 'https://steppe-post.example/grain',
  sourcePublisher: 'Steppe Post',
  sourcePublished: '2026-11-20',
};

const TABLES: FactTables = {
  properties: [
    { key: 'population', label: { text: 'Population', lang: 'en' }, type: 'quantity', unit: 'people' },
    { key: 'area', label: { text: 'Area', lang: 'en' }, type: 'quantity', unit: 'km2' },
    { key: 'capital', label: { text: 'Capital', lang: 'en' }, type: 'entity' },
    { key: 'website', label: { text: 'Website', lang: 'en' }, type: 'link' },
  ],
  units: [
    { key: 'people', label: { text: 'people', lang: 'en' } },
    { key: 'km2', label: { text: 'square kilometres (km²)', lang: 'en' } },
  ],
};

function name(text: string, lang: string, other: Partial<EntryName> = {}): EntryName {
  return { key: `${lang} ${text}`, text, lang, role: 'label', isOwn: false, ...other };
}

function fact(label: string, draft: Partial<FactDraft>, other: Partial<EntryFact> = {}): EntryFact {
  return { key: label, label, isOwn: false, draft: { ...BLANK, ...draft }, ...other };
}

const KNOWN = {
  asOfKind: 'reference',
  sourceTitle: 'stat.gov.kz',
  sourceUrl: 'https://stat.gov.kz/',
} as const;

/** The region, as a pack has it. */
export const REGION: EntryFields = {
  kind: 'place',
  type: 'region',
  names: [
    name('Kostanay Region', 'en'),
    name('Қостанай облысы', 'kk'),
    name('région de Kostanaï', 'fr'),
    name('Kustanai', 'en', { role: 'former' }),
  ],
  description: 'Steppe region on the Russian border, and Kazakhstan’s main wheat belt.',
  descriptionLang: 'en',
  facts: [
    fact('Population', { ...KNOWN, property: 'population', amount: '829,984', unit: 'people', asOf: '2024' }),
    fact('Area', { ...KNOWN, property: 'area', amount: '196,001', unit: 'km2', asOf: '2021' }),
    fact('Capital', { property: 'capital', type: 'entity', entity: 'kz-kostanay', entityName: 'Kostanay' }),
    fact('Website', { property: 'website', type: 'link', url: 'https://gov.kz/kostanay' }),
  ],
  tags: ['grain', 'border'],
  note: '',
};

/** What was met on a page. */
export const MET_FIELDS: EntryFields = {
  kind: 'place',
  type: 'place',
  names: [name('Auliekol', 'en', { key: 'new:name', isOwn: true })],
  description: '',
  descriptionLang: 'en',
  facts: [{ key: 'new:fact', label: '', isOwn: true, draft: { ...BLANK, ...MET } }],
  tags: [],
  note: '“The trains from Auliekol now wait for two days.”\nGrain waits at the border, Steppe Post, 2026-11-20\nhttps://steppe-post.example/grain',
};

export const EMPTY_FIELDS: EntryFields = {
  ...MET_FIELDS,
  names: [name('', 'en', { key: 'new:name', isOwn: true })],
  facts: [{ key: 'new:fact', label: '', isOwn: true, draft: BLANK }],
  note: '',
};

/** With one mistake of each kind. */
const WRONG_FIELDS: EntryFields = {
  ...EMPTY_FIELDS,
  facts: [
    {
      key: 'new:1',
      label: '',
      isOwn: true,
      draft: { ...BLANK, property: 'population', amount: '12.3.4', unit: 'people' },
    },
    {
      key: 'new:2',
      label: '',
      isOwn: true,
      draft: {
        ...BLANK,
        property: 'new',
        asOf: 'last year',
        asOfKind: 'reference',
        amount: '3',
        sourceUrl: 'stat',
      },
    },
  ],
};

const ATTACHED: Partial<EntryFormProps> = {
  fields: {
    ...MET_FIELDS,
    attach: { id: 'KZ-39', kind: 'place', name: { text: 'Kostanay Region', lang: 'en' } },
  },
};

const SUBJECT = { id: 'KZ-39', name: { text: 'Kostanay Region', lang: 'en' } };

/** Every state of the form. */
export const STATES: Readonly<Record<string, Partial<EntryFormProps>>> = {
  empty: {},
  met: { fields: MET_FIELDS },
  own: { subject: { is: 'own', ...SUBJECT }, fields: REGION, state: 'edited', onRemove: () => undefined },
  pack: { subject: { is: 'pack', ...SUBJECT }, fields: REGION, onRemove: () => undefined },
  wrong: { fields: WRONG_FIELDS, state: 'edited' },
  offered: { subject: { is: 'own', ...SUBJECT }, fields: REGION, offered: Date.now() },
  attached: ATTACHED,
  unopened: { state: 'unopened' },
  saving: { fields: MET_FIELDS, state: 'saving' },
  failed: { fields: MET_FIELDS, state: 'failed' },
};

export function entryProps(lang: WordingLanguage, given: Partial<EntryFormProps> = {}): EntryFormProps {
  return {
    words: entryWords(lang),
    subject: { is: 'new' },
    fields: EMPTY_FIELDS,
    state: 'untouched',
    blank: BLANK,
    tables: TABLES,
    find: async () => FOUND,
    onFields: vi.fn(),
    onContinue: vi.fn(),
    onDiscard: vi.fn(),
    onSave: vi.fn(),
    onCancel: vi.fn(),
    ...given,
  };
}
