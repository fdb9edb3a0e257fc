import type { FoundWords } from '../../utils/wording/found.ts';
import { say } from '../../utils/wording/say.ts';
import { KindTile } from '../controls/kind.tsx';
import { Icon } from '../icons/icon.tsx';
import { keyFacts } from '../../utils/wording/key-facts.ts';
import { Marked } from './marked.tsx';
import type { FoundView } from './view.ts';
import { Why } from './why.tsx';

/** What stands in a row of a list: what it is, its names, one line of facts, and why it was found. */
export function FoundRow({ words, found }: { readonly words: FoundWords; readonly found: FoundView }) {
  const { entity, why, isHidden } = found;
  const { name, nativeName, kind } = entity;
  // What was found in a name that is shown anyhow is marked there, and said nowhere else.
  const inName = why !== undefined && why.reason !== 'note' && why.text === name.text;
  const inNative = why !== undefined && !inName && why.reason !== 'note' && why.text === nativeName?.text;
  const { key } = keyFacts(words, entity);
  return (
    <>
      <KindTile kind={kind} label={say(words, `kind.${kind}`)} />
      <span class="found-words">
        <span class="found-name">
          <b>
            <Marked of={name} ranges={inName ? why.ranges : []} />
          </b>
          {nativeName && <Marked of={nativeName} ranges={inNative ? why.ranges : []} />}
          {isHidden && (
            <small>
              <Icon name="hide" size={12} />
              {say(words, 'hiddenMark')}
            </small>
          )}
        </span>
        {key !== '' && <bdi class="found-key">{key}</bdi>}
        {why && !inName && !inNative && <Why words={words} why={why} />}
        {why?.keyboard && <span class="found-why">{say(words, `why.keyboard.${why.keyboard}`)}</span>}
      </span>
    </>
  );
}
