import type { Kept } from '../../components/card/card-kept.tsx';
import type { CardContent, Noted } from '../../components/card/card-props.ts';
import type { NotesContent } from '../../components/card/card-quote-notes.tsx';
import type { BackgroundToCard } from '../../utils/messages/card-port.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';
import { contentMeanwhile } from './content-meanwhile.ts';

/** What the frame shows; `blank` holds no data at all. */
export type CardView = { readonly state: 'blank' } | ShownCard;

export interface ShownCard {
  readonly state: 'card';
  readonly request: CardRequest;
  readonly content: CardContent | NotesContent;
  /** It stays where it is, whatever the pointer does. */
  readonly pinned?: boolean;
  /** How often the page would not have it stay. */
  readonly refusals?: number;
  /** What came of the reader's last decision about the name. */
  readonly kept?: Kept;
  /** What became of the last note, and of the last copy. */
  readonly noted?: Noted;
  readonly copied?: { readonly ok: boolean };
}

export const BLANK: CardView = { state: 'blank' };

/** The view after a message of the background; answers to earlier requests are dropped by their token. */
export function nextView(view: CardView, message: BackgroundToCard): CardView {
  switch (message.kind) {
    case 'admitted':
    case 'manner':
      return view;
    case 'hidden':
      return BLANK;
    case 'pinned':
      return view.state === 'card' ? { ...view, ...pinnedNow(view, message.pinned) } : view;
    case 'opening': {
      const pinned = view.state === 'card' && view.pinned === true;
      const { request } = message;
      return { state: 'card', request, content: contentMeanwhile(view, request), ...(pinned && { pinned }) };
    }
    case 'noted':
      // A note is about its entity: the card may show another mention by now.
      return view.state === 'card' ? { ...view, noted: { id: message.id, ok: message.ok } } : view;
    default:
      if (view.state === 'blank' || view.request.token !== message.token) return view;
      return answered(view, message);
  }
}

/** One that is not pinned and is told so had asked to be. */
function pinnedNow(view: ShownCard, pinned: boolean): Pick<ShownCard, 'pinned' | 'refusals'> {
  const isRefused = !pinned && view.pinned !== true;
  return { pinned, ...(isRefused && { refusals: (view.refusals ?? 0) + 1 }) };
}

type Answer = Exclude<Extract<BackgroundToCard, { token: number }>, { kind: 'noted' }>;

function answered(view: ShownCard, message: Answer): ShownCard {
  switch (message.kind) {
    case 'content': {
      const { entity, readings, clear, textLang: lang, page, site } = message;
      const where = { page, ...(site !== undefined && { site }) };
      return { ...view, content: { state: 'content', entity, readings, clear, lang, ...where } };
    }
    case 'notes':
      return { ...view, content: { state: 'notes', notes: message.notes } };
    case 'kept':
      return { ...view, kept: { deed: message.deed, ok: message.ok } };
    case 'failure':
      return { ...view, content: { state: 'failure', why: message.why } };
  }
}
