import { keyOf, type IsForm } from './forms.ts';
import { pageMark, type NewlyMet } from './met-store.ts';
import { PageNames, type Place } from './page-names.ts';

/** One page while it is read, and what of it was counted. */
export class PageCount {
  /** Of the page, see `pageMark`. */
  readonly mark: string;
  readonly names = new PageNames();
  title: string | undefined;
  readonly #url: string;
  readonly #blocks = new Set<string>();
  readonly #counted = new Map<string, number>();

  constructor(url: string) {
    this.#url = url;
    this.mark = pageMark(url);
  }

  /** Whether a block was not read before: a page asks for all of them again when the base changes. */
  isNew(text: string): boolean {
    const block = pageMark(text);
    const isNew = !this.#blocks.has(block);
    this.#blocks.add(block);
    return isNew;
  }

  /**
   * Names that were met more often than at the last call, and by how much; from now on they are counted.
   * @returns `more` are those that were counted before
   */
  take(
    isForm: IsForm,
    sentenceOf: (place: Place, lang: string) => string,
  ): { readonly met: NewlyMet[]; readonly more: ReadonlySet<string> } {
    const more = new Set(this.#counted.keys());
    const source = { url: this.#url, ...(this.title !== undefined && { title: this.title }) };
    const met = this.names.names(isForm).flatMap(({ name, lang, times: all, places }): NewlyMet[] => {
      const key = keyOf(name, lang);
      const times = all - (this.#counted.get(key) ?? 0);
      this.#counted.set(key, all);
      const examples = places.map((place) => ({ sentence: sentenceOf(place, lang), ...source }));
      return times > 0 ? [{ name, lang, times, examples }] : [];
    });
    return { met, more };
  }
}
