import type { READ_STATES } from '../../utils/messages/frame-mentions.ts';
import type { NothingReason } from '../../utils/page/detect-article.ts';
import { readPage, type PageChange, type PageReading } from '../../utils/page/read-page.ts';
import { ReadText } from '../../utils/page/read-text.ts';
import { report } from '../../utils/report/report.ts';
import { ArticleMarks } from './article-marks.ts';
import { Finding } from './finding.ts';
import type { NamedStore } from './named.ts';
import type { ReadingChoice } from './reading-choice.ts';
import { Tongue } from './tongue.ts';

export type ReadState = (typeof READ_STATES)[number];

/** Page → blocks → background → marks, for as long as the signal lets it. */
export class Reading {
  readonly store: NamedStore;
  readonly text: ReadText;
  readonly #tongue: Tongue;
  readonly #finding: Finding;
  #nothing: NothingReason | undefined;
  #settled = false;
  #isCut = false;

  constructor({ languages, ...choice }: ReadingChoice, signal: AbortSignal) {
    const page = readPage(document, { ...choice, signal });
    const blockAt: PageReading['blockAt'] = (node, offset) => page.blockAt(node, offset);
    this.store = new ArticleMarks(blockAt);
    this.text = new ReadText(blockAt);
    this.#tongue = new Tongue(languages);
    this.#finding = new Finding((block, spans) => this.store.add(block, spans), this.#tongue, signal);
    this.#follow(page).catch((error: unknown) => report('reading', error));
  }

  get state(): ReadState {
    if (this.#tongue.isForeign && !this.#nothing) return 'language';
    if (this.#nothing) return this.#nothing === 'no-article' ? 'not-article' : this.#nothing;
    return this.#settled && !this.#finding.isBusy ? 'done' : 'reading';
  }

  /** Which limit was met, if any. */
  get stopped(): 'characters' | 'mentions' | undefined {
    if (this.store.isFull) return 'mentions';
    return this.#isCut ? 'characters' : undefined;
  }

  /** The base is ready now; `everything`: it knows of other names than before. */
  again(everything = false): void {
    this.#finding.again(everything);
  }

  async #follow(page: PageReading): Promise<void> {
    for await (const change of page) {
      this.#take(change);
      this.text.take(change);
    }
  }

  #take(change: PageChange): void {
    switch (change.type) {
      case 'article':
        this.store.begin(change.root);
        this.#tongue.begin();
        this.#nothing = undefined;
        this.#settled = false;
        return;
      case 'nothing':
        this.#nothing = change.why;
        return;
      case 'blocks':
        this.#finding.drop(change.removed);
        this.store.remove(change.removed);
        this.#finding.add(change.added);
        return;
      case 'settled':
        this.#settled = true;
        this.#isCut = change.limit !== undefined;
    }
  }
}
