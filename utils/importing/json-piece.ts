/** A value of a JSON list with the line on which it begins; `text` is what stands in the file. */
export type JsonPiece =
  | { readonly type: 'value'; readonly line: number; readonly value: unknown; readonly text: string }
  | {
      readonly type: 'bad';
      readonly line: number;
      readonly reason: 'row-too-long' | 'too-deep' | 'cut-off' | 'not-json' | 'unreadable-rest';
      readonly text: string;
    };

/** Undefined where the text is no JSON. */
export function readJson(line: number, text: string): JsonPiece | undefined {
  try {
    return { type: 'value', line, value: JSON.parse(text) as unknown, text };
  } catch {
    return undefined;
  }
}
