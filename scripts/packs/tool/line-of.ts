/**
 * The line, counted from 1, on which a value stands in a JSON text; where the last keys lead to nothing, the line of
 * what lacks them.
 * @param text JSON that has been parsed without an error
 */
export function lineOf(text: string, keys: readonly (string | number)[]): number {
  let at = pastSpace(text, 0);
  for (const key of keys) {
    const inside = childAt(text, at, String(key));
    if (inside === undefined) break;
    at = inside;
  }
  return text.slice(0, at).split('\n').length;
}

function childAt(text: string, at: number, key: string): number | undefined {
  const isArray = text[at] === '[';
  if (!isArray && text[at] !== '{') return undefined;
  let place = pastSpace(text, at + 1);
  for (let index = 0; text[place] !== ']' && text[place] !== '}'; index += 1) {
    let name = String(index);
    if (!isArray) {
      const end = pastValue(text, place);
      name = String(JSON.parse(text.slice(place, end)));
      place = pastSpace(text, pastSpace(text, end) + 1);
    }
    if (name === key) return place;
    place = pastSpace(text, pastValue(text, place));
    if (text[place] === ',') place = pastSpace(text, place + 1);
  }
  return undefined;
}

function pastValue(text: string, at: number): number {
  let depth = 0;
  let place = at;
  do {
    const token = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s"[\]{},:]+|[,:\s]+/suy;
    token.lastIndex = place;
    const found = token.exec(text)?.[0];
    if (found === undefined) return text.length;
    if (found === '[' || found === '{') depth += 1;
    else if (found === ']' || found === '}') depth -= 1;
    place += found.length;
  } while (depth > 0);
  return place;
}

function pastSpace(text: string, at: number): number {
  const space = /\s*/uy;
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
}
