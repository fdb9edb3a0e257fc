import type { DatedArticle } from '../../utils/page/article-date.ts';
import { contains } from '../../utils/page/dom.ts';
import { MarkStore } from '../../utils/paint/marks.ts';
import type { Named, NamedMark } from './named.ts';

/** The marks of what is read, and of which article they are. */
export class ArticleMarks extends MarkStore<Named> {
  #article: DatedArticle | undefined;

  /** Another article is read from here on. */
  begin(root: Element): void {
    this.#article = { root, address: location.href };
  }

  /** Whether this stands in the article. */
  holds(node: Node): boolean {
    return this.#article !== undefined && contains(this.#article.root, node);
  }

  /** The same object for all marks of an article; none for what the site has appended to it since. */
  articleOf({ block }: NamedMark): DatedArticle | undefined {
    const [node] = block.nodes;
    return this.#article && node && contains(this.#article.root, node) ? this.#article : undefined;
  }
}
