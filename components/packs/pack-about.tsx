import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { partialDate } from '../../utils/wording/dates.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import { amount } from '../../utils/wording/numbers.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Button } from '../controls/button.tsx';
import { KindGlyph } from '../controls/kind.tsx';
import { WebLink } from '../facts/web-link.tsx';
import { EntityLine } from './entity-line.tsx';
import { Figure } from './pack-inside.tsx';
import type { PackContents, PackSource, PackView } from './view.ts';

/** Sources that are shown at first: a pack may have hundreds. */
const SOURCES = 12;

/** What is in a pack, how much of it, by whom and under which licence. */
export function PackAbout(props: {
  readonly words: PacksWords;
  readonly pack: PackView;
  /** Undefined until it was counted. */
  readonly contents: PackContents | undefined;
}) {
  const { words, pack, contents } = props;
  const number = (value: number | undefined) => (value === undefined ? '…' : amount(words.lang, value));
  return (
    <div class="pack-about">
      <dl class="pack-figures">
        <Figure label={say(words, 'about.entries')}>{number(pack.about?.entities)}</Figure>
        <Figure label={say(words, 'about.names')}>{number(contents?.names)}</Figure>
        <Figure label={say(words, 'about.facts')}>{number(contents?.facts)}</Figure>
        <Figure label={say(words, 'about.size')}>{contents ? size(words.lang, contents.bytes) : '…'}</Figure>
        {pack.about && (
          <Figure label={say(words, 'about.revision')}>
            <time dateTime={pack.about.revision}>{partialDate(words.lang, pack.about.revision)}</time>
          </Figure>
        )}
        {pack.about && pack.origin.type !== 'import' && (
          <Figure label={say(words, 'about.licence')}>{pack.about.licence}</Figure>
        )}
        <Figure label={say(words, 'about.origin')}>
          <Origin words={words} pack={pack} />
        </Figure>
      </dl>
      {contents && <Contents words={words} contents={contents} />}
    </div>
  );
}

function Origin({ words, pack }: { readonly words: PacksWords; readonly pack: PackView }) {
  const { origin } = pack;
  switch (origin.type) {
    case 'bundled':
      return <>{say(words, 'origin.bundled')}</>;
    case 'file':
      return <bdi>{say(words, 'origin.file', { name: origin.name })}</bdi>;
    case 'address':
      return (
        <WebLink url={origin.url} title={say(words, 'newTab', { source: origin.url })} name={origin.url} />
      );
    case 'import':
      return (
        <bdi>
          {say(words, 'origin.import', { name: origin.name, format: say(words, `format.${origin.format}`) })}
        </bdi>
      );
  }
}

function Contents({ words, contents }: { readonly words: PacksWords; readonly contents: PackContents }) {
  const { kinds, languages, attribution, sources, sample } = contents;
  return (
    <>
      <Part title={say(words, 'about.kinds')}>
        <ul class="pack-counts">
          {kinds.map(({ kind, entities }) => (
            <li key={kind}>
              <KindGlyph kind={kind} />
              {say(words, `kind.${kind}`)} <span class="count">{amount(words.lang, entities)}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say(words, 'about.languages')}>
        <ul class="pack-counts">
          {languages.map(({ lang, names }) => (
            <li key={lang}>
              {languageName(words.lang, lang)} <span class="count">{amount(words.lang, names)}</span>
            </li>
          ))}
        </ul>
      </Part>
      {sample.length > 0 && (
        <Part title={say(words, 'about.sample')}>
          <ul class="entity-lines">
            {sample.map((entity) => (
              <li key={entity.id}>
                <EntityLine words={words} entity={entity} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {attribution.length > 0 && (
        <Part title={say(words, 'about.attribution')}>
          <ul class="pack-attribution">
            {attribution.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {sources.length > 0 && <Sources words={words} sources={sources} />}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="pack-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Sources({
  words,
  sources,
}: {
  readonly words: PacksWords;
  readonly sources: readonly PackSource[];
}) {
  const [all, setAll] = useState(false);
  const shown = all ? sources : sources.slice(0, SOURCES);
  const rest = sources.length - shown.length;
  return (
    <Part title={say(words, 'about.sources')}>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={say(words, 'about.sources')}>
        <table class="pack-table">
          <thead>
            <tr>
              <th scope="col">{say(words, 'about.column.source')}</th>
              <th scope="col">{say(words, 'about.column.licence')}</th>
              <th scope="col" class="number">
                {say(words, 'about.column.facts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ title, publisher, url, licence, facts }, at) => (
              <tr key={at}>
                <td dir="auto">
                  <WebLink
                    url={url}
                    title={url === undefined ? title : say(words, 'newTab', { source: title })}
                    name={title}
                  />
                  {publisher !== title && <small>{publisher}</small>}
                </td>
                <td>{licence}</td>
                <td class="number">{amount(words.lang, facts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button size="small" onPress={() => setAll(true)}>
          {say(words, 'about.moreSources', { count: rest })}
        </Button>
      )}
    </Part>
  );
}
