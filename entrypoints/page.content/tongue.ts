/** Whether an article speaks a language that the reader reads: judged by the first answer that tells, and then kept. */
export class Tongue {
  readonly #languages: readonly string[];
  #isForeign: boolean | undefined;

  /** @param languages those that the reader reads, as base tags; none means all */
  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  get isForeign(): boolean {
    return this.#isForeign === true;
  }

  /** Another article begins. */
  begin(): void {
    this.#isForeign = undefined;
  }

  /** @param lang what an answer tells of the text that was asked about */
  isForeignBy(lang: string | undefined): boolean {
    if (lang !== undefined && this.#languages.length > 0) this.#isForeign ??= !this.#languages.includes(lang);
    return this.isForeign;
  }
}
