/** Components of ours, mounted in a real browser as their pages mount them. */
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { cdp, page } from 'vitest/browser';
import { directionOf, type WordingLanguage } from '../../utils/wording/languages.ts';
import type { Message, Words } from '../../utils/wording/say.ts';
import '../../assets/base.css';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

let root: HTMLElement | undefined;

/** Shows a component alone on the page, in place of what was shown before. */
export async function mount(shown: ComponentChild, lang: WordingLanguage = 'en'): Promise<HTMLElement> {
  unmount();
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  document.title = 'Sidelight';
  root = document.createElement('div');
  document.body.append(root);
  await show(shown);
  return root;
}

/** Gives the mounted component new props. */
export async function show(shown: ComponentChild): Promise<void> {
  await act(() => {
    if (root) render(shown, root);
  });
}

export function unmount(): void {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
}

/** Waits until observers of sizes have spoken and what they changed is laid out. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  for (const animation of document.getAnimations()) await settle(animation);
}

export function wear(theme: Theme): void {
  document.documentElement.style.colorScheme = theme;
}

/** What axe finds, one line for each rule that is broken. */
export async function findings(): Promise<string[]> {
  // Colours are measured where they come to rest.
  await settled();
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function settle(animation: Animation): Promise<void> {
  const { iterations, endTime } = animation.effect?.getComputedTiming() ?? {};
  if (iterations === Infinity) animation.cancel();
  // What counts seconds down moves nothing that is to come to rest.
  else if (Number(endTime) < COUNTDOWN_MS) await animation.finished.catch(() => undefined);
}

const COUNTDOWN_MS = 2_000;

/** The same words made two fifths longer, as other languages make them. */
export function lengthened<W extends Words<Record<string, Message>>>(words: W): W {
  const texts = Object.fromEntries(
    Object.entries(words.texts).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? longer(message)
        : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, longer(text)])),
    ]),
  );
  return { ...words, texts };
}

function longer(text: string): string {
  const plain = text.replace(/\{\w+\}/g, '').trim();
  return text + ' ' + plain.slice(0, Math.ceil(plain.length * 0.4)).trim();
}

/**
 * Elements whose text is cut off or stands out of the room it has, and everything beyond the sides of the window.
 * Those that may be shortened end in an ellipsis and are passed over, and so is what scrolls sideways by itself.
 */
export function overflowing(within: HTMLElement): string[] {
  const found: string[] = [];
  for (const element of within.querySelectorAll<HTMLElement>('*')) {
    const { position } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (isShortened(element, within) || box.width === 0 || position === 'absolute') continue;
    if (element.closest('svg, .for-screen-readers, .table-scroll')) continue;
    const tooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    if (tooWide || box.left < -1 || box.right > innerWidth + 1) {
      found.push(`${element.localName}.${element.className}: ${element.textContent.slice(0, 60)}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('the window scrolls sideways');
  return found;
}

/** It, or what it stands in, ends in an ellipsis. */
function isShortened(element: HTMLElement, within: HTMLElement): boolean {
  for (let at: HTMLElement | null = element; at && at !== within; at = at.parentElement) {
    if (getComputedStyle(at).textOverflow === 'ellipsis') return true;
  }
  return false;
}

/** A picture to be looked at: `.output/screenshots/components/NAME.png`. */
export async function picture(name: string, element: Element = document.body): Promise<void> {
  await page.screenshot({ path: `../../../.output/screenshots/components/${name}.png`, element });
}

/** What the reader asked of the browser: "forced-colors: active", "prefers-reduced-motion: reduce". */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const asked = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: asked });
}
