import type { Kept } from '../../components/card/card-kept.tsx';
import type { CardContent } from '../../components/card/card.tsx';
import type { BackgroundToCard } from '../../utils/messages/card-port.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';

/** What the frame shows; `blank` holds no data at all. */
export type CardView = { readonly state: 'blank' } | ShownCard;

export interface ShownCard {
  readonly state: 'card';
  readonly request: CardRequest;
  readonly content: CardContent;
  /** What came of the reader's last decision about the name. */
  readonly kept?: Kept;
}

export const BLANK: CardView = { state: 'blank' };

/** The view after a message of the background; answers to earlier requests are dropped by their token. */
export function nextView(view: CardView, message: BackgroundToCard): CardView {
  switch (message.kind) {
    case 'admitted':
    case 'manner':
    case 'noted':
    case 'pinned':
      return view;
    case 'hidden':
      return BLANK;
    case 'opening':
      return { state: 'card', request: message.request, content: contentMeanwhile(view, message.request) };
    case 'content': {
      if (view.state === 'blank' || view.request.token !== message.token) return view;
      const { entity, readings, clear, textLang: lang, page, site } = message;
      const where = { page, ...(site !== undefined && { site }) };
      return { ...view, content: { state: 'content', entity, readings, clear, lang, ...where } };
    }
    case 'kept': {
      if (view.state === 'blank' || view.request.token !== message.token) return view;
      const { deed, ok } = message;
      return { ...view, kept: { deed, ok } };
    }
    case 'failure':
      if (view.state === 'blank' || view.request.token !== message.token) return view;
      return { ...view, content: { state: 'failure', why: message.why } };
  }
}

/** A step to the next mention keeps the facts in sight, a chosen reading's too: nothing flickers. */
function contentMeanwhile(view: CardView, request: CardRequest): CardContent {
  if (view.state === 'blank' || view.content.state !== 'content') return { state: 'opening' };
  const { id } = view.content.entity;
  // A choice holds for all mentions that are written in the same way.
  const sameName = view.request.surface === request.surface && request.readings.includes(id);
  return sameName || id === request.readings[0] ? view.content : { state: 'opening' };
}
