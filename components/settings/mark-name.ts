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

/**
 * The name of the highlight under which a name of this kind is painted, as in a page that is read.
 * @param light the text is, on something dark
 */
export function markName(preset: Preset, kind: Kind, light: boolean): string {
  const look =
    preset === 'whisper' ? 'slw-any' : `${FAMILY[preset]}-${kind === 'organisation' ? 'org' : kind}`;
  return look + (light ? '-light' : '');
}
