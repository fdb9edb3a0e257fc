/**
 * Where an arrow, Home or End key leads in a row of which one stop alone can be tabbed to; null for other keys.
 * The row wraps around; left and right follow the direction of writing at the event's target.
 */
export function arrowTarget(event: KeyboardEvent, at: number, length: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const back = event.target instanceof Element && getComputedStyle(event.target).direction === 'rtl' ? 1 : -1;
  switch (event.key) {
    case 'ArrowLeft':
      return (at + back + length) % length;
    case 'ArrowRight':
      return (at - back + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
