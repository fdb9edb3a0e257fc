import type { ComponentChildren } from 'preact';
import { partialDate } from '../../utils/wording/dates.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import { amount } from '../../utils/wording/numbers.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import type { PackInside } from './view.ts';
import './pack-screen.css';

/** What a pack says of itself, before anything of it is installed. */
export function PackInsideView({
  words,
  inside,
}: {
  readonly words: PacksWords;
  readonly inside: PackInside;
}) {
  const { description, languages, attribution } = inside;
  const number = (value: number) => amount(words.lang, value);
  return (
    <div class="pack-inside">
      {description && <p lang={description.lang}>{description.text}</p>}
      <dl class="pack-figures">
        <Figure label={say(words, 'about.entries')}>{number(inside.entities)}</Figure>
        <Figure label={say(words, 'about.names')}>{number(inside.names)}</Figure>
        <Figure label={say(words, 'about.facts')}>{number(inside.facts)}</Figure>
        <Figure label={say(words, 'about.sources')}>{number(inside.sources)}</Figure>
        <Figure label={say(words, 'about.revision')}>
          <time dateTime={inside.revision}>{partialDate(words.lang, inside.revision)}</time>
        </Figure>
        <Figure label={say(words, 'about.licence')}>{inside.licence}</Figure>
      </dl>
      {languages.length > 0 && (
        <p class="quiet-line">
          {say(words, 'about.languages')}: {languages.map((tag) => languageName(words.lang, tag)).join(', ')}
        </p>
      )}
      {attribution.length > 0 && (
        <ul class="pack-attribution">
          <li>{say(words, 'about.attribution')}:</li>
          {attribution.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A figure of a pack under its name. */
export function Figure({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
