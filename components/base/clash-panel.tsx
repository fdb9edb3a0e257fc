import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useDesk } from './desk.ts';
import type { FieldsAtWork } from './use-fields.ts';

/** Two windows wrote the same field: both values stay until the reader chooses. */
export function ClashPanel(props: {
  readonly work: FieldsAtWork;
  readonly label: string;
  readonly inWords?: ((field: string, text: string) => string) | undefined;
  readonly onDone: () => void;
}) {
  const { work, label, inWords = (_, text) => text, onDone } = props;
  const { words } = useDesk();
  const { theirs, fields } = work;
  if (!theirs) return null;
  const said = (of: typeof fields) =>
    Object.keys(theirs)
      .map((field) => inWords(field, of[field] ?? ''))
      .filter((text) => text !== '')
      .join(', ') || say(words, 'cell.nothing');
  const keep = () => {
    void work.keepMine().then((isDone) => {
      if (isDone) onDone();
    });
  };
  return (
    <div class="clash" role="alert">
      <p>
        <Icon name="differ" size={14} />
        {say(words, 'clash.title')}
      </p>
      <dl>
        <div>
          <dt>{say(words, 'clash.theirs')}</dt>
          <dd dir="auto">{said(theirs)}</dd>
        </div>
        <div>
          <dt>{say(words, 'clash.mine')}</dt>
          <dd dir="auto">{said(fields)}</dd>
        </div>
      </dl>
      <div class="form-buttons">
        <Button size="small" label={say(words, 'clash.keepOf', { what: label })} onPress={keep}>
          {say(words, 'conflict.keep')}
        </Button>
        <Button
          size="small"
          label={say(words, 'clash.takeOf', { what: label })}
          onPress={() => {
            work.takeTheirs();
            onDone();
          }}
        >
          {say(words, 'conflict.take')}
        </Button>
      </div>
    </div>
  );
}
