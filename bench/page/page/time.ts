/** Milliseconds from the start of a frame's callbacks to its end on the main thread: script, style, layout, paint. */
export async function frameTime(change: () => void): Promise<number> {
  await frame();
  const { port1, port2 } = new MessageChannel();
  const took = new Promise<number>((resolve) => {
    // Asked for before the change asks for its own callback, so it comes first; the message comes after the frame.
    requestAnimationFrame(() => {
      const before = performance.now();
      port1.onmessage = () => resolve(performance.now() - before);
      port2.postMessage(null);
    });
  });
  change();
  const milliseconds = await took;
  port1.close();
  return milliseconds;
}

/** Milliseconds of what a change does in its frame, and of the style and layout that it leaves to be done. */
export async function timesUntilLaidOut(change: () => void): Promise<number> {
  await frame();
  let before = 0;
  requestAnimationFrame(() => {
    before = performance.now();
  });
  change();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      void document.documentElement.offsetHeight;
      resolve(performance.now() - before);
    });
  });
}

/** Comes back after the next frame. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

export function medianOf(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * part)]!;
}
