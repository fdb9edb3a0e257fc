import { useRef, useState } from 'preact/hooks';
import type { TextIn } from '../../utils/facts/texts.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Icon, type IconName } from '../icons/icon.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { PageHead } from '../manager/page-head.tsx';
import '../base/base.css';
import './list.css';

export const BIN_KINDS = ['entity', 'name', 'fact', 'note', 'source', 'property'] as const;
export type BinKind = (typeof BIN_KINDS)[number];

/** Something in the bin. */
export interface BinLine {
  readonly id: string;
  readonly kind: BinKind;
  readonly icon: IconName;
  readonly what: TextIn;
  /** What it belongs to, where it is no entry itself. */
  readonly of?: TextIn;
  /** The day it was put there, in words. */
  readonly since: string;
  readonly daysLeft: number;
}

export interface BinScreenProps {
  readonly words: ListWords;
  /** Undefined until it is read. */
  readonly lines: readonly BinLine[] | undefined;
  readonly onRestore: (line: BinLine) => void;
  /** For good: asked before. */
  readonly onDelete: (ids: readonly string[]) => void;
}

type Asked = { readonly kind: 'one'; readonly line: BinLine } | { readonly kind: 'all' };

/** What was put away, with the way back for thirty days. */
export function BinScreen({ words, lines, onRestore, onDelete }: BinScreenProps) {
  const [asked, setAsked] = useState<Asked>();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, 'li');
  const question = asked && (asked.kind === 'all' ? lines : [asked.line]);
  const title = () =>
    asked?.kind === 'one'
      ? say(words, 'bin.askOne', { name: asked.line.what.text })
      : say(words, 'bin.askAll', { count: lines?.length ?? 0 });
  return (
    <div class="base-page">
      <PageHead title={say(words, 'bin.title')} lede={say(words, 'bin.lede')}>
        {lines && lines.length > 0 && (
          <Button icon="trash" onPress={() => setAsked({ kind: 'all' })}>
            {say(words, 'bin.empty')}
          </Button>
        )}
      </PageHead>
      {!lines && <p class="base-quiet">{say(words, 'reading')}</p>}
      {lines?.length === 0 && <p class="base-quiet">{say(words, 'bin.none')}</p>}
      <ul ref={list} class="bin-list">
        {lines?.map((line) => (
          <li key={line.id}>
            <span class="bin-icon">
              <Icon name={line.icon} />
            </span>
            <span class="bin-what">
              <b>
                <bdi lang={line.what.lang}>{line.what.text}</bdi>
              </b>
              <small>
                {say(words, `bin.${line.kind}`)}
                {line.of && (
                  <>
                    {' · '}
                    <bdi lang={line.of.lang}>{line.of.text}</bdi>
                  </>
                )}
                {' · '}
                {say(words, 'bin.since', { date: line.since })}
              </small>
            </span>
            <span class="bin-left">{say(words, 'bin.left', { count: line.daysLeft })}</span>
            <span class="bin-deeds">
              <Button
                size="small"
                label={say(words, 'bin.restoreOf', { name: line.what.text })}
                onPress={() => onRestore(line)}
              >
                {say(words, 'bin.restore')}
              </Button>
              <Button
                size="small"
                look="quiet"
                label={say(words, 'bin.deleteOf', { name: line.what.text })}
                onPress={() => setAsked({ kind: 'one', line })}
              >
                {say(words, 'bin.delete')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {question && question.length > 0 && (
        <Dialog
          title={title()}
          onClose={() => setAsked(undefined)}
          buttons={
            <>
              <Button onPress={() => setAsked(undefined)}>{say(words, 'bin.keep')}</Button>
              <Button
                look="danger"
                onPress={() => {
                  setAsked(undefined);
                  onDelete(question.map(({ id }) => id));
                }}
              >
                {say(words, 'bin.delete')}
              </Button>
            </>
          }
        >
          <p>{say(words, 'bin.askText')}</p>
        </Dialog>
      )}
    </div>
  );
}
