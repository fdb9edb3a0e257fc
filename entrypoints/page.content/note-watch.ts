import { NOTING } from '../../utils/host/noting.ts';
import { ask } from '../../utils/messages/ask.ts';
import { notesHere } from '../../utils/messages/protocol.ts';
import { canonicalOf } from '../../utils/page/canonical.ts';
import type { NotesAtWork, NotingOptions, OpenNotes } from '../noting/open-notes.ts';
import type { NoteStore } from './note-store.ts';

/** Has the script come that marks quotes of the reader's notes, once a page is read of which there are some. */
export class NoteWatch {
  readonly #options: Omit<NotingOptions, 'canonical'>;
  #isAsked = false;
  #coming: Promise<void> | undefined;
  /** Absent until the script is there. */
  work: NotesAtWork | undefined;

  constructor(options: Omit<NotingOptions, 'canonical'>) {
    this.#options = options;
    const { text, signal } = options;
    text.onNews(({ is }) => {
      if (is === 'begun') this.#isAsked = false;
      if (is === 'settled') void this.#look();
    }, signal);
  }

  /** Notes came, changed or went. */
  again(): void {
    this.#isAsked = false;
    void this.#look();
    this.work?.again();
  }

  /** The marks of quotes. */
  get store(): NoteStore {
    return this.#options.store;
  }

  /** Scrolls to a note's quote and lights it; false where it is not marked. */
  async show(note: string): Promise<boolean> {
    await this.#coming;
    return this.work?.show(note) ?? false;
  }

  #look(): Promise<void> {
    this.#coming = this.#ask();
    return this.#coming;
  }

  async #ask(): Promise<void> {
    const { text, host, signal } = this.#options;
    if (this.#isAsked || this.work || !text.isSettled) return;
    this.#isAsked = true;
    const reply = await ask(notesHere, { canonical: canonical() });
    if (signal.aborted) return;
    // Whatever the answer: if it stood for quotes alone, it would tell of them.
    if (!host.stands) host.stand();
    // The next time that the text rests, another answer may come.
    if (!reply.ok) this.#isAsked = false;
    if (!reply.ok || !reply.value.done) return;
    const home = globalThis as { readonly [NOTING]?: OpenNotes };
    this.work ??= home[NOTING]?.({ ...this.#options, canonical });
  }
}

function canonical(): string {
  return canonicalOf(document, location.href);
}
