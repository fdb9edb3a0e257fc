import { useMemo, useState } from 'preact/hooks';
import type { AddSiteTrouble } from '../../components/settings/add-site.tsx';
import { SitesScreen } from '../../components/settings/sites-screen.tsx';
import { turnSiteOff, turnSiteOn } from '../../utils/sites/switch.ts';
import { readTypedSite } from '../../utils/sites/typed-site.ts';
import { say } from '../../utils/wording/say.ts';
import { settingsWords } from '../../utils/wording/settings.ts';
import type { PageProps } from './page-props.ts';
import { useSiteFile } from './site-file-review.ts';
import { keepListed, removeSite, setRule, siteViews, useGranted } from './site-list.ts';

/** All sites that are known by name, and what holds there. */
export function SitesPage({ lang, settings }: PageProps) {
  const words = useMemo(() => settingsWords(lang), [lang]);
  const granted = useGranted();
  const [notice, setNotice] = useState<{ readonly text: string; readonly amiss: boolean }>();
  const { onFile, onTake, ...file } = useSiteFile(settings, granted?.hosts ?? [], (what) =>
    setNotice({
      text: say(words, what === 'imported' ? 'imported' : `importBad.${what}`),
      amiss: what !== 'imported',
    }),
  );
  const sites = granted && siteViews(settings, granted);

  // The browser asks for the permission only within the press itself: nothing is awaited before.
  const turn = async (site: string, on: boolean) => {
    const done = on ? await turnSiteOn(site).catch(() => false) : await turnSiteOff(site).then(() => true);
    if (done) await keepListed(site);
    setNotice(done ? undefined : { text: say(words, 'siteDeclined', { site }), amiss: true });
  };
  const add = (text: string, on: boolean): AddSiteTrouble | undefined => {
    const typed = readTypedSite(text);
    if (typed.host === null) {
      if (typed.why === 'empty') return { why: 'empty' };
      return typed.why === 'bad' ? { why: 'bad', text: text.trim() } : { why: 'never', site: typed.name };
    }
    const { host } = typed;
    if (sites?.some((site) => site.host === host)) return { why: 'there', site: host };
    void turn(host, on);
    return undefined;
  };
  const remove = async (site: string) => {
    const done = await removeSite(site);
    setNotice({ text: say(words, done ? 'siteRemoved' : 'siteKept', { site }), amiss: !done });
  };
  return (
    <SitesScreen
      {...file}
      words={words}
      sites={sites}
      everySite={granted?.every ?? false}
      notice={notice}
      onNoticeSeen={() => setNotice(undefined)}
      onAdd={add}
      onSwitch={(site, on) => void turn(site, on)}
      onRule={(site, change) => void setRule(site, change)}
      onRemove={(site) => void remove(site)}
      onFile={(chosen) => void onFile(chosen)}
      onTake={() => void onTake()}
    />
  );
}
