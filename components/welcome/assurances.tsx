import { say } from '../../utils/wording/say.ts';
import type { WelcomeWords } from '../../utils/wording/welcome.ts';

/** What the browser lists as permissions, each with what it is for. */
const PERMISSIONS = ['sites', 'storage', 'scripts', 'menu', 'alarms', 'panel'] as const;

/** What each permission is for, and what becomes of what is stored; folded, for who wants to know. */
export function Assurances({
  words,
  onBackup,
}: {
  readonly words: WelcomeWords;
  readonly onBackup: () => void;
}) {
  return (
    <div class="assurances">
      <details>
        <summary>{say(words, 'permissions')}</summary>
        <dl>
          {PERMISSIONS.map((permission) => (
            <div key={permission}>
              <dt>{say(words, `permission.${permission}`)}</dt>
              <dd>{say(words, `permission.${permission}.for`)}</dd>
            </div>
          ))}
        </dl>
        <p>{say(words, 'permissionsNot')}</p>
      </details>
      <details>
        <summary>{say(words, 'uninstall')}</summary>
        <p>{say(words, 'uninstallText')}</p>
        <p>
          <button type="button" class="button plain small" onClick={onBackup}>
            {say(words, 'backupFirst')}
          </button>
        </p>
      </details>
    </div>
  );
}
