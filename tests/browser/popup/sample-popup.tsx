import { vi } from 'vitest';
import type { NameOnPage } from '../../../components/popup/name-row.tsx';
import type { PopupProps } from '../../../components/popup/popup.tsx';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { popupWords } from '../../../utils/wording/popup.ts';
import { presented } from '../../support/presented.ts';

const POSITIONS: readonly (readonly [id: string, positions: readonly number[]])[] = [
  ['Q488990', [0.04, 0.3, 0.5, 0.62, 0.9]],
  ['KZ-39', [0.06, 0.11, 0.48, 0.83]],
  ['KZ', [0.08, 0.2, 0.24, 0.55, 0.58, 0.77]],
  ['RU', [0.1, 0.44]],
  ['org:eaeu', [0.3, 0.36, 0.7]],
  ['UZ', [0.4, 0.47]],
  ['event:virgin-lands', [0.52, 0.6]],
  ['person:altynsarin', [0.83]],
];

/** A page's names in reading order: 8 names, 25 mentions. */
export function namesOnPage(lang: WordingLanguage): NameOnPage[] {
  return POSITIONS.map(([id, positions]) => ({ entity: presented(lang, id), positions, frame: 0 }));
}

/** A page that was read to its end, on a site that is on. */
export function popupProps(lang: WordingLanguage, other: Partial<PopupProps> = {}): PopupProps {
  return {
    words: popupWords(lang),
    status: { kind: 'done' },
    host: 'steppe-post.example',
    siteOn: true,
    granted: true,
    paused: false,
    names: namesOnPage(lang),
    onSiteSwitch: vi.fn(),
    onTurnOn: vi.fn(),
    onPause: vi.fn(),
    onResume: vi.fn(),
    onReadAnyway: vi.fn(),
    onRetry: vi.fn(),
    onCopyReport: vi.fn(),
    onJump: vi.fn(),
    onSettings: vi.fn(),
    onOpenBase: vi.fn(),
    ...other,
  };
}
