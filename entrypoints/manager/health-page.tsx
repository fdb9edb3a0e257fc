import { useState } from 'preact/hooks';
import { HealthScreen } from '../../components/health/health-screen.tsx';
import { report } from '../../utils/report/report.ts';
import { baseWords } from '../../utils/wording/base.ts';
import { dismissRestoredNote } from './care.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { useCheck } from './health-check.ts';
import { healthNow } from './health-now.ts';
import type { PageProps } from './page-props.ts';
import { askToPersist } from './persist.ts';
import { wholeReport } from './whole-report.ts';

/** What is stored, whether it is sound, and what ever left this device. */
export function HealthPage({ lang }: PageProps) {
  const words = baseWords(lang);
  const [nth, setNth] = useState(0);
  const now = useFollowed(() => healthNow(words), `${lang} ${nth}`, ['own', 'packs']);
  const [isRefused, setRefused] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const { check, start, stop, repair } = useCheck(lang);
  const again = () => setNth((count) => count + 1);
  const amiss = (error: unknown) => report('health', error);
  const persist = async () => {
    setRefused(!(await askToPersist()));
    again();
  };
  const copyReport = async () => {
    await navigator.clipboard.writeText(await wholeReport());
    setCopied(true);
  };
  return (
    <HealthScreen
      words={words}
      now={now}
      isRefused={isRefused}
      isCopied={isCopied}
      check={check}
      onCheck={start}
      onStop={stop}
      onRepair={repair}
      onPersist={() => void persist().catch(amiss)}
      onCopyReport={() => void copyReport().catch(amiss)}
      onKnown={() => void dismissRestoredNote().then(again)}
    />
  );
}
