import type { ComponentChildren } from 'preact';
import type { PresentedStatement } from '../../utils/facts/presented.ts';
import type { TextIn } from '../../utils/facts/texts.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Value } from '../facts/value.tsx';
import { WebLink } from '../facts/web-link.tsx';
import { EntityLine } from './entity-line.tsx';
import type { Change, ChangesView, SampleEntity } from './view.ts';

/** What changes, entity by entity: the old value, the new one, and who says each. */
export function ChangeList({
  words,
  changes,
}: {
  readonly words: PacksWords;
  readonly changes: ChangesView;
}) {
  const { counts, added, changed, removed } = changes;
  return (
    <div class="change-list">
      {counts.changed > 0 && (
        <Group title={say(words, 'diff.changed', { count: counts.changed })}>
          <ul>
            {changed.map((entity) => (
              <li key={entity.id} class="changed-entity">
                <EntityLine words={words} entity={entity} />
                <dl class="changes">
                  {entity.changes.map((change, at) => (
                    <ChangeRow key={at} words={words} change={change} />
                  ))}
                </dl>
                {entity.more > 0 && (
                  <p class="quiet-line">{say(words, 'diff.more', { count: entity.more })}</p>
                )}
              </li>
            ))}
          </ul>
          <Unlisted words={words} count={counts.changed - changed.length} />
        </Group>
      )}
      <Entities words={words} what="added" entities={added} count={counts.added} />
      <Entities words={words} what="removed" entities={removed} count={counts.removed} />
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Entities(props: {
  readonly words: PacksWords;
  readonly what: 'added' | 'removed';
  readonly entities: readonly SampleEntity[];
  readonly count: number;
}) {
  const { words, what, entities, count } = props;
  if (count === 0) return null;
  return (
    <Group title={say(words, `diff.${what}`, { count })}>
      <ul class="entity-lines">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLine words={words} entity={entity} />
          </li>
        ))}
      </ul>
      <Unlisted words={words} count={count - entities.length} />
    </Group>
  );
}

function Unlisted({ words, count }: { readonly words: PacksWords; readonly count: number }) {
  return count > 0 ? <p class="quiet-line">{say(words, 'diff.more', { count })}</p> : null;
}

function ChangeRow({ words, change }: { readonly words: PacksWords; readonly change: Change }) {
  const label = change.type === 'fact' ? change.label : say(words, `diff.${change.type}`);
  const show =
    change.type === 'fact'
      ? (side: 'before' | 'now') => change[side] && <Said words={words} statement={change[side]} />
      : (side: 'before' | 'now') => change[side] && <Plain text={change[side]} />;
  return (
    <div class="change">
      <dt>{label}</dt>
      <dd class="before">
        <span class="for-screen-readers">{say(words, 'diff.before')}: </span>
        {show('before') ?? <i>{say(words, 'diff.new')}</i>}
      </dd>
      <dd class="now">
        <span class="for-screen-readers">{say(words, 'diff.now')}: </span>
        {show('now') ?? <i>{say(words, 'diff.gone')}</i>}
      </dd>
    </div>
  );
}

function Plain({ text }: { readonly text: TextIn }) {
  return <bdi lang={text.lang}>{text.text}</bdi>;
}

/** A value with its year and its source, on one line where there is room. */
export function Said({
  words,
  statement,
}: {
  readonly words: PacksWords;
  readonly statement: PresentedStatement;
}) {
  const { value, asOf, source } = statement;
  return (
    <span class="said-value">
      <span class="value">
        <Value lang={words.lang} value={value} />
      </span>
      {(asOf !== undefined || source.name !== '') && (
        <small>
          {asOf !== undefined && <time dateTime={asOf}>{partialDate(words.lang, asOf, 'year')}</time>}
          {asOf !== undefined && source.name !== '' && ' · '}
          {source.name !== '' && (
            <WebLink
              url={source.url}
              title={source.url === undefined ? source.title : say(words, 'newTab', { source: source.title })}
              name={<bdi>{source.name}</bdi>}
            />
          )}
        </small>
      )}
    </span>
  );
}
