import type { JSX } from 'preact';
import { AddScreen } from '../../../components/packs/add-screen.tsx';
import { ConflictsScreen } from '../../../components/packs/conflicts-screen.tsx';
import { FileStep } from '../../../components/packs/file-step.tsx';
import { JobScreen } from '../../../components/packs/job-screen.tsx';
import { PackScreen } from '../../../components/packs/pack-screen.tsx';
import { PacksScreen, type PacksScreenProps } from '../../../components/packs/packs-screen.tsx';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import type { PacksWords } from '../../../utils/wording/packs.ts';
import { conflictProps, CONFLICTS, PACK_STATES, packProps } from './sample-contents.ts';
import { ADDRESS_STEPS, addProps, DRAFTS, fileProps, JOB_STATES, jobProps } from './sample-files.ts';
import { JOBS, packsProps } from './sample-packs.tsx';

const PACKS_STATES: Readonly<Record<string, Partial<PacksScreenProps>>> = {
  installed: {},
  working: { jobs: JOBS, conflicts: 1, checking: true },
  told: { notice: { text: 'World was uninstalled. What you wrote is still here.', amiss: false } },
  amiss: { notice: { text: 'There was no answer. You may be offline.', amiss: true } },
  empty: { packs: [], available: [] },
  loading: { packs: undefined, available: [] },
};

type Screen = (lang: WordingLanguage, words: PacksWords) => JSX.Element;

/** Every state of every screen. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  ...named('packs', PACKS_STATES, (props, lang, words) => (
    <PacksScreen {...packsProps(lang, props)} words={words} />
  )),
  ...named('pack', PACK_STATES, (props, lang, words) => (
    <PackScreen {...packProps(lang, props)} words={words} />
  )),
  ...named('conflicts', { two: CONFLICTS, none: [], unknown: undefined }, (shown, lang, words) => (
    <ConflictsScreen {...conflictProps(lang, shown)} words={words} />
  )),
  ...named('add', ADDRESS_STEPS, (props, lang, words) => (
    <AddScreen {...addProps(lang, props)} words={words} />
  )),
  ...named('file', DRAFTS, (props, lang, words) => <FileStep {...fileProps(lang, props)} words={words} />),
  ...named('job', JOB_STATES, (job, lang, words) => <JobScreen {...jobProps(lang, job)} words={words} />),
};

function named<Props>(
  screen: string,
  states: Readonly<Record<string, Props>>,
  show: (props: Props, lang: WordingLanguage, words: PacksWords) => JSX.Element,
): Record<string, Screen> {
  return Object.fromEntries(
    Object.entries(states).map(([state, props]): [string, Screen] => [
      `${screen}-${state}`,
      (lang, words) => show(props, lang, words),
    ]),
  );
}
