import type { ComponentChildren } from 'preact';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import { KindTile } from '../controls/kind.tsx';
import { MentionStrip } from '../controls/mention-strip.tsx';
import { Icon } from '../icons/icon.tsx';
import { keyFacts } from '../../utils/wording/key-facts.ts';
import { hasFlag } from './filter.ts';
import { countOf, keyOf, type PanelName } from './view.ts';

export interface PanelRowProps {
  readonly words: PanelWords;
  readonly name: PanelName;
  /** True for the one row of the list that Tab reaches. */
  readonly stop: boolean;
  readonly open: boolean;
  /** Which mention the panel led to last, from 0. */
  readonly current?: number | undefined;
  readonly onToggle: () => void;
  /** What is shown below the row while it is open. */
  readonly children?: ComponentChildren;
}

/** A name: pressed, it opens in place. */
export function PanelRow(props: PanelRowProps) {
  const { words, name, stop, open, current, onToggle, children } = props;
  const { entity, positions } = name;
  const { key, old } = keyFacts(words, entity);
  const id = `panel-${keyOf(name)}`.replace(/\s/gu, '-');
  const count = countOf(name);
  return (
    <div class={open ? 'panel-name open' : 'panel-name'}>
      <h3>
        <button
          type="button"
          class="panel-row"
          data-name={keyOf(name)}
          tabIndex={stop ? 0 : -1}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onToggle()}
        >
          <KindTile kind={entity.kind} label={say(words, `kind.${entity.kind}`)} />
          <span class="name">
            <b lang={entity.name.lang}>{entity.name.text}</b>
            {entity.nativeName && <bdi lang={entity.nativeName.lang}>{entity.nativeName.text}</bdi>}
          </span>
          <bdi class="key-facts">{open ? entity.typeLabel || key : key}</bdi>
          <span class="where">
            <MentionStrip
              positions={positions}
              kind={entity.kind}
              {...(current !== undefined && { current })}
            />
            <span class="flags">
              {hasFlag(name, 'note') && <Flagged icon="note" label={say(words, 'flag.note')} />}
              {hasFlag(name, 'differs') && <Flagged icon="differ" label={say(words, 'sourcesDiffer')} />}
              {old && <Flagged icon="clock" label={old} />}
              {current === undefined ? (
                <>
                  <span aria-hidden="true">{say(words, 'times', { count })}</span>
                  <span class="for-screen-readers">{say(words, 'mentions', { count })}</span>
                </>
              ) : (
                <span>{say(words, 'nth', { index: current + 1, total: count })}</span>
              )}
            </span>
          </span>
        </button>
      </h3>
      {open && (
        <section id={id} class="panel-open" aria-label={entity.name.text}>
          {children}
        </section>
      )}
    </div>
  );
}

function Flagged({ icon, label }: { readonly icon: 'differ' | 'clock' | 'note'; readonly label: string }) {
  return (
    <span class={`flagged is-${icon}`} role="img" aria-label={label} title={label}>
      <Icon name={icon} size={12} />
    </span>
  );
}
