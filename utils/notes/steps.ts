/** Work that can be left between any two of its steps, each of about a millisecond, for others to have their turn. */
export type Steps<Result> = Generator<void, Result, void>;

/** Items sorted at one go, and put together in one step. */
const RUN = 1_024;

/** A list in order; equal ones stay as they were. */
export function* sortedInSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* mergedInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedInSteps<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  const merged: Item[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    // Neither is past its end.
    const isLeft = compare(one[left] as Item, other[right] as Item) <= 0;
    merged.push((isLeft ? one[left++] : other[right++]) as Item);
    if (merged.length % RUN === 0) yield;
  }
  return merged.concat(one.slice(left), other.slice(right));
}
