import { say } from '../../utils/wording/say.ts';
import { FactList } from '../facts/fact-list.tsx';
import { EmptyNotice, FailureNotice, Skeleton, UpdatedNotice } from './card-states.tsx';
import type { CardProps } from './card-props.ts';

/** What stands below the name: facts, or why there are none. */
export function CardContents({
  words,
  surface,
  content,
  onRetry,
}: Pick<CardProps, 'words' | 'surface' | 'content' | 'onRetry'>) {
  switch (content.state) {
    case 'opening':
      return <Skeleton label={say(words, 'lookingUp', { name: surface })} />;
    case 'failure':
      return <FailureNotice words={words} why={content.why} onRetry={onRetry} />;
    case 'updated':
      return <UpdatedNotice words={words} />;
    case 'content': {
      const { description, facts } = content.entity;
      return (
        <>
          {description && (
            <p class="card-sentence" lang={description.lang}>
              {description.text}
            </p>
          )}
          {facts.length > 0 && <FactList words={words} facts={facts} />}
          {!description && facts.length === 0 && <EmptyNotice words={words} />}
        </>
      );
    }
  }
}
