import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Button } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { Notice } from '../manager/notice.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { DropZone } from './drop-zone.tsx';
import { JobRow } from './job-row.tsx';
import { Dots, PackRow, PackTile, type PackDeeds } from './pack-row.tsx';
import type { AvailablePack, JobView, PackView } from './view.ts';
import './packs.css';

export const UPDATE_WAYS = ['apply', 'ask', 'off'] as const;
export type UpdateWay = (typeof UPDATE_WAYS)[number];

export interface PacksScreenProps extends PackDeeds {
  readonly words: PacksWords;
  /** Undefined until the base was read. */
  readonly packs: readonly PackView[] | undefined;
  readonly available: readonly AvailablePack[];
  readonly jobs: readonly JobView[];
  /** Values that the reader and a publisher both changed. */
  readonly conflicts: number;
  /** True while publishers are asked. */
  readonly checking: boolean;
  /** What becomes of new versions. */
  readonly updates: UpdateWay;
  /** What the last press came to. */
  readonly notice?: { readonly text: string; readonly amiss: boolean } | undefined;
  readonly onNoticeSeen: () => void;
  readonly onCheckAll: () => void;
  readonly onUpdates: (way: UpdateWay) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancelJob: (job: JobView) => void;
  readonly onDismissJob: (job: JobView) => void;
}

/** All packs: on their way, installed, and at hand; and what becomes of their new versions. */
export function PacksScreen(props: PacksScreenProps) {
  const { words, packs, available, jobs, conflicts, checking, notice } = props;
  return (
    <>
      <PageHead title={say(words, 'packs')} lede={say(words, 'packsLede')}>
        <Button icon="refresh" disabled={checking} onPress={props.onCheckAll}>
          {say(words, checking ? 'checking' : 'checkNow')}
        </Button>
        <a class="button primary medium" href="#import">
          {say(words, 'addPack')}
        </a>
      </PageHead>
      {notice && (
        <Notice
          text={notice.text}
          amiss={notice.amiss}
          dismiss={{ label: say(words, 'close'), onPress: props.onNoticeSeen }}
        />
      )}
      {conflicts > 0 && (
        <Notice text={say(words, 'conflicts', { count: conflicts })}>
          <a class="button plain small" href="#conflicts">
            {say(words, 'conflictsLook')}
          </a>
        </Notice>
      )}
      {jobs.length > 0 && (
        <PackGroup title={say(words, 'inProgress')}>
          {jobs.map((job) => (
            <JobRow
              key={job.id}
              words={words}
              job={job}
              onCancel={props.onCancelJob}
              onDismiss={props.onDismissJob}
            />
          ))}
        </PackGroup>
      )}
      {packs === undefined && <p class="packs-none">{say(words, 'loading')}</p>}
      {packs?.length === 0 && (
        <div class="packs-none">
          <b>{say(words, 'noPacks')}</b>
          <p>{say(words, 'noPacksText')}</p>
        </div>
      )}
      {packs && packs.length > 0 && (
        <PackGroup
          title={say(words, 'installed')}
          {...(packs.length > 1 && { hint: say(words, 'installedHint') })}
        >
          {packs.map((pack, place) => (
            <PackRow key={pack.id} {...props} pack={pack} place={place} total={packs.length} />
          ))}
        </PackGroup>
      )}
      {available.length > 0 && (
        <PackGroup title={say(words, 'available')}>
          {available.map((pack) => (
            <AvailableRow key={pack.id} words={words} pack={pack} onInstall={props.onInstall} />
          ))}
        </PackGroup>
      )}
      <DropZone words={words} onFiles={props.onFiles} />
      <Updates words={words} way={props.updates} onChange={props.onUpdates} />
    </>
  );
}

function PackGroup(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, '.pack-row');
  return (
    <section class="pack-group" aria-labelledby={id}>
      <div class="pack-group-head">
        <h2 id={id} tabIndex={-1}>
          {props.title}
        </h2>
        {props.hint !== undefined && <p>{props.hint}</p>}
      </div>
      <ul ref={list} class="pack-list">
        {props.children}
      </ul>
    </section>
  );
}

function AvailableRow(props: {
  readonly words: PacksWords;
  readonly pack: AvailablePack;
  readonly onInstall: (id: string) => void;
}) {
  const { words, pack, onInstall } = props;
  return (
    <li class="pack-row" data-pack={pack.id}>
      <PackTile icon="pack" />
      <div class="pack-title">
        <b lang={pack.title.lang}>{pack.title.text}</b>
        {pack.description && <small lang={pack.description.lang}>{pack.description.text}</small>}
        <Dots>
          {say(words, 'entries', { count: pack.entities })}
          {size(words.lang, pack.bytes)}
        </Dots>
      </div>
      <div class="pack-standing">
        <p class="standing plain">
          {pack.file === undefined
            ? say(words, 'standing.none')
            : say(words, 'standing.release', { file: pack.file })}
        </p>
      </div>
      {pack.file === undefined && (
        <div class="pack-deeds">
          <Button
            size="small"
            label={say(words, 'installOf', { name: pack.title.text })}
            onPress={() => onInstall(pack.id)}
          >
            {say(words, 'install')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Updates(props: {
  readonly words: PacksWords;
  readonly way: UpdateWay;
  readonly onChange: (way: UpdateWay) => void;
}) {
  const { words, way, onChange } = props;
  const id = useId();
  return (
    <section class="pack-updates">
      <div>
        <h2>
          <label for={id}>{say(words, 'updates')}</label>
        </h2>
        <p>{say(words, 'updatesHint')}</p>
      </div>
      <Select
        id={id}
        value={way}
        options={UPDATE_WAYS.map((value) => ({ value, label: say(words, `updates.${value}`) }))}
        onChange={onChange}
      />
    </section>
  );
}
