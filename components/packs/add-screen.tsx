import { useRef } from 'preact/hooks';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useFocusBack } from '../manager/kept-focus.ts';
import { PageHead } from '../manager/page-head.tsx';
import { DropZone } from './drop-zone.tsx';
import { JobRow } from './job-row.tsx';
import { PackInsideView } from './pack-inside.tsx';
import type { JobView, PackInside, Trouble } from './view.ts';
import './packs.css';
import './import.css';

/** What an address has come to. */
export type AddressStep =
  | { readonly kind: 'ask'; readonly why?: Trouble }
  | { readonly kind: 'looking' }
  /** `same`: this very version is installed. */
  | { readonly kind: 'offer'; readonly inside: PackInside; readonly same: boolean }
  /** From 0 to 1 of its bytes. */
  | { readonly kind: 'fetching'; readonly name: string; readonly share: number };

export interface AddScreenProps {
  readonly words: PacksWords;
  readonly jobs: readonly JobView[];
  readonly address: string;
  readonly step: AddressStep;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddress: (address: string) => void;
  /** Called within the press, so that the browser may be asked for the site. */
  readonly onLook: () => void;
  readonly onSubscribe: () => void;
  /** Back to the empty field; what is being fetched is given up. */
  readonly onForget: () => void;
  readonly onCancelJob: (job: JobView) => void;
  readonly onDismissJob: (job: JobView) => void;
}

/** Where packs and files come in: dropped, chosen, or by address. */
export function AddScreen(props: AddScreenProps) {
  const { words, jobs, step } = props;
  const section = useRef<HTMLElement>(null);
  useFocusBack(section, step.kind);
  return (
    <>
      <PageHead
        title={say(words, 'addTitle')}
        up={{ href: '#packs', label: say(words, 'allPacks') }}
        lede={say(words, 'addLede')}
      />
      <DropZone words={words} onFiles={props.onFiles} />
      {jobs.length > 0 && (
        <section class="pack-group" aria-labelledby="jobs">
          <div class="pack-group-head">
            <h2 id="jobs">{say(words, 'inProgress')}</h2>
          </div>
          <ul class="pack-list">
            {jobs.map((job) => (
              <JobRow
                key={job.id}
                words={words}
                job={job}
                onCancel={props.onCancelJob}
                onDismiss={props.onDismissJob}
              />
            ))}
          </ul>
        </section>
      )}
      <section ref={section} class="from-address" aria-labelledby="from-address">
        <h2 id="from-address" tabIndex={-1}>
          {say(words, 'fromAddress')}
        </h2>
        <AddressForm key={step.kind === 'looking' ? 'ask' : step.kind} {...props} />
      </section>
    </>
  );
}

function AddressForm(props: AddScreenProps) {
  const { words, address, step, onAddress, onLook, onSubscribe, onForget } = props;
  switch (step.kind) {
    case 'ask':
    case 'looking':
      return (
        <div class="address-form">
          <TextField
            isAddress
            label={say(words, 'address')}
            value={address}
            placeholder={say(words, 'addressPlaceholder')}
            hint={say(words, 'addressHint')}
            error={
              step.kind === 'ask' && step.why !== undefined
                ? `${say(words, `trouble.${step.why}`)} ${say(words, 'safe.import')}`
                : undefined
            }
            onInput={onAddress}
            onEnter={onLook}
          />
          <Button disabled={step.kind === 'looking' || address.trim() === ''} onPress={onLook}>
            {say(words, step.kind === 'looking' ? 'looking' : 'look')}
          </Button>
        </div>
      );
    case 'offer': {
      const { inside, same } = step;
      const name = inside.title.text;
      return (
        <div class="offer">
          <h3>{say(words, same ? 'offer.same' : 'offer.title', { name })}</h3>
          {same && <p>{say(words, 'offer.same.text')}</p>}
          <PackInsideView words={words} inside={inside} />
          <div class="import-buttons">
            {!same && (
              <Button look="primary" onPress={onSubscribe}>
                {say(words, 'subscribe')}
              </Button>
            )}
            <Button onPress={onForget}>{say(words, same ? 'close' : 'cancel')}</Button>
          </div>
        </div>
      );
    }
    case 'fetching':
      return (
        <div class="offer">
          <Progress share={step.share} label={say(words, 'subscribing', { name: step.name })} />
          <p class="quiet-line">{say(words, 'cancelText')}</p>
          <div class="import-buttons">
            <Button onPress={onForget}>{say(words, 'cancel')}</Button>
          </div>
        </div>
      );
  }
}
