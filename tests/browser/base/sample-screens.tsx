import type { JSX } from 'preact';
import { EntityScreen } from '../../../components/base/entity-screen.tsx';
import { BackupScreen } from '../../../components/health/backup-screen.tsx';
import { HealthScreen } from '../../../components/health/health-screen.tsx';
import type { BaseWords } from '../../../utils/wording/base.ts';
import type { WordingLanguage } from '../../../utils/wording/languages.ts';
import { BACKUP_STATES, backupProps, HEALTH_STATES, healthProps } from '../health/sample-care.ts';
import { entityProps } from './sample-base.tsx';
import { CONFLICT_VIEW, VIEW } from './sample-entity.ts';

type Screen = (lang: WordingLanguage, words: BaseWords) => JSX.Element;

const ENTITY_STATES = {
  usual: VIEW,
  conflict: CONFLICT_VIEW,
  hidden: { ...VIEW, isHidden: true },
  own: {
    ...VIEW,
    isOwn: true,
    facts: [],
    names: VIEW.names.slice(0, 1),
    notes: [],
    descriptions: [],
    packs: [],
  },
  unknown: null,
  loading: undefined,
};

/** Every state of every screen. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  ...named('entity', ENTITY_STATES, (view, lang, words) => (
    <EntityScreen {...entityProps(lang, view)} words={words} />
  )),
  ...named('backup', BACKUP_STATES, (props, lang, words) => (
    <BackupScreen {...backupProps(lang, props)} words={words} />
  )),
  ...named('health', HEALTH_STATES, (props, lang, words) => (
    <HealthScreen {...healthProps(lang, props)} words={words} />
  )),
};

function named<Props>(
  screen: string,
  states: Readonly<Record<string, Props>>,
  show: (props: Props, lang: WordingLanguage, words: BaseWords) => JSX.Element,
): Record<string, Screen> {
  return Object.fromEntries(
    Object.entries(states).map(([state, props]): [string, Screen] => [
      `${screen}-${state}`,
      (lang, words) => show(props, lang, words),
    ]),
  );
}
