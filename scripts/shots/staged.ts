/** What is done on any stage before a picture is taken. */
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import type { Step } from './card-states.ts';

/** Presses and writes as a reader does. */
export async function doStep(page: Page, step: Step): Promise<void> {
  if ('press' in step) await page.locator(`#root ${step.press}`).click();
  else if ('type' in step) await page.keyboard.type(step.type);
  else if ('key' in step) await pressKey(page, step.key);
  else await tabTo(page, step.focus);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
}

/** What comes after a while is to be there; what never ends stands still, as motion is reduced. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getTiming().duration) < 1_000);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
}

export function emulate(session: CDPSession, features: Readonly<Record<string, string>>): Promise<unknown> {
  const all = { 'prefers-reduced-motion': 'reduce', ...features };
  return session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
}

async function pressKey(page: Page, key: string): Promise<void> {
  const isShifted = key.startsWith('Shift+');
  if (isShifted) await page.keyboard.down('Shift');
  await page.keyboard.press(key.replace('Shift+', '') as KeyInput);
  if (isShifted) await page.keyboard.up('Shift');
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
