/** The fields that a reader's template may name; docs/NOTES.md tells of each. */
export type TemplateFields = { readonly [name: string]: FieldKind };
export type FieldKind = 'text' | 'flag' | { readonly is: 'record' | 'list'; readonly fields: TemplateFields };

const FACT = {
  of: 'text',
  label: 'text',
  value: 'text',
  date: 'text',
  asOf: 'text',
  readOn: 'text',
  differs: 'flag',
  number: 'text',
  source: 'text',
  publisher: 'text',
  url: 'text',
  licence: 'text',
} as const satisfies TemplateFields;

const SOURCE = {
  number: 'text',
  title: 'text',
  publisher: 'text',
  url: 'text',
  published: 'text',
  licence: 'text',
  read: 'text',
  line: 'text',
} as const satisfies TemplateFields;

const NOTE = {
  id: 'text',
  heading: 'text',
  body: 'text',
  block: 'text',
  front: 'text',
  made: 'text',
  changed: 'text',
  madeAt: 'text',
  changedAt: 'text',
  entity: { is: 'record', fields: { id: 'text', name: 'text' } },
  quote: { is: 'record', fields: { exact: 'text', prefix: 'text', suffix: 'text' } },
  page: {
    is: 'record',
    fields: {
      title: 'text',
      address: 'text',
      outlet: 'text',
      published: 'text',
      read: 'text',
      lang: 'text',
    },
  },
  place: { is: 'record', fields: { state: 'text', said: 'text', now: 'text' } },
  hasTags: 'flag',
  tags: { is: 'list', fields: { text: 'text', name: 'text' } },
  fact: { is: 'record', fields: FACT },
  hasFacts: 'flag',
  facts: { is: 'list', fields: FACT },
  hasSources: 'flag',
  sources: { is: 'list', fields: SOURCE },
} as const satisfies TemplateFields;

const ENTITY = {
  id: 'text',
  name: 'text',
  native: 'text',
  kind: 'text',
  description: 'text',
  hasFacts: 'flag',
  facts: { is: 'list', fields: FACT },
  hasSources: 'flag',
  sources: { is: 'list', fields: SOURCE },
} as const satisfies TemplateFields;

export const TEMPLATE_FIELDS = {
  note: { is: 'record', fields: NOTE },
  entity: { is: 'record', fields: ENTITY },
} as const satisfies TemplateFields;

type ViewOf<Fields extends TemplateFields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends 'text'
    ? string
    : Fields[Name] extends 'flag'
      ? boolean
      : Fields[Name] extends { readonly is: 'list'; readonly fields: infer Inner extends TemplateFields }
        ? readonly ViewOf<Inner>[]
        : Fields[Name] extends { readonly is: 'record'; readonly fields: infer Inner extends TemplateFields }
          ? ViewOf<Inner> | undefined
          : never;
};

/** What a template is filled with: every field is there, and empty or undefined where nothing is known. */
export type TemplateNote = ViewOf<typeof NOTE>;
export type TemplateEntity = ViewOf<typeof ENTITY>;
export type TemplateFact = ViewOf<typeof FACT>;
export type TemplateSource = ViewOf<typeof SOURCE>;
export interface TemplateView {
  readonly note?: TemplateNote;
  readonly entity?: TemplateEntity;
}
