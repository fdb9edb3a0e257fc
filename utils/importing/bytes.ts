/** Two pieces as one. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** Takes the first `length` bytes, or all where there are fewer, off a stream of chunks. */
export async function takeHead(
  chunks: AsyncIterator<Uint8Array>,
  length: number,
  start: Uint8Array = new Uint8Array(),
): Promise<Uint8Array> {
  let head = start;
  while (head.length < length) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = joined(head, next.value);
  }
  return head;
}

/** A piece, and then what a stream still has. */
export async function* followedBy(
  head: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (head.length > 0) yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
