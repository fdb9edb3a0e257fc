import { useMemo, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../utils/facts/entity.ts';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { lookOf, stopAt, stopsOf, ticksOf, type Stop } from './stops.ts';
import type { PanelName, PanelNote, PanelView } from './view.ts';
import './ruler.css';

export interface RulerProps {
  readonly words: PanelWords;
  readonly names: readonly PanelName[];
  readonly notes: readonly PanelNote[];
  readonly view: PanelView | undefined;
  /** To a share of the page, from 0 to 1. */
  readonly onTravel: (to: number) => void;
  readonly onPoint: (name: PanelName, nth: number) => void;
  readonly onPointNote: (note: PanelNote) => void;
}

/**
 * The page as a line with a tick for every mention and every note, and a window over what is on screen. A press leads
 * there, and so do the arrow keys, from one to the next.
 */
export function Ruler(props: RulerProps) {
  const { words, names, notes, view, onTravel, onPoint, onPointNote } = props;
  const line = useRef<HTMLDivElement>(null);
  const stops = useMemo(() => stopsOf(names, notes), [names, notes]);
  const [travelled, setTravelled] = useState<number>();
  const at = stopAt(stops, view, travelled);
  const stop = stops[at];
  if (!stop) return null;

  const travel = (event: MouseEvent) => {
    const box = line.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const along = (event.clientX - box.left) / box.width;
    setTravelled(undefined);
    onTravel(Math.min(1, Math.max(0, isMirrored(line.current) ? 1 - along : along)));
  };
  const walk = (event: KeyboardEvent) => {
    const target = targetOf(event, at, stops.length, isMirrored(line.current));
    const next = target === null ? undefined : stops[target];
    if (target === null || !next) return;
    event.preventDefault();
    setTravelled(target);
    if ('note' in next) onPointNote(next.note);
    else onPoint(next.name, next.nth);
  };
  return (
    <div
      ref={line}
      class="ruler"
      role="slider"
      tabIndex={0}
      aria-label={say(words, 'ruler')}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={stops.length}
      aria-valuenow={at + 1}
      aria-valuetext={say(words, 'ruler.at', {
        name: calledAt(words, stop),
        nth: say(words, 'nth', { index: at + 1, total: stops.length }),
      })}
      onClick={travel}
      onKeyDown={walk}
    >
      <svg width="100%" height="30" aria-hidden="true">
        {view && (
          <rect
            class="window"
            x={percent(view.from)}
            width={percent(Math.max(0, view.to - view.from))}
            height="30"
            rx="4"
          />
        )}
        <line class="base" x1="0" x2="100%" y1="29.5" y2="29.5" />
        <Ticks stops={stops} at={stop} />
      </svg>
    </div>
  );
}

function Ticks({ stops, at }: { readonly stops: readonly Stop[]; readonly at: Stop }) {
  const ticks = useMemo(() => ticksOf(stops), [stops]);
  return (
    <>
      {ticks.map((stop) => (
        <Tick key={keyOf(stop)} stop={stop} current={stop === at} />
      ))}
    </>
  );
}

/**
 * A kind is told by its colour and by the tick's head: none, a dot, a bar, a diamond; what fits none is short. A note
 * is taller than any.
 */
function Tick({ stop, current }: { readonly stop: Stop; readonly current: boolean }) {
  const look = lookOf(stop);
  const x = percent(stop.position);
  return (
    <g class={current ? `tick ${look} current` : `tick ${look}`}>
      <line x1={x} x2={x} y1={TOPS[look]} y2="26" />
      {look === 'person' && <circle cx={x} cy="12.5" r="2" />}
      {look === 'organisation' && <rect x={x} y="11" width="5" height="2.5" />}
      {look === 'event' && <rect class="diamond" x={x} y="10.5" width="4" height="4" />}
    </g>
  );
}

const TOPS: Readonly<Record<Kind | 'note', number>> = {
  place: 14,
  person: 14,
  organisation: 13,
  event: 14,
  other: 20,
  note: 5,
};

function keyOf(stop: Stop): string {
  return 'note' in stop ? stop.note.id : `${stop.name.entity.id} ${String(stop.nth)}`;
}

/** UTF-16 units of a note that are told where the ruler says what it is at. */
const LONGEST = 80;

function calledAt(words: PanelWords, stop: Stop): string {
  if (!('note' in stop)) return stop.name.entity.name.text;
  const text = stop.note.text.replace(/\s+/gu, ' ').replace(/[\s.,;:]+$/u, '');
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\S*$/u, '')}…` : text;
  return cut === '' ? say(words, 'ruler.note') : say(words, 'ruler.noteOf', { text: cut });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function isMirrored(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

function targetOf(event: KeyboardEvent, at: number, length: number, mirrored: boolean): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const on = Math.min(at + 1, length - 1);
  const back = Math.max(at - 1, 0);
  switch (event.key) {
    case 'ArrowRight':
      return mirrored ? back : on;
    case 'ArrowLeft':
      return mirrored ? on : back;
    case 'ArrowDown':
      return on;
    case 'ArrowUp':
      return back;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
