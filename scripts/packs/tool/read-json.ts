import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { lineOf } from './line-of.ts';

/**
 * Reads a file of sources. Every fault goes into `faults`, a sentence with file, line and field.
 * @param name what the file is called in a fault
 * @param isOptional a file that is not there is no fault
 */
export async function readJson<T>(
  path: string,
  name: string,
  shape: v.GenericSchema<unknown, T>,
  faults: string[],
  isOptional = false,
): Promise<T | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    if (!isOptional) faults.push(`${name}: there is no such file`);
    return undefined;
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    faults.push(`${name}, ${notJson(text, error)}`);
    return undefined;
  }
  const read = v.safeParse(shape, parsed);
  if (read.success) return read.output;
  for (const { path: keys = [], message } of read.issues) {
    const way = keys.map(({ key }) => String(key));
    faults.push(
      `${name}, line ${lineOf(text, way)}${way.length > 0 ? `, ${way.join('.')}` : ''}: ${message}`,
    );
  }
  return undefined;
}

/** V8 says where, as a line or as a place in the text, or that the text ends too early. */
function notJson(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const place = / at position (\d+)/u.exec(message)?.[1];
  const line = text.slice(0, place === undefined ? text.length : Number(place)).split('\n').length;
  return `line ${line}: not JSON (${message.replace(/ \(line .*/u, '')})`;
}
