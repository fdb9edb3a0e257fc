import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { isPartialDate } from '../base/partial-date.ts';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import type { SourceChange, SourceView } from './source-row.tsx';

const FIELDS = ['title', 'publisher', 'url', 'published'] as const;
type Field = (typeof FIELDS)[number];

export interface SourceFormProps {
  readonly words: SettingsWords;
  readonly source: SourceView;
  readonly onSave: (change: SourceChange) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** A source of the reader's, being changed. Enter saves, Esc leaves it as it was. */
export function SourceForm({ words, source, onSave, onCancel }: SourceFormProps) {
  const { title, publisher, url = '', published = '' } = source;
  const [draft, setDraft] = useState<Record<Field, string>>({ title, publisher, url, published });
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const wrong = tried ? wrongIn(words, draft) : {};
  const save = async () => {
    setTried(true);
    setFailed(false);
    if (Object.keys(wrongIn(words, draft)).length > 0) return;
    const said = (field: Field): string | null => draft[field].trim() || null;
    const change = { publisher: said('publisher'), url: said('url'), published: said('published') };
    if (!(await onSave({ title: draft.title.trim(), ...change }))) setFailed(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <div ref={form} class="source-form" role="group" aria-label={title} onKeyDown={onKeyDown}>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          isAddress={field === 'url'}
          label={say(words, `source.${field}`)}
          value={draft[field]}
          error={wrong[field]}
          hint={field === 'published' ? say(words, 'source.publishedHint') : undefined}
          onInput={(text) => setDraft({ ...draft, [field]: text })}
          onEnter={() => void save()}
        />
      ))}
      {failed && (
        <p class="source-failed" role="alert">
          {say(words, 'source.failed')}
        </p>
      )}
      <div class="site-review-buttons">
        <Button look="primary" onPress={() => void save()}>
          {say(words, 'save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {say(words, 'cancel')}
        </Button>
      </div>
    </div>
  );
}

function wrongIn(words: SettingsWords, draft: Record<Field, string>): Partial<Record<Field, string>> {
  const url = draft.url.trim();
  const published = draft.published.trim();
  return {
    ...(draft.title.trim() === '' && { title: say(words, 'source.noTitle') }),
    ...(url !== '' && !isWebAddress(url) && { url: say(words, 'source.badUrl') }),
    ...(published !== '' && !isPartialDate(published) && { published: say(words, 'source.badDate') }),
  };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}
