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
  const rows = rowsOf(fact);
  return (
    <div class={rows.length > 1 ? 'fact several' : 'fact'}>
      <dt>
        {fact.label}
        {fact.narrowedBy && <span lang={fact.narrowedBy.lang}> {fact.narrowedBy.text}</span>}
        {fact.sourcesDiffer && (
          <span class="fact-flag">
            <Icon name="differ" size={12} />
            {say(words, 'sourcesDiffer')}
          </span>
        )}
        {fact.yearsOld !== undefined && (
          <span class="fact-flag old">
            <Icon name="clock" size={12} />
            {say(words, 'yearsOld', { count: fact.yearsOld })}
          </span>
        )}
      </dt>
      <dd>
        {rows.map((row, at) => (
          <Statements key={at} words={words} row={row} weaker={fact.sourcesDiffer && at > 0} />
        ))}
        {fact.moreValues > 0 && <p>{say(words, 'moreValues', { count: fact.moreValues })}</p>}
        {fact.remark && <p lang={fact.remark.lang}>{fact.remark.text}</p>}
      </dd>
    </div>
  );
}

/** Statements that one line says: a single value, or the members of a list that one source gives at one date. */
type Row = readonly [PresentedStatement, ...PresentedStatement[]];

function Statements(props: {
  readonly words: SharedWords;
  readonly row: Row;
  /** The value is another than the preferred one. */
  readonly weaker: boolean;
}) {
  const { words, row, weaker } = props;
  const [first] = row;
  const { source } = first;
  const dated = first.asOfKind === 'reference' ? first.asOf : undefined;
  const published = first.asOfKind === 'publication' ? first.asOf : undefined;
  const look = `statement${weaker ? ' weaker' : ''}${dated === undefined ? ' no-year' : ''}`;
  return (
    <>
      <div class={look}>
        <div class="said">
          <span class="value">
            {row.map((statement, at) => (
              <span key={at}>
                {at > 0 && ', '}
                <Value lang={words.lang} value={statement.value} />
              </span>
            ))}
          </span>
          {first.saidBy && source.name !== '' && <span class="said-by"> {say(words, 'saidByYou')}</span>}
          {published !== undefined && (
            <span class="date-note">
              {say(words, 'published', { year: partialDate(words.lang, published, 'year') })}
            </span>
          )}
        </div>
        {dated !== undefined && (
          <time dateTime={dated} title={partialDate(words.lang, dated)}>
            {partialDate(words.lang, dated, 'year')}
          </time>
        )}
        {first.saidBy && source.name === '' ? (
          <span class="said-by">{say(words, 'saidByYou')}</span>
        ) : (
          <WebLink
            url={source.url}
            title={source.url === undefined ? source.title : say(words, 'newTab', { source: source.title })}
            name={<bdi>{source.name}</bdi>}
          />
        )}
      </div>
      {dated === undefined && published === undefined && (
        <p class="date-note">{undatedNote(words, first.readOn)}</p>
      )}
    </>
  );
}

function rowsOf(fact: PresentedFact): Row[] {
  const rows: [PresentedStatement, ...PresentedStatement[]][] = [];
  for (const statement of fact.values) {
    const row = fact.sourcesDiffer ? undefined : rows.find(([first]) => sameBreath(first, statement));
    if (row) row.push(statement);
    else rows.push([statement]);
  }
  return rows;
}

function sameBreath(one: PresentedStatement, other: PresentedStatement): boolean {
  return (
    one.saidBy === other.saidBy &&
    one.source.name === other.source.name &&
    one.source.url === other.source.url &&
    one.asOfKind === other.asOfKind &&
    one.asOf === other.asOf &&
    one.readOn === other.readOn
  );
}

function undatedNote(words: SharedWords, readOn: string | undefined): string {
  if (readOn === undefined) return say(words, 'undated');
  return say(words, 'undatedReadOn', { date: partialDate(words.lang, readOn, 'short') });
}
