import { useId } from 'preact/hooks';
import { localDay, partialDate } from '../../utils/wording/dates.ts';
import type { ExportScreenWords } from '../../utils/wording/export.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Radio } from '../controls/radio.tsx';
import { Icon } from '../icons/icon.tsx';
import type { ExportScreenProps, ScopeView } from './view.ts';

/** How much leaves. */
export function ScopePart(
  props: Pick<ExportScreenProps, 'words' | 'scopes' | 'scope' | 'writing' | 'onScope'>,
) {
  const { words, scopes, scope, writing, onScope } = props;
  const group = useId();
  return (
    <fieldset class="export-part" disabled={writing !== undefined}>
      <legend>{say(words, 'what')}</legend>
      {scopes.map((one) => (
        <Radio
          key={one.id}
          name={group}
          checked={one.id === scope}
          // What is chosen stays within reach of the keyboard while it is counted.
          disabled={!one.counts && one.id !== scope}
          aside={<Counts words={words} counts={one.counts} />}
          onChoose={() => onScope(one.id)}
        >
          {labelOf(words, one)}
        </Radio>
      ))}
    </fieldset>
  );
}

function labelOf(words: ExportScreenWords, { id, since }: ScopeView): string {
  if (id !== 'since') return say(words, `scope.${id}`);
  return say(words, 'scope.since', { date: partialDate(words.lang, localDay(since ?? 0), 'short') });
}

/** "9" entries, and behind a sheet of paper how many notes. */
function Counts(props: {
  readonly words: ExportScreenWords;
  readonly counts: ScopeView['counts'] | undefined;
}) {
  const { words, counts } = props;
  if (!counts) {
    return (
      <>
        <i class="export-counting" aria-hidden="true" />
        <span class="for-screen-readers">{say(words, 'scope.counting')}</span>
      </>
    );
  }
  const { entities, notes } = counts;
  const said = [
    ...(entities > 0 ? [say(words, 'scope.entities', { count: entities })] : []),
    ...(notes > 0 || entities === 0 ? [say(words, 'scope.noted', { count: notes })] : []),
  ].join(', ');
  return (
    <span class="export-counts" title={said}>
      <span class="for-screen-readers">{said}</span>
      {entities > 0 && <span aria-hidden="true">{amount(words.lang, entities)}</span>}
      {(notes > 0 || entities === 0) && (
        <span aria-hidden="true">
          <Icon name="note" size={12} />
          {amount(words.lang, notes)}
        </span>
      )}
    </span>
  );
}
