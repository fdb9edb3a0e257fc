import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { useDesk } from './desk.ts';
import type { EntityView } from './view.ts';

export interface MergedPartProps {
  readonly merged: EntityView['merged'];
  readonly onSplit: (merged: EntityView['merged'][number]) => void;
}

/** Entries that were merged into this one, each with the way back. */
export function MergedPart({ merged, onSplit }: MergedPartProps) {
  const { words } = useDesk();
  if (merged.length === 0) return null;
  return (
    <section class="base-part">
      <h2>{say(words, 'merged')}</h2>
      <ul class="merged-list">
        {merged.map((one) => (
          <li key={one.id}>
            <bdi lang={one.name.lang}>{one.name.text}</bdi>
            <Button
              size="small"
              label={say(words, 'splitOf', { name: one.name.text })}
              onPress={() => onSplit(one)}
            >
              {say(words, 'split')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
