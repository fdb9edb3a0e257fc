import type { ComponentChildren, JSX } from 'preact';
import { EntryForm } from '../../../components/entry/entry-form.tsx';
import { EntryWaiting } from '../../../components/entry/entry-waiting.tsx';
import { BriefScreen } from '../../../components/export/brief-screen.tsx';
import { ExportDialog } from '../../../components/export/export-dialog.tsx';
import { ExportScreen } from '../../../components/export/export-screen.tsx';
import { MetScreen } from '../../../components/met/met-screen.tsx';
import { NoteForm } from '../../../components/notes/note-form.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import type { SampledRoom } from '../../../scripts/shots/room-states.ts';
import { baseWords } from '../../../utils/wording/base.ts';
import { entryWords } from '../../../utils/wording/entry.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { listWords } from '../../../utils/wording/list.ts';
import { metWords } from '../../../utils/wording/met.ts';
import { packsWords } from '../../../utils/wording/packs.ts';
import { Framed as CareFramed } from '../base/sample-base.tsx';
import { SCREENS as BASE_SCREENS } from '../base/sample-screens.tsx';
import { entryProps, STATES as ENTRY_STATES } from '../entry/sample-entry.tsx';
import { briefProps, exportProps, STATES as EXPORT_STATES } from '../export/sample-export.ts';
import { same, STATES as LISTS } from '../list/sample-lists.tsx';
import { framed as listFramed, STATES as LIST_SCREENS } from '../list/sample-screens.tsx';
import { metProps, STATES as MET_STATES } from '../met/sample-met.tsx';
import { Framed as PacksFramed } from '../packs/sample-packs.tsx';
import { STATES as NOTE_IMPORTS } from '../notes/import-screens.tsx';
import { noteProps, STATES as NOTE_STATES } from '../notes/sample-note.ts';
import { STATES as NOTES } from '../notes/sample-screens.tsx';
import { SCREENS as PACK_SCREENS } from '../packs/sample-screens.tsx';
import { panelProps, statesIn } from '../panel/sample-panel.tsx';
import { popupProps, STATES as POPUP_STATES } from '../popup/sample-popup.tsx';
import { framed, SCREENS as SETTINGS_SCREENS } from '../settings/sample-screens.tsx';
import { STATES as WELCOME_STATES, welcomeProps } from '../welcome/sample-welcome.tsx';

/** Draws one state of a room, as its page holds it. */
export type Drawn = (lang: WordingLanguage) => JSX.Element;

/** Every state of every room but the card, as the tests of each room have them. */
export const SAMPLE_ROOMS: Readonly<Record<SampledRoom, Readonly<Record<string, Drawn>>>> = {
  popup: each(POPUP_STATES, (props) => (lang) => <Popup {...popupProps(lang, props)} />),
  sidepanel: each(statesIn('en'), (_, name) => (lang) => (
    <Whole>
      <Panel {...panelProps(lang, statesIn(lang)[name])} />
    </Whole>
  )),
  lists: {
    ...each(LISTS, (draw) => (lang) => draw(lang, same)),
    ...each(LIST_SCREENS, (draw) => (lang) => listFramed(lang, draw(listWords(lang)))),
    ...each(
      prefixed('met', MET_STATES),
      (state) => (lang) => listFramed(lang, <MetScreen {...metProps(metWords(lang), state)} />),
    ),
  },
  notes: each({ ...NOTES, ...prefixed('import', NOTE_IMPORTS) }, (draw) => (lang) => draw(lang)),
  note: each(NOTE_STATES, (props) => (lang) => (
    <Whole>
      <NoteForm {...noteProps(lang, props)} />
    </Whole>
  )),
  export: {
    ...each(EXPORT_STATES, (props) => (lang) => (
      <ExportDialog {...exportProps(lang, props)} onClose={() => undefined} />
    )),
    window: (lang: WordingLanguage) => (
      <Whole>
        <ExportScreen {...exportProps(lang)} />
      </Whole>
    ),
    brief: (lang: WordingLanguage) => (
      <Whole>
        <BriefScreen {...briefProps(lang)} />
      </Whole>
    ),
  },
  base: each(BASE_SCREENS, (draw) => (lang) => (
    <CareFramed lang={lang}>{draw(lang, baseWords(lang))}</CareFramed>
  )),
  packs: each(PACK_SCREENS, (draw) => (lang) => (
    <PacksFramed lang={lang}>{draw(lang, packsWords(lang))}</PacksFramed>
  )),
  settings: each(SETTINGS_SCREENS, (draw) => (lang) => framed(draw(lang))),
  entry: {
    ...each(ENTRY_STATES, (props) => (lang) => (
      <Whole>
        <EntryForm {...entryProps(lang, props)} />
      </Whole>
    )),
    waiting: (lang: WordingLanguage) => (
      <Whole>
        <EntryWaiting words={entryWords(lang)} />
      </Whole>
    ),
  },
  welcome: each(WELCOME_STATES, (props) => (lang) => <Welcome {...welcomeProps(lang, props)} />),
};

function each<State>(
  states: Readonly<Record<string, State>>,
  draw: (state: State, name: string) => Drawn,
): Readonly<Record<string, Drawn>> {
  return Object.fromEntries(Object.entries(states).map(([name, state]) => [name, draw(state, name)]));
}

function prefixed<State>(
  screen: string,
  states: Readonly<Record<string, State>>,
): Readonly<Record<string, State>> {
  return Object.fromEntries(Object.entries(states).map(([name, state]) => [`${screen}-${name}`, state]));
}

/** Rooms that fill their window. */
function Whole({ children }: { readonly children: ComponentChildren }) {
  return <div style={{ blockSize: '100vh' }}>{children}</div>;
}
