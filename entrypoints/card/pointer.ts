/** Tells when the reader's pointer comes into the card or goes: the page around a frame is not always told. */
export function watchPointer(page: Document, tell: (inside: boolean) => void): void {
  for (const type of ['pointerenter', 'pointerleave'] as const) {
    page.documentElement.addEventListener(type, (event) => {
      if (event.isTrusted) tell(type === 'pointerenter');
    });
  }
}
