import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { languageWord } from '../../utils/wording/language-words.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import './settings.css';

/** Something that was decided about a form of a name, and where it holds. */
export interface DecisionRow {
  readonly id: string;
  readonly form: string;
  readonly where:
    | { readonly scope: 'page'; readonly page: string }
    | { readonly scope: 'site'; readonly host: string }
    | { readonly scope: 'language'; readonly lang: string }
    | { readonly scope: 'everywhere' };
  /** What it stands for; null for an entity that is no longer in the base, absent for a hidden form. */
  readonly meaning?: PresentedEntity | null;
}

/** Decisions under their heading; each can be taken back, and the focus goes on to the next. */
export function DecisionList(props: {
  readonly words: SettingsWords;
  readonly title: string;
  /** Said where there are none. */
  readonly none: string;
  readonly rows: readonly DecisionRow[] | undefined;
  readonly onForget: (id: string) => void;
}) {
  const { words, title, none, rows, onForget } = props;
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const forgotten = useRef<number | undefined>(undefined);

  useLayoutEffect(() => {
    const at = forgotten.current;
    forgotten.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const buttons = section.current?.querySelectorAll<HTMLElement>('button') ?? [];
    (buttons[Math.min(at, buttons.length - 1)] ?? section.current?.querySelector('h2'))?.focus();
  }, [rows]);

  const forget = (id: string, at: number) => {
    forgotten.current = at;
    onForget(id);
  };
  return (
    <section ref={section} class="set-group set-list" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {rows?.length === 0 && <p>{none}</p>}
      {rows && rows.length > 0 && (
        <ul class="decisions" aria-labelledby={heading}>
          {rows.map((row, at) => (
            <li key={row.id}>
              <span class="decision">
                <b>
                  <bdi>{row.form}</bdi>
                </b>
                {row.meaning !== undefined && <Meaning words={words} meaning={row.meaning} />}
                <small title={row.where.scope === 'page' ? row.where.page : undefined}>
                  {holdsWhere(words, row.where)}
                </small>
              </span>
              <Button
                size="small"
                label={say(words, 'forgetOne', { name: row.form })}
                onPress={() => forget(row.id, at)}
              >
                {say(words, 'forget')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Meaning({
  words,
  meaning,
}: {
  readonly words: SettingsWords;
  readonly meaning: PresentedEntity | null;
}) {
  if (!meaning) return <span>{say(words, 'gone')}</span>;
  return (
    <span>
      <bdi lang={meaning.name.lang}>{meaning.name.text}</bdi>, {meaning.typeLabel}
    </span>
  );
}

function holdsWhere(words: SettingsWords, where: DecisionRow['where']): string {
  switch (where.scope) {
    case 'page':
      return say(words, 'where.page', { site: hostIn(where.page) });
    case 'site':
      return say(words, 'where.site', { site: where.host });
    case 'language':
      return say(words, 'where.language', { language: languageWord(words, where.lang) });
    case 'everywhere':
      return say(words, 'where.everywhere');
  }
}

function hostIn(page: string): string {
  return URL.canParse(page) ? new URL(page).hostname : page;
}
