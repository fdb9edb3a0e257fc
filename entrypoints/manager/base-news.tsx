import { useState } from 'preact/hooks';
import { BackNotice } from '../../components/health/back-notice.tsx';
import { Notice } from '../../components/manager/notice.tsx';
import { baseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { backNow } from './backup-now.ts';
import { dismissRestoredNote, isBackupDue } from './care.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

/** What the reader has to hear whichever page they open: what was lost and came back, and that a backup is due. */
export function BaseNews({ lang }: Pick<PageProps, 'lang'>) {
  const words = baseWords(lang);
  const [isKnown, setKnown] = useState(false);
  const news = useFollowed(async () => ({ back: await backNow(), isDue: await isBackupDue() }), '', [
    'packs',
    'own',
  ]);
  return (
    <>
      <BackNotice
        words={words}
        back={isKnown ? undefined : news?.back}
        onKnown={() => void dismissRestoredNote().then(() => setKnown(true))}
      />
      {news?.isDue && (
        <Notice text={say(words, 'backup.due')}>
          <a class="button plain small" href={hashOf('backup')}>
            {say(words, 'backupTitle')}
          </a>
        </Notice>
      )}
    </>
  );
}
