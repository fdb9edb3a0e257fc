import { useMemo } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import type { CardProps } from '../../components/card/card-props.ts';
import { citeFact, citeFacts } from '../../utils/citing/cite.ts';
import { citingManner } from '../../utils/citing/citing-manner.ts';
import { checksFor } from './checks.ts';
import { copyText } from './clipboard.ts';
import type { Deeds } from './deeds.ts';
import { derivedFor } from './derived.ts';
import type { ShownCard } from './view.ts';

export interface CardOverProps extends Deeds, Pick<CardProps, 'words' | 'drafts' | 'offline'> {
  readonly shown: ShownCard;
  readonly onStep: (step: 1 | -1) => void;
  readonly onGrown: () => void;
  readonly onCopied: (ok: boolean) => void;
}

/** The card, with what follows from its facts and the text it stands in. */
export function CardOver({ shown, onCopied, ...rest }: CardOverProps) {
  const { request, content, kept, noted, copied, pinned, refusals } = shown;
  const entity = content.state === 'content' ? content.entity : undefined;
  const derived = useMemo(() => entity && derivedFor(entity, request), [entity, request]);
  const checks = useMemo(
    () => (content.state === 'content' ? checksFor(content, request) : []),
    [content, request],
  );
  const onCopy: CardProps['onCopy'] = (format, what) => {
    if (!entity || !derived) return;
    const { facts } = derived;
    const manner = citingManner(rest.words);
    const fact = what === 'all' ? undefined : facts[what];
    if (what !== 'all' && !fact) return;
    onCopied(
      copyText(
        document,
        fact ? citeFact(entity, fact, format, manner) : citeFacts(entity, facts, format, manner),
      ),
    );
  };
  const { surface, positions, index } = request;
  return (
    <Card
      {...rest}
      {...derived}
      checks={checks}
      surface={surface}
      positions={positions}
      index={index}
      content={content}
      kept={kept}
      noted={noted}
      copied={copied}
      pinned={pinned}
      refusals={refusals}
      sheet={request.sheet}
      onCopy={onCopy}
    />
  );
}
