import * as v from 'valibot';
import { AS_OF_KINDS, RANKS } from '../../utils/facts/statement.ts';
import { NAME_ROLES } from '../../utils/facts/entity.ts';
import { id, language, link, partialDate, plainText, wholeNumber } from '../../utils/packs/shapes.ts';

/**
 * Shapes of a pack's sources, which people edit. They are strict where the shapes of a built pack are not: an unknown
 * key in a source is a slip of the hand.
 */

type TextsShape = v.GenericSchema<unknown, Readonly<Record<string, string>>>;

/** A text in the four languages of the interface, or more: what ships with the extension has all. */
const fullTexts: TextsShape = v.pipe(
  v.record(language, plainText),
  v.check((texts) => ['en', 'fr', 'ru', 'kk'].every((needed) => needed in texts), 'needs en, fr, ru and kk'),
);

/** A publisher writes the languages that they know. */
const someTexts: TextsShape = v.pipe(v.record(language, plainText), v.minEntries(1, 'needs one language'));

/** `{"term": "kazakhs"}` stands for a text kept once in `vocabulary/terms.json`. */
function valueIn<Texts extends TextsShape>(texts: Texts) {
  return v.union([
    v.number(),
    v.strictObject({ atLeast: v.number() }),
    v.strictObject({ date: partialDate }),
    v.strictObject({ entity: id }),
    v.strictObject({ term: id }),
    v.strictObject({ text: texts }),
  ]);
}

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
function statementIn<Texts extends TextsShape>(texts: Texts) {
  const value = valueIn(texts);
  return v.pipe(
    v.strictObject({
      property: id,
      value,
      qualifiers: v.exactOptional(v.record(id, value)),
      asOf: v.exactOptional(partialDate),
      published: v.exactOptional(partialDate),
      readOn: v.exactOptional(partialDate),
      from: v.exactOptional(partialDate),
      until: v.exactOptional(partialDate),
      rank: v.exactOptional(v.picklist(RANKS)),
      source: id,
      remark: v.exactOptional(v.union([id, texts])),
    }),
    v.check(
      ({ asOf, published, readOn }) =>
        [asOf, published, readOn].filter((date) => date !== undefined).length === 1,
      `needs one of asOf, published, readOn (${AS_OF_KINDS.join(', ')})`,
    ),
  );
}

function entityIn<Texts extends TextsShape, Descriptions extends TextsShape>(
  texts: Texts,
  descriptions: Descriptions,
) {
  return v.strictObject({
    id,
    type: id,
    within: v.exactOptional(id),
    flag: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
    sameAs: v.exactOptional(v.array(plainText)),
    coordinates: v.exactOptional(v.tuple([v.number(), v.number()])),
    nativeLang: v.exactOptional(language),
    names: v.record(language, namesOfOneLanguage),
    descriptions,
    statements: v.array(statementIn(texts)),
  });
}

const address = v.exactOptional(link);

function packIn<Texts extends TextsShape>(texts: Texts) {
  return v.strictObject({
    title: texts,
    description: texts,
    revision: partialDate,
    minAppVersion: v.string(),
    priority: wholeNumber,
    licence: plainText,
    attribution: v.array(plainText),
    seq: v.exactOptional(wholeNumber),
    expires: v.exactOptional(partialDate),
    homepage: address,
    indexUrl: address,
    downloadUrl: address,
  });
}

export const entitySource = entityIn(fullTexts, fullTexts);
export const packSource = packIn(fullTexts);
export const termsSource = v.record(id, fullTexts);

/** The same of a publisher's folder: languages as they come, an entity need not be described, the pack has its id. */
export const publishedEntitySource = entityIn(someTexts, v.record(language, plainText));
export const publishedPackSource = v.strictObject({ id, ...packIn(someTexts).entries });
export const publishedTermsSource = v.record(id, someTexts);

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

export type EntitySource = v.InferOutput<typeof entitySource>;
export type ValueSource = v.InferOutput<ReturnType<typeof valueIn<TextsShape>>>;
export type NameSource = v.InferOutput<typeof nameShape>;
export type PackSource = v.InferOutput<typeof packSource>;
export type Terms = v.InferOutput<typeof termsSource>;
