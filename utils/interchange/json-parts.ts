/** Parts of JSON from elsewhere, looked at one by one: nothing of it is taken over as a whole. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a key of its own; undefined for what an object inherits, and for what is no object. */
export function partOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** JSON-LD says one value with or without brackets around it; none is an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** A text, or the first of several. */
export function textIn(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === 'string' ? first : undefined;
}

/** Whether one of the types of a resource is this. */
export function hasType(value: unknown, type: string): boolean {
  return listOf(partOf(value, 'type') ?? partOf(value, '@type')).includes(type);
}

/** The IRI that a resource is, or has. */
export function iriOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : textIn(partOf(value, 'id') ?? partOf(value, '@id'));
}
