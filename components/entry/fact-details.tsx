import { AS_OF_KINDS } from '../../utils/facts/statement.ts';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import { Choice } from '../base/choice.tsx';
import { languageOptions } from '../base/languages.ts';
import type { DraftErrors } from '../base/read-draft.ts';
import { VALUE_TYPES, type FactDraft } from '../base/view.ts';
import { TextField } from '../controls/text-field.tsx';

/** What is seldom written of a fact: what kind of value and of date it is, and where exactly it stands. */
export function FactDetails(props: {
  readonly words: EntryWords;
  readonly isNew: boolean;
  readonly draft: FactDraft;
  readonly errors: DraftErrors;
  readonly onDraft: (change: Partial<FactDraft>) => void;
}) {
  const { words, isNew, draft, errors, onDraft } = props;
  const wrong = (field: 'sourceUrl' | 'sourcePublished') => {
    const error = errors[field];
    return error && say(words, `wrong.${error}`);
  };
  return (
    <div class="fact-details">
      {isNew && (
        <Choice
          label={say(words, 'form.type')}
          value={draft.type}
          onChange={(type) => onDraft({ type })}
          options={VALUE_TYPES.map((type) => ({ value: type, label: say(words, `type.${type}`) }))}
        />
      )}
      {draft.type === 'text' && (
        <Choice
          label={say(words, 'form.language')}
          value={draft.lang}
          options={languageOptions(words.lang, [draft.lang])}
          onChange={(lang) => onDraft({ lang })}
        />
      )}
      <Choice
        label={say(words, 'form.asOfKind')}
        value={draft.asOfKind}
        onChange={(asOfKind) => onDraft({ asOfKind })}
        options={AS_OF_KINDS.map((kind) => ({ value: kind, label: say(words, `asOf.${kind}`) }))}
      />
      <TextField
        isAddress
        label={say(words, 'sourceAddress')}
        value={draft.sourceUrl}
        error={wrong('sourceUrl')}
        onInput={(sourceUrl) => onDraft({ sourceUrl })}
      />
      <TextField
        label={say(words, 'form.sourcePublisher')}
        value={draft.sourcePublisher}
        onInput={(sourcePublisher) => onDraft({ sourcePublisher })}
      />
      <TextField
        label={say(words, 'form.sourcePublished')}
        value={draft.sourcePublished}
        error={wrong('sourcePublished')}
        onInput={(sourcePublished) => onDraft({ sourcePublished })}
      />
    </div>
  );
}
