import { useState } from 'preact/hooks';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { TextIn } from '../../utils/facts/texts.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import '../controls/checkbox.css';
import { KindTile } from '../controls/kind.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { keyFacts } from '../../utils/wording/key-facts.ts';
import '../base/base.css';
import './list.css';

/** Entries that may be the same thing. */
export interface DuplicateGroup {
  /** Of its members: another group has another. */
  readonly key: string;
  readonly name: TextIn;
  readonly members: readonly {
    readonly entity: PresentedEntity;
    readonly packs: readonly TextIn[];
  }[];
}

export interface DuplicatesScreenProps {
  readonly words: ListWords;
  /** As many as are shown; undefined until they are read. */
  readonly groups: readonly DuplicateGroup[] | undefined;
  /** Of how many. */
  readonly total: number;
  readonly hrefOf: (id: string) => string;
  readonly onMerge: (ids: readonly string[]) => void;
  readonly onNotSame: (group: DuplicateGroup) => void;
  readonly onMore: () => void;
}

/** What may be there twice, group by group. */
export function DuplicatesScreen(props: DuplicatesScreenProps) {
  const { words, groups, total, onMore } = props;
  const left = total - (groups?.length ?? 0);
  return (
    <div class="base-page">
      <PageHead title={say(words, 'dup.title')} lede={say(words, 'dup.lede')} />
      {!groups && <p class="base-quiet">{say(words, 'reading')}</p>}
      {groups?.length === 0 && <p class="base-quiet">{say(words, 'dup.none')}</p>}
      {groups?.map((group) => (
        <Group key={group.key} {...props} group={group} />
      ))}
      {groups && left > 0 && (
        <div class="list-more">
          <Button onPress={onMore}>{say(words, 'dup.more', { count: left })}</Button>
        </div>
      )}
    </div>
  );
}

function Group(props: DuplicatesScreenProps & { readonly group: DuplicateGroup }) {
  const { words, group, hrefOf, onMerge, onNotSame } = props;
  const { name, members } = group;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = members.map(({ entity }) => entity.id).filter((id) => !left.has(id));
  const turn = (id: string, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <section class="duplicate-group">
      <h2>{say(words, 'dup.group', { name: name.text, count: members.length })}</h2>
      <ul>
        {members.map(({ entity, packs }) => (
          <li key={entity.id}>
            {members.length > 2 && (
              <span class="checkbox">
                <input
                  type="checkbox"
                  aria-label={entity.name.text}
                  checked={!left.has(entity.id)}
                  onChange={(event) => turn(entity.id, event.currentTarget.checked)}
                />
              </span>
            )}
            <KindTile kind={entity.kind} label={say(words, `kind.${entity.kind}`)} />
            <span class="found-words">
              <span class="found-name">
                <a href={hrefOf(entity.id)}>
                  <bdi lang={entity.name.lang}>{entity.name.text}</bdi>
                </a>
                {entity.nativeName && <bdi lang={entity.nativeName.lang}>{entity.nativeName.text}</bdi>}
              </span>
              <span class="found-key">
                {[
                  keyFacts(words, entity).key,
                  packs.length > 0 ? packs.map(({ text }) => text).join(', ') : say(words, 'merge.own'),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div class="form-buttons">
        <Button
          size="small"
          disabled={chosen.length < 2}
          label={say(words, 'dup.mergeOf', { name: name.text })}
          onPress={() => onMerge(chosen)}
        >
          {say(words, 'dup.merge')}
        </Button>
        <Button
          size="small"
          look="quiet"
          label={say(words, 'dup.notSameOf', { name: name.text })}
          onPress={() => onNotSame(group)}
        >
          {say(words, 'dup.notSame')}
        </Button>
      </div>
    </section>
  );
}
