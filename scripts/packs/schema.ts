import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { indexShape } from '../../utils/packs/pack-index.ts';
import { entityShape } from '../../utils/packs/read-entity.ts';
import { sourcesShape, vocabularyShape } from '../../utils/packs/read-tables.ts';
import { id, language, link, partialDate, plainText, texts } from '../../utils/packs/shapes.ts';

/** The files of a built pack that have a schema; `entity` is one line of `entities.ndjson`. */
export type SchemaName = 'index' | 'entity' | 'vocabulary' | 'sources';

const SHAPES: Readonly<Record<SchemaName, readonly [shape: GenericSchema, title: string]>> = {
  index: [indexShape, 'index.json of a pack'],
  entity: [entityShape, 'One line of entities.ndjson of a pack'],
  vocabulary: [vocabularyShape, 'vocabulary.json of a pack'],
  sources: [sourcesShape, 'sources.json of a pack'],
};

const DEFINITIONS = { id, language, link, partialDate, plainText, texts };

/** What a reader asks beyond what JSON Schema can say, told in words where the definition stands. */
const IN_WORDS: Readonly<Record<keyof typeof DEFINITIONS, string>> = {
  id: 'An identifier or a key of a table.',
  language: 'A BCP 47 language tag.',
  link: 'An http or https address with a host, without user or password.',
  partialDate: 'A year, month or day that exists: 2021, 2021-03 or 2021-03-25.',
  plainText:
    'A line of text. Control characters and marks of direction are taken out; something must be left. Lengths are counted in UTF-16 code units.',
  texts: 'One text in several languages.',
};

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schemas (draft 2020-12) of a built pack's files, made of the shapes that the extension reads them with. Unknown
 * keys are allowed, as readers leave them out. What only readers can ask stands in descriptions.
 */
export function packSchemas(): ReadonlyMap<SchemaName, JsonSchema> {
  return new Map(
    (Object.keys(SHAPES) as SchemaName[]).map((name) => {
      const [shape, title] = SHAPES[name];
      const { $schema, $defs, ...made } = converted(shape);
      return [name, { $schema, $id: schemaFile(name), title, ...made, $defs: described($defs) }];
    }),
  );
}

/** File name in `docs/schema`. */
export function schemaFile(name: SchemaName): string {
  return `pack-${name}.schema.json`;
}

function converted(shape: GenericSchema): Readonly<Record<string, unknown>> {
  return {
    ...toJsonSchema(shape, {
      target: 'draft-2020-12',
      definitions: DEFINITIONS,
      // A check asks for code; a transform makes what is read of what was sent.
      ignoreActions: ['check', 'transform'],
      overrideAction({ valibotAction, jsonSchema }) {
        if (valibotAction.type !== 'regex' || !('requirement' in valibotAction)) return undefined;
        // Validators read patterns as ECMAScript does with the flag `u`, which is the only one that shapes use.
        const { source, flags } = valibotAction.requirement as RegExp;
        if (flags !== 'u') throw new Error(`/${source}/${flags} has no equal in JSON Schema`);
        return { ...jsonSchema, pattern: source };
      },
    }),
  };
}

/** Only what is referred to, with its words. */
function described(definitions: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(definitions as Readonly<Record<keyof typeof DEFINITIONS, object>>).map(([key, schema]) => {
      const pattern = key === 'link' ? { format: 'uri', pattern: '^https?://[^/]' } : {};
      return [key, { description: IN_WORDS[key as keyof typeof DEFINITIONS], ...schema, ...pattern }];
    }),
  );
}
