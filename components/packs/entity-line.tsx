import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { KindTile } from '../controls/kind.tsx';
import type { SampleEntity } from './view.ts';

/** An entity in a list: its kind, its name, and a sentence where there is one. */
export function EntityLine({ words, entity }: { readonly words: PacksWords; readonly entity: SampleEntity }) {
  const { kind, name, description } = entity;
  return (
    <span class="entity-line">
      <KindTile kind={kind} label={say(words, `kind.${kind}`)} />
      <span>
        <b>
          <bdi lang={name.lang}>{name.text}</bdi>
        </b>
        {description && <small lang={description.lang}>{description.text}</small>}
      </span>
    </span>
  );
}
