import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { KINDS, type Kind } from '../../utils/facts/entity.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Button } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Icon } from '../icons/icon.tsx';
import { useFocusBack } from '../manager/kept-focus.ts';
import { PageHead } from '../manager/page-head.tsx';
import { needsLanguage, type DraftChange, type FileDraft } from './file-draft.ts';
import { FirstEntry } from './first-entry.tsx';
import { MappingTable } from './mapping-table.tsx';
import type { FileFormat } from './view.ts';
import './import.css';

/** What a file may be read as, in the order in which they are offered. */
const FORMATS = [
  'pack',
  'backup',
  'csv',
  'tsv',
  'json',
  'ndjson',
  'wikidata',
  'geonames-cities',
  'geonames-names',
  'names',
] as const satisfies readonly FileFormat[];

/** Languages that names may be written in: those that pages are read in, and their neighbours. */
const LANGUAGES =
  'en fr de es ru kk ky uz uz-Cyrl tg tk tr az fa ar zh uk be pl it pt nl ka hy mn tt ug ko ja hi'.split(' ');

export interface FileStepProps {
  readonly words: PacksWords;
  readonly draft: FileDraft;
  /** Files that come after this one. */
  readonly waiting: number;
  readonly onChange: (change: DraftChange) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What a file was taken for, how it will be read, and what will come of it; nothing is added before the button. */
export function FileStep(props: FileStepProps) {
  const { words, draft, waiting, onChange, onAdd, onCancel } = props;
  const { format, table, trouble } = draft;
  const page = useRef<HTMLDivElement>(null);
  useFocusBack(page, draft.name);
  const isBackup = format === 'backup';
  const isTable = table !== undefined || needsLanguage(format);
  const readable = trouble === undefined && !draft.reading;
  const ready =
    readable &&
    format !== undefined &&
    !draft.keeping &&
    draft.first !== 'no-name' &&
    draft.decimalMark !== 'ask';
  return (
    <div ref={page} class="file-step">
      <PageHead
        title={<bdi>{draft.name}</bdi>}
        up={{ href: '#import', label: say(words, 'addTitle') }}
        lede={[size(words.lang, draft.bytes), waiting > 0 && say(words, 'waitingFiles', { count: waiting })]
          .filter(Boolean)
          .join(' · ')}
      />
      {draft.reading && <p class="import-part">{say(words, 'job.checking')}</p>}
      {trouble !== undefined && (
        <p class="import-trouble" role="alert">
          <Icon name="warn" />
          <span>
            {say(words, `trouble.${trouble}`)} {say(words, 'safe.import')}
          </span>
        </p>
      )}
      {readable && (
        <div class="import-fields">
          <Choice
            label={say(words, 'recognised')}
            value={format}
            options={FORMATS.map((value) => ({ value, label: say(words, `format.${value}`) }))}
            hint={say(words, draft.confident ? 'recognisedSure' : 'recognisedUnsure')}
            onChange={(value) => onChange({ format: value })}
          />
          {isTable && <TableFields words={words} draft={draft} onChange={onChange} />}
        </div>
      )}
      {isBackup && <p class="import-note">{say(words, 'isBackup')}</p>}
      {readable && table && <MappingTable words={words} table={table} onChange={onChange} />}
      {readable && draft.first !== undefined && <FirstEntry words={words} first={draft.first} />}
      <div class="import-buttons">
        {isBackup ? (
          <a class="button primary medium" href="#backup">
            {say(words, 'toBackup')}
          </a>
        ) : (
          readable && (
            <Button look="primary" disabled={!ready} onPress={onAdd}>
              {say(words, draft.keeping ? 'keeping' : 'addFile')}
            </Button>
          )
        )}
        <Button onPress={onCancel}>{say(words, waiting > 0 ? 'nextFile' : 'cancel')}</Button>
      </div>
    </div>
  );
}

function TableFields({ words, draft, onChange }: Pick<FileStepProps, 'words' | 'draft' | 'onChange'>) {
  const { language, kind, decimalMark } = draft;
  const languages = LANGUAGES.includes(language) ? LANGUAGES : [language, ...LANGUAGES];
  return (
    <>
      <Choice
        label={say(words, 'namesIn')}
        value={language}
        options={languages.map((value) => ({ value, label: languageName(words.lang, value) }))}
        onChange={(value) => onChange({ language: value })}
      />
      <Choice<Kind>
        label={say(words, 'kindOfAll')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: say(words, `kind.${value}`) }))}
        onChange={(value) => onChange({ kind: value })}
      />
      {decimalMark !== undefined && (
        <Choice<'.' | ','>
          label={say(words, 'decimals')}
          value={decimalMark === 'ask' ? undefined : decimalMark}
          options={[
            { value: '.', label: say(words, 'decimals.dot') },
            { value: ',', label: say(words, 'decimals.comma') },
          ]}
          {...(decimalMark === 'ask' && { hint: say(words, 'decimals.ask') })}
          onChange={(value) => onChange({ decimalMark: value })}
        />
      )}
      <TextField
        label={say(words, 'fileSource')}
        value={draft.source}
        hint={say(words, 'fileSourceHint')}
        onInput={(source) => onChange({ source })}
      />
    </>
  );
}

/** A list of choices under its name; where nothing is chosen yet, an empty line comes first. */
function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly hint?: ComponentChildren;
  readonly onChange: (value: Value) => void;
}) {
  const { label, value, options, hint, onChange } = props;
  const id = useId();
  const all: readonly { readonly value: Value | ''; readonly label: string }[] =
    value === undefined ? [{ value: '', label: '—' }, ...options] : options;
  return (
    <div class="import-choice">
      <label for={id}>{label}</label>
      <Select
        id={id}
        value={value ?? ''}
        options={all}
        onChange={(chosen) => {
          if (chosen !== '') onChange(chosen);
        }}
      />
      {hint !== undefined && <p class="hint">{hint}</p>}
    </div>
  );
}
