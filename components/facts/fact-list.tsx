import type { PresentedFact, PresentedStatement } from '../../utils/facts/presented.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';
import { Icon } from '../icons/icon.tsx';
import { Value } from './value.tsx';
import { WebLink } from './web-link.tsx';
import './fact-list.css';

/** Facts in four aligned columns: label, value, as of, source. */
export function FactList(props: { readonly words: SharedWords; readonly facts: readonly PresentedFact[] }) {
  return (
    <dl class="facts">
      {props.facts.map((fact) => (
        <FactRow key={`${fact.property} ${fact.narrowedBy?.text ?? ''}`} words={props.words} fact={fact} />
      ))}
    </dl>
  );
}

function FactRow({ words, fact }: { readonly words: SharedWords; readonly fact: PresentedFact }) {
  return (
    <div class={fact.values.length > 1 ? 'fact several' : 'fact'}>
      <dt>
        {fact.label}
        {fact.narrowedBy && <span lang={fact.narrowedBy.lang}> {fact.narrowedBy.text}</span>}
      </dt>
      {fact.values.map((statement, at) => (
        <Statement key={at} words={words} statement={statement} preferred={at === 0} />
      ))}
      {fact.moreValues > 0 && <dd class="beneath">{say(words, 'moreValues', { count: fact.moreValues })}</dd>}
      {fact.remark && (
        <dd class="beneath" lang={fact.remark.lang}>
          {fact.remark.text}
        </dd>
      )}
      {(fact.sourcesDiffer || fact.yearsOld !== undefined) && (
        <dd class="flags">
          {fact.sourcesDiffer && (
            <span class="flag-line">
              <Icon name="differ" size={12} />
              {say(words, 'sourcesDiffer')}
            </span>
          )}
          {fact.yearsOld !== undefined && (
            <span class="flag-line old">
              <Icon name="clock" size={12} />
              {say(words, 'yearsOld', { count: fact.yearsOld })}
            </span>
          )}
        </dd>
      )}
    </div>
  );
}

function Statement(props: {
  readonly words: SharedWords;
  readonly statement: PresentedStatement;
  readonly preferred: boolean;
}) {
  const { words, statement, preferred } = props;
  const { source } = statement;
  const dated = statement.asOfKind === 'reference' ? statement.asOf : undefined;
  const dateNote = noteOnDate(words, statement);
  const look = `statement${preferred ? '' : ' other-value'}${dated === undefined ? ' no-year' : ''}`;
  return (
    <>
      <dd class={look}>
        <span class="value">
          <Value lang={words.lang} value={statement.value} />
        </span>
        {dated !== undefined && (
          <time dateTime={dated} title={partialDate(words.lang, dated)}>
            {partialDate(words.lang, dated, 'year')}
          </time>
        )}
        <WebLink
          url={source.url}
          title={source.url === undefined ? source.title : say(words, 'newTab', { source: source.title })}
          name={<bdi>{source.name}</bdi>}
        />
      </dd>
      {dateNote !== undefined && <dd class="beneath">{dateNote}</dd>}
    </>
  );
}

/** What stands under a value that is not dated by what it refers to: the date of publication, or of our reading. */
function noteOnDate(words: SharedWords, statement: PresentedStatement): string | undefined {
  const { asOfKind, asOf, readOn } = statement;
  if (asOfKind === 'reference' && asOf !== undefined) return undefined;
  if (asOfKind === 'publication' && asOf !== undefined) {
    return say(words, 'published', { date: partialDate(words.lang, asOf, 'year') });
  }
  if (readOn === undefined) return say(words, 'undated');
  return say(words, 'undatedReadOn', { date: partialDate(words.lang, readOn, 'short') });
}
