import type { Comparison, FactThen } from '../../utils/facts/derived.ts';
import { statementRows, type StatementRow } from '../../utils/facts/statement-rows.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { ComparisonLine } from './comparison-line.tsx';
import { Spark } from './spark.tsx';
import { sparkPoints } from './spark-points.ts';
import { StatementLine } from './statement-line.tsx';
import './fact-list.css';

export interface FactListProps {
  readonly words: SharedWords;
  readonly facts: readonly FactThen[];
  /** At most one for a fact is shown. */
  readonly comparisons?: readonly Comparison[] | undefined;
  /** The fact whose ways to be copied stand open. */
  readonly copying?: number | undefined;
  /** Asks how the fact at this place is to be copied; without, rows have no button for it. */
  readonly onCopy?: ((at: number) => void) | undefined;
  readonly onGrown?: (() => void) | undefined;
}

/** Facts in four aligned columns: label, value, as of, source. */
export function FactList(props: FactListProps) {
  const { facts, comparisons = [] } = props;
  // Of a property with several rows it is the one of the whole: not of the Russians among the people.
  const rowOf = (property: string) => {
    const whole = facts.findIndex((fact) => fact.property === property && !fact.narrowedBy);
    return whole === -1 ? facts.findIndex((fact) => fact.property === property) : whole;
  };
  return (
    <dl class="facts">
      {facts.map((fact, at) => (
        <FactRow
          key={`${fact.property} ${fact.narrowedBy?.text ?? ''}`}
          {...props}
          fact={fact}
          at={at}
          comparison={comparisons.find(({ property }) => rowOf(property) === at)}
        />
      ))}
    </dl>
  );
}

function FactRow(
  props: FactListProps & {
    readonly fact: FactThen;
    readonly at: number;
    readonly comparison: Comparison | undefined;
  },
) {
  const { words, fact, at: place, comparison, copying, onCopy, onGrown } = props;
  const rows = rowsOf(fact);
  const name = nameOf(fact);
  const points = sparkPoints(fact.values, fact.history);
  const today = fact.atArticle ? 1 : 0;
  return (
    <div class={rows.length > 1 ? 'fact several' : 'fact'} data-fact={place}>
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
        {onCopy && (
          <span class="fact-copy">
            <IconButton
              narrow
              icon="copy"
              label={say(words, 'copyFact', { label: name })}
              opens="menu"
              open={copying === place}
              onPress={() => onCopy(place)}
            />
          </span>
        )}
      </dt>
      <dd>
        {rows.map((row, at) => (
          <StatementLine
            key={at}
            words={words}
            row={row}
            weaker={at > 0 && (fact.sourcesDiffer || fact.atArticle !== undefined)}
            spark={at === today && points.length > 0 && <Spark words={words} name={name} points={points} />}
          />
        ))}
        {fact.moreValues > 0 && <p>{say(words, 'moreValues', { count: fact.moreValues })}</p>}
        {fact.remark && <p lang={fact.remark.lang}>{fact.remark.text}</p>}
        {comparison && <ComparisonLine words={words} comparison={comparison} onGrown={onGrown} />}
      </dd>
    </div>
  );
}

function nameOf({ label, narrowedBy }: FactThen): string {
  return narrowedBy ? `${label} ${narrowedBy.text}` : label;
}

/** What held then stands alone in its row, and what holds today follows. */
function rowsOf(fact: FactThen): StatementRow[] {
  const rows = statementRows(fact);
  return fact.atArticle ? [[fact.atArticle], ...rows] : rows;
}
