import type { CardContent } from '../../components/card/card-props.ts';
import { checkFigures } from '../../utils/claims/check-figures.ts';
import type { CheckedFigure } from '../../utils/facts/derived.ts';
import type { CardRequest } from '../../utils/messages/card-request.ts';

type Shown = Extract<CardContent, { state: 'content' }>;

/** What the article's figures beside the name are to what is stored; where the text's language is unknown, nothing. */
export function checksFor(
  { entity, lang }: Pick<Shown, 'entity' | 'lang'>,
  { around, articleDate }: Pick<CardRequest, 'around' | 'articleDate'>,
): readonly CheckedFigure[] {
  const { text, start, end } = around;
  const { facts, peers } = entity;
  return checkFigures({
    ...{ text, start, end, lang, facts },
    ...(peers && { peers }),
    ...(articleDate !== undefined && { articleDate }),
  });
}
