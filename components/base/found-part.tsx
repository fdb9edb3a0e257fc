import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Switch } from '../controls/switch.tsx';
import { useDesk } from './desk.ts';
import type { EntityView, HiddenPlace, NameLine } from './view.ts';

export interface FoundPartProps {
  readonly view: EntityView;
  readonly onMark: (name: NameLine, isMarked: boolean) => void;
  /** Marks are allowed in that place again. */
  readonly onUnhide: (place: HiddenPlace) => void;
}

/** Other names that have a switch of their own; the rest is among the names. */
const SWITCHES = 6;

/** How pages show it: which of its names are marked, where they are not, and who brought it. */
export function FoundPart({ view, onMark, onUnhide }: FoundPartProps) {
  const { words } = useDesk();
  const { presented, names, hiddenOn, packs, isOwn, isEdited } = view;
  const shown =
    names.find(({ text, lang }) => text === presented.name.text && lang === presented.name.lang) ?? names[0];
  const others = names.filter(
    ({ key, role, text }) => key !== shown?.key && text !== shown?.text && role !== 'search',
  );
  const inOwnLanguage = ({ lang }: NameLine) => Number(lang === presented.name.lang);
  const switches = unique(others.toSorted((one, other) => inOwnLanguage(other) - inOwnLanguage(one)))
    // What is switched off is always there to be switched on.
    .filter((name, at) => at < SWITCHES || !name.isMarked);
  const said = [
    ...packs.map(({ text, lang }) => (
      <bdi key={text} lang={lang}>
        {text}
      </bdi>
    )),
    ...(isOwn ? [say(words, 'fromYou')] : []),
    ...(isEdited ? [say(words, 'editedByYou')] : []),
  ];
  return (
    <section class="base-part">
      <h2>{say(words, 'inPages')}</h2>
      <ul class="pages-list">
        {shown && (
          <li>
            <span>{say(words, 'markName')}</span>
            <Switch on={shown.isMarked} label={say(words, 'markName')} onChange={(on) => onMark(shown, on)} />
          </li>
        )}
        {switches.map((name) => {
          const label = say(words, 'alsoMatch', { name: name.text });
          return (
            <li key={name.key}>
              <span>{label}</span>
              <Switch on={name.isMarked} label={label} onChange={(on) => onMark(name, on)} />
            </li>
          );
        })}
        <li>
          {hiddenOn.length === 0 ? (
            <>
              <span>{say(words, 'hiddenOn')}</span>
              <span class="base-quiet">{say(words, 'hiddenNowhere')}</span>
            </>
          ) : (
            <details class="hidden-places">
              <summary>
                <span>{say(words, 'hiddenOn')}</span>
                <span class="base-quiet">{say(words, 'places', { count: hiddenOn.length })}</span>
              </summary>
              <ul>
                {hiddenOn.map((place) => (
                  <li key={place.id}>
                    <bdi dir="ltr">{place.place}</bdi>
                    <Button
                      size="small"
                      look="quiet"
                      label={say(words, 'markAgainOn', { place: place.place })}
                      onPress={() => onUnhide(place)}
                    >
                      {say(words, 'markAgain')}
                    </Button>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
        <li>
          <span>{say(words, 'cameFrom')}</span>
          <span class="base-quiet came-from">{said.map((one, at) => (at === 0 ? one : [', ', one]))}</span>
        </li>
      </ul>
    </section>
  );
}

/** One switch for each form: the same word in several languages is marked or not. */
function unique(names: readonly NameLine[]): NameLine[] {
  return [...Map.groupBy(names, ({ text }) => text).values()].flatMap(([first]) => first ?? []);
}
