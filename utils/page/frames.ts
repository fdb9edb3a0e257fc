/**
 * Whether the text of this frame belongs to the page that the reader opened: the top frame itself, or a frame all of
 * whose ancestors have its origin. Frames of other sites (advertisements above all) are never read.
 */
export function belongsToPage(frame: Window): boolean {
  try {
    for (let at = frame; at !== at.parent; at = at.parent) {
      // Reading the document of a parent of another origin throws.
      if (at.parent.document.defaultView === null) return false;
    }
    return true;
  } catch {
    return false;
  }
}
