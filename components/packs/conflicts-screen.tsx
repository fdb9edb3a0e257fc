import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { Said } from './change-list.tsx';
import { EntityLine } from './entity-line.tsx';
import type { ConflictView } from './view.ts';
import './pack-screen.css';

export interface ConflictsScreenProps {
  readonly words: PacksWords;
  /** Undefined until the base was read. */
  readonly conflicts: readonly ConflictView[] | undefined;
  readonly onKeepMine: (conflict: ConflictView) => void;
  readonly onTakeTheirs: (conflict: ConflictView) => void;
}

/** Values that the reader changed and a publisher changed since: both side by side, and one of them is chosen. */
export function ConflictsScreen({ words, conflicts, onKeepMine, onTakeTheirs }: ConflictsScreenProps) {
  const list = useRef<HTMLUListElement>(null);
  const decided = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const at = decided.current;
    decided.current = undefined;
    if (at === undefined) return;
    // The one that was decided is gone: the focus goes to the one in its place, or to the page's heading.
    const left = list.current?.querySelectorAll<HTMLElement>('.conflict') ?? [];
    const next = left[Math.min(at, left.length - 1)]?.querySelector('button');
    (next ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [conflicts]);
  const decide = (at: number, by: (conflict: ConflictView) => void, conflict: ConflictView) => {
    decided.current = at;
    by(conflict);
  };
  return (
    <>
      <PageHead
        title={say(words, 'conflictsTitle')}
        up={{ href: '#packs', label: say(words, 'allPacks') }}
        lede={say(words, 'conflictsLede')}
      />
      {conflicts === undefined && <p class="packs-none">{say(words, 'loading')}</p>}
      {conflicts?.length === 0 && (
        <div class="packs-none">
          <b>{say(words, 'conflict.none')}</b>
          <p>{say(words, 'conflict.noneText')}</p>
        </div>
      )}
      {conflicts && conflicts.length > 0 && (
        <ul ref={list} class="conflicts">
          {conflicts.map((conflict, at) => (
            <Conflict
              key={conflict.id}
              words={words}
              conflict={conflict}
              onKeepMine={() => decide(at, onKeepMine, conflict)}
              onTakeTheirs={() => decide(at, onTakeTheirs, conflict)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Conflict(props: {
  readonly words: PacksWords;
  readonly conflict: ConflictView;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const { words, conflict, onKeepMine, onTakeTheirs } = props;
  const { entity, label, mine, before, theirs } = conflict;
  const named = { property: label, name: entity.name.text };
  return (
    <li class="conflict">
      <EntityLine words={words} entity={entity} />
      <h2>{label}</h2>
      <div class="sides">
        <div class="side">
          <h3>{say(words, 'conflict.mine')}</h3>
          <Said words={words} statement={mine} />
          <Button size="small" label={say(words, 'conflict.keepMineOf', named)} onPress={onKeepMine}>
            {say(words, 'conflict.keepMine')}
          </Button>
        </div>
        <div class="side">
          <h3>{say(words, 'conflict.theirs')}</h3>
          {theirs.length === 0 ? (
            <p>{say(words, 'conflict.gone')}</p>
          ) : (
            theirs.map((statement, at) => <Said key={at} words={words} statement={statement} />)
          )}
          <Button size="small" label={say(words, 'conflict.takeTheirsOf', named)} onPress={onTakeTheirs}>
            {say(words, 'conflict.takeTheirs')}
          </Button>
        </div>
        {before && (
          <div class="side was">
            <h3>{say(words, 'conflict.before')}</h3>
            <Said words={words} statement={before} />
          </div>
        )}
      </div>
    </li>
  );
}
