import type { PopupWords } from '../../utils/wording/popup.ts';
import { quantity } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Segmented } from '../controls/segmented.tsx';

/** How large the card is drawn, as a multiple, and what has it open beside the keyboard and a finger. */
export const SCALES = [1, 1.15, 1.3, 1.5] as const;
export type Scale = (typeof SCALES)[number];
export const OPENINGS = ['rest', 'alt', 'ctrl', 'shift'] as const;
export type Opening = (typeof OPENINGS)[number];

export interface CardSettingsProps {
  readonly words: PopupWords;
  readonly scale: Scale;
  readonly opening: Opening;
  readonly onScale: (scale: Scale) => void;
  readonly onOpening: (opening: Opening) => void;
}

/** What the reader may choose about the card. */
export function CardSettings({ words, scale, opening, onScale, onOpening }: CardSettingsProps) {
  return (
    <>
      <section class="settings-group settings-size">
        <h2 id="card-size">{say(words, 'cardSize')}</h2>
        <Segmented
          labelledBy="card-size"
          options={SCALES.map((each) => ({ value: String(each), label: inPercent(words, each) }))}
          value={String(scale)}
          onChange={(chosen) => {
            const found = SCALES.find((each) => String(each) === chosen);
            if (found !== undefined) onScale(found);
          }}
        />
      </section>
      <fieldset class="settings-group">
        <legend>{say(words, 'opening')}</legend>
        {OPENINGS.map((value) => (
          <label key={value} class="settings-radio">
            <input
              type="radio"
              name="opening"
              checked={value === opening}
              onChange={() => onOpening(value)}
            />
            {value === 'rest' ? say(words, 'opening.rest') : say(words, 'opening.held', { key: KEYS[value] })}
          </label>
        ))}
        <p>{say(words, 'openingHint')}</p>
      </fieldset>
    </>
  );
}

/** As they are written on keyboards. */
const KEYS = { alt: 'Alt', ctrl: 'Ctrl', shift: 'Shift' } as const;

function inPercent({ lang }: PopupWords, scale: Scale): string {
  const { figure, after } = quantity(lang, Math.round(scale * 100), PERCENT);
  return figure + after;
}

const PERCENT = { symbol: '%', names: { other: '%' } };
