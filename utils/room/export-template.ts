import { checkTemplate, templateFaultText } from '../interchange/template.ts';
import { TEMPLATE_FIELDS, type TemplateFields } from '../interchange/template-fields.ts';
import { exportWords } from '../wording/interchange.ts';
import type { WordingLanguage } from '../wording/languages.ts';

/** What is wrong with a template, as a sentence; undefined where it can be used. */
export function templateFaultOf(template: string, lang: WordingLanguage): string | undefined {
  const fault = checkTemplate(template);
  return fault && templateFaultText(exportWords(lang), fault);
}

/** Fields as a template names them within a note or an entry: `page.title`, and within a list `#facts label`. */
export const TEMPLATE_NAMES = {
  note: namesOf(TEMPLATE_FIELDS.note.fields),
  entity: namesOf(TEMPLATE_FIELDS.entity.fields),
};

function namesOf(fields: TemplateFields): readonly string[] {
  return Object.entries(fields).flatMap(([name, kind]) => {
    if (typeof kind === 'string') return [name];
    if (kind.is === 'record') return Object.keys(kind.fields).map((field) => `${name}.${field}`);
    return [`#${name}`, ...Object.keys(kind.fields).map((field) => `#${name} ${field}`)];
  });
}
