import { useState } from 'preact/hooks';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import type { DraftErrors } from '../base/read-draft.ts';
import type { FactDraft, FactTables, FoundView } from '../base/view.ts';
import { Button } from '../controls/button.tsx';
import { EntryFactBox } from './entry-fact.tsx';
import { EntryGroup } from './entry-group.tsx';
import { NEW, type EntryFact } from './entry-view.ts';

export interface EntryFactsProps {
  readonly words: EntryWords;
  readonly facts: readonly EntryFact[];
  readonly errors: ReadonlyMap<string, DraftErrors>;
  readonly blank: FactDraft;
  readonly tables: FactTables;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  readonly onChange: (facts: readonly EntryFact[]) => void;
}

/** A pack's entry has dozens of facts: beyond these they are asked for. The reader's own are always there. */
const SHOWN = 6;

/** What is said of it, one box a fact. */
export function EntryFacts({ words, facts, errors, blank, onChange, ...rest }: EntryFactsProps) {
  const [all, setAll] = useState(false);
  const shown = facts.filter(({ key, isOwn }, nth) => all || nth < SHOWN || isOwn || errors.has(key));
  const change = (key: string, draft: Partial<FactDraft>) =>
    onChange(
      facts.map((fact) => (fact.key === key ? { ...fact, draft: { ...fact.draft, ...draft } } : fact)),
    );
  const add = () =>
    onChange([...facts, { key: `${NEW}${crypto.randomUUID()}`, label: '', isOwn: true, draft: blank }]);
  return (
    <EntryGroup words={words} title={say(words, 'facts')} add={say(words, 'addFact')} onAdd={add}>
      <ul class="entry-facts">
        {shown.map((fact) => (
          <li key={fact.key}>
            <EntryFactBox
              {...rest}
              words={words}
              fact={fact}
              errors={errors.get(fact.key) ?? {}}
              onDraft={(draft) => change(fact.key, draft)}
              onRemove={() => onChange(facts.filter(({ key }) => key !== fact.key))}
            />
          </li>
        ))}
      </ul>
      {shown.length < facts.length && (
        <Button size="small" look="quiet" onPress={() => setAll(true)}>
          {say(words, 'showMoreFacts', { count: facts.length - shown.length })}
        </Button>
      )}
    </EntryGroup>
  );
}
