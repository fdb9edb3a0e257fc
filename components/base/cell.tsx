import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { ClashPanel } from './clash-panel.tsx';
import { useDesk } from './desk.ts';
import { useFields, type FieldsAtWork } from './use-fields.ts';
import { Wrong } from './wrong.tsx';
import type { Fields, FieldsEdit, Outcome } from './view.ts';

export interface CellProps {
  /** Apart from all other cells of the entry. */
  readonly id: string;
  /** What is changed here: "Population". */
  readonly label: string;
  readonly stored: Fields;
  readonly check: (fields: Fields) => Fields;
  readonly save: (edit: FieldsEdit) => Promise<Outcome>;
  /** How a field is said where two values of it are held against each other. */
  readonly inWords?: ((field: string, text: string) => string) | undefined;
  /** Nothing is stored before the reader is done. */
  readonly isStoredAtEnd?: boolean;
  /** Several lines are written: Enter begins a new one, and with Ctrl it saves. */
  readonly isLong?: boolean;
  /** What is shown while nothing is written. */
  readonly children: ComponentChildren;
  readonly editor: (work: FieldsAtWork) => ComponentChildren;
}

const FIELDS = 'input, textarea, select';

/** A value that is changed in its place: a press or Enter opens it, Esc puts back what stood there. */
export function Cell(props: CellProps) {
  const { id, label, isLong = false, children, editor } = props;
  const { words, left, onLeft } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(left()[id] !== undefined);
  /** The focus was here when the cell opened or closed by a key. */
  const focuses = useRef(false);
  const work = useFields({
    stored: props.stored,
    check: props.check,
    save: props.save,
    isStoredAtEnd: props.isStoredAtEnd,
    left: left()[id],
    onLeft: (typed) => onLeft(id, typed),
  });
  useLayoutEffect(() => {
    if (!focuses.current) return;
    focuses.current = false;
    const target = place.current?.querySelector<HTMLElement>(open ? FIELDS : '.cell-button');
    target?.focus();
    if (target instanceof HTMLInputElement) target.select();
  }, [open]);
  const close = (back: boolean) => {
    focuses.current = back;
    work.rest();
    setOpen(false);
  };
  const commit = (back: boolean) => {
    void work.flush().then((isDone) => {
      if (isDone) close(back);
      else if (back) place.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key === 'Escape') {
      work.revert();
      close(true);
    } else if (key === 'Enter' && saves(event, isLong)) commit(true);
    else if (key === 'Tab' && place.current && isAtEdge(place.current, target, event.shiftKey)) {
      // Where there is no next cell the browser finds what comes next.
      if (!openBeside(place.current, event.shiftKey)) return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const isWithin = relatedTarget instanceof Node && place.current?.contains(relatedTarget) === true;
    // Another window in front takes the focus and gives it back.
    if (open && !isWithin && (relatedTarget !== null || document.hasFocus())) commit(false);
  };
  if (!open)
    return (
      // Of its own key: a button that goes with the focus in it must not be heard as a cell that is left.
      <div key="shown" ref={place} class="cell" data-cell={id}>
        <button
          type="button"
          class="cell-button"
          onClick={() => {
            focuses.current = true;
            setOpen(true);
          }}
        >
          {children}
          <span class="for-screen-readers">{say(words, 'editOf', { what: label })}</span>
        </button>
      </div>
    );
  return (
    <div
      key="open"
      ref={place}
      class="cell open"
      data-cell={id}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      {editor(work)}
      {work.hasFailed && <Wrong text={say(words, 'cell.failed')} />}
      <ClashPanel work={work} label={label} inWords={props.inWords} onDone={() => close(true)} />
    </div>
  );
}

/** Enter, but where it chooses from a list or begins a new line. */
function saves({ target, isComposing, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent, isLong: boolean) {
  if (isComposing || defaultPrevented || target instanceof HTMLButtonElement) return false;
  return !isLong || ctrlKey || metaKey;
}

/** Whether Tab leaves the cell from here. */
function isAtEdge(place: HTMLElement, target: EventTarget | null, isBack: boolean): boolean {
  const stops = [...place.querySelectorAll(`${FIELDS}, button`)];
  return target === (isBack ? stops[0] : stops.at(-1));
}

/** Opens the cell before or after this one; false where there is none. */
function openBeside(place: HTMLElement, isBack: boolean): boolean {
  const cells = [...document.querySelectorAll('[data-cell]')];
  const beside = cells[cells.indexOf(place) + (isBack ? -1 : 1)];
  const button = beside?.querySelector<HTMLElement>('.cell-button');
  if (button) button.click();
  else beside?.querySelector<HTMLElement>(FIELDS)?.focus();
  return beside !== undefined;
}
