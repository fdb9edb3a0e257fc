import type { Kind } from '../../utils/facts/entity.ts';

/** The looks of marks, as the settings name them. */
export const PRESETS = ['quiet', 'whisper', 'tint', 'shapes'] as const;
export type Preset = (typeof PRESETS)[number];

/** How paint.css names the families of looks; the whisper has one look for all kinds. */
const FAMILY: Readonly<Record<Exclude<Preset, 'whisper'>, string>> = {
  quiet: 'sl',
  shapes: 'sls',
  tint: 'slt',
};

/** The name of the highlight under which a name of this kind is painted, as in a page that is read. */
export function markName(preset: Preset, kind: Kind): string {
  if (preset === 'whisper') return 'slw-any';
  return `${FAMILY[preset]}-${kind === 'organisation' ? 'org' : kind}`;
}
