import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { TextIn } from '../../utils/facts/texts.ts';
import type { ListWords } from '../../utils/wording/list.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { KindTile } from '../controls/kind.tsx';
import './list.css';

/** One of those that are merged, and what it brings. */
export interface MergeCandidate {
  readonly entity: PresentedEntity;
  readonly names: readonly TextIn[];
  /** Names of its facts. */
  readonly facts: readonly string[];
  readonly notes: readonly string[];
  /** Titles of the packs that have it; none for the reader's own. */
  readonly packs: readonly TextIn[];
}

export interface MergeDialogProps {
  readonly words: ListWords;
  readonly candidates: readonly MergeCandidate[];
  /** The one that is offered to stay. */
  readonly stays: string;
  readonly onMerge: (stays: string) => void;
  readonly onClose: () => void;
}

/** Several entries that are one thing: which of them stays, and what comes together in it. */
export function MergeDialog({ words, candidates, onMerge, onClose, ...given }: MergeDialogProps) {
  const group = useId();
  const [stays, setStays] = useState(given.stays);
  const first = candidates.filter(({ entity }) => entity.id === stays);
  const all = [...first, ...candidates.filter(({ entity }) => entity.id !== stays)];
  return (
    <Dialog
      title={say(words, 'merge.title', { count: candidates.length })}
      onClose={onClose}
      focus="input:checked"
      buttons={
        <>
          <Button onPress={onClose}>{say(words, 'cancel')}</Button>
          <Button look="primary" onPress={() => onMerge(stays)}>
            {say(words, 'merge.do')}
          </Button>
        </>
      }
    >
      <fieldset class="merge-choices">
        <legend>{say(words, 'merge.stays')}</legend>
        {candidates.map(({ entity, names, facts, notes, packs }) => (
          <label key={entity.id} class="merge-choice">
            <input
              type="radio"
              name={group}
              checked={entity.id === stays}
              onChange={() => setStays(entity.id)}
            />
            <KindTile kind={entity.kind} label={say(words, `kind.${entity.kind}`)} />
            <span>
              <b>
                <bdi lang={entity.name.lang}>{entity.name.text}</bdi>
              </b>
              <small>
                {[
                  entity.typeLabel,
                  packs.length > 0 ? packs.map(({ text }) => text).join(', ') : say(words, 'merge.own'),
                  say(words, 'merge.names', { count: names.length }),
                  say(words, 'merge.facts', { count: facts.length }),
                  ...(notes.length > 0 ? [say(words, 'merge.notes', { count: notes.length })] : []),
                ].join(' · ')}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <section class="merge-together">
        <h3>{say(words, 'merge.together')}</h3>
        <dl>
          <dt>{say(words, 'merge.theNames')}</dt>
          <dd>
            <Some words={words} all={mixed(all.map(({ names }) => distinct(names)))}>
              {({ text, lang }) => (
                <bdi key={`${lang} ${text}`} lang={lang}>
                  {text}
                </bdi>
              )}
            </Some>
          </dd>
          <dt>{say(words, 'merge.theFacts')}</dt>
          <dd>
            <Some words={words} all={together(all.flatMap(({ facts }) => facts))}>
              {([label, count]) => (
                <span key={label}>{count > 1 ? say(words, 'merge.times', { label, count }) : label}</span>
              )}
            </Some>
            {all.every(({ facts }) => facts.length === 0) && say(words, 'merge.none')}
          </dd>
          <dt>{say(words, 'merge.theNotes')}</dt>
          <dd>
            {all
              .flatMap(({ notes }) => notes)
              .map((note) => (
                <span key={note}>{note}</span>
              ))}
            {all.every(({ notes }) => notes.length === 0) && say(words, 'merge.none')}
          </dd>
        </dl>
      </section>
      <p class="merge-safe">{say(words, 'merge.safe')}</p>
    </Dialog>
  );
}

/** As many as can be taken in, and how many more there are. */
function Some<T>(props: {
  readonly words: ListWords;
  readonly all: readonly T[];
  readonly children: (one: T) => ComponentChildren;
}) {
  const { words, all, children } = props;
  const more = all.length - MOST_SHOWN;
  return (
    <>
      {all.slice(0, MOST_SHOWN).map(children)}
      {more > 0 && <small>{say(words, 'moreValues', { count: more })}</small>}
    </>
  );
}

const MOST_SHOWN = 16;

/** The first of each, then the second of each: of every entry something is among those shown. */
function mixed(each: readonly (readonly TextIn[])[]): TextIn[] {
  const longest = Math.max(...each.map(({ length }) => length));
  return distinct(
    Array.from({ length: longest }, (_, nth) => each.flatMap((names) => names[nth] ?? [])).flat(),
  );
}

function distinct(names: readonly TextIn[]): TextIn[] {
  return [...new Map(names.map((name) => [`${name.lang} ${name.text}`, name])).values()];
}

/** Each label once, with how many bring it. */
function together(labels: readonly string[]): [label: string, count: number][] {
  return [...Map.groupBy(labels, (label) => label)]
    .map(([label, all]): [string, number] => [label, all.length])
    .sort(([, one], [, other]) => other - one);
}
