import { vi } from 'vitest';
import type { ConflictsScreenProps } from '../../../components/packs/conflicts-screen.tsx';
import type { PackScreenProps } from '../../../components/packs/pack-screen.tsx';
import type { ChangesView, ConflictView, PackContents } from '../../../components/packs/view.ts';
import type { PresentedStatement } from '../../../utils/facts/presented.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { packsWords } from '../../../utils/wording/packs.ts';
import { PACKS } from './sample-packs.tsx';

const people = (amount: number, asOf: string, source: string): PresentedStatement => ({
  value: {
    type: 'quantity',
    amount,
    unit: { key: 'people', names: { one: 'person', other: 'people' }, understood: false },
  },
  asOfKind: 'reference',
  asOf,
  source: { name: source, title: `${source}, the publisher in full`, url: `https://${source}/` },
});

const kostanay = {
  id: 'Q488990',
  kind: 'place',
  name: { text: 'Kostanay', lang: 'en' },
  description: { text: 'City on the Tobol, in the north of Kazakhstan', lang: 'en' },
} as const;
const tokayev = {
  id: 'person:tokayev',
  kind: 'person',
  name: { text: 'Kassym-Jomart Tokayev', lang: 'en' },
} as const;

export const CHANGES: ChangesView = {
  counts: { added: 2, changed: 212, removed: 1 },
  added: [tokayev, { ...kostanay, id: 'Q2', name: { text: 'Рудный', lang: 'ru' } }],
  changed: [
    {
      ...kostanay,
      changes: [
        {
          type: 'fact',
          label: 'Population',
          before: people(248_300, '2023', 'stat.gov.kz'),
          now: people(251_200, '2024', 'stat.gov.kz'),
        },
        { type: 'fact', label: 'Mayor', now: people(1, '2026', 'gov.kz') },
        { type: 'name', before: { text: 'Кустанай', lang: 'ru' } },
      ],
      more: 2,
    },
  ],
  removed: [{ ...kostanay, id: 'Q3', name: { text: 'Arkalyk Airport', lang: 'en' }, description: undefined }],
};

const CONTENTS: PackContents = {
  description: {
    text: 'The five republics, all their regions, main cities, neighbours and organisations.',
    lang: 'en',
  },
  names: 5_504,
  facts: 1_022,
  bytes: 1_240_000,
  languages: [
    { lang: 'en', names: 612 },
    { lang: 'ru', names: 598 },
    { lang: 'kk', names: 404 },
    { lang: 'uz-Cyrl', names: 120 },
    { lang: 'fa', names: 96 },
  ],
  kinds: [
    { kind: 'place', entities: 104 },
    { kind: 'organisation', entities: 14 },
    { kind: 'person', entities: 9 },
  ],
  attribution: [
    'Names: Unicode CLDR 48.2 (Unicode licence), GeoNames (CC BY 4.0), Natural Earth (public domain).',
    'City figures: GeoNames, dump of 5 March 2023 (CC BY 4.0).',
  ],
  sources: Array.from({ length: 20 }, (_, at) => ({
    title: `Statistical yearbook of the regions, volume ${at + 1}`,
    publisher: 'Bureau of National Statistics of Kazakhstan',
    ...(at % 2 === 0 && { url: `https://stat.gov.kz/${at}` }),
    licence: 'CC BY 4.0',
    facts: 120 - at,
  })),
  sample: [kostanay, tokayev],
};

/** States of the page of one pack. */
export const PACK_STATES: Readonly<Record<string, Partial<PackScreenProps>>> = {
  about: {},
  counting: { contents: undefined },
  gone: { pack: null },
  unknown: { pack: undefined },
  changes: {
    tab: 'changes',
    pack: PACKS[2] ?? null,
    auto: true,
    comparison: { kind: 'known', changes: CHANGES },
    history: [{ at: '2026-11-02T09:00:00Z', from: '2026-09-30', to: '2026-11-01', changes: CHANGES }],
  },
  comparing: { tab: 'changes', pack: PACKS[2] ?? null, auto: false, comparison: { kind: 'fetching' } },
  'no-history': { tab: 'changes' },
  unreachable: {
    tab: 'changes',
    pack: PACKS[2] ?? null,
    comparison: { kind: 'failed', why: 'unreachable' },
  },
};

export function packProps(lang: WordingLanguage, other: Partial<PackScreenProps> = {}): PackScreenProps {
  return {
    words: packsWords(lang),
    pack: PACKS[0] ?? null,
    contents: CONTENTS,
    tab: 'about',
    auto: undefined,
    comparison: undefined,
    history: [],
    onNoticeSeen: vi.fn(),
    onTab: vi.fn(),
    onAuto: vi.fn(),
    onUpdate: vi.fn(),
    ...other,
  };
}

const conflict = (id: string, theirs: readonly PresentedStatement[]): ConflictView => ({
  id,
  entity: kostanay,
  label: 'Population',
  mine: people(252_000, '2024', 'akimat.example'),
  before: people(248_300, '2023', 'stat.gov.kz'),
  theirs,
});

export const CONFLICTS: readonly ConflictView[] = [
  conflict('fact:1', [people(251_200, '2024', 'stat.gov.kz')]),
  conflict('fact:2', []),
];

export function conflictProps(
  lang: WordingLanguage,
  conflicts: readonly ConflictView[] | undefined,
): ConflictsScreenProps {
  return { words: packsWords(lang), conflicts, onKeepMine: vi.fn(), onTakeTheirs: vi.fn() };
}
