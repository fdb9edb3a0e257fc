import { quantity } from '../../utils/wording/numbers.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { say } from '../../utils/wording/say.ts';
import { SegmentedRow, SelectRow } from './setting-row.tsx';
import type { SettingsScreenProps } from './settings-screen.tsx';
import { OPENINGS, SCALES } from './values.ts';

/** What the reader may choose about the card. */
export function CardSettings({ words, values, onChange }: SettingsScreenProps) {
  return (
    <>
      <SelectRow
        label={say(words, 'opening')}
        hint={say(words, 'openingHint')}
        options={OPENINGS.map((value) => ({
          value,
          label:
            value === 'rest' ? say(words, 'opening.rest') : say(words, 'opening.held', { key: KEYS[value] }),
        }))}
        value={values.cardOpening}
        onChange={(cardOpening) => onChange({ cardOpening })}
      />
      <SegmentedRow
        label={say(words, 'cardSize')}
        hint={say(words, 'cardSizeHint')}
        options={SCALES.map((each) => ({ value: String(each), label: inPercent(words.lang, each) }))}
        value={String(values.cardScale)}
        onChange={(chosen) => {
          const cardScale = SCALES.find((each) => String(each) === chosen);
          if (cardScale !== undefined) onChange({ cardScale });
        }}
      />
    </>
  );
}

/** As they are written on keyboards. */
const KEYS = { alt: 'Alt', ctrl: 'Ctrl', shift: 'Shift' } as const;

function inPercent(lang: WordingLanguage, scale: number): string {
  const { figure, after } = quantity(lang, Math.round(scale * 100), PERCENT);
  return figure + after;
}

const PERCENT = { symbol: '%', names: { other: '%' } };
