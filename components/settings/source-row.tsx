import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { Button } from '../controls/button.tsx';
import { WebLink } from '../facts/web-link.tsx';
import { SourceForm } from './source-form.tsx';

export interface SourceView {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly published?: string;
  /** Facts that cite it. */
  readonly statements: number;
  /** The pack that brings it, and what it is called; neither where it is the reader's. */
  readonly pack?: string;
  readonly packTitle?: string;
}

/** What the reader makes of one of their sources; null takes away what was there. */
export interface SourceChange {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface SourceRowProps {
  readonly words: SettingsWords;
  readonly source: SourceView;
  readonly onSave: (source: SourceView, change: SourceChange) => Promise<boolean>;
}

/** Who says it, when, and how much; the reader's own can be changed in place. */
export function SourceRow({ words, source, onSave }: SourceRowProps) {
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // Where the form was, the button that opened it is again.
    if (wasOpen.current && !isOpen) row.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { title, publisher, url, published, statements, pack, packTitle } = source;
  const isOwn = pack === undefined;
  if (isOpen) {
    return (
      <li ref={row} class="source-row is-open">
        <SourceForm
          words={words}
          source={source}
          onSave={async (change) => {
            const done = await onSave(source, change);
            if (done) setOpen(false);
            return done;
          }}
          onCancel={() => setOpen(false)}
        />
      </li>
    );
  }
  return (
    <li ref={row} class="source-row">
      <div class="source-title">
        <b>
          <WebLink url={url} title={url ?? title} name={title} />
        </b>
        <small>
          <bdi>{publisher}</bdi>
          {published !== undefined && (
            <>
              {publisher !== '' && ' · '}
              <time dateTime={published}>{partialDate(words.lang, published, 'short')}</time>
            </>
          )}
        </small>
      </div>
      <span class="source-count">{say(words, 'statements', { count: statements })}</span>
      <span class="source-from">{isOwn ? say(words, 'sourceYours') : packTitle}</span>
      <span>
        {isOwn && (
          <Button
            size="small"
            look="quiet"
            icon="edit"
            label={say(words, 'editSourceOf', { title })}
            onPress={() => setOpen(true)}
          >
            {say(words, 'editSource')}
          </Button>
        )}
      </span>
    </li>
  );
}
