import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Choice } from '../base/choice.tsx';
import { Button } from '../controls/button.tsx';
import { Checkbox } from '../controls/checkbox.tsx';
import { Notice } from '../manager/notice.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { BackNotice } from './back-notice.tsx';
import { moment } from './moment.ts';
import { RestorePart, type RestorePartProps } from './restore-part.tsx';
import type { CareTrouble, CopyView } from './view.ts';
import '../base/base.css';
import './health.css';

export interface BackupScreenProps extends RestorePartProps {
  readonly words: BaseWords;
  /** Undefined until it is read. */
  readonly now:
    | {
        /** Milliseconds since 1970; absent where no file was ever saved. */
        readonly lastSaved?: number;
        readonly isDue: boolean;
        /** Bytes of the packs that a file can hold too; 0 where there are none. */
        readonly packBytes: number;
        readonly copies: readonly CopyView[];
        readonly back?: { readonly rows: number; readonly packs: number };
      }
    | undefined;
  /** Days; 0 never. */
  readonly reminder: number;
  readonly withPacks: boolean;
  readonly isPlain: boolean;
  readonly saving: 'no' | 'working' | { readonly name: string; readonly bytes: number } | CareTrouble;
  /** What making a copy came to. */
  readonly copied?: 'made' | 'same' | 'empty' | undefined;
  readonly onWithPacks: (on: boolean) => void;
  readonly onPlain: (on: boolean) => void;
  readonly onSave: () => void;
  readonly onReminder: (days: number) => void;
  readonly onCopyNow: () => void;
  readonly onCopyRestore: (name: string) => void;
  readonly onCopySave: (name: string) => void;
  readonly onKnown: () => void;
}

const REMINDERS = [0, 7, 14, 30, 90];

/** A file of everything the reader made, copies by the day, and the way back from both. */
export function BackupScreen(props: BackupScreenProps) {
  const { words, now } = props;
  if (!now) return <PageHead title={say(words, 'backupTitle')} lede={say(words, 'loading')} />;
  return (
    <div class="base-page">
      <PageHead title={say(words, 'backupTitle')} lede={say(words, 'backupLede')} />
      <BackNotice words={words} back={now.back} onKnown={props.onKnown} />
      {now.isDue && <Notice text={say(words, 'backup.due')} />}
      <SavePart {...props} now={now} />
      <RestorePart {...props} />
      <CopiesPart {...props} copies={now.copies} />
    </div>
  );
}

function SavePart(props: BackupScreenProps & { readonly now: NonNullable<BackupScreenProps['now']> }) {
  const { words, now, reminder, saving, withPacks, isPlain } = props;
  const days = [...new Set([...REMINDERS, reminder])].sort((one, other) => one - other);
  return (
    <section class="base-part care-part">
      <h2>{say(words, 'backup.saveTitle')}</h2>
      <p class="base-quiet">
        {now.lastSaved === undefined
          ? say(words, 'backup.never')
          : say(words, 'backup.last', { date: moment(words.lang, now.lastSaved) })}
      </p>
      {now.packBytes > 0 && (
        <Checkbox checked={withPacks} aside={size(words.lang, now.packBytes)} onChange={props.onWithPacks}>
          {say(words, 'backup.withPacks')}
        </Checkbox>
      )}
      <Checkbox checked={isPlain} onChange={props.onPlain}>
        {say(words, 'backup.plain')}
      </Checkbox>
      <p class="base-quiet">{say(words, 'uninstallText')}</p>
      <div class="form-buttons">
        <Button look="primary" icon="backup" disabled={saving === 'working'} onPress={props.onSave}>
          {say(words, 'backup.save')}
        </Button>
      </div>
      <p class="base-quiet" role="status">
        {savedLine(words, saving)}
      </p>
      <Choice
        label={say(words, 'backup.reminder')}
        value={String(reminder)}
        onChange={(chosen) => props.onReminder(Number(chosen))}
        options={days.map((count) => ({
          value: String(count),
          label: count === 0 ? say(words, 'backup.never0') : say(words, 'backup.after', { count }),
        }))}
      />
    </section>
  );
}

function savedLine(words: BaseWords, saving: BackupScreenProps['saving']): string {
  if (saving === 'no') return '';
  if (saving === 'working') return say(words, 'backup.saving');
  if (typeof saving === 'string') return say(words, `trouble.${saving}`);
  return say(words, 'backup.saved', { name: saving.name, size: size(words.lang, saving.bytes) });
}

function CopiesPart(props: BackupScreenProps & { readonly copies: readonly CopyView[] }) {
  const { words, copies, copied, onCopyNow, onCopyRestore, onCopySave } = props;
  return (
    <section class="base-part care-part">
      <h2>{say(words, 'copies.title')}</h2>
      <p class="base-quiet">{say(words, 'copies.text')}</p>
      {copies.length === 0 && <p class="base-quiet">{say(words, 'copies.none')}</p>}
      <ul class="care-list">
        {copies.map(({ name, bytes, kept }) => {
          const date = moment(words.lang, kept);
          return (
            <li key={name}>
              <span>
                <time dateTime={kept}>{date}</time>
                <small>{size(words.lang, bytes)}</small>
              </span>
              <Button
                size="small"
                look="quiet"
                label={say(words, 'copies.saveOf', { date })}
                onPress={() => onCopySave(name)}
              >
                {say(words, 'copies.save')}
              </Button>
              <Button
                size="small"
                label={say(words, 'copies.restoreOf', { date })}
                onPress={() => onCopyRestore(name)}
              >
                {say(words, 'copies.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div class="form-buttons">
        <Button icon="plus" onPress={onCopyNow}>
          {say(words, 'copies.now')}
        </Button>
        <span class="base-quiet" role="status">
          {copied && say(words, `copies.${copied}`)}
        </span>
      </div>
    </section>
  );
}
