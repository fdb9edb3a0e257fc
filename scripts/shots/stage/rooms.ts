/** A page of the extension on which any state of a room is drawn; `?pseudo=rtl` or `?pseudo=long` changes its texts. */
import { render } from 'preact';
import '../../../assets/base.css';
import '../../../utils/paint/paint.css';
import { longerText, speakOtherwise } from '../../../tests/support/catalogues.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { arabicLetters } from '../arabic-letters.ts';
import type { SampledRoom } from '../room-states.ts';
import './rooms.css';

/** What the page offers to who drives it. */
export interface RoomStage {
  /** Draws a state anew and says how high its page is, in CSS pixels. */
  showRoom?(room: SampledRoom, state: string, lang: WordingLanguage): number;
}

const pseudo = new URLSearchParams(location.search).get('pseudo');
if (pseudo === 'long') speakOtherwise(longerText);
if (pseudo === 'rtl') speakOtherwise(arabicLetters);
document.documentElement.dir = pseudo === 'rtl' ? 'rtl' : 'ltr';

// Samples speak as they are loaded: the texts are changed by now.
const { SAMPLE_ROOMS } = await import('../../../tests/browser/rooms/sample-rooms.tsx');
const stage: RoomStage = { showRoom };
Object.assign(globalThis, stage);

function showRoom(room: SampledRoom, state: string, lang: WordingLanguage): number {
  const root = document.getElementById('root') ?? document.body;
  const draw = SAMPLE_ROOMS[room][state];
  if (!draw) throw new Error(`The samples of ${room} have no "${state}".`);
  document.documentElement.lang = lang;
  render(null, root);
  render(draw(lang), root);
  return document.documentElement.scrollHeight;
}
