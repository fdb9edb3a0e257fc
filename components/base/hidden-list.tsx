import type { TextIn } from '../../utils/facts/texts.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';

/** What the reader hid of an entry, folded away, each with the way back. */
export function HiddenList(props: {
  readonly words: BaseWords;
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly text: TextIn; readonly onShow: () => void }[];
}) {
  const { words, title, rows } = props;
  if (rows.length === 0) return null;
  return (
    <details class="hidden-list">
      <summary>{title}</summary>
      <ul>
        {rows.map(({ key, text, onShow }) => (
          <li key={key}>
            <bdi lang={text.lang}>{text.text}</bdi>
            <Button
              size="small"
              look="quiet"
              label={say(words, 'showOf', { what: text.text })}
              onPress={onShow}
            >
              {say(words, 'showAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
