import type { ComponentChildren } from 'preact';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { Marked } from '../base/marked.tsx';
import { Why } from '../base/why.tsx';
import { KindTile } from '../controls/kind.tsx';
import { Icon, type IconName } from '../icons/icon.tsx';
import { keyFacts } from '../../utils/wording/key-facts.ts';
import type { ListRow } from './view.ts';

export interface ListRowContentsProps {
  readonly words: ListWords;
  readonly base: BaseWords;
  readonly row: ListRow;
  /** Undefined until it is read: its line keeps the place. */
  readonly entity: PresentedEntity | undefined;
  readonly isSelected: boolean;
}

/** One row: box, kind, names, what is first to be known of it, and what needs a look. */
export function ListRowContents({ words, base, row, entity, isSelected }: ListRowContentsProps) {
  const { name, nativeName: native, kind, why } = row;
  const inName = why !== undefined && why.reason !== 'note' && why.text === name.text;
  const inNative = why !== undefined && !inName && why.reason !== 'note' && why.text === native?.text;
  return (
    <>
      <span class="row-pick" aria-hidden="true" data-box="">
        <span class={isSelected ? 'row-box on' : 'row-box'}>
          {isSelected && <Icon name="check" size={12} />}
        </span>
      </span>
      <KindTile kind={kind} label={say(words, `kind.${kind}`)} />
      <span class="row-names">
        <b>
          <Marked of={name} ranges={inName ? why.ranges : []} />
        </b>
        {native && <Marked of={native} ranges={inNative ? why.ranges : []} />}
      </span>
      <span class="row-line">
        {why && !inName && !inNative ? (
          <Why words={base} why={why} />
        ) : (
          <KeyLine words={words} entity={entity} />
        )}
        {why?.keyboard && <span class="found-why">{say(base, `why.keyboard.${why.keyboard}`)}</span>}
      </span>
      <span class="row-flags">
        {row.isHidden && <Flag icon="hide" label={say(words, 'flagHidden')} />}
        {row.hasNote && <Flag icon="note" label={say(words, 'flagNote')} />}
        {row.isOld && <Flag icon="clock" label={say(words, 'flagOld')} />}
        {row.differs && <Flag icon="differ" label={say(words, 'flagDiffers')} />}
      </span>
    </>
  );
}

function KeyLine({ words, entity }: Pick<ListRowContentsProps, 'words' | 'entity'>): ComponentChildren {
  if (!entity) return <span class="line-skeleton" aria-hidden="true" />;
  return <bdi>{keyFacts(words, entity).key}</bdi>;
}

function Flag({ icon, label }: { readonly icon: IconName; readonly label: string }) {
  return (
    <span class="row-flag" data-icon={icon} role="img" aria-label={label} title={label}>
      <Icon name={icon} size={14} />
    </span>
  );
}
