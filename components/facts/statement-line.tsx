import type { ComponentChildren } from 'preact';
import type { PresentedSource } from '../../utils/facts/presented.ts';
import type { StatementRow } from '../../utils/facts/statement-rows.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';
import { periodWords } from './period-words.ts';
import { Value } from './value.tsx';
import { WebLink } from './web-link.tsx';

/** Value, year and source of one row of a fact, in the columns of the list. */
export function StatementLine(props: {
  readonly words: SharedWords;
  readonly row: StatementRow;
  /** The value is another than the one to be read first. */
  readonly weaker: boolean;
  /** A drawing behind the value, which is left out where there is no room. */
  readonly spark?: ComponentChildren;
}) {
  const { words, row, weaker, spark } = props;
  const [first] = row;
  const { source } = first;
  const dated = first.asOfKind === 'reference' ? first.asOf : undefined;
  const published = first.asOfKind === 'publication' ? first.asOf : undefined;
  const period = periodWords(words, first);
  const look = `statement${weaker ? ' weaker' : ''}${dated === undefined ? ' no-year' : ''}`;
  return (
    <>
      <div class={look}>
        <div class={spark ? 'said with-spark' : 'said'}>
          <span class="value">
            {row.map((statement, at) => (
              <span key={at}>
                {at > 0 && ', '}
                <Value lang={words.lang} value={statement.value} />
              </span>
            ))}
          </span>
          {period !== undefined && <span class="date-note period"> {period}</span>}
          {first.saidBy && source.name !== '' && <span class="said-by"> {say(words, 'saidByYou')}</span>}
          {published !== undefined && (
            <span class="date-note">
              {say(words, 'published', { year: partialDate(words.lang, published, 'year') })}
            </span>
          )}
          {spark && <span class="spark-place">{spark}</span>}
        </div>
        {dated !== undefined && <Year words={words} date={dated} />}
        {first.saidBy && source.name === '' ? (
          <span class="said-by">{say(words, 'saidByYou')}</span>
        ) : (
          <SourceLink words={words} source={source} />
        )}
      </div>
      {dated === undefined && published === undefined && (
        <p class="date-note">{undatedNote(words, first.readOn)}</p>
      )}
    </>
  );
}

/** The year of a date, which has the rest of it in its tooltip. */
export function Year({ words, date }: { readonly words: SharedWords; readonly date: string }) {
  return (
    <time dateTime={date} title={partialDate(words.lang, date)}>
      {partialDate(words.lang, date, 'year')}
    </time>
  );
}

/** The short name of a source, which leads there; the full one is its tooltip. */
export function SourceLink(props: { readonly words: SharedWords; readonly source: PresentedSource }) {
  const { words, source } = props;
  return (
    <WebLink
      url={source.url}
      title={source.url === undefined ? source.title : say(words, 'newTab', { source: source.title })}
      name={<bdi>{source.name}</bdi>}
    />
  );
}

function undatedNote(words: SharedWords, readOn: string | undefined): string {
  if (readOn === undefined) return say(words, 'undated');
  return say(words, 'undatedReadOn', { date: partialDate(words.lang, readOn, 'short') });
}
