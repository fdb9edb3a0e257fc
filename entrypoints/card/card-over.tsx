import { useMemo } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import { CardQuoteNotes } from '../../components/card/card-quote-notes.tsx';
import type { CardProps } from '../../components/card/card-props.ts';
import { citeFact, citeFacts } from '../../utils/citing/cite.ts';
import { citingManner } from '../../utils/citing/citing-manner.ts';
import { quotedWords } from '../../utils/wording/quoted.ts';
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
  readonly onOpenNote: (note: string) => void;
}

/** The card: of what a name stands for, or of the notes whose quote was asked about. */
export function CardOver(props: CardOverProps) {
  const { shown, words, onOpenNote, ...rest } = props;
  const { request, content, pinned } = shown;
  if (content.state !== 'notes' && !request.notes) return <NameCard {...props} content={content} />;
  if (content.state === 'content') return null;
  return (
    <CardQuoteNotes
      {...rest}
      words={words}
      quoted={quotedWords(words.lang)}
      content={content}
      pinned={pinned}
      sheet={request.sheet}
      onOpen={onOpenNote}
    />
  );
}

/** With what follows from the facts and the text that the name stands in. */
function NameCard(props: Omit<CardOverProps, 'onOpenNote'> & Pick<CardProps, 'content'>) {
  const { shown, content, onCopied, ...rest } = props;
  const { request, kept, noted, copied, pinned, refusals } = shown;
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
