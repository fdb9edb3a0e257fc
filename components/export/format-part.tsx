import { useId, useState } from 'preact/hooks';
import type { ExportFormat, ExportLayout, MarkdownPreset } from '../../utils/interchange/export-model.ts';
import { say } from '../../utils/wording/say.ts';
import { DiscloseButton } from '../controls/disclose-button.tsx';
import { Radio } from '../controls/radio.tsx';
import { Select } from '../controls/select.tsx';
import { FIRST_FORMATS, MORE_FORMATS, type FormatChoice } from './formats.ts';
import type { ExportScreenProps } from './view.ts';

type FormatPartProps = Pick<
  ExportScreenProps,
  'words' | 'choice' | 'endings' | 'isZip' | 'writing' | 'onChoice'
>;

/** In which format, and what there is to choose of it. */
export function FormatPart(props: FormatPartProps) {
  const { words, choice, writing } = props;
  const group = useId();
  const list = useId();
  const isMore = MORE_FORMATS.some(({ formats }) => formats.includes(choice.format));
  const [open, setOpen] = useState(isMore);
  const row = (one: FormatChoice) => <FormatRow key={one.id} {...props} group={group} one={one} />;
  return (
    <fieldset class="export-part" disabled={writing !== undefined}>
      <legend>{say(words, 'format')}</legend>
      {FIRST_FORMATS.map(row)}
      {!isMore && (
        <DiscloseButton
          line={say(words, 'format.more')}
          shows={{ id: list, open, toggle: () => setOpen(!open) }}
        />
      )}
      <div id={list}>{(open || isMore) && MORE_FORMATS.map(row)}</div>
    </fieldset>
  );
}

function FormatRow(props: FormatPartProps & { readonly group: string; readonly one: FormatChoice }) {
  const { words, choice, endings, isZip, onChoice, group, one } = props;
  const { id, formats } = one;
  const isTaken = formats.includes(choice.format);
  const ending = isTaken && isZip ? 'zip' : endings[isTaken ? choice.format : formats[0]];
  return (
    <>
      <Radio
        name={group}
        checked={isTaken}
        aside={<bdi dir="ltr">{`.${ending}`}</bdi>}
        onChoose={() => onChoice({ format: formats[0] })}
      >
        {say(words, `format.${id}`)}
      </Radio>
      {isTaken && id === 'markdown' && <MarkdownChoices {...props} />}
      {isTaken && (id === 'csv' || id === 'sources') && (
        <Sub
          label={say(words, `sub.${id}`)}
          options={(formats as readonly KindOfFormat[]).map((value) => ({
            value,
            label: say(words, `kind.${value}`),
          }))}
          value={choice.format as KindOfFormat}
          onChange={(format) => onChoice({ format })}
        />
      )}
    </>
  );
}

type KindOfFormat = Extract<ExportFormat, 'csv-sheet' | 'csv-exact' | 'csl-json' | 'bibtex' | 'ris'>;

const LAYOUTS = ['one', 'note', 'page', 'entity'] as const satisfies readonly ExportLayout[];
const PRESETS = ['plain', 'obsidian', 'logseq', 'own'] as const satisfies readonly MarkdownPreset[];

function MarkdownChoices({ words, choice, onChoice }: FormatPartProps) {
  return (
    <>
      <Sub
        label={say(words, 'layout')}
        options={LAYOUTS.map((value) => ({ value, label: say(words, `layout.${value}`) }))}
        value={choice.layout}
        onChange={(layout) => onChoice({ layout })}
      />
      <Sub
        label={say(words, 'preset')}
        options={PRESETS.map((value) => ({ value, label: say(words, `preset.${value}`) }))}
        value={choice.preset}
        onChange={(preset) => onChoice({ preset })}
      />
    </>
  );
}

function Sub<Value extends string>(props: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div class="export-sub">
      <label for={id}>{props.label}</label>
      <Select id={id} options={props.options} value={props.value} onChange={props.onChange} />
    </div>
  );
}
