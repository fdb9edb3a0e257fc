import type { PresentedStatement } from '../../utils/facts/presented.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Value } from '../facts/value.tsx';
import { Icon } from '../icons/icon.tsx';
import { FactDate } from './fact-date.tsx';
import type { FactLine } from './view.ts';

/** The publisher changed what the reader's value stands in for: all sides, and the choice. */
export function FactConflict(props: {
  readonly words: BaseWords;
  readonly line: FactLine;
  readonly conflict: NonNullable<FactLine['conflict']>;
  readonly onKeepMine: (line: FactLine) => void;
  readonly onTakeTheirs: (line: FactLine) => void;
}) {
  const { words, line, conflict, onKeepMine, onTakeTheirs } = props;
  const { before, theirs } = conflict;
  return (
    <div class="fact-conflict" role="group" aria-label={say(words, 'conflict.title')}>
      <p>
        <Icon name="differ" size={14} />
        {say(words, 'conflict.title')}
      </p>
      <dl>
        <Side words={words} label={say(words, 'conflict.mine')} said={[line.said]} />
        {before && <Side words={words} label={say(words, 'conflict.before')} said={[before]} />}
        <Side words={words} label={say(words, 'conflict.now')} said={theirs} />
      </dl>
      <div class="form-buttons">
        <Button size="small" onPress={() => onKeepMine(line)}>
          {say(words, 'conflict.keep')}
        </Button>
        <Button size="small" onPress={() => onTakeTheirs(line)}>
          {say(words, 'conflict.take')}
        </Button>
      </div>
    </div>
  );
}

function Side(props: {
  readonly words: BaseWords;
  readonly label: string;
  readonly said: readonly PresentedStatement[];
}) {
  const { words, label, said } = props;
  return (
    <div>
      <dt>{label}</dt>
      {said.length === 0 && <dd>{say(words, 'conflict.gone')}</dd>}
      {said.map((one, at) => (
        <dd key={at}>
          <Value lang={words.lang} value={one.value} />{' '}
          <span class="base-quiet">
            <FactDate words={words} said={one} />
          </span>
        </dd>
      ))}
    </div>
  );
}
