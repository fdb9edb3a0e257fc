import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Switch } from '../controls/switch.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { Notice } from '../manager/notice.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { PackAbout } from './pack-about.tsx';
import { PackChanges, type PackChangesProps } from './pack-changes.tsx';
import type { PackContents, PackView } from './view.ts';
import './pack-screen.css';

export interface PackScreenProps extends Omit<PackChangesProps, 'pack'> {
  readonly words: PacksWords;
  /** Undefined until the base was read; null where there is no such pack. */
  readonly pack: PackView | null | undefined;
  readonly contents: PackContents | undefined;
  readonly tab: 'about' | 'changes';
  /** Whether its address is looked at by schedule; undefined where it has none. */
  readonly auto: boolean | undefined;
  /** What the last press came to. */
  readonly notice?: { readonly text: string; readonly amiss: boolean } | undefined;
  readonly onNoticeSeen: () => void;
  readonly onTab: (tab: 'about' | 'changes') => void;
  readonly onAuto: (auto: boolean) => void;
}

const PANEL = 'pack-panel';

/** One pack: what is in it and by whom, and what its updates change. */
export function PackScreen(props: PackScreenProps) {
  const { words, pack, contents, tab, auto, notice } = props;
  const up = { href: '#packs', label: say(words, 'allPacks') };
  if (pack === undefined) return <PageHead title={say(words, 'loading')} up={up} />;
  if (pack === null) {
    return <PageHead title={say(words, 'unknownPack')} up={up} lede={say(words, 'unknownPackText')} />;
  }
  return (
    <>
      <PageHead title={<bdi lang={pack.title.lang}>{pack.title.text}</bdi>} up={up}>
        {auto !== undefined && (
          <Switch
            on={auto}
            label={say(words, 'about.autoUpdate')}
            word={say(words, 'about.autoUpdate')}
            onChange={props.onAuto}
          />
        )}
      </PageHead>
      {notice && (
        <Notice
          text={notice.text}
          amiss={notice.amiss}
          dismiss={{ label: say(words, 'close'), onPress: props.onNoticeSeen }}
        />
      )}
      {contents?.description && (
        <p class="page-lede" lang={contents.description.lang}>
          {contents.description.text}
        </p>
      )}
      <div class="pack-tabs">
        <Tabs
          label={pack.title.text}
          panel={PANEL}
          selected={tab}
          tabs={[
            { id: 'about', label: say(words, 'details') },
            { id: 'changes', label: say(words, 'changes') },
          ]}
          onSelect={(id) => props.onTab(id === 'changes' ? 'changes' : 'about')}
        />
      </div>
      <div id={PANEL} role="tabpanel" aria-label={say(words, tab === 'about' ? 'details' : 'changes')}>
        {tab === 'about' ? (
          <PackAbout words={words} pack={pack} contents={contents} />
        ) : (
          <PackChanges {...props} pack={pack} />
        )}
      </div>
    </>
  );
}
