import { vi } from 'vitest';
import type { DecidedScreenProps } from '../../../components/settings/decided-screen.tsx';
import type { SettingsScreenProps } from '../../../components/settings/settings-screen.tsx';
import type { ShortcutsScreenProps } from '../../../components/settings/shortcuts-screen.tsx';
import type { SitesScreenProps } from '../../../components/settings/sites-screen.tsx';
import type { SourcesScreenProps } from '../../../components/settings/sources-screen.tsx';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { settingsWords } from '../../../utils/wording/settings.ts';
import { presented } from '../../support/presented.ts';

export function settingsProps(
  lang: WordingLanguage,
  values: Partial<SettingsScreenProps['values']> = {},
): SettingsScreenProps {
  return {
    words: settingsWords(lang),
    values: {
      language: 'browser',
      factsLanguage: 'interface',
      languagesRead: [],
      preset: 'quiet',
      density: 'section',
      demonyms: false,
      noteMarks: true,
      wholePage: false,
      cardOpening: 'rest',
      cardScale: 1,
      selectionChip: true,
      countUnknown: false,
      packUpdates: 'apply',
      backupReminder: 14,
      copiesKept: 7,
      ...values,
    },
    onChange: vi.fn(),
    onWelcome: vi.fn(),
  };
}

export function sitesProps(lang: WordingLanguage, other: Partial<SitesScreenProps> = {}): SitesScreenProps {
  return {
    words: settingsWords(lang),
    sites: [
      { host: 'a-very-long-name-of-a-site-that-somebody-reads.news.example', state: 'on', preset: 'tint' },
      { host: 'bank.example', state: 'off' },
      { host: 'steppe-post.example', state: 'on' },
      { host: 'wiki.example', state: 'notGranted', wholePage: true },
    ],
    everySite: false,
    onAdd: vi.fn(() => undefined),
    onSwitch: vi.fn(),
    onRule: vi.fn(),
    onRemove: vi.fn(),
    onNoticeSeen: vi.fn(),
    onExport: vi.fn(),
    onFile: vi.fn(),
    onTake: vi.fn(),
    onCancel: vi.fn(),
    ...other,
  };
}

const SOURCES: NonNullable<SourcesScreenProps['sources']> = [
  {
    key: 'central-asia/stat',
    title: 'Population by region',
    publisher: 'Bureau of National Statistics',
    url: 'https://stat.gov.kz/',
    published: '2025-03',
    statements: 1_240,
    pack: 'central-asia',
    packTitle: 'Central Asia',
  },
  {
    key: '@me/source:1',
    title: 'A report that I read',
    publisher: 'Steppe Post',
    url: 'https://steppe-post.example/report',
    published: '2024',
    statements: 3,
  },
  {
    key: 'world/gn',
    title: 'GeoNames',
    publisher: 'GeoNames',
    statements: 0,
    pack: 'world',
    packTitle: 'World',
  },
];

export function sourcesProps(
  lang: WordingLanguage,
  other: Partial<SourcesScreenProps> = {},
): SourcesScreenProps {
  return {
    words: settingsWords(lang),
    sources: SOURCES,
    packs: [
      { id: 'central-asia', title: 'Central Asia' },
      { id: 'world', title: 'World' },
    ],
    onSave: vi.fn(async () => true),
    ...other,
  };
}

export function shortcutsProps(
  lang: WordingLanguage,
  other: Partial<ShortcutsScreenProps> = {},
): ShortcutsScreenProps {
  return {
    words: settingsWords(lang),
    shortcuts: [
      { command: 'next-mark', keys: 'Alt+K' },
      { command: 'previous-mark', keys: 'Alt+Shift+K' },
      { command: 'toggle-site', keys: 'Alt+Shift+S' },
      { command: 'pause-everywhere', keys: '' },
      { command: 'note', keys: 'Alt+N' },
      { command: 'add-to-base', keys: '' },
      { command: 'facts-on-page', keys: '' },
      { command: 'page-brief', keys: '' },
    ],
    keyword: 'fact',
    onChange: vi.fn(),
    ...other,
  };
}

export function decidedProps(
  lang: WordingLanguage,
  other: Partial<DecidedScreenProps> = {},
): DecidedScreenProps {
  return {
    words: settingsWords(lang),
    chosen: [
      {
        id: '1',
        form: 'Kostanay',
        where: { scope: 'page', page: 'https://news.example/a' },
        meaning: presented(lang, 'KZ-39'),
      },
      { id: '2', form: 'Ош', where: { scope: 'language', lang: 'ru' }, meaning: null },
    ],
    hidden: [{ id: '3', form: 'Того', where: { scope: 'everywhere' } }],
    onForget: vi.fn(),
    ...other,
  };
}
