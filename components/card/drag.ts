/** Screen pixels; less is a hand that trembles, and too little to measure by. */
const BEGINS_AT = 4;

interface Drag {
  readonly pointer: number;
  /** Where it was last told of, in screen pixels. */
  x: number;
  y: number;
  /** CSS pixels for one of the screen; unknown until the pointer has moved. */
  scale?: number;
  readonly client: readonly [x: number, y: number];
}

/**
 * Handlers of an element that is moved by a pointer held down on it. `onDrag` is told CSS pixels. The element may be
 * moved by that, so its own coordinates tell nothing: the screen's do, and how many of them a zoomed page has for one
 * of its own is measured before the first move.
 */
export function dragHandlers(onDrag: (dx: number, dy: number) => void) {
  let drag: Drag | undefined;
  const end = (event: PointerEvent) => {
    if (event.pointerId === drag?.pointer) drag = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent & { readonly currentTarget: Element }) => {
      if (event.button !== 0 || !event.isPrimary || isPressed(event.target)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag = {
        pointer: event.pointerId,
        x: event.screenX,
        y: event.screenY,
        client: [event.clientX, event.clientY],
      };
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerId !== drag?.pointer) return;
      const [dx, dy] = [event.screenX - drag.x, event.screenY - drag.y];
      if (drag.scale === undefined) {
        const moved = Math.hypot(dx, dy);
        if (moved < BEGINS_AT) return;
        const [x, y] = drag.client;
        drag.scale = stepped(Math.hypot(event.clientX - x, event.clientY - y) / moved);
      }
      if (dx === 0 && dy === 0) return;
      drag.x = event.screenX;
      drag.y = event.screenY;
      onDrag(dx * drag.scale, dy * drag.scale);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** Whole pixels measure badly over a few of them: what is nearly one is one. */
function stepped(scale: number): number {
  return Number.isFinite(scale) && Math.abs(scale - 1) > 0.2 && scale > 0.1 ? scale : 1;
}

/** Buttons beside the grip are pressed, not dragged. */
function isPressed(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest('button, a') : null;
  return control !== null && !control.classList.contains('card-grip');
}
