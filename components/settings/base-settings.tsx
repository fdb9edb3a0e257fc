import { say } from '../../utils/wording/say.ts';
import { SelectRow } from './setting-row.tsx';
import type { SettingsScreenProps } from './settings-screen.tsx';
import { UPDATE_WAYS } from './values.ts';

const REMINDERS = [0, 7, 14, 30, 90];
const COPIES = [1, 3, 7, 14, 30, 60];

/** What becomes of packs, and of what the reader made. */
export function BaseSettings({ words, values, onChange }: SettingsScreenProps) {
  return (
    <>
      <SelectRow
        label={say(words, 'packUpdates')}
        hint={say(words, 'packUpdatesHint')}
        options={UPDATE_WAYS.map((value) => ({ value, label: say(words, `packUpdates.${value}`) }))}
        value={values.packUpdates}
        onChange={(packUpdates) => onChange({ packUpdates })}
      />
      <SelectRow
        label={say(words, 'reminder')}
        hint={say(words, 'reminderHint')}
        options={among(REMINDERS, values.backupReminder).map((count) => ({
          value: String(count),
          label: count === 0 ? say(words, 'reminder.never') : say(words, 'reminder.after', { count }),
        }))}
        value={String(values.backupReminder)}
        onChange={(chosen) => onChange({ backupReminder: Number(chosen) })}
      />
      <SelectRow
        label={say(words, 'copies')}
        hint={say(words, 'copiesHint')}
        options={among(COPIES, values.copiesKept).map((count) => ({
          value: String(count),
          label: say(words, 'copies.count', { count }),
        }))}
        value={String(values.copiesKept)}
        onChange={(chosen) => onChange({ copiesKept: Number(chosen) })}
      />
    </>
  );
}

/** With the present one, which a backup may have brought. */
function among(offered: readonly number[], present: number): number[] {
  return [...new Set([...offered, present])].sort((one, other) => one - other);
}
