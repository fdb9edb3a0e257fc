import type { ComponentChildren } from 'preact';
import './icon.css';

/** Drawn on a grid of 16 with a stroke of 1.4 in the text's colour. */
const DRAWINGS = {
  place: () => (
    <>
      <path d="M8 14.2c2.7-2.7 4.4-5 4.4-7.3a4.4 4.4 0 0 0-8.8 0c0 2.3 1.7 4.6 4.4 7.3Z" />
      <circle cx="8" cy="6.9" r="1.5" />
    </>
  ),
  person: () => (
    <>
      <circle cx="8" cy="5.2" r="2.7" />
      <path d="M2.9 13.6c.5-2.7 2.5-4.2 5.1-4.2s4.6 1.5 5.1 4.2" />
    </>
  ),
  organisation: () => (
    <path d="M2.5 13.5h11M3.7 13.5V6.8M6.6 13.5V6.8M9.4 13.5V6.8M12.3 13.5V6.8M2.6 6.7 8 2.9l5.4 3.8Z" />
  ),
  event: () => (
    <>
      <rect x="2.7" y="3.6" width="10.6" height="9.9" rx="1.6" />
      <path d="M2.7 6.7h10.6M5.6 2.2v2.6M10.4 2.2v2.6" />
    </>
  ),
  other: () => (
    <>
      <path d="M2.7 2.7h5l5.7 5.7-5 5-5.7-5.7Z" />
      <circle cx="5.7" cy="5.7" r=".8" fill="currentColor" />
    </>
  ),
  close: () => <path d="m4.2 4.2 7.6 7.6M11.8 4.2l-7.6 7.6" />,
  check: () => <path d="m3.5 8.4 3 3 6-6.5" />,
  up: () => <path d="m4.3 9.8 3.7-3.7 3.7 3.7" />,
  down: () => <path d="m4.3 6.2 3.7 3.7 3.7-3.7" />,
  clock: () => (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.2l2.1 1.3" />
    </>
  ),
  differ: () => <path d="M3.5 6h9M3.5 10h9M10.4 3l-4.8 10" />,
  gear: () => (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="M8 2.2v1.7M8 12.1v1.7M2.2 8h1.7M12.1 8h1.7M3.9 3.9l1.2 1.2M10.9 10.9l1.2 1.2M3.9 12.1l1.2-1.2M10.9 5.1l1.2-1.2" />
    </>
  ),
  pause: () => <path d="M5.6 3.6v8.8M10.4 3.6v8.8" />,
  resume: () => <path d="M5.2 3.4v9.2L12.4 8Z" />,
  warn: () => <path d="M8 2.7 14 13H2L8 2.7ZM8 6.7v3M8 11.4v.1" />,
  more: () => (
    <g fill="currentColor" stroke="none">
      <circle cx="3.6" cy="8" r="1.25" />
      <circle cx="8" cy="8" r="1.25" />
      <circle cx="12.4" cy="8" r="1.25" />
    </g>
  ),
  info: () => (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 7.3v3.4M8 5.2v.1" />
    </>
  ),
  hide: () => (
    <path d="M6.5 4.1A6 6 0 0 1 8 3.9c3 0 5 2 6 4.1a9 9 0 0 1-1.5 2.2M4.5 5A8.5 8.5 0 0 0 2 8c1 2.1 3 4.1 6 4.1 1.3 0 2.4-.4 3.3-.9M6.7 6.8a1.8 1.8 0 0 0 2.5 2.5M2.6 2.6l10.8 10.8" />
  ),
  show: () => (
    <>
      <path d="M2 8c1-2.1 3-4.1 6-4.1s5 2 6 4.1c-1 2.1-3 4.1-6 4.1S3 10.1 2 8Z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  pin: () => <path d="M9.7 2.3 13.7 6.3M10.5 3.1 7 6.2l-3.2.6 5.4 5.4.6-3.2 3.1-3.5M6.5 9.5l-4 4" />,
  pinned: () => (
    <>
      <path d="M9.7 2.3 13.7 6.3M10.5 3.1 7 6.2l-3.2.6 5.4 5.4.6-3.2 3.1-3.5Z" fill="currentColor" />
      <path d="m6.5 9.5-4 4" />
    </>
  ),
  addNote: () => <path d="M13 7.6V3.3H3v9.5h4.7M5.4 6.1h5.2M5.4 8.7H8M11.7 10v4M9.7 12h4" />,
  open: () => <path d="M6.7 3.3H3.3v9.4h9.4V9.3M9.3 2.7h4v4M13 3 7.6 8.4" />,
  grip: () => (
    <g fill="currentColor" stroke="none">
      <circle cx="6" cy="4" r="1" />
      <circle cx="10" cy="4" r="1" />
      <circle cx="6" cy="8" r="1" />
      <circle cx="10" cy="8" r="1" />
      <circle cx="6" cy="12" r="1" />
      <circle cx="10" cy="12" r="1" />
    </g>
  ),
  offline: () => (
    <path d="M4.6 5.3a3.7 3.7 0 0 0 .2 7.2H11M7 4.1a3.7 3.7 0 0 1 4.6 2.6 2.9 2.9 0 0 1 1.9 4.5M2.6 2.6l10.8 10.8" />
  ),
  back: () => <path d="M9.8 4.3 6.1 8l3.7 3.7" />,
  lock: () => (
    <>
      <rect x="3.3" y="7" width="9.4" height="6.3" rx="1.5" />
      <path d="M5.3 6.8V5.3a2.7 2.7 0 0 1 5.4 0v1.5" />
    </>
  ),
  note: () => (
    <>
      <path d="M3.2 2.8h9.6v6.7l-3.7 3.7H3.2Z" />
      <path d="M12.6 9.6H9.2v3.5" />
    </>
  ),
  pack: () => <path d="m8 2.3 5.2 2.6v6.2L8 13.7l-5.2-2.6V4.9L8 2.3ZM2.9 5 8 7.5 13.1 5M8 7.6v6" />,
  table: () => (
    <>
      <rect x="2.6" y="3.2" width="10.8" height="9.6" rx="1.6" />
      <path d="M2.8 6.4h10.4M2.8 9.6h10.4M6.6 6.4v6.2" />
    </>
  ),
  import: () => <path d="M8 2.5v7.4M5.2 7.3 8 10l2.8-2.7M3 9.5v3.8h10V9.5" />,
  export: () => <path d="M8 10V2.6M5.2 5.2 8 2.5l2.8 2.7M3 9.5v3.8h10V9.5" />,
  plus: () => <path d="M8 3.3v9.4M3.3 8h9.4" />,
  search: () => (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.2 3.2" />
    </>
  ),
  link: () => (
    <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.7.7M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.7-.7" />
  ),
  refresh: () => <path d="M12.9 7.2A5 5 0 0 0 4 5M3.1 8.8A5 5 0 0 0 12 11M4 2.6V5h2.4M12 13.4V11H9.6" />,
  trash: () => <path d="M3 4.5h10M6.2 4.3V2.8h3.6v1.5M4.3 4.7l.6 8.5h6.2l.6-8.5M6.8 7v3.7M9.2 7v3.7" />,
  undo: () => <path d="M5.7 3.3 3 6l2.7 2.7M3.2 6h6.2a3.4 3.4 0 0 1 0 6.8H6.3" />,
  redo: () => <path d="m10.3 3.3 2.7 2.7-2.7 2.7M12.8 6H6.6a3.4 3.4 0 0 0 0 6.8h3.1" />,
  tag: () => (
    <>
      <path d="M2.8 3v4.4l6 6 4.6-4.6-6-6H3Z" />
      <circle cx="5.6" cy="5.7" r=".9" fill="currentColor" stroke="none" />
    </>
  ),
  merge: () => <path d="M4 2.8v2.4c0 2 4 2.6 4 5v3M12 2.8v2.4c0 2-4 2.6-4 5" />,
  globe: () => (
    <>
      <circle cx="8" cy="8" r="5.4" />
      <path d="M2.8 8h10.4M8 2.6c3 3.3 3 7.5 0 10.8M8 2.6c-3 3.3-3 7.5 0 10.8" />
    </>
  ),
  keyboard: () => (
    <>
      <rect x="1.9" y="4.2" width="12.2" height="7.6" rx="1.6" />
      <path d="M4.6 6.8h.1M7 6.8h.1M9.4 6.8h.1M11.5 6.8h.1M5.4 9.4h5.2" />
    </>
  ),
  filter: () => <path d="M2.7 4.3h10.6M4.7 8h6.6M6.7 11.7h2.6" />,
  edit: () => <path d="m3 13 .6-2.8 7-7a1.5 1.5 0 0 1 2.2 2.2l-7 7L3 13ZM9.5 4.3l2.2 2.2" />,
  copy: () => (
    <>
      <rect x="5.5" y="5.5" width="7.8" height="7.8" rx="1.5" />
      <path d="M10.5 5.3V2.7H2.7v7.8h2.6" />
    </>
  ),
  all: () => <path d="M3 4h10M3 8h10M3 12h6.5" />,
  health: () => <path d="M2 8.4h2.9l1.7-4.6 2.8 8.6 1.8-4H14" />,
  backup: () => (
    <>
      <path d="M2.8 6.3v5.4c0 .9.7 1.6 1.6 1.6h7.2c.9 0 1.6-.7 1.6-1.6V6.3M6.2 8.9h3.6" />
      <rect x="2.2" y="2.9" width="11.6" height="3.4" rx="1" />
    </>
  ),
  panel: () => (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1.6" />
      <path d="M9.7 3v10" />
    </>
  ),
  forward: () => <path d="m6.2 4.3 3.7 3.7-3.7 3.7" />,
} as const satisfies Record<string, () => ComponentChildren>;

export type IconName = keyof typeof DRAWINGS;

/** They point along the line of reading. */
const ALONG: ReadonlySet<IconName> = new Set<IconName>(['back', 'forward', 'open', 'undo', 'redo']);

/** A drawing beside or inside something that says in words what it means; `size` in CSS pixels. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class={ALONG.has(name) ? 'icon along' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[name]()}
    </svg>
  );
}
