import * as v from 'valibot';
import { AS_OF_KINDS, RANKS } from '../../utils/facts/statement.ts';
import { NAME_ROLES } from '../../utils/facts/entity.ts';
import { id, language, link, partialDate, plainText, wholeNumber } from '../../utils/packs/shapes.ts';

/**
 * Shapes of the files under `packs/`, which people edit. They are strict where the shapes of a built pack are not:
 * an unknown key in a source is a slip of the hand.
 */

/** A text in the four languages of the interface, or more. */
const fullTexts = v.pipe(
  v.record(language, plainText),
  v.check((texts) => ['en', 'fr', 'ru', 'kk'].every((needed) => needed in texts), 'needs en, fr, ru and kk'),
);

/** `{"term": "kazakhs"}` stands for a text kept once in `packs/vocabulary/terms.json`. */
const valueShape = v.union([
  v.number(),
  v.strictObject({ atLeast: v.number() }),
  v.strictObject({ date: partialDate }),
  v.strictObject({ entity: id }),
  v.strictObject({ term: id }),
  v.strictObject({ text: fullTexts }),
]);

const nameShape = v.union([
  plainText,
  v.strictObject({
    text: plainText,
    exact: v.exactOptional(v.literal(true)),
    unmarked: v.exactOptional(v.literal(true)),
    from: v.exactOptional(partialDate),
    until: v.exactOptional(partialDate),
  }),
]);

const [label, ...otherRoles] = NAME_ROLES;

const namesOfOneLanguage = v.strictObject({
  [label]: v.exactOptional(nameShape),
  ...v.entriesFromList(otherRoles, v.exactOptional(v.array(nameShape))),
});

/** Exactly one of `asOf`, `published`, `readOn` says which of the three kinds of date a value has. */
const statementShape = v.pipe(
  v.strictObject({
    property: id,
    value: valueShape,
    qualifiers: v.exactOptional(v.record(id, valueShape)),
    asOf: v.exactOptional(partialDate),
    published: v.exactOptional(partialDate),
    readOn: v.exactOptional(partialDate),
    from: v.exactOptional(partialDate),
    until: v.exactOptional(partialDate),
    rank: v.exactOptional(v.picklist(RANKS)),
    source: id,
    remark: v.exactOptional(v.union([id, fullTexts])),
  }),
  v.check(
    ({ asOf, published, readOn }) =>
      [asOf, published, readOn].filter((date) => date !== undefined).length === 1,
    `needs one of asOf, published, readOn (${AS_OF_KINDS.join(', ')})`,
  ),
);

export const entitySource = v.strictObject({
  id,
  type: id,
  within: v.exactOptional(id),
  flag: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
  sameAs: v.exactOptional(v.array(plainText)),
  coordinates: v.exactOptional(v.tuple([v.number(), v.number()])),
  nativeLang: v.exactOptional(language),
  names: v.record(language, namesOfOneLanguage),
  descriptions: fullTexts,
  statements: v.array(statementShape),
});

export const packSource = v.strictObject({
  title: fullTexts,
  description: fullTexts,
  revision: partialDate,
  minAppVersion: v.string(),
  priority: wholeNumber,
  licence: plainText,
  attribution: v.array(plainText),
});

export const sourcesSource = v.record(
  id,
  v.strictObject({
    title: plainText,
    publisher: plainText,
    url: v.exactOptional(link),
    published: v.exactOptional(partialDate),
    licence: plainText,
  }),
);

export const termsSource = v.record(id, fullTexts);

export type EntitySource = v.InferOutput<typeof entitySource>;
export type ValueSource = v.InferOutput<typeof valueShape>;
export type NameSource = v.InferOutput<typeof nameShape>;
export type PackSource = v.InferOutput<typeof packSource>;
export type Terms = v.InferOutput<typeof termsSource>;
