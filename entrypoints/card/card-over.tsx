import { CardQuoteNotes } from '../../components/card/card-quote-notes.tsx';
import type { CardProps } from '../../components/card/card-props.ts';
import { quotedWords } from '../../utils/wording/quoted.ts';
import type { Deeds } from './deeds.ts';
import { NameCard } from './name-card.tsx';
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
