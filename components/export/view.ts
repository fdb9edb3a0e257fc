import type {
  ExportChoice,
  ExportFormat,
  ExportPart,
  MarkdownPreset,
} from '../../utils/interchange/export-model.ts';
import type { ExportScreenWords } from '../../utils/wording/export.ts';

/** What can leave. */
export type ScopeId = 'page' | 'entity' | 'selected' | 'notes' | 'everything' | 'since';

export interface ScopeView {
  readonly id: ScopeId;
  /** How much it is; absent until it is counted, and then alone can it be turned to. */
  readonly counts?: { readonly entities: number; readonly notes: number };
  /** Milliseconds since 1970: of the last export, where that is what it begins from. */
  readonly since?: number;
}

/** The first lines of what would be written. */
export interface PreviewView {
  readonly lines: readonly string[];
  readonly total: number;
  readonly bytes: number;
  /** Both are of the whole, counted and not estimated. */
  readonly isExact: boolean;
}

/** The reader's own template. */
export interface TemplateView {
  readonly text: string;
  /** What is wrong with it, with its line. */
  readonly fault?: string | undefined;
  /** Names of the fields of a note and of an entry, as a template writes them. */
  readonly fields: { readonly note: readonly string[]; readonly entity: readonly string[] };
}

/** A file on its way. */
export interface WritingView {
  readonly done: number;
  readonly total: number;
  readonly bytes: number;
  /** From 0 to 1. */
  readonly share: number;
  /** Known after a few seconds. */
  readonly secondsLeft?: number;
}

/** What the last press came to. */
export interface NewsView {
  readonly text: string;
  readonly isBad: boolean;
}

export interface ExportScreenProps {
  readonly words: ExportScreenWords;
  readonly scopes: readonly ScopeView[];
  readonly scope: ScopeId;
  readonly choice: ExportChoice;
  readonly endings: Readonly<Record<ExportFormat, string>>;
  /** Those that the format knows, with how many there are of each where that can be counted. */
  readonly parts: readonly { readonly part: ExportPart; readonly count?: number }[];
  /** Undefined until it is made; what is shown then stays until another is. */
  readonly preview: PreviewView | 'failed' | undefined;
  readonly template: TemplateView;
  readonly writing: WritingView | undefined;
  readonly news: NewsView | undefined;
  /** The file would be a zip. */
  readonly isZip: boolean;
  readonly onScope: (scope: ScopeId) => void;
  readonly onChoice: (change: Partial<ExportChoice>) => void;
  readonly onBegin: (preset: Exclude<MarkdownPreset, 'own'>) => void;
  readonly onPreviewAgain: () => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Absent in a window of its own, which the browser closes. */
  readonly onClose?: (() => void) | undefined;
}
