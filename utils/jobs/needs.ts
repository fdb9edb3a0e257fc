import type { ImportReader } from '../importing/import-item.ts';
import type { KeptFiles } from '../knowledge/kept-files.ts';
import type { PackFilling } from '../knowledge/pack-filling.ts';
import type { PackFiles, PackReaders } from '../knowledge/pack-files.ts';
import type { ImportJob, JobProgress } from './job.ts';

/** What a run is given; tests give small ones. */
export interface RunNeeds {
  readonly files: KeptFiles;
  readonly packs: Pick<PackFilling, 'write' | 'install' | 'inspectFiles'>;
  readonly openReader: (job: ImportJob) => Promise<ImportReader>;
  /** Bytes to text; unpacks what is compressed. Rejects where they are no text. */
  readonly decode: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<string>;
  /** The files inside a pack of one file. */
  readonly openPackFile: (file: Blob) => Promise<PackFiles>;
  readonly packReaders: PackReaders;
  /** Packs that come with the extension: no file may bring one under their name. */
  readonly builtIn: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How a run tells what it does. */
export interface RunReport {
  /** Stores a job's new state and tells everybody. */
  readonly save: (job: ImportJob) => Promise<void>;
  readonly progress: (progress: JobProgress) => void;
}
