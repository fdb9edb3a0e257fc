import { useState } from 'preact/hooks';
import { BackupScreen, type BackupScreenProps } from '../../components/health/backup-screen.tsx';
import { changeSettings } from '../../utils/settings/store.ts';
import { baseWords } from '../../utils/wording/base.ts';
import { backupNow } from './backup-now.ts';
import { useRestore } from './backup-restore.ts';
import { keepablePacks, keepCopyNow, makeBackup, noteSaved } from './backups.ts';
import { careTrouble } from './care-trouble.ts';
import { dismissRestoredNote } from './care.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import type { PageProps } from './page-props.ts';
import { saveFile } from '../../utils/room/save-file.ts';
import { files } from '../../utils/room/stores.ts';

/** Saving everything to a file, and the way back. */
export function BackupPage({ lang, settings }: PageProps) {
  const [nth, setNth] = useState(0);
  const now = useFollowed(backupNow, `${nth} ${settings.backupReminder}`, ['own', 'packs']);
  const [withPacks, setWithPacks] = useState(true);
  const [isPlain, setPlain] = useState(false);
  const [take, setTake] = useState({ packs: true, settings: false });
  const [saving, setSaving] = useState<BackupScreenProps['saving']>('no');
  const [copied, setCopied] = useState<BackupScreenProps['copied']>();
  const restoring = useRestore(lang);
  const again = () => setNth((count) => count + 1);
  const amiss = (error: unknown) => setSaving(careTrouble(error));

  const save = async () => {
    setSaving('working');
    const { file, name } = await makeBackup(withPacks ? await keepablePacks() : [], isPlain);
    saveFile(file, name);
    await noteSaved();
    setSaving({ name, bytes: file.size });
    again();
  };
  const copyNow = async () => {
    const came = await keepCopyNow();
    setCopied(came === 'today' ? 'same' : came);
    again();
  };
  const withCopy = (name: string, use: (file: Blob, called: string) => void) => {
    files
      .get(name)
      .then((file) => file && use(file, `sidelight-${name.replace('/', '-')}.ndjson.gz`))
      .catch(amiss);
  };
  return (
    <BackupScreen
      words={baseWords(lang)}
      now={now}
      reminder={settings.backupReminder}
      withPacks={withPacks}
      isPlain={isPlain}
      saving={saving}
      copied={copied}
      step={restoring.step}
      takePacks={take.packs}
      takeSettings={take.settings}
      onWithPacks={setWithPacks}
      onPlain={setPlain}
      onSave={() => void save().catch(amiss)}
      onReminder={(backupReminder) => void changeSettings(() => ({ backupReminder }))}
      onCopyNow={() => void copyNow().catch(amiss)}
      onCopyRestore={(name) => withCopy(name, restoring.look)}
      onCopySave={(name) => withCopy(name, saveFile)}
      onTakePacks={(on) => setTake({ ...take, packs: on })}
      onTakeSettings={(on) => setTake({ ...take, settings: on })}
      onFile={(file) => restoring.look(file, file.name)}
      onRestore={() => restoring.run(take)}
      onForget={restoring.forget}
      onKnown={() => void dismissRestoredNote().then(again)}
    />
  );
}
