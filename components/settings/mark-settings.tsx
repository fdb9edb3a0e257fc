import { useLayoutEffect, useRef } from 'preact/hooks';
import { Fragment } from 'preact';
import { pieces, say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { paintExample } from './example-marks.ts';
import { PRESETS, type Preset } from './mark-name.ts';
import { SegmentedRow, SelectRow, SwitchRow } from './setting-row.tsx';
import type { SettingsScreenProps } from './settings-screen.tsx';
import { DENSITIES } from './values.ts';

/** How marks look, with a sample in their own looks, and what is marked. */
export function MarkSettings({ words, values, onChange }: SettingsScreenProps) {
  const { preset, density, demonyms, noteMarks, wholePage } = values;
  return (
    <>
      <SegmentedRow
        label={say(words, 'preset')}
        hint={say(words, 'presetHint')}
        options={PRESETS.map((value) => ({ value, label: say(words, `preset.${value}`) }))}
        value={preset}
        onChange={(chosen) => onChange({ preset: chosen })}
      />
      <Sample words={words} preset={preset} />
      <SelectRow
        label={say(words, 'density')}
        hint={say(words, 'densityHint')}
        options={DENSITIES.map((value) => ({ value, label: say(words, `density.${value}`) }))}
        value={density}
        onChange={(chosen) => onChange({ density: chosen })}
      />
      <SwitchRow
        label={say(words, 'demonyms')}
        hint={say(words, 'demonymsHint')}
        on={demonyms}
        word={say(words, demonyms ? 'on' : 'off')}
        onChange={(on) => onChange({ demonyms: on })}
      />
      <SwitchRow
        label={say(words, 'noteMarks')}
        hint={say(words, 'noteMarksHint')}
        on={noteMarks}
        word={say(words, noteMarks ? 'on' : 'off')}
        onChange={(on) => onChange({ noteMarks: on })}
      />
      <SwitchRow
        label={say(words, 'wholePage')}
        hint={say(words, 'wholePageHint')}
        on={wholePage}
        word={say(words, wholePage ? 'on' : 'off')}
        onChange={(on) => onChange({ wholePage: on })}
      />
    </>
  );
}

/** A sentence with a name of each kind, marked by the rules that mark pages. */
function Sample({ words, preset }: { readonly words: SettingsWords; readonly preset: Preset }) {
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() =>
    paintExample(
      [...(figure.current?.querySelectorAll<HTMLElement>('[data-kind]') ?? [])].map((element) => ({
        element,
        kind: KINDS.find((kind) => kind === element.dataset['kind']) ?? 'place',
      })),
      preset,
    ),
  );
  return (
    <figure ref={figure} class="set-sample" role="group" aria-label={say(words, 'sample')}>
      {pieces(words, 'sample.text').map((piece, at) =>
        'slot' in piece ? (
          <span key={at} data-kind={piece.slot}>
            {say(words, `sample.${piece.slot}`)}
          </span>
        ) : (
          <Fragment key={at}>{piece.text}</Fragment>
        ),
      )}
    </figure>
  );
}

const KINDS = ['place', 'person', 'organisation', 'event'] as const;
