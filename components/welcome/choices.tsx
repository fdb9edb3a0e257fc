import type { ComponentChildren } from 'preact';
import { say } from '../../utils/wording/say.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../utils/wording/languages.ts';
import type { WelcomeWords } from '../../utils/wording/welcome.ts';
import { Segmented } from '../controls/segmented.tsx';
import { Select } from '../controls/select.tsx';
import { PRESETS, type Preset } from '../settings/mark-name.ts';
import { AnotherLanguage, type AnotherLanguageProps } from './another-language.tsx';
import { PackChoice, type PackChoiceProps } from './pack-choice.tsx';

export interface ChoiceDeeds {
  readonly onLanguage: (language: 'browser' | WordingLanguage) => void;
  readonly onPack: (pack: string, on: boolean) => void;
  readonly onPreset: (preset: Preset) => void;
  /** Called within the press itself, so that the browser may ask for the permission. */
  readonly onEverySite: (every: boolean) => void;
}

export interface ChoicesProps extends ChoiceDeeds, Omit<PackChoiceProps, 'labelledBy'>, AnotherLanguageProps {
  readonly words: WelcomeWords;
  readonly language: 'browser' | WordingLanguage;
  readonly preset: Preset;
  /** True while the permission for all sites is held. */
  readonly everySite: boolean;
  /** The permission for all sites was asked for and not given. */
  readonly declined: boolean;
}

/** What can be chosen at the start; every choice takes effect at once. */
export function Choices(props: ChoicesProps) {
  const { words, everySite, declined } = props;
  const siteHint = everySite ? 'everySiteHint' : declined ? 'notGranted' : 'mySitesHint';
  return (
    <div class="choices">
      <Choice flow name={<label for="read-in">{say(words, 'readIn')}</label>}>
        <Select
          id="read-in"
          options={[{ value: 'browser', label: say(words, 'browserLanguage') }, ...OWN_NAMES]}
          value={props.language}
          onChange={props.onLanguage}
        />
        <AnotherLanguage {...props} />
      </Choice>
      <Choice id="start-with" name={say(words, 'startWith')}>
        <PackChoice {...props} labelledBy="start-with" />
      </Choice>
      <Choice id="marks" name={say(words, 'marks')}>
        <Segmented
          labelledBy="marks"
          options={PRESETS.map((value) => ({ value, label: say(words, `marks.${value}`) }))}
          value={props.preset}
          onChange={props.onPreset}
        />
      </Choice>
      <Choice id="works-on" name={say(words, 'worksOn')}>
        <Segmented
          labelledBy="works-on"
          options={[
            { value: 'every', label: say(words, 'everySite') },
            { value: 'mine', label: say(words, 'mySites') },
          ]}
          value={everySite ? 'every' : 'mine'}
          onChange={(chosen) => props.onEverySite(chosen === 'every')}
        />
        <p class="hint" role="status">
          {say(words, siteHint)}
        </p>
      </Choice>
    </div>
  );
}

function Choice(props: {
  readonly id?: string;
  readonly name: ComponentChildren;
  /** Its controls stand side by side. */
  readonly flow?: true;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="choice">
      <h2 id={props.id}>{props.name}</h2>
      <div class={props.flow && 'choice-flow'}>{props.children}</div>
    </section>
  );
}

/** Each language by its own name, for readers who do not read the present one. */
const OWN_NAMES = WORDING_LANGUAGES.map((value) => {
  const name = new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value;
  return { value, lang: value, label: name.charAt(0).toLocaleUpperCase(value) + name.slice(1) };
});
