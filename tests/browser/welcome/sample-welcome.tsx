import { vi } from 'vitest';
import { SAMPLE_NAMES, sampleNames, type SampleEntities } from '../../../components/welcome/sample.ts';
import type { WelcomeProps } from '../../../components/welcome/welcome.tsx';
import { cardWords } from '../../../utils/wording/card.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { welcomeWords } from '../../../utils/wording/welcome.ts';
import { presented } from '../../support/presented.ts';

export function sampleEntities(lang: WordingLanguage): SampleEntities {
  return Object.fromEntries(sampleNames().map((name) => [name, presented(lang, SAMPLE_NAMES[name])]));
}

const TITLES: Readonly<Record<WordingLanguage, readonly [string, string]>> = {
  en: ['Central Asia', 'World'],
  fr: ['Asie centrale', 'Monde'],
  ru: ['Центральная Азия', 'Мир'],
  kk: ['Орталық Азия', 'Әлем'],
};

/** The page as it stands after installation, once both packs are in the base. */
export function welcomeProps(lang: WordingLanguage, other: Partial<WelcomeProps> = {}): WelcomeProps {
  const [asia, world] = TITLES[lang];
  return {
    words: welcomeWords(lang),
    cardWords: cardWords(lang),
    language: 'browser',
    preset: 'quiet',
    everySite: false,
    declined: false,
    others: [],
    base: 'ready',
    packs: [
      { id: 'central-asia', title: asia, names: 9_260, state: 'installed', on: true },
      { id: 'world', title: world, names: 4_460, state: 'installed', on: true },
    ],
    entities: sampleEntities(lang),
    keys: ['Alt', 'K'],
    started: false,
    onLanguage: vi.fn(),
    onPack: vi.fn(),
    onPreset: vi.fn(),
    onEverySite: vi.fn(),
    onOthers: vi.fn(),
    onBackup: vi.fn(),
    onRetry: vi.fn(),
    onStart: vi.fn(),
    ...other,
  };
}

const PACKS = welcomeProps('en').packs;
/** Every state of the page. */
export const STATES: Readonly<Record<string, Partial<WelcomeProps>>> = {
  ready: {},
  filling: {
    base: 'filling',
    entities: {},
    packs: PACKS.map((pack, at) => (at === 0 ? pack : { ...pack, state: 'filling' })),
  },
  'not-asked-yet': { base: 'filling', entities: {}, packs: [] },
  failed: { base: 'failed', entities: {}, packs: [] },
  started: { started: true, everySite: true, preset: 'shapes' },
  declined: { declined: true, preset: 'tint', others: ['fr', 'ru'] },
  'no-packs': { entities: {}, packs: PACKS.map((pack) => ({ ...pack, on: false })), keys: [] },
};
