import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { KindGlyph } from '../controls/kind.tsx';
import { Flag } from '../flags/flag.tsx';
import { locate } from '../map/locate.ts';
import { LocatorMap } from '../map/locator-map.tsx';
import { FormerNames } from './former-names.tsx';
import { typeWords } from './type-words.ts';

/** A name longer than this takes the full row. */
const LONG = 24;

/** Name, native name, kind and former names. Until the entity is known the page's own spelling stands for the name. */
export function CardHeader(props: {
  readonly words: CardWords;
  readonly surface: string;
  readonly entity: PresentedEntity | undefined;
}) {
  const { words, surface, entity } = props;
  const name = entity?.name.text ?? surface;
  const location = entity && locate(entity);
  const type = entity && typeWords(words, entity);
  return (
    <>
      <header class="card-header">
        <h2 id="card-name" class={name.length > LONG ? 'card-name long' : 'card-name'}>
          {entity?.flag !== undefined && <Flag code={entity.flag} />}
          <bdi lang={entity?.name.lang}>{name}</bdi>
        </h2>
        {entity?.nativeName && (
          <p class="card-native">
            <bdi lang={entity.nativeName.lang}>{entity.nativeName.text}</bdi>
          </p>
        )}
        {entity && (
          <p class="card-kind">
            <KindGlyph kind={entity.kind} />
            {type}
          </p>
        )}
        {entity && type && location && (
          <LocatorMap
            location={location}
            label={say(words, 'map', { name, type })}
            caption={location.remark && say(words, `map.${location.remark}`)}
          />
        )}
      </header>
      {entity?.formerNames && entity.formerNames.length > 0 && (
        <FormerNames words={words} names={entity.formerNames} />
      )}
    </>
  );
}
