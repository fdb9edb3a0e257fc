/** A page of the extension on which any state of the card is drawn as the card's own page draws it. */
import { render } from 'preact';
import '../../../assets/base.css';
import { Card } from '../../../components/card/card.tsx';
import type { CardProps } from '../../../components/card/card-props.ts';
import { wantedHeight } from '../../../entrypoints/card/layout.ts';
import { inArabicLetters } from '../arabic-letters.ts';
import { CARD_STATES } from '../card-states.ts';
import '../../../entrypoints/card/card-page.css';
import './stage.css';

/** What the page offers to who drives it. */
export interface Stage {
  /** Draws one state anew, in a frame that is as wide as it says and as high as the card likes. */
  showCard(name: string, lettered: boolean): void;
  /** Gives the frame the height that the card would like now. */
  fitCard(): void;
}

const HIGHEST = 420;
/** Of a phone of 780 pixels (utils/hover/place.ts). */
const HIGHEST_SHEET = 468;
const frame = document.getElementById('frame') ?? document.body;
const root = document.getElementById('root') ?? document.body;
let scale = 1;

const stage: Stage = { showCard, fitCard };
Object.assign(globalThis, stage);

function showCard(name: string, lettered: boolean): void {
  const state = CARD_STATES.find((each) => each.name === name);
  if (!state) throw new Error(`No state of the card is called ${name}.`);
  const { lang = 'en', width = 340, scale: drawn = 1 } = state;
  const given = state.props(lang);
  const rtl = lettered || state.rtl === true;
  const { documentElement } = document;
  documentElement.lang = rtl ? 'ar' : lang;
  documentElement.dir = rtl ? 'rtl' : 'ltr';
  scale = drawn;
  documentElement.style.setProperty('--card-scale', String(scale));
  frame.style.inlineSize = `${String(width * scale)}px`;
  frame.classList.toggle('sheet', given.sheet === true);
  // Nothing that was opened in the state before is to be open in this one.
  render(null, root);
  draw(lettered ? inArabicLetters(given) : given);
}

function draw(props: CardProps): void {
  const again = (more: Partial<CardProps>): void => draw({ ...props, ...more });
  render(
    <Card
      {...props}
      {...(props.onNote && { onNote: ({ text, id }) => answerNote(text, id, again) })}
      {...(props.onCopy && { onCopy: () => again({ copied: { ok: props.copied?.ok ?? true } }) })}
      onGrown={() => setTimeout(fitCard)}
    />,
    root,
  );
  fitCard();
}

/** The base keeps every note but those that say what shall become of them. */
function answerNote(text: string, id: string, again: (more: Partial<CardProps>) => void): void {
  if (!text.includes('(waits)')) again({ noted: { id, ok: !text.includes('(fails)') } });
}

function fitCard(): void {
  const most = Math.min(frame.matches('.sheet') ? HIGHEST_SHEET : HIGHEST * scale, innerHeight - 48);
  const wanted = (wantedHeight(root.querySelector('.card'), innerWidth) ?? 0) * scale;
  frame.style.blockSize = `${String(Math.ceil(Math.min(most, wanted)))}px`;
}
