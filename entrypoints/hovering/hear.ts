/**
 * Hears events that the reader made, before the page does and without keeping it waiting. Events that a script made
 * are dropped: a page could ask for every name.
 */
export function hear<Type extends keyof WindowEventMap>(
  type: Type,
  signal: AbortSignal,
  heard: (event: WindowEventMap[Type]) => void,
): void {
  const options = { capture: true, passive: true, signal };
  window.addEventListener(type, (event) => event.isTrusted && heard(event), options);
}

export function isTextSelected(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
