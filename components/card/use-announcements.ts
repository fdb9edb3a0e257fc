import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { CardProps } from './card-props.ts';
import { typeWords } from './type-words.ts';

/** Tells once what has come into sight: a name with what it is, or which mention of it this now is. */
export function useAnnouncements(
  props: Pick<CardProps, 'words' | 'content' | 'index' | 'positions'>,
  tell: (line: string) => void,
): void {
  const last = useRef<{ readonly entity: string; readonly index: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const { words, content, index, positions } = props;
    if (content.state !== 'content') return;
    const { entity } = content;
    const was = last.current;
    // The same again, in another language or with more facts, is no news.
    if (was?.entity === entity.id && was.index === index) return;
    last.current = { entity: entity.id, index };
    tell(
      was?.entity === entity.id
        ? say(words, 'mentionOf', { index: index + 1, total: positions.length })
        : say(words, 'reading', { name: entity.name.text, type: typeWords(words, entity) }),
    );
  });
}
