import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { moment } from './moment.ts';
import type { RequestView } from './view.ts';

/** Everything that ever left this device. */
export function RequestsPart(props: {
  readonly words: BaseWords;
  readonly requests: readonly RequestView[];
  readonly older: number;
}) {
  const { words, requests, older } = props;
  return (
    <section class="base-part care-part">
      <h2>{say(words, 'requests.title')}</h2>
      <p class="base-quiet">{say(words, 'requests.text')}</p>
      {requests.length === 0 && older === 0 && <p>{say(words, 'requests.none')}</p>}
      {requests.length > 0 && (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={say(words, 'requests.title')}>
          <table class="care-table">
            <thead>
              <tr>
                <th scope="col">{say(words, 'requests.at')}</th>
                <th scope="col">{say(words, 'requests.address')}</th>
                <th scope="col">{say(words, 'requests.outcome')}</th>
                <th scope="col" class="number">
                  {say(words, 'col.size')}
                </th>
              </tr>
            </thead>
            <tbody>
              {requests.map(({ at, address, outcome, bytes }, nth) => (
                <tr key={nth}>
                  <td>
                    <time dateTime={at}>{moment(words.lang, at)}</time>
                  </td>
                  <td class="address">
                    <bdi>{address}</bdi>
                  </td>
                  <td>{outcomeOf(words, outcome)}</td>
                  <td class="number">{bytes === undefined ? '' : size(words.lang, bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {older > 0 && <p class="base-quiet">{say(words, 'requests.older', { count: older })}</p>}
    </section>
  );
}

function outcomeOf(words: BaseWords, outcome: string | undefined): string {
  if (outcome === undefined) return say(words, 'requests.noEnd');
  if (outcome === 'received' || outcome === 'unchanged') return say(words, `requests.${outcome}`);
  return say(words, 'requests.failed', { why: outcome });
}
