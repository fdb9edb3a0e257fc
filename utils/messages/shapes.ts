import * as v from 'valibot';
import { KINDS } from '../facts/entity.ts';
import type { PresentedDraft, PresentedEntity } from '../facts/presented.ts';
import { AS_OF_KINDS } from '../facts/statement.ts';

/** Shapes that several calls share. Objects drop unknown keys; nothing is ever spread from a message. */

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const entityId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** `note:` and a UUID. */
export const noteId = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
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

/** What has the card open: resting on a name, or resting on it with this key held. */
export const CARD_OPENINGS = ['rest', 'alt', 'ctrl', 'shift'] as const;

/** How large the card is drawn, as a multiple. */
export const CARD_SCALES = [1, 1.15, 1.3, 1.5] as const;
export const cardScale = v.picklist(CARD_SCALES);
export type CardScale = v.InferOutput<typeof cardScale>;

/** Why a plain line stands where the card would. */
const PLAIN_WHYS = ['blocked', 'updated', 'silent'] as const;
/** What stands beside a selection, and in the menu over one. */
const ADD_WORDS = ['add', 'addMenu', 'note', 'noteMenu', 'notePageMenu'] as const;

/** What the background tells a page to do. */
export const pageOrders = v.object({
  /** `read`: find and mark. `off`: leave the page as it is and take back everything. */
  run: v.picklist(['read', 'off']),
  /** Read any page's text, not articles alone. */
  wholePage: v.boolean(),
  /** Languages of articles that are read, as base tags; none means all. */
  languages: v.array(v.string()),
  preset: markPreset,
  density: v.picklist(MARK_DENSITIES),
  opening: v.picklist(CARD_OPENINGS),
  cardScale,
  /** A selection has a chip beside it that adds it to the base, or takes a note of it. */
  chip: v.boolean(),
  base: baseState,
  /** The interface's language, and the few lines in it that the page side shows itself. */
  lang: v.string(),
  words: v.record(v.picklist([...PLAIN_WHYS, ...ADD_WORDS]), v.string()),
});
export type PageOrders = v.InferOutput<typeof pageOrders>;

const form = v.exactOptional(v.string());
const unit = v.object({
  key: v.string(),
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

const source = v.object({
  name: v.string(),
  title: v.string(),
  url: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  licence: v.exactOptional(v.string()),
});
const period = { from: v.exactOptional(v.string()), until: v.exactOptional(v.string()) };

const statement = v.object({
  value,
  asOfKind: v.picklist(AS_OF_KINDS),
  asOf: v.exactOptional(v.string()),
  readOn: v.exactOptional(v.string()),
  ...period,
  source,
  saidBy: v.exactOptional(v.literal('you')),
});

const fact = v.object({
  property: v.string(),
  label: v.string(),
  narrowedBy: v.exactOptional(textIn),
  narrowing: v.exactOptional(v.array(v.object({ by: v.string(), texts: v.record(v.string(), v.string()) }))),
  values: v.array(statement),
  sourcesDiffer: v.boolean(),
  moreValues: count,
  yearsOld: v.exactOptional(count),
  freshMonths: v.exactOptional(count),
  remark: v.exactOptional(textIn),
  history: v.exactOptional(v.array(statement)),
});

const peer = v.object({
  id: entityId,
  relation: v.picklist(['sister', 'whole', 'yardstick']),
  alike: yes,
  name: textIn,
  figures: v.array(
    v.object({
      property: v.string(),
      amount: v.number(),
      unit: v.exactOptional(v.string()),
      asOfKind: v.picklist(AS_OF_KINDS),
      asOf: v.exactOptional(v.string()),
      source,
    }),
  ),
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
  formerNames: v.exactOptional(v.array(v.object({ name: textIn, ...period }))),
  notes: v.exactOptional(v.array(v.object({ id: v.string(), text: v.string(), changed: v.number() }))),
  // Both ends are of one build, and what is stored was read by the store.
  drafts: v.exactOptional(v.custom<readonly PresentedDraft[]>(Array.isArray)),
  peers: v.exactOptional(v.array(peer)),
});

/** One thing that the reader decided about a form of a name; its id tells which and where (utils/knowledge). */
export const remembered = v.object({
  id: v.string(),
  /** What the form stands for; absent for a hidden form, and where the entity is no longer in the base. */
  meaning: v.exactOptional(presentedEntity),
});
