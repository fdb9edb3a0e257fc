import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import type { ExportScreenProps } from './view.ts';

/** What of each thing leaves. */
export function IncludePart(
  props: Pick<ExportScreenProps, 'words' | 'choice' | 'parts' | 'writing' | 'onChoice'>,
) {
  const { words, choice, parts, writing, onChoice } = props;
  return (
    <fieldset class="export-part" disabled={writing !== undefined}>
      <legend>{say(words, 'include')}</legend>
      {parts.map(({ part, count }) => (
        <Checkbox
          key={part}
          checked={choice.include[part]}
          aside={count === undefined ? undefined : amount(words.lang, count)}
          onChange={(checked) => onChoice({ include: { ...choice.include, [part]: checked } })}
        >
          {say(words, `part.${part}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
