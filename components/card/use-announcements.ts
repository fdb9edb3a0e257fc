import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { CardProps } from './card-props.ts';

/** Tells once what has come into sight: a name with what it is, or which mention of it this now is. */
export function useAnnouncements(
  { words, content, index, positions }: Pick<CardProps, 'words' | 'content' | 'index' | 'positions'>,
  tell: (line: string) => void,
): void {
  const last = useRef<{ readonly entity: string; readonly index: number } | undefined>(undefined);
  const entity = content.state === 'content' ? content.entity : undefined;
  useLayoutEffect(() => {
    if (!entity) return;
    const was = last.current;
    last.current = { entity: entity.id, index };
    if (was?.entity !== entity.id)
      tell(say(words, 'reading', { name: entity.name.text, type: entity.typeLabel }));
    else if (was.index !== index) {
      tell(say(words, 'mentionOf', { index: index + 1, total: positions.length }));
    }
    // Only another name or mention is news; the same in another language is not.
  }, [entity?.id, index]);
}
