import { articleDate, type DatedArticle } from '../../utils/page/article-date.ts';
import { contains } from '../../utils/page/dom.ts';
import { MarkStore } from '../../utils/paint/marks.ts';
import type { Named, NamedMark } from './named.ts';

/** The marks of what is read, and when that was published: looked up for the first card, and kept. */
export class DatedMarks extends MarkStore<Named> {
  #article: DatedArticle | undefined;
  #date: { readonly is: string | undefined } | undefined;

  /** Another article is read from here on. */
  begin(root: Element): void {
    this.#article = { root, address: location.href };
    this.#date = undefined;
  }

  /** The date of a mark's article, as far as the page tells; none in what the site has appended to it since. */
  dateOf({ block }: NamedMark): string | undefined {
    const [node] = block.nodes;
    if (!this.#article || !node || !contains(this.#article.root, node)) return undefined;
    this.#date ??= { is: articleDate(document, this.#article) };
    return this.#date.is;
  }
}
