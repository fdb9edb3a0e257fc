import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Button } from '../controls/button.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { BackNotice } from './back-notice.tsx';
import { CheckPart, type CheckPartProps } from './check-part.tsx';
import { moment } from './moment.ts';
import { RequestsPart } from './requests-part.tsx';
import type { PlaceView, RequestView, StoredPart } from './view.ts';
import '../base/base.css';
import './health.css';

export interface HealthScreenProps extends CheckPartProps {
  readonly words: BaseWords;
  /** Undefined until it is read. */
  readonly now:
    | {
        readonly stored: readonly StoredPart[];
        readonly places: readonly PlaceView[];
        /** Milliseconds since 1970; absent where no file was ever saved. */
        readonly lastSaved?: number;
        readonly unsaved: number;
        readonly requests: readonly RequestView[];
        readonly older: number;
        readonly back?: { readonly rows: number; readonly packs: number };
      }
    | undefined;
  /** The browser was asked to keep the base, and did not agree. */
  readonly isRefused: boolean;
  readonly isCopied: boolean;
  readonly onPersist: () => void;
  readonly onCopyReport: () => void;
  readonly onKnown: () => void;
}

/** What is stored, where, and whether it is sound; and what ever left this device. */
export function HealthScreen(props: HealthScreenProps) {
  const { words, now } = props;
  if (!now) return <PageHead title={say(words, 'healthTitle')} lede={say(words, 'loading')} />;
  return (
    <div class="base-page">
      <PageHead title={say(words, 'healthTitle')} lede={say(words, 'healthLede')}>
        <Button icon="copy" onPress={props.onCopyReport}>
          {say(words, 'report.copy')}
        </Button>
      </PageHead>
      <p class="base-quiet" role="status">
        {props.isCopied && say(words, 'report.copied')}
      </p>
      <BackNotice words={words} back={now.back} onKnown={props.onKnown} />
      <StoredTable words={words} stored={now.stored} />
      <section class="base-part care-part">
        <h2>{say(words, 'backupTitle')}</h2>
        <p>
          {now.lastSaved === undefined
            ? say(words, 'backup.never')
            : say(words, 'backup.last', { date: moment(words.lang, now.lastSaved) })}{' '}
          <span class="base-quiet">
            {now.unsaved === 0
              ? say(words, 'health.allSaved')
              : say(words, 'health.unsaved', { count: now.unsaved })}
          </span>
        </p>
        <a class="link" href="#backup">
          {say(words, 'backup.save')}
        </a>
      </section>
      <Places {...props} places={now.places} />
      <CheckPart {...props} />
      <RequestsPart words={words} requests={now.requests} older={now.older} />
    </div>
  );
}

function StoredTable({
  words,
  stored,
}: {
  readonly words: BaseWords;
  readonly stored: readonly StoredPart[];
}) {
  return (
    <section class="base-part care-part">
      <h2>{say(words, 'health.stored')}</h2>
      <table class="care-table">
        <thead>
          <tr>
            <th scope="col">{say(words, 'col.kind')}</th>
            <th scope="col">
              <span class="for-screen-readers">{say(words, 'health.stored')}</span>
            </th>
            <th scope="col" class="number">
              {say(words, 'col.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {stored.map(({ part, said, bytes, trouble }) => (
            <tr key={part}>
              <th scope="row">{say(words, `health.${part}`)}</th>
              <td class={trouble ? 'care-amiss' : undefined}>
                {trouble ? say(words, `trouble.${trouble}`) : said}
              </td>
              <td class="number">{bytes === undefined ? '' : size(words.lang, bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Places(props: HealthScreenProps & { readonly places: readonly PlaceView[] }) {
  const { words, places, isRefused, onPersist } = props;
  const isOpen = places.some(({ isPersisted }) => isPersisted === false);
  return (
    <section class="base-part care-part">
      <h2>{say(words, 'health.places')}</h2>
      <ul class="care-list">
        {places.map(({ place, usage, quota, isPersisted }) => (
          <li key={place}>
            <span>
              <b>{say(words, `place.${place}`)}</b>
              {usage !== undefined && quota !== undefined && (
                <small>
                  {say(words, 'health.used', {
                    used: size(words.lang, usage),
                    quota: size(words.lang, quota),
                  })}
                </small>
              )}
              {isPersisted !== undefined && (
                <small>{say(words, isPersisted ? 'health.persisted' : 'health.notPersisted')}</small>
              )}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && <Button onPress={onPersist}>{say(words, 'health.persist')}</Button>}
      <p class="base-quiet" role="status">
        {isRefused && say(words, 'health.refused')}
      </p>
    </section>
  );
}
