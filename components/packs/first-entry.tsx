import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { KindTile } from '../controls/kind.tsx';
import { FactList } from '../facts/fact-list.tsx';

/** What the first rows become, as a card will show it: said again whenever the columns are given another meaning. */
export function FirstEntry(props: {
  readonly words: PacksWords;
  readonly first: PresentedEntity | 'no-name' | 'none';
}) {
  const { words, first } = props;
  return (
    <section class="import-part" aria-live="polite">
      <h2>{say(words, 'firstEntry')}</h2>
      {first === 'no-name' && <p class="import-note">{say(words, 'firstNoName')}</p>}
      {first === 'none' && <p class="import-note">{say(words, 'firstNone')}</p>}
      {typeof first === 'object' && (
        <div class="first-entry">
          <div class="first-name">
            <KindTile kind={first.kind} label={say(words, `kind.${first.kind}`)} />
            <span>
              <b>
                <bdi lang={first.name.lang}>{first.name.text}</bdi>
              </b>
              {first.nativeName && <bdi lang={first.nativeName.lang}>{first.nativeName.text}</bdi>}
              <small>{first.typeLabel}</small>
            </span>
          </div>
          {first.description && <p lang={first.description.lang}>{first.description.text}</p>}
          {first.facts.length > 0 && <FactList words={words} facts={first.facts} />}
        </div>
      )}
    </section>
  );
}
