import { useMemo } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import type { CardProps } from '../../components/card/card-props.ts';
import { citeFact, citeFacts } from '../../utils/citing/cite.ts';
import { citingManner } from '../../utils/citing/citing-manner.ts';
import { notedFactOf, notedFactsOf } from '../../utils/citing/noted-facts.ts';
import { MOST_FACTS } from '../../utils/facts/note-limits.ts';
import type { CardOverProps } from './card-over.tsx';
import { checksFor } from './checks.ts';
import { copyText } from './clipboard.ts';
import type { Deeds } from './deeds.ts';
import { derivedFor } from './derived.ts';

/** The card of a name, with what follows from the facts and the text that it stands in. */
export function NameCard(props: Omit<CardOverProps, 'onOpenNote'> & Pick<CardProps, 'content'>) {
  const { shown, content, words, onCopied, onWritten, ...rest } = props;
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
    const manner = citingManner(words);
    const fact = what === 'all' ? undefined : facts[what];
    if (what !== 'all' && !fact) return;
    onCopied(
      copyText(
        document,
        fact ? citeFact(entity, fact, format, manner) : citeFacts(entity, facts, format, manner),
      ),
    );
  };
  const notedFactAt: CardProps['notedFactAt'] = (at) => {
    const fact = derived?.facts[at];
    return entity && fact && notedFactOf(entity, fact, citingManner(words));
  };
  /** With what is shown beside it. */
  const keep =
    (kind: Parameters<Deeds['onWritten']>[0]): CardProps['onNote'] =>
    (note) => {
      if (!entity || !derived) return;
      const facts = notedFactsOf(entity, citingManner(words), derived).slice(0, MOST_FACTS);
      onWritten(kind, note, { about: entity.name, facts });
    };
  const { surface, positions, index } = request;
  return (
    <Card
      {...rest}
      {...derived}
      words={words}
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
      notedFactAt={notedFactAt}
      onNote={keep('note')}
      onDraft={keep('draft')}
      onCopy={onCopy}
    />
  );
}
