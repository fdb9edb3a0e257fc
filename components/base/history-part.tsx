import type { TextIn } from '../../utils/facts/texts.ts';
import { say } from '../../utils/wording/say.ts';
import { moment } from '../../utils/wording/moment.ts';
import { Button } from '../controls/button.tsx';
import { useDesk } from './desk.ts';

/** One change of an entry, in words. */
export interface HistoryLine {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** "You changed Population". */
  readonly what: string;
  readonly before?: TextIn;
  readonly now?: TextIn;
  /** What stood there before can stand there again. */
  readonly canPutBack: boolean;
}

export interface HistoryPartProps {
  /** Undefined until it is read. */
  readonly lines: readonly HistoryLine[] | undefined;
  readonly onPutBack: (line: HistoryLine) => void;
}

/** What was changed, the latest first, and by whom. */
export function HistoryPart({ lines, onPutBack }: HistoryPartProps) {
  const { words } = useDesk();
  return (
    <section class="base-part">
      <h2 class="for-screen-readers">{say(words, 'history')}</h2>
      {lines?.length === 0 && <p class="base-quiet">{say(words, 'noHistory')}</p>}
      <ol class="history-list" aria-busy={lines === undefined}>
        {lines?.map((line) => (
          <li key={line.key}>
            <time dateTime={new Date(line.at).toISOString()}>{moment(words.lang, line.at)}</time>
            <div class="history-what">
              <p>{line.what}</p>
              {(line.before ?? line.now) && (
                <p class="history-change">
                  <Side text={line.before} />
                  <span aria-hidden="true" class="arrow">
                    {'\u2192'}
                  </span>
                  <span class="for-screen-readers">{say(words, 'history.becomes')}</span>
                  <Side text={line.now} />
                </p>
              )}
            </div>
            {line.canPutBack && (
              <Button
                size="small"
                label={say(words, 'putBackOf', { what: line.what })}
                onPress={() => onPutBack(line)}
              >
                {say(words, 'putBack')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Side({ text }: { readonly text: TextIn | undefined }) {
  const { words } = useDesk();
  if (!text || text.text === '') return <span class="base-quiet">{say(words, 'cell.nothing')}</span>;
  return <bdi lang={text.lang}>{text.text}</bdi>;
}
