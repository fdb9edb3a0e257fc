import type { PageOrders } from '../../utils/messages/shapes.ts';
import type { ArticleChoice } from '../../utils/page/detect-article.ts';

/** Which text is read. */
export interface ReadingChoice extends ArticleChoice {
  /** Languages of articles that are read, as base tags; none means all. */
  readonly languages: readonly string[];
}

/** @param anyway the reader asked for this page, whatever it is */
export function choiceOf(orders: PageOrders, anyway: boolean): ReadingChoice {
  return { wholePage: orders.wholePage || anyway, anyway, languages: anyway ? [] : orders.languages };
}

/** Whether reading may go on under the new orders, rather than begin again. */
export function readsTheSame(before: PageOrders | undefined, now: PageOrders): boolean {
  return before?.wholePage === now.wholePage && before.languages.join() === now.languages.join();
}
