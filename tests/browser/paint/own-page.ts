import type { Appearance } from '../../../utils/paint/looks.ts';
import { makeLayer } from '../../../utils/paint/layer.ts';
import { currentSignal } from '../../support/follower.ts';
import { paint, standIn } from '../../support/painted.ts';

export const EVERY: Appearance = { preset: 'quiet', density: 'every' };
export const LONG = '<div style="height:1500px"></div>';

/** A page with marks as the content script paints them; "Tobylcity" is the reader's alone. */
export async function open(body: string, appearance = EVERY, head = '', draws = true) {
  let root: ShadowRoot | undefined;
  const painted = await paint(body, appearance, head, (view) => {
    const own = standIn(view);
    root = own;
    const layer = makeLayer(() => own, view, currentSignal().signal);
    return (looks) => draws && layer.draw(looks);
  });
  const { window, document } = painted;
  const boxes = () => [...(root?.querySelectorAll<HTMLElement>('.marks div') ?? [])];
  const seen = () =>
    boxes().filter((box) => {
      const { display, visibility } = window.getComputedStyle(box);
      return display !== 'none' && visibility !== 'hidden';
    });
  return { ...painted, boxes, seen, host: () => document.querySelector('[data-sidelight]') as HTMLElement };
}

export const rest = (window: Window) => new Promise((resolve) => window.setTimeout(resolve, 200));
