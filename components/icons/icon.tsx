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
  pin: () => <path d="M9.7 2.3 13.7 6.3M10.5 3.1 7 6.2l-3.2.6 5.4 5.4.6-3.2 3.1-3.5M6.5 9.5l-4 4" />,
  back: () => <path d="M9.8 4.3 6.1 8l3.7 3.7" />,
  lock: () => (
    <>
      <rect x="3.3" y="7" width="9.4" height="6.3" rx="1.5" />
      <path d="M5.3 6.8V5.3a2.7 2.7 0 0 1 5.4 0v1.5" />
    </>
  ),
} as const satisfies Record<string, () => ComponentChildren>;

export type IconName = keyof typeof DRAWINGS;

/** A drawing beside or inside something that says in words what it means; `size` in CSS pixels. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
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
