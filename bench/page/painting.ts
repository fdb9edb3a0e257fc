import { median } from '../browser/waking.ts';
import type { Tab } from '../browser/tab.ts';
import type { PageBench } from './page/main.ts';
import { countOf, trace } from './trace.ts';

type Result<Name extends keyof PageBench> = Awaited<ReturnType<PageBench[Name]>>;

/** Has a bare page do one thing of the bench. */
export type Do = <Name extends keyof PageBench>(
  name: Name,
  ...given: Parameters<PageBench[Name]>
) => Promise<Result<Name>>;

export const MATCHES = [1, 50, 500, 4_000, 50_000] as const;
/** As many as the peers were measured with. */
const MARKS = 500;
const ROUNDS = 9;

/** Milliseconds, medians. */
export interface Painting {
  readonly marks: number;
  readonly registered: number;
  /** Script, style and layout; and the whole frame. */
  readonly ours: { readonly laidOut: number; readonly frame: number };
  readonly wrapped: { readonly laidOut: number; readonly frame: number };
  /** By matches on the page. */
  readonly updates: ReadonlyMap<number, Result<'update'>>;
  readonly points: ReadonlyMap<number, Result<'point'>>;
}

/** On two pages, each open in a tab of its own: an article of ordinary length, and one with room for 50,000 marks. */
export async function measurePainting(article: Do, long: Do): Promise<Painting> {
  await article('open');
  const ours: Result<'mark'>[] = [];
  const wrapped: Result<'wrap'>[] = [];
  await article('mark', MARKS);
  for (let round = 0; round < ROUNDS; round++) ours.push(await article('mark', MARKS));
  await article('wrap', MARKS);
  for (let round = 0; round < ROUNDS; round++) wrapped.push(await article('wrap', MARKS));

  await long('open');
  const updates = new Map<number, Result<'update'>>();
  const points = new Map<number, Result<'point'>>();
  for (const matches of MATCHES) {
    updates.set(matches, await long('update', matches));
    points.set(matches, await long('point', matches));
  }
  const middle = (all: readonly { laidOut: number; frame: number }[]) => ({
    laidOut: median(all.map(({ laidOut }) => laidOut)),
    frame: median(all.map((each) => each.frame)),
  });
  return {
    marks: MARKS,
    registered: ours[0]!.registered,
    ours: middle(ours),
    wrapped: middle(wrapped),
    updates,
    points,
  };
}

/** Layouts that the browser did while 500 marks were painted, and while as many words were wrapped. */
export async function countLayouts(tab: Tab, article: Do): Promise<{ ours: number; wrapped: number }> {
  const ours = await trace(tab, () => article('mark', MARKS));
  const wrapped = await trace(tab, () => article('wrap', MARKS));
  return { ours: countOf(ours, 'Layout'), wrapped: countOf(wrapped, 'Layout') };
}

/** @param evaluate in the page's own world; its tab is at the front by then, or it would draw no frames */
export function doBy(evaluate: (expression: string) => Promise<unknown>): Do {
  return <Name extends keyof PageBench>(name: Name, ...given: Parameters<PageBench[Name]>) => {
    const listed = (given as readonly number[]).map((each) => JSON.stringify(each)).join(', ');
    return evaluate(`bench.${name}(${listed})`) as Promise<Result<Name>>;
  };
}

export function doIn(tab: Tab): Do {
  return doBy(async (expression) => {
    await tab.send('Page.bringToFront');
    return tab.inPage(expression);
  });
}
