import { partialDate } from '../../utils/wording/dates.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import type { PackView } from './view.ts';

/** How a pack stands, as a glyph and a sentence: what is amiss also says what is safe. */
export function StandingLine({ words, pack }: { readonly words: PacksWords; readonly pack: PackView }) {
  const { look, icon, text, aside } = told(words, pack);
  return (
    <p class={`standing ${look}`}>
      {icon && <Icon name={icon} size={14} />}
      <span>
        {text}
        {aside !== undefined && <small>{aside}</small>}
      </span>
    </p>
  );
}

interface Told {
  readonly look: 'good' | 'plain' | 'amiss';
  readonly icon?: IconName;
  readonly text: string;
  readonly aside?: string;
}

function told(words: PacksWords, { standing, on, origin }: PackView): Told {
  const date = (iso: string) => partialDate(words.lang, iso, 'short');
  switch (standing.kind) {
    case 'update': {
      const { revision, changes } = standing;
      const text =
        changes === undefined
          ? say(words, 'standing.update', { date: date(revision) })
          : say(words, 'standing.changes', { count: changes, date: date(revision) });
      return { look: 'plain', text };
    }
    case 'refused':
    case 'failed': {
      const why = say(words, `trouble.${standing.why}`);
      return {
        look: 'amiss',
        icon: 'warn',
        text: say(words, `standing.${standing.kind}`, { why }),
        aside: say(words, 'safe.update'),
      };
    }
    case 'broken':
      return {
        look: 'amiss',
        icon: 'warn',
        text: say(words, 'standing.broken', { why: say(words, `trouble.${standing.why}`) }),
      };
    case 'lost':
      return { look: 'amiss', icon: 'warn', text: say(words, 'standing.lost') };
    case 'working':
    case 'filling':
      return { look: 'plain', text: say(words, `standing.${standing.kind}`) };
    case 'current':
    case 'still':
  }
  if (!on) return { look: 'plain', icon: 'pause', text: say(words, 'standing.off') };
  if (standing.kind === 'current') {
    const checked = standing.checked?.slice(0, 10);
    return {
      look: 'good',
      icon: 'check',
      text: say(words, 'standing.current'),
      ...(checked !== undefined && { aside: say(words, 'standing.checked', { date: date(checked) }) }),
    };
  }
  const key = origin.type === 'bundled' ? 'standing.bundled' : 'standing.still';
  return { look: 'good', icon: 'check', text: say(words, key) };
}
