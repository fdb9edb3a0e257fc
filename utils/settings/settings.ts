import * as v from 'valibot';
import { CARD_OPENINGS, CARD_SCALES, MARK_DENSITIES, MARK_PRESETS } from '../messages/shapes.ts';

/** Interface languages with a complete catalogue. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'ru', 'kk'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const siteRule = v.object({
  /** Read any page's text there, or articles alone. */
  wholePage: v.exactOptional(v.boolean()),
  preset: v.exactOptional(v.picklist(MARK_PRESETS)),
});
export type SiteRule = v.InferOutput<typeof siteRule>;

/**
 * What the reader may choose. Each field falls back alone: one damaged value must not reset the others.
 */
const settingsShape = v.object({
  version: v.fallback(v.literal(1), 1),
  /** Of the interface; `browser` follows the browser's own. */
  language: v.fallback(v.picklist(['browser', ...INTERFACE_LANGUAGES]), 'browser'),
  /** Of names, descriptions and words of facts, where the reader wants another one than the interface speaks. */
  factsLanguage: v.fallback(v.picklist(['interface', ...INTERFACE_LANGUAGES]), 'interface'),
  /** Languages of pages that are read, as base tags; none listed means all. Pages in others can be read once. */
  languagesRead: v.fallback(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))), []),
  paused: v.fallback(v.boolean(), false),
  wholePage: v.fallback(v.boolean(), false),
  preset: v.fallback(v.picklist(MARK_PRESETS), 'quiet'),
  density: v.fallback(v.picklist(MARK_DENSITIES), 'section'),
  /** Whether peoples and adjectives (Kazakhs, казахстанский) are marked, fainter than names. */
  demonyms: v.fallback(v.boolean(), false),
  /** What has the card open, beside the keyboard and a finger. */
  cardOpening: v.fallback(v.picklist(CARD_OPENINGS), 'rest'),
  /** How large the card is drawn. */
  cardScale: v.fallback(v.picklist(CARD_SCALES), 1),
  /** Hosts that the reader turned off although their permission is held. */
  sitesOff: v.fallback(v.record(v.string(), v.literal(true)), {}),
  /** What a host has otherwise than the rest. */
  siteRules: v.fallback(v.record(v.string(), v.fallback(siteRule, {})), {}),
  /** Packs that the reader switched off; unlisted packs are on. */
  packsOff: v.fallback(v.record(v.string(), v.literal(true)), {}),
  /** Packs in the order in which their word counts; unlisted ones follow by their own priority. */
  packOrder: v.fallback(v.array(v.string()), []),
  /** What becomes of a subscribed pack's new version: taken with its changes kept as history, or offered. */
  packUpdates: v.fallback(v.picklist(['apply', 'ask', 'off']), 'apply'),
  /** Days without a backup file after which the reader is reminded; 0 never. */
  backupReminder: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)), 14),
  /** How many daily copies of what the reader made are kept. */
  copiesKept: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 7),
  /** Whether a selection in a page that is read has the button "Add to base" beside it. */
  selectionChip: v.fallback(v.boolean(), true),
  /** Whether names that are met often and are not in the base are counted, on this machine. */
  countUnknown: v.fallback(v.boolean(), false),
  /** Whether quotes of the reader's notes are marked in the pages that they were taken from. */
  noteMarks: v.fallback(v.boolean(), true),
  welcomed: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof settingsShape>;

/** Settings read from what the storage holds, whatever that is. */
export function readSettings(stored: unknown): Settings {
  const plain = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  return v.parse(settingsShape, plain);
}

/** The interface's language: the reader's choice, or the first of the browser's that we speak, or English. */
export function interfaceLanguage(
  settings: Settings,
  browserLanguages: readonly string[],
): InterfaceLanguage {
  if (settings.language !== 'browser') return settings.language;
  for (const tag of browserLanguages) {
    const spoken = INTERFACE_LANGUAGES.find((code) => tag.toLowerCase().split('-')[0] === code);
    if (spoken) return spoken;
  }
  return 'en';
}

/** The language of names, descriptions and the words of facts; all else speaks the interface's. */
export function factsLanguage(settings: Settings, browserLanguages: readonly string[]): InterfaceLanguage {
  const { factsLanguage: chosen } = settings;
  return chosen === 'interface' ? interfaceLanguage(settings, browserLanguages) : chosen;
}

/** Equal where an open card says the same, in the same languages and size. */
export function mannerOf(settings: Settings, browserLanguages: readonly string[]): string {
  const languages = [interfaceLanguage, factsLanguage].map((of) => of(settings, browserLanguages));
  return [...languages, settings.cardScale].join(' ');
}
