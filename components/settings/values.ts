import type { WordingLanguage } from '../../utils/wording/languages.ts';
import type { Preset } from './mark-name.ts';

/** Which mentions are fully marked, how large the card is drawn, what has it open, and what becomes of new packs. */
export const DENSITIES = ['section', 'every', 'first'] as const;
export const SCALES = [1, 1.15, 1.3, 1.5] as const;
export const OPENINGS = ['rest', 'alt', 'ctrl', 'shift'] as const;
export const UPDATE_WAYS = ['apply', 'ask', 'off'] as const;

/** What the reader may choose on this page, as it is stored. */
export interface SettingsValues {
  readonly language: 'browser' | WordingLanguage;
  readonly factsLanguage: 'interface' | WordingLanguage;
  readonly languagesRead: string[];
  readonly preset: Preset;
  readonly density: (typeof DENSITIES)[number];
  readonly demonyms: boolean;
  readonly noteMarks: boolean;
  readonly wholePage: boolean;
  readonly cardOpening: (typeof OPENINGS)[number];
  readonly cardScale: (typeof SCALES)[number];
  readonly selectionChip: boolean;
  readonly countUnknown: boolean;
  readonly packUpdates: (typeof UPDATE_WAYS)[number];
  /** Days; 0 never. */
  readonly backupReminder: number;
  readonly copiesKept: number;
}
