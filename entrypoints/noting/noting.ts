import { ask } from '../../utils/messages/ask.ts';
import type { NoteSpans } from '../../utils/messages/note-shapes.ts';
import { anchorNotes } from '../../utils/messages/protocol.ts';
import type { Block } from '../../utils/page/block.ts';
import type { TextNews } from '../../utils/page/read-text.ts';
import type { NotingOptions } from './open-notes.ts';
import { Patience } from './patience.ts';
import { textsOf } from './texts.ts';

interface Needs extends Pick<NotingOptions, 'text' | 'signal' | 'canonical'> {
  /** These blocks are no longer what the page says; true where quotes stood in them. */
  readonly changed: (removed: readonly Block[]) => boolean;
  readonly told: (answer: NoteSpans, blocks: readonly Block[]) => void;
}

/** Asks where quotes stand in the text that is read, and again when it changes so that the answer may be another. */
export class Noting {
  readonly #needs: Needs;
  readonly #patience: Patience;
  #isBusy = false;
  /** To be asked as soon as that can be. */
  #isDue = false;
  /** Some quote was not found as it was: any other text may hold it. */
  #isUnsure = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#patience = new Patience((atRest) => void this.#ask(atRest), needs.signal);
    needs.text.onNews((news) => this.#hear(news), needs.signal);
  }

  /** Notes came, changed or went, or this script has just come. */
  again(): void {
    void this.#ask(false);
  }

  #hear(news: TextNews): void {
    if (news.is === 'settled') {
      if (this.#isDue) void this.#ask(false);
    } else if (news.is === 'begun') {
      this.#isDue = true;
      this.#patience.begin();
    } else if (this.#needs.changed(news.removed) || this.#isUnsure) {
      this.#patience.soon();
    }
  }

  /** @param atRest what is not found now is not in the page */
  async #ask(atRest: boolean): Promise<void> {
    const { text, canonical, signal, told } = this.#needs;
    this.#isDue = this.#isBusy || !text.isSettled;
    if (this.#isDue) return;
    this.#isBusy = true;
    const { blocks, texts, isCut } = textsOf(text.blocks);
    const reply = await ask(anchorNotes, {
      canonical: canonical(),
      texts,
      ...((isCut || text.isCut) && { cut: true }),
      ...(atRest && { atRest: true }),
    });
    this.#isBusy = false;
    if (signal.aborted) return;
    if (reply.ok) {
      this.#isUnsure = reply.value.unsure === true;
      told(reply.value, blocks);
    }
    // Of a version that is no more nobody is told anything.
    if (!reply.ok && reply.failure.code === 'updated') return;
    if (this.#isDue || !reply.ok) this.#patience.soon();
    // Lazy pages bring more of their text: what is missing may be about to come.
    else if (this.#isUnsure && !atRest) this.#patience.rest();
  }
}
