import { useId, useMemo, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { Button } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { SourceRow, type SourceChange, type SourceView } from './source-row.tsx';
import './settings.css';
import './sources.css';

export interface SourcesScreenProps {
  readonly words: SettingsWords;
  /** The most cited first; undefined until the base was read. */
  readonly sources: readonly SourceView[] | undefined;
  /** Packs that bring some, by their titles. */
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  /** Resolves to false where the change could not be kept. */
  readonly onSave: (source: SourceView, change: SourceChange) => Promise<boolean>;
}

/** So many rows are drawn before the reader asks for more. */
const ROWS = 100;

/** Every source of the base, with how much of it each says. */
export function SourcesScreen({ words, sources, packs, onSave }: SourcesScreenProps) {
  const [text, setText] = useState('');
  const [from, setFrom] = useState('');
  const [rows, setRows] = useState(ROWS);
  const id = useId();
  const found = useMemo(() => sources?.filter((source) => fits(source, text, from)), [sources, text, from]);
  const rest = (found?.length ?? 0) - rows;
  return (
    <div class="settings-page">
      <PageHead title={say(words, 'sources')} lede={say(words, 'sourcesLede')} />
      <div class="sources-filter" role="search">
        <TextField label={say(words, 'sourcesFilter')} value={text} onInput={setText} />
        <div>
          <label for={id}>{say(words, 'sourcesFrom')}</label>
          <Select
            id={id}
            value={from}
            options={[
              { value: '', label: say(words, 'from.all') },
              { value: OWN, label: say(words, 'from.own') },
              ...packs.map((pack) => ({ value: pack.id, label: pack.title })),
            ]}
            onChange={setFrom}
          />
        </div>
      </div>
      <p class="sites-every" role="status">
        {found ? say(words, 'sourcesShown', { count: found.length }) : say(words, 'loading')}
      </p>
      {found?.length === 0 && <None words={words} isEmpty={sources?.length === 0} />}
      {found && found.length > 0 && (
        <ul class="sources" aria-label={say(words, 'sources')}>
          {found.slice(0, rows).map((source) => (
            <SourceRow key={source.key} words={words} source={source} onSave={onSave} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p class="sources-more">
          <Button onPress={() => setRows(rows + ROWS)}>
            {say(words, 'moreSources', { count: Math.min(rest, ROWS) })}
          </Button>
        </p>
      )}
    </div>
  );
}

/** No pack's id. */
const OWN = '@me';

function None({ words, isEmpty }: { readonly words: SettingsWords; readonly isEmpty: boolean }) {
  return (
    <div class="sites-none">
      <b>{say(words, isEmpty ? 'noSourcesYet' : 'noSources')}</b>
      {!isEmpty && <p>{say(words, 'noSourcesText')}</p>}
    </div>
  );
}

function fits({ title, publisher, url = '', pack = OWN }: SourceView, text: string, from: string): boolean {
  if (from !== '' && pack !== from) return false;
  const said = `${title}\n${publisher}\n${url}`.toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => said.includes(word));
}
