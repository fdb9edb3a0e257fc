import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Segmented } from '../controls/segmented.tsx';
import { Select, type SelectOption } from '../controls/select.tsx';
import { Switch } from '../controls/switch.tsx';

interface RowProps {
  readonly label: string;
  /** A plain sentence: what it does. */
  readonly hint: string;
}

/** One setting: its name and what it does at the start of the line, its control at the end. */
function Row(props: RowProps & { readonly name: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <div class="set-row">
      <div class="set-words">
        {props.name}
        <p>{props.hint}</p>
      </div>
      <div class="set-control">{props.children}</div>
    </div>
  );
}

export function SelectRow<Value extends string>(
  props: RowProps & {
    readonly options: readonly SelectOption<Value>[];
    readonly value: Value;
    readonly onChange: (value: Value) => void;
  },
) {
  const id = useId();
  return (
    <Row {...props} name={<label for={id}>{props.label}</label>}>
      <Select id={id} options={props.options} value={props.value} onChange={props.onChange} />
    </Row>
  );
}

export function SegmentedRow<Value extends string>(
  props: RowProps & {
    readonly options: readonly { readonly value: Value; readonly label: string }[];
    readonly value: Value;
    readonly onChange: (value: Value) => void;
  },
) {
  const id = useId();
  return (
    <Row {...props} name={<b id={id}>{props.label}</b>}>
      <Segmented labelledBy={id} options={props.options} value={props.value} onChange={props.onChange} />
    </Row>
  );
}

export function SwitchRow(
  props: RowProps & {
    readonly on: boolean;
    /** "On" or "Off". */
    readonly word: string;
    readonly onChange: (on: boolean) => void;
  },
) {
  const { label, on, word, onChange } = props;
  return (
    <Row {...props} name={<b>{label}</b>}>
      <Switch on={on} label={label} word={word} onChange={onChange} />
    </Row>
  );
}

/** A way to elsewhere. */
export function WayRow(props: RowProps & { readonly children: ComponentChildren }) {
  return (
    <Row {...props} name={<b>{props.label}</b>}>
      {props.children}
    </Row>
  );
}
