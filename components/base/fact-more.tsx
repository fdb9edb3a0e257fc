import { useLayoutEffect, useRef } from 'preact/hooks';
import { AS_OF_KINDS, RANKS } from '../../utils/facts/statement.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Choice } from './choice.tsx';
import { ClashPanel } from './clash-panel.tsx';
import { useDesk } from './desk.ts';
import type { FactCellProps } from './fact-cells.tsx';
import { fieldsOf, wholeOf } from './fact-fields.ts';
import { languageOptions } from './languages.ts';
import { Qualifiers } from './qualifiers.tsx';
import { wrongIn } from './read-whole.ts';
import { useFields, type FieldsAtWork } from './use-fields.ts';
import type { WholeDraft } from './view.ts';
import { Wrong } from './wrong.tsx';

/** All of a statement that has no column: each field is stored by itself. */
export function FactMore(
  props: FactCellProps & {
    /** The field that has the focus at first. */
    readonly begins: 'sourceTitle' | undefined;
    readonly onClose: () => void;
  },
) {
  const { line, begins, onSave, onClose } = props;
  const { words, left, onLeft } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const id = `${line.slot}/more`;
  const work = useFields({
    stored: fieldsOf(line.draft),
    check: (fields) => wrongIn(words, wholeOf(fields)),
    save: (edit) => onSave(line, edit),
    left: left()[id],
    onLeft: (typed) => onLeft(id, typed),
  });
  const first = useRef(begins);
  useLayoutEffect(() => {
    const of = first.current ? '.form-source ' : '';
    place.current?.querySelector<HTMLElement>(`${of}input, ${of}select`)?.focus();
  }, []);
  const close = () => {
    void work.flush().then((isDone) => {
      if (isDone) onClose();
      else place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter =
      event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.defaultPrevented;
    if (event.key === 'Escape') {
      work.revert();
      onClose();
    } else if (isEnter && !event.isComposing) void work.flush();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const draft = wholeOf(work.fields);
  return (
    <div
      ref={place}
      class="fact-more"
      role="group"
      aria-label={say(words, 'allFieldsOf', { what: line.label })}
      onKeyDown={onKeyDown}
    >
      <div class="form-fields">
        <UnitOrLanguage work={work} draft={draft} />
        <Choice
          label={say(words, 'form.asOfKind')}
          value={draft.asOfKind}
          onChange={(asOfKind) => work.type({ asOfKind, ...(asOfKind === 'undated' && { asOf: '' }) })}
          options={AS_OF_KINDS.map((kind) => ({ value: kind, label: say(words, `asOf.${kind}`) }))}
        />
        {draft.asOfKind !== 'undated' && <Line work={work} field="asOf" isDate />}
        <Line work={work} field="from" isDate />
        <Line work={work} field="until" isDate />
        <Choice
          label={say(words, 'form.rank')}
          value={draft.rank}
          onChange={(rank) => work.type({ rank })}
          options={RANKS.map((rank) => ({ value: rank, label: say(words, `rank.${rank}`) }))}
        />
      </div>
      <Qualifiers work={work} />
      <div class="form-fields">
        <Line work={work} field="remark" />
        {draft.remark !== '' && (
          <Choice
            label={say(words, 'form.remarkLang')}
            value={draft.remarkLang}
            options={languageOptions(words.lang, [draft.remarkLang])}
            onChange={(remarkLang) => work.type({ remarkLang })}
          />
        )}
      </div>
      <fieldset class="form-source">
        <legend>{say(words, 'form.source')}</legend>
        <p class="base-quiet">{say(words, line.isOwn ? 'form.sourceHint' : 'form.beside')}</p>
        <div class="form-fields">
          <Line work={work} field="sourceTitle" />
          <Line work={work} field="sourceUrl" isAddress />
          <Line work={work} field="sourcePublisher" />
          <Line work={work} field="sourcePublished" isDate />
          <Line work={work} field="sourceRead" isDate />
        </div>
      </fieldset>
      {work.hasFailed && <Wrong text={say(words, 'cell.failed')} />}
      <ClashPanel work={work} label={line.label} inWords={inWords} onDone={() => undefined} />
      <div class="form-buttons">
        <Button size="small" onPress={close}>
          {say(words, 'done')}
        </Button>
        <span class="base-quiet">{say(words, 'cell.keys')}</span>
      </div>
    </div>
  );

  function inWords(field: string, text: string): string {
    if (field === 'rank') return say(words, `rank.${text as WholeDraft['rank']}`);
    if (field === 'asOfKind') return say(words, `asOf.${text as WholeDraft['asOfKind']}`);
    return field === 'qualifiers' || field === 'entity' ? '' : text;
  }
}

function UnitOrLanguage({ work, draft }: { readonly work: FieldsAtWork; readonly draft: WholeDraft }) {
  const { words, tables } = useDesk();
  if (draft.type === 'quantity')
    return (
      <Choice
        label={say(words, 'form.unit')}
        value={draft.unit}
        onChange={(unit) => work.type({ unit })}
        options={[
          { value: '', label: say(words, 'form.noUnit') },
          ...tables.units.map(({ key, label }) => ({ value: key, label: label.text, lang: label.lang })),
        ]}
      />
    );
  if (draft.type !== 'text') return null;
  return (
    <Choice
      label={say(words, 'form.language')}
      value={draft.lang}
      options={languageOptions(words.lang, [draft.lang])}
      onChange={(lang) => work.type({ lang })}
    />
  );
}

type LineField =
  | 'asOf'
  | 'from'
  | 'until'
  | 'remark'
  | 'sourceTitle'
  | 'sourceUrl'
  | 'sourcePublisher'
  | 'sourcePublished'
  | 'sourceRead';

function Line(props: {
  readonly work: FieldsAtWork;
  readonly field: LineField;
  readonly isDate?: boolean;
  readonly isAddress?: boolean;
}) {
  const { work, field, isDate = false, isAddress = false } = props;
  const { words } = useDesk();
  return (
    <TextField
      label={say(words, `form.${field}`)}
      value={work.fields[field] ?? ''}
      isAddress={isAddress}
      placeholder={isDate ? '2024-05-31' : undefined}
      error={work.errors[field] || undefined}
      onInput={(text) => work.type({ [field]: text })}
    />
  );
}
