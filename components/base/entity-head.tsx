import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { KindGlyph } from '../controls/kind.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { Flag } from '../flags/flag.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { Notice } from '../manager/notice.tsx';
import { locate } from '../map/locate.ts';
import { LocatorMap } from '../map/locator-map.tsx';
import type { EntityView } from './view.ts';

export interface EntityHeadProps {
  readonly words: BaseWords;
  readonly view: EntityView;
  readonly onHide: () => void;
  readonly onShow: () => void;
  readonly onDelete: () => void;
}

/** Who or what it is: names, kind, one sentence, and where it lies. */
export function EntityHead({ words, view, onHide, onShow, onDelete }: EntityHeadProps) {
  const { presented, isOwn, isHidden } = view;
  const { name, nativeName, kind, description, flag } = presented;
  const typeLabel = presented.typeLabel || say(words, `kind.${kind}`);
  const location = locate(presented);
  return (
    <>
      <PageHead
        title={
          <>
            {flag !== undefined && <Flag code={flag} />}
            <bdi lang={name.lang}>{name.text}</bdi>
          </>
        }
        up={{ href: '#search', label: say(words, 'toSearch') }}
      >
        <MenuButton
          label={say(words, 'moreOf', { name: name.text })}
          choices={[
            isHidden
              ? { icon: 'undo', label: say(words, 'showAgain'), onPress: onShow }
              : { icon: 'hide', label: say(words, 'hide'), onPress: onHide },
            ...(isOwn ? [{ icon: 'trash' as const, label: say(words, 'remove'), onPress: onDelete }] : []),
          ]}
        />
      </PageHead>
      {isHidden && (
        <Notice text={say(words, 'hiddenNow')}>
          <Button size="small" onPress={onShow}>
            {say(words, 'showAgain')}
          </Button>
        </Notice>
      )}
      <div class="entity-head">
        <div>
          {nativeName && (
            <p class="entity-native">
              <bdi lang={nativeName.lang}>{nativeName.text}</bdi>
            </p>
          )}
          <p class="entity-kind">
            <KindGlyph kind={kind} />
            <span>{isOwn ? `${typeLabel} · ${say(words, 'ownEntity')}` : typeLabel}</span>
          </p>
          {description && (
            <p class="entity-sentence" lang={description.lang}>
              {description.text}
            </p>
          )}
        </div>
        {location && (
          <LocatorMap
            location={location}
            label={say(words, 'map', { name: name.text, type: typeLabel })}
            caption={location.remark && say(words, `map.${location.remark}`)}
          />
        )}
      </div>
    </>
  );
}
