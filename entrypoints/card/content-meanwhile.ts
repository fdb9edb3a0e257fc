import type { CardContent } from '../../components/card/card-props.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';
import type { CardView } from './view.ts';

/** A step to the next mention keeps the facts in sight, a chosen reading's too: nothing flickers. */
export function contentMeanwhile(view: CardView, request: CardRequest): CardContent {
  if (view.state === 'blank' || view.content.state !== 'content') return { state: 'opening' };
  const { id } = view.content.entity;
  // A choice holds for all mentions that are written in the same way.
  const sameName = view.request.surface === request.surface && request.readings.includes(id);
  return sameName || id === request.readings[0] ? view.content : { state: 'opening' };
}
