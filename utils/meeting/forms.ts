/** Whether words are a form of a name by the grammar of their language: Ауликоля of Ауликоль. */
export type IsForm = (form: string, name: string, lang: string) => boolean;

interface Named {
  readonly name: string;
  readonly lang: string;
}

/** Letters that a name has in common with its forms. */
const ROOT = 3;
/** Where so many begin alike none is joined: it would be a guess, and a page could make it a long one. */
const MOST_ALIKE = 24;

/** Names, and which of them another is a form of. */
export class NamesByRoot<Name extends Named> {
  readonly #byRoot = new Map<string, Set<Name>>();
  readonly #isForm: IsForm;

  constructor(names: Iterable<Name>, isForm: IsForm) {
    this.#isForm = isForm;
    for (const name of names) this.add(name);
  }

  add(name: Name): void {
    const alike = this.#byRoot.get(rootOf(name));
    if (alike) alike.add(name);
    else this.#byRoot.set(rootOf(name), new Set([name]));
  }

  delete(name: Name): void {
    this.#byRoot.get(rootOf(name))?.delete(name);
  }

  /** The one that this is a form of; undefined where there is none, or it might be two. */
  nameOf(form: Named): Name | undefined {
    const [one, another] = this.#alike(form).filter((name) => this.#isOf(form, name));
    return another ? undefined : one;
  }

  /** Those that are forms of this one. */
  formsOf(name: Named): readonly Name[] {
    return this.#alike(name).filter((form) => this.#isOf(form, name));
  }

  #alike(name: Named): Name[] {
    const alike = this.#byRoot.get(rootOf(name));
    return alike && alike.size <= MOST_ALIKE ? [...alike] : [];
  }

  #isOf({ name: form, lang }: Named, { name }: Named): boolean {
    return form !== name && this.#isForm(form, name, lang) && !this.#isForm(name, form, lang);
  }
}

export function keyOf(name: string, lang: string): string {
  return `${lang} ${name}`;
}

function rootOf({ name, lang }: Named): string {
  return keyOf(name.slice(0, ROOT), lang);
}
