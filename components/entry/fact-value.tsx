import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import { FactValueFields } from '../base/fact-value-fields.tsx';
import type { FactDraft, FactTables, FoundView } from '../base/view.ts';
import { LineInput } from './line-input.tsx';
import { LineSelect } from './line-select.tsx';

export interface FactValueProps {
  readonly words: EntryWords;
  readonly draft: FactDraft;
  readonly tables: FactTables;
  /** Of the element that says what is wrong with a field. */
  readonly idOf: (field: keyof FactDraft) => string | undefined;
  readonly onDraft: (change: Partial<FactDraft>) => void;
}

/** The value on one line, by its type; another entry is searched for below it. */
export function FactValue({ words, draft, tables, idOf, onDraft }: FactValueProps) {
  const field = (name: 'amount' | 'text' | 'date' | 'url' | 'lat' | 'lon', lang?: string) => (
    <LineInput
      key={name}
      label={say(words, `form.${name}`)}
      value={draft[name]}
      wrong={idOf(name)}
      isAddress={name === 'url'}
      lang={lang}
      onInput={(text) => onDraft({ [name]: text })}
    />
  );
  switch (draft.type) {
    case 'quantity':
      return (
        <>
          {field('amount')}
          <LineSelect
            label={say(words, 'form.unit')}
            short={draft.unit === '' ? say(words, 'form.unit') : signOf(draft, tables)}
            value={draft.unit}
            onChange={(unit) => onDraft({ unit })}
            options={[
              { value: '', label: say(words, 'form.noUnit') },
              ...tables.units.map(({ key, label }) => ({ value: key, label: label.text, lang: label.lang })),
            ]}
          />
        </>
      );
    case 'text':
      return field('text', draft.lang);
    case 'date':
      return field('date');
    case 'link':
      return field('url');
    case 'coordinates':
      return (
        <>
          {field('lat')}
          {field('lon')}
        </>
      );
    case 'entity':
      return null;
  }
}

/** A unit's sign, where its table gives one behind its name: "square kilometres (km²)". */
function signOf({ unit }: FactDraft, { units }: FactTables): string | undefined {
  const { text = '' } = units.find(({ key }) => key === unit)?.label ?? {};
  return /\(([^()]+)\)$/.exec(text)?.[1];
}

/** Another entry as the value. */
export function EntityValue(props: {
  readonly words: EntryWords;
  readonly draft: FactDraft;
  readonly tables: FactTables;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  readonly wrong: string | undefined;
  readonly onDraft: (change: Partial<FactDraft>) => void;
}) {
  const { wrong, ...rest } = props;
  return (
    <div class="fact-entity">
      <FactValueFields {...rest} wrong={(field) => (field === 'entity' ? wrong : undefined)} />
    </div>
  );
}
