import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../manager/notice.tsx';

/** The browser lost something, and it came back, or did not: told until the reader says that they know. */
export function BackNotice(props: {
  readonly words: BaseWords;
  readonly back: { readonly rows: number; readonly packs: number } | undefined;
  readonly onKnown: () => void;
}) {
  const { words, back, onKnown } = props;
  if (!back) return null;
  const said = [
    ...(back.rows > 0 ? [say(words, 'back.rows', { count: back.rows })] : []),
    ...(back.packs > 0 ? [say(words, 'back.packs', { count: back.packs })] : []),
  ];
  return (
    <Notice text={said.join(' ')}>
      <Button size="small" onPress={onKnown}>
        {say(words, 'back.known')}
      </Button>
    </Notice>
  );
}
