const frames = new Set<HTMLIFrameElement>();

/** A page of its own, as a site would serve it: in a frame of 800 × 600 pixels. */
export async function openFrame(
  body: string,
  head = '',
): Promise<{ window: Window & typeof globalThis; document: Document }> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  frames.add(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) throw new Error('The frame has no window');
  // A clobbered document must not mislead the test itself.
  const get = Object.getOwnPropertyDescriptor(window.Window.prototype, 'document')?.get;
  return { window, document: (get?.call(window) as Document | undefined) ?? window.document };
}

export function closeFrames(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** Text of at least so many characters. */
export function prose(length: number): string {
  return 'The wind carried dust along the empty road. '.repeat(Math.ceil(length / 43));
}
