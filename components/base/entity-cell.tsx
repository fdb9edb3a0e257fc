import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { useDesk } from './desk.ts';
import { SearchBox } from './search-box.tsx';
import { FEWEST_LETTERS } from './search-list.ts';
import type { FieldsAtWork } from './use-fields.ts';
import type { FoundView } from './view.ts';

/** Another entry as a value: searched for and chosen. */
export function EntityCell({ work }: { readonly work: FieldsAtWork }) {
  const { words, find } = useDesk();
  const [found, setFound] = useState<readonly FoundView[]>();
  const { entity = '', entityName = '' } = work.fields;
  const isAsked = entity === '' && [...entityName.trim()].length >= FEWEST_LETTERS;
  // Another function at every drawing; the query says when something else is looked for.
  const look = useRef(find);
  look.current = find;
  useEffect(() => {
    const life = new AbortController();
    setFound(undefined);
    if (isAsked)
      void look.current(entityName).then((answer) => {
        if (!life.signal.aborted) setFound(answer);
      });
    return () => life.abort();
  }, [entityName, isAsked]);
  return (
    <SearchBox
      words={words}
      label={say(words, 'form.entity')}
      query={entityName}
      found={isAsked ? found : []}
      error={work.errors['entity']}
      onQuery={(typed) => work.type({ entityName: typed, entity: '' })}
      onChoose={(one) => work.type({ entity: one.entity.id, entityName: one.entity.name.text })}
    />
  );
}
