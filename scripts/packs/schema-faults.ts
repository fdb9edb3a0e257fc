import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { packSchemas, type SchemaName } from './schema.ts';

/** What is wrong with a value and where: keys down to the spot, joined by dots. */
export interface SchemaFault {
  readonly path: string;
  readonly problem: string;
}

// Formats are asked for by the readers, who look closer.
const ajv = new Ajv2020({ allErrors: true, validateFormats: false, verbose: true });
const validators = new Map([...packSchemas()].map(([name, schema]) => [name, ajv.compile(schema)] as const));

/** Everything in which a parsed file, or line, is not as the published schema has it. */
export function schemaFaults(name: SchemaName, value: unknown): SchemaFault[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`no schema ${name}`);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const choices = errors
    .filter(({ keyword }) => keyword === 'oneOf')
    .map((error) => new Choice(error, errors));
  const said = errors
    .filter((error) => error.keyword !== 'propertyNames' && choices.every((choice) => choice.says(error)))
    .map((error) => ({ path: pathOf(error), problem: worded(error) }));
  // What each way of a choice asks for is said once.
  return [...new Map(said.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/**
 * A value that fits none of the ways in which it may be written. Each way says why, though one alone was meant: the
 * one whose `type` the value has. Where there is none, that is what is wrong.
 */
class Choice {
  readonly #choice: ErrorObject;
  readonly #others: ReadonlySet<string | undefined>;
  readonly #isOfNone: boolean;

  constructor(choice: ErrorObject, errors: readonly ErrorObject[]) {
    this.#choice = choice;
    this.#others = new Set(
      errors.filter((error) => this.#isWithin(error) && isOfAnotherType(error)).map(wayOf),
    );
    this.#isOfNone = this.#others.size === (choice.schema as readonly unknown[]).length;
  }

  says(error: ErrorObject): boolean {
    if (error === this.#choice) return this.#isOfNone;
    return !this.#isWithin(error) || !this.#others.has(wayOf(error));
  }

  #isWithin(error: ErrorObject): boolean {
    return wayOf(error) !== undefined && `${error.instancePath}/`.startsWith(`${this.#choice.instancePath}/`);
  }
}

function wayOf({ schemaPath }: ErrorObject): string | undefined {
  return /\/oneOf\/\d+(?=\/)/u.exec(schemaPath)?.[0];
}

function isOfAnotherType({ keyword, schemaPath, params }: ErrorObject): boolean {
  return keyword === 'required'
    ? params['missingProperty'] === 'type'
    : schemaPath.endsWith('/properties/type/const');
}

function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  const keys = instancePath.split('/').slice(1);
  if (keyword === 'required') keys.push(String(params['missingProperty']));
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

function worded({ keyword, message = 'does not fit', params, propertyName }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'oneOf':
      return 'is a value of no known type';
    default:
      return propertyName === undefined ? message : `key "${propertyName}" ${message}`;
  }
}
