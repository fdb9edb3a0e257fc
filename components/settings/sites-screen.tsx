import { useRef } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import type { SettingsWords } from '../../utils/wording/settings.ts';
import { Button } from '../controls/button.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { Notice } from '../manager/notice.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { AddSite, type AddSiteProps } from './add-site.tsx';
import { SiteReview, type SiteReviewProps } from './site-review.tsx';
import { SiteRow, type SiteDeeds, type SiteView } from './site-row.tsx';
import './settings.css';
import './sites.css';

export interface SitesScreenProps extends SiteDeeds, AddSiteProps {
  readonly words: SettingsWords;
  /** Undefined until the browser has told what it allows. */
  readonly sites: readonly SiteView[] | undefined;
  /** The permission for all sites is held. */
  readonly everySite: boolean;
  /** What the last press came to. */
  readonly notice?: { readonly text: string; readonly amiss: boolean } | undefined;
  /** What a chosen file would do, until it is answered. */
  readonly review?: Omit<SiteReviewProps, 'words' | 'onTake' | 'onCancel'> | undefined;
  readonly onNoticeSeen: () => void;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** Every site that is known by name, what holds there, and the list as a file. */
export function SitesScreen(props: SitesScreenProps) {
  const { words, sites, everySite, notice, review } = props;
  const list = useRef<HTMLUListElement>(null);
  const file = useRef<HTMLInputElement>(null);
  useKeptFocus(list, '.site-row');
  const chosen = (input: HTMLInputElement) => {
    const [first] = input.files ?? [];
    if (first) props.onFile(first);
    // The same file, mended, is a choice again.
    input.value = '';
  };
  return (
    <div class="settings-page">
      <PageHead title={say(words, 'sites')} lede={say(words, 'sitesLede')}>
        <Button icon="import" onPress={() => file.current?.click()}>
          {say(words, 'importSites')}
        </Button>
        <Button icon="export" disabled={!sites || sites.length === 0} onPress={props.onExport}>
          {say(words, 'exportSites')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={say(words, 'importSites')}
          onChange={(event) => chosen(event.currentTarget)}
        />
      </PageHead>
      {notice && (
        <Notice
          text={notice.text}
          amiss={notice.amiss}
          dismiss={{ label: say(words, 'close'), onPress: props.onNoticeSeen }}
        />
      )}
      {review && <SiteReview words={words} {...review} onTake={props.onTake} onCancel={props.onCancel} />}
      {everySite && <p class="sites-every">{say(words, 'everySite')}</p>}
      <AddSite {...props} />
      {sites?.length === 0 && (
        <div class="sites-none">
          <b>{say(words, 'noSites')}</b>
          <p>{say(words, 'noSitesText')}</p>
        </div>
      )}
      {sites && sites.length > 0 && (
        <>
          <ul ref={list} class="sites" aria-label={say(words, 'sites')}>
            {sites.map((site) => (
              <SiteRow key={site.host} {...props} site={site} />
            ))}
          </ul>
          <p class="sites-every">{say(words, 'removeHint')}</p>
        </>
      )}
    </div>
  );
}
