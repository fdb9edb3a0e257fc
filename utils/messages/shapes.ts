import * as v from 'valibot';
import { KINDS } from '../facts/entity.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import { AS_OF_KINDS } from '../facts/statement.ts';

/** Shapes that several calls share. Objects drop unknown keys; nothing is ever spread from a message. */

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const entityId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const kind = v.picklist(KINDS);
const textIn = v.object({ text: v.string(), lang: v.string() });
/** There and true, or not there. */
export const yes = v.exactOptional(v.literal(true));
/** Where on the page a mention stands: 0 is the top, 1 the end. */
export const position = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** `filling`: packs are still being installed. `failed`: the stores cannot be opened. */
export const baseState = v.picklist(['ready', 'filling', 'failed']);
export type BaseState = v.InferOutput<typeof baseState>;

export const MARK_PRESETS = ['quiet', 'whisper', 'shapes', 'tint'] as const;
const markPreset = v.picklist(MARK_PRESETS);

/** Which mentions are fully marked: the first of each section, every one, or the page's first and no other. */
export const MARK_DENSITIES = ['section', 'every', 'first'] as const;

/** Why a plain line stands where the card would. */
const PLAIN_WHYS = ['blocked', 'updated', 'silent'] as const;

/** What the background tells a page to do. */
export const pageOrders = v.object({
  /** `read`: find and mark. `off`: leave the page as it is and take back everything. */
  run: v.picklist(['read', 'off']),
  /** Read any page's text, not articles alone. */
  wholePage: v.boolean(),
  preset: markPreset,
  density: v.picklist(MARK_DENSITIES),
  base: baseState,
  /** The interface's language, and the few lines in it that the page side shows itself. */
  lang: v.string(),
  words: v.record(v.picklist(PLAIN_WHYS), v.string()),
});
export type PageOrders = v.InferOutput<typeof pageOrders>;

const form = v.exactOptional(v.string());
const unit = v.object({
  symbol: v.exactOptional(v.string()),
  names: v.object({ zero: form, one: form, two: form, few: form, many: form, other: v.string() }),
  understood: v.boolean(),
});

const value = v.variant('type', [
  v.object({
    type: v.literal('quantity'),
    amount: v.number(),
    unit: v.exactOptional(unit),
    atLeast: v.exactOptional(v.literal(true)),
  }),
  v.object({ type: v.literal('text'), text: textIn }),
  v.object({ type: v.literal('date'), date: v.string() }),
  v.object({ type: v.literal('entity'), entity: entityId, name: textIn }),
  v.object({ type: v.literal('coordinates'), lat: v.number(), lon: v.number() }),
  v.object({ type: v.literal('link'), url: v.string() }),
]);

const statement = v.object({
  value,
  asOfKind: v.picklist(AS_OF_KINDS),
  asOf: v.exactOptional(v.string()),
  readOn: v.exactOptional(v.string()),
  source: v.object({ name: v.string(), title: v.string(), url: v.exactOptional(v.string()) }),
  saidBy: v.exactOptional(v.literal('you')),
});

const fact = v.object({
  property: v.string(),
  label: v.string(),
  narrowedBy: v.exactOptional(textIn),
  values: v.array(statement),
  sourcesDiffer: v.boolean(),
  moreValues: count,
  yearsOld: v.exactOptional(count),
  remark: v.exactOptional(textIn),
});

/** utils/facts/presented.ts, as it crosses contexts. */
export const presentedEntity: v.GenericSchema<PresentedEntity> = v.object({
  id: entityId,
  kind,
  flag: v.exactOptional(v.string()),
  name: textIn,
  nativeName: v.exactOptional(textIn),
  typeLabel: v.string(),
  tabLabel: v.string(),
  description: v.exactOptional(textIn),
  coordinates: v.exactOptional(v.object({ lat: v.number(), lon: v.number() })),
  facts: v.array(fact),
});

/** One thing that the reader decided about a form of a name; its id tells which and where (utils/knowledge). */
export const remembered = v.object({
  id: v.string(),
  /** What the form stands for; absent for a hidden form, and where the entity is no longer in the base. */
  meaning: v.exactOptional(presentedEntity),
});
