/** Whether words are a form of a name by the grammar of their language: Ауликоля of Ауликоль. */
export type IsForm = (form: string, name: string, lang: string) => boolean;

/** The one of the names that another is a form of; undefined where there is none, or it might be two. */
export function theNameOf<Name extends { readonly name: string; readonly lang: string }>(
  { name: form, lang }: { readonly name: string; readonly lang: string },
  names: readonly Name[],
  isForm: IsForm,
): Name | undefined {
  const found = names.filter(
    (other) =>
      other.lang === lang &&
      other.name !== form &&
      other.name.slice(0, 2) === form.slice(0, 2) &&
      isForm(form, other.name, lang) &&
      !isForm(other.name, form, lang),
  );
  return found.length === 1 ? found[0] : undefined;
}

export function keyOf(name: string, lang: string): string {
  return `${lang} ${name}`;
}
