import type { Frame, Page } from 'puppeteer-core';

/** Elements that reach beyond the right edge of their page, or make it scroll sideways. */
export function overflowing(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const over = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (each) => each.checkVisibility() && each.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const told = over.map((each) => `${each.className}: ${each.innerText}`);
    return scrollWidth > clientWidth ? ['the page', ...told] : told;
  });
}
