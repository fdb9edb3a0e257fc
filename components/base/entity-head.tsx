import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { KindGlyph } from '../controls/kind.tsx';
import { Flag } from '../flags/flag.tsx';
import { Notice } from '../manager/notice.tsx';
import { locate } from '../map/locate.ts';
import { LocatorMap } from '../map/locator-map.tsx';
import { Cell } from './cell.tsx';
import { Choice } from './choice.tsx';
import { useDesk } from './desk.ts';
import { isOf } from './kind-and-type.ts';
import { TagsRow, type TagsRowProps } from './tags-row.tsx';
import type { EntityView, FieldsEdit, Outcome, TypeChoice } from './view.ts';

export interface EntityHeadProps extends Omit<TagsRowProps, 'tags'> {
  readonly view: EntityView;
  /** What it can be, kind by kind. */
  readonly types: readonly TypeChoice[];
  /** The field `is` holds kind and type, by `isOf`. */
  readonly onIs: (edit: FieldsEdit) => Promise<Outcome>;
  readonly onShow: () => void;
}

/** Who or what it is: names, kind, one sentence, and where it lies. */
export function EntityHead({ view, types, known, onIs, onTag, onUntag, onShow }: EntityHeadProps) {
  const { words } = useDesk();
  const { presented, type, isOwn, isHidden, tags } = view;
  const { name, nativeName, kind, description, flag } = presented;
  const typeLabel = presented.typeLabel || say(words, `kind.${kind}`);
  const location = locate(presented);
  const is = isOf({ kind, type });
  const choices = types.map((one) => ({
    value: isOf(one),
    label: one.label.text,
    lang: one.label.lang,
    group: say(words, `kind.${one.kind}`),
  }));
  const inWords = (_: string, text: string) => choices.find(({ value }) => value === text)?.label ?? text;
  return (
    <div class="entity-head">
      <div>
        {isHidden && (
          <Notice text={say(words, 'hiddenNow')}>
            <Button size="small" onPress={onShow}>
              {say(words, 'showAgain')}
            </Button>
          </Notice>
        )}
        <h1 tabIndex={-1}>
          {flag !== undefined && <Flag code={flag} />}
          <bdi lang={name.lang}>{name.text}</bdi>
        </h1>
        {nativeName && (
          <p class="entity-native">
            <bdi lang={nativeName.lang}>{nativeName.text}</bdi>
          </p>
        )}
        <div class="entity-kind">
          <Cell
            id="is"
            label={say(words, 'newType')}
            stored={{ is }}
            check={() => ({})}
            save={onIs}
            inWords={inWords}
            editor={(work) => (
              <Choice
                label={say(words, 'newType')}
                value={work.fields['is'] ?? is}
                options={
                  choices.some(({ value }) => value === is)
                    ? choices
                    : [{ value: is, label: typeLabel }, ...choices]
                }
                onChange={(to) => work.type({ is: to })}
              />
            )}
          >
            <span class="entity-type">
              <KindGlyph kind={kind} />
              <span>{isOwn ? `${typeLabel} · ${say(words, 'ownEntity')}` : typeLabel}</span>
            </span>
          </Cell>
        </div>
        {description && (
          <p class="entity-sentence" lang={description.lang}>
            {description.text}
          </p>
        )}
        <TagsRow tags={tags} known={known} onTag={onTag} onUntag={onUntag} />
      </div>
      {location && (
        <LocatorMap
          wide
          location={location}
          label={say(words, 'map', { name: name.text, type: typeLabel })}
          caption={location.remark && say(words, `map.${location.remark}`)}
        />
      )}
    </div>
  );
}
