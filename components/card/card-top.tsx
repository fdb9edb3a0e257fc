import { say } from '../../utils/wording/say.ts';
import { Tabs } from '../controls/tabs.tsx';
import { CardBar } from './card-bar.tsx';
import type { CardProps } from './card-props.ts';
import type { Shown } from './shown.ts';

/** Id of what the tabs show. */
export const BODY = 'card-body';

/** Which of several readings is shown, and what a pinned card is moved and closed by. */
export function CardTop(
  props: Pick<CardProps, 'words' | 'surface' | 'pinned' | 'onChoose' | 'onDrag' | 'onClose'> & {
    readonly shown: Shown;
  },
) {
  const { words, surface, pinned, shown, onChoose, onDrag, onClose } = props;
  const { entity, tabs, readings } = shown;
  const row = tabs.length > 0 && entity && (
    <Tabs
      label={say(words, 'whichOne', { name: surface })}
      tabs={tabs.map(({ id, kind, tabLabel }) => ({ id, kind, label: tabLabel }))}
      selected={entity.id}
      panel={BODY}
      onSelect={onChoose}
    />
  );
  if (pinned) {
    return (
      <CardBar words={words} onDrag={onDrag} onClose={onClose}>
        {row}
      </CardBar>
    );
  }
  if (!row) return null;
  return (
    <div class="card-tabs">
      {row}
      <span class="card-matches">{say(words, 'matches', { count: readings.length })}</span>
    </div>
  );
}
