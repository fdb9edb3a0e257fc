import type { OwnBase } from './own-base.ts';

/** Which reading the reader chose for a name, by `surfaceKey`. */
export type Choices = ReadonlyMap<string, string>;

/**
 * Remembers that in this place a name stands for this entity.
 * @param place a page or a site, as the caller names it every time
 */
export async function rememberChoice(
  own: OwnBase,
  place: string,
  surface: string,
  entity: string,
): Promise<void> {
  await own.put('me', 'choice', `${prefixOf(place)}${encoded(surfaceKey(surface))}`, { entity });
}

/** What was chosen in this place. */
export async function choicesFor(own: OwnBase, place: string): Promise<Choices> {
  const prefix = prefixOf(place);
  const choices = new Map<string, string>();
  for (const { id, f } of await own.withIdPrefix(prefix)) {
    if (typeof f['entity'] === 'string')
      choices.set(decodeURIComponent(id.slice(prefix.length)), f['entity']);
  }
  return choices;
}

/**
 * A name as choices compare it. It is part of stored ids, so it must never change; that is why it is not the name
 * index's folding, which will.
 */
export function surfaceKey(surface: string): string {
  return surface
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The same place and name give the same id on every device, so that two of them make one row. */
function prefixOf(place: string): string {
  return `choice:${encoded(place.toWellFormed())}/`;
}

/** Leaves no slash, so that no place is the beginning of another. */
function encoded(text: string): string {
  return encodeURIComponent(text);
}
