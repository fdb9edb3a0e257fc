import { useMemo, useState } from 'preact/hooks';
import { EntryForm } from '../../components/entry/entry-form.tsx';
import { MetScreen } from '../../components/met/met-screen.tsx';
import { heedMet, ignoreMet, type MetName, type MetNames } from '../../utils/meeting/met-store.ts';
import { deeds } from '../../utils/room/deeds.ts';
import { useEntry } from '../../utils/room/entry.ts';
import { openFinder } from '../../utils/room/finder.ts';
import { findChoices } from '../../utils/room/found.ts';
import { forgetKnown, metNames, metOf, useMetNames } from '../../utils/room/met-names.ts';
import { entryWords } from '../../utils/wording/entry.ts';
import { metWords } from '../../utils/wording/met.ts';
import { say } from '../../utils/wording/say.ts';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';
import { useAct } from './use-act.ts';

/** Names that pages mention and the base lacks; one is added in the form, in the place of the list. */
export function MetPage(props: PageProps) {
  const { lang, factsLang, settings, tell, undoing } = props;
  const words = useMemo(() => metWords(lang), [lang]);
  const met = useMetNames();
  const [adding, setAdding] = useState<MetName>();
  const { act } = useAct(undoing.onFailed);
  const nameOf = (name: string, of: string) => met?.names.find((one) => one.name === name && one.lang === of);
  const change = (how: (kept: MetNames) => MetNames) => act(() => metNames.change(how));
  if (adding) {
    const onDone = (name?: string) => {
      setAdding(undefined);
      if (name !== undefined) tell(say(words, 'isKnown', { name }));
    };
    return <Adding {...props} met={adding} onDone={onDone} />;
  }
  return (
    <MetScreen
      words={words}
      names={met?.names}
      ignored={met?.ignored ?? []}
      isOn={settings.countUnknown}
      settingsHref={hashOf('settings')}
      find={async (query) => findChoices(await openFinder(factsLang, settings), query)}
      onAdd={({ name, lang: of }) => setAdding(nameOf(name, of))}
      onAttach={({ name, lang: of }, to) =>
        act(async () => {
          const given = { text: name, lang: of, role: 'alias' } as const;
          await deeds.do({ what: 'name-added', subject: name }, (own) => own.saveName(to, given));
          await forgetKnown([given]);
          tell(say(words, 'isKnown', { name }));
        })
      }
      onIgnore={(name) => {
        change((kept) => ignoreMet(kept, name));
        tell(say(words, 'isIgnored', { name: name.name }));
      }}
      onHeed={(name) => change((kept) => heedMet(kept, name))}
      onForgetAll={() => act(() => metNames.forgetAll())}
    />
  );
}

function Adding(props: PageProps & { readonly met: MetName; readonly onDone: (name?: string) => void }) {
  const { lang, settings, met, onDone } = props;
  const form = useEntry({
    opening: { name: met.name, met: metOf(met) },
    words: entryWords(lang),
    settings,
    onDone: (done) => onDone(done.did === 'saved' ? met.name : undefined),
  });
  return form ? <EntryForm {...form} /> : null;
}
