import { useId } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { Button } from '../controls/button.tsx';

const CHANGES = ['off', 'on', 'rules'] as const;

export interface SiteReviewProps {
  readonly words: SettingsWords;
  readonly fileName: string;
  /** How many sites each change of the file is about. */
  readonly plan: Readonly<Record<(typeof CHANGES)[number], number>>;
  /** Entries that name no site, as they stand in the file. */
  readonly skipped: readonly string[];
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What a file of sites would do, before it does it. */
export function SiteReview(props: SiteReviewProps) {
  const { words, fileName, plan, skipped, onTake, onCancel } = props;
  const id = useId();
  const changes = CHANGES.filter((change) => plan[change] > 0);
  const [example] = skipped;
  return (
    <section class="site-review" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {say(words, 'importTitle')} <bdi>{fileName}</bdi>
      </h2>
      {changes.length === 0 ? (
        <p>{say(words, 'importNothing')}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change}>{say(words, `import.${change}`, { count: plan[change] })}</li>
          ))}
        </ul>
      )}
      {example !== undefined && (
        <p role="alert">{say(words, 'importSkipped', { count: skipped.length, example })}</p>
      )}
      <p class="sites-every">{say(words, 'importAsk')}</p>
      <div class="site-review-buttons">
        <Button look="primary" disabled={changes.length === 0} onPress={onTake}>
          {say(words, 'importTake')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {say(words, 'importCancel')}
        </Button>
      </div>
    </section>
  );
}
