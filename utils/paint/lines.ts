/** A box in pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The boxes of the lines that a range's fragments form: inline tags cut a word on one line into several boxes.
 * Fragments join where they overlap in height by half and stand no further apart than they are high; those of
 * another column do not.
 */
export function linesOf(fragments: Iterable<Box>): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of fragments) {
    if (right <= left || bottom <= top) continue;
    const box = { left, top, right, bottom };
    const index = lines.findIndex((line) => isOneLine(line, box));
    const line = lines[index];
    if (line) lines[index] = union(line, box);
    else lines.push(box);
  }
  return lines;
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function isOneLine(a: Box, b: Box): boolean {
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return shared * 2 > height && gap <= height;
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
