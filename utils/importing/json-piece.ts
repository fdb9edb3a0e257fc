/** A value of a JSON list with the line on which it begins; `text` is what stands in the file. */
export type JsonPiece =
  | { readonly type: 'value'; readonly line: number; readonly value: unknown; readonly text: string }
  | {
      readonly type: 'bad';
      readonly line: number;
      readonly reason: 'row-too-long' | 'too-deep' | 'cut-off' | 'not-json' | 'unreadable-rest';
      readonly text: string;
    };

/**
 * `start`: nothing seen yet. `between`: before a value. `inside`: in one. `lost`: behind a value that does not end
 * where it should, until a line begins as the values before it did. `closed`: behind the list. `over`: whatever follows
 * is passed over.
 */
export type ReadingState = 'start' | 'between' | 'inside' | 'lost' | 'closed' | 'over';

/** How values follow one another: in an array, under the keys of `{"entities":{…}}`, or one behind the other. */
export type ListShape = 'array' | 'entities' | 'sequence';

/** Undefined where the text is no JSON. */
export function readJson(line: number, text: string): JsonPiece | undefined {
  try {
    return { type: 'value', line, value: JSON.parse(text) as unknown, text };
  } catch {
    return undefined;
  }
}
