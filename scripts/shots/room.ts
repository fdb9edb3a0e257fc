import type { OpenBrowser } from '../browser/open.ts';

/** One thing to take a picture of. */
export interface Shot {
  /** Unique in its room; the name of its file. */
  readonly name: string;
  /** What stands above it on the sheet. */
  readonly caption: string;
}

/** A picture, as it goes into a file and onto a sheet. */
export interface Taken {
  readonly shot: Shot;
  /** The sheet that it stands on. */
  readonly mode: Mode;
  /** PNG. */
  readonly picture: Uint8Array;
  /** How wide it is on the sheet, in CSS pixels. */
  readonly width: number;
}

/** A way in which the same things look otherwise: a scheme, a direction, a browser. Each has its sheet. */
export interface Mode {
  readonly name: string;
  readonly dark: boolean;
}

/** A surface of ours with all that is to be seen of it. Another room is another file and a line in `rooms.ts`. */
export interface Room {
  readonly name: string;
  /** At the head of its sheets. */
  readonly title: string;
  readonly shots: readonly Shot[];
  readonly modes: readonly Mode[];
  /** Takes those that are wanted, of one mode. */
  take(kit: Kit, mode: Mode, wanted: readonly Shot[]): AsyncIterable<Taken>;
}

/** What pictures are taken with. Browsers are opened when first asked for. */
export interface Kit {
  chromium(): Promise<OpenBrowser>;
  firefox(): Promise<OpenBrowser>;
}
