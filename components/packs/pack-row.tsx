import type { ComponentChildren } from 'preact';
import { partialDate } from '../../utils/wording/dates.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { Switch } from '../controls/switch.tsx';
import { Icon } from '../icons/icon.tsx';
import { StandingLine } from './standing.tsx';
import type { PackView } from './view.ts';

/** What can be asked of a pack. */
export interface PackDeeds {
  readonly onSwitch: (pack: PackView, on: boolean) => void;
  /** Up to 0, the place of the pack whose word counts first. */
  readonly onMove: (pack: PackView, to: number) => void;
  readonly onUpdate: (pack: PackView) => void;
  /** Takes an unusual version after all; asked again first. */
  readonly onForce: (pack: PackView) => void;
  readonly onInstall: (id: string) => void;
  readonly onCheck: (pack: PackView) => void;
  readonly onUninstall: (pack: PackView) => void;
}

export interface PackRowProps extends PackDeeds {
  readonly words: PacksWords;
  readonly pack: PackView;
  readonly place: number;
  readonly total: number;
}

/** Publishers that a row names; the page of the pack has all. */
const PUBLISHERS = 3;

/** An installed pack: what it is, how it stands, and what can be done with it. Alt with ↑ or ↓ moves it. */
export function PackRow(props: PackRowProps) {
  const { words, pack, place, total, onMove } = props;
  const name = pack.title.text;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    if (place + step >= 0 && place + step < total) onMove(pack, place + step);
  };
  return (
    <li class={pack.on ? 'pack-row' : 'pack-row is-off'} data-pack={pack.id} onKeyDown={onKeyDown}>
      <PackTile icon={pack.origin.type === 'import' ? 'table' : 'pack'} />
      <PackTitle words={words} pack={pack} />
      <div class="pack-standing">
        <StandingLine words={words} pack={pack} />
        <MainDeed {...props} />
      </div>
      <div class="pack-deeds">
        <span class="pack-order">
          <IconButton
            narrow
            icon="up"
            label={say(words, 'moveUp', { name })}
            disabled={place === 0}
            onPress={() => onMove(pack, place - 1)}
          />
          <IconButton
            narrow
            icon="down"
            label={say(words, 'moveDown', { name })}
            disabled={place === total - 1}
            onPress={() => onMove(pack, place + 1)}
          />
        </span>
        <Switch
          on={pack.on}
          label={say(words, 'packSwitch', { name })}
          onChange={(on) => props.onSwitch(pack, on)}
        />
        <PackMenu {...props} />
      </div>
    </li>
  );
}

function addressOf({ id }: PackView): string {
  return `#packs/${encodeURIComponent(id)}`;
}

/** The drawing at a row's start. */
export function PackTile({ icon }: { readonly icon: 'pack' | 'table' }) {
  return (
    <span class="pack-tile">
      <Icon name={icon} />
    </span>
  );
}

function PackTitle({ words, pack }: { readonly words: PacksWords; readonly pack: PackView }) {
  const { title, about, publishers, origin, edited } = pack;
  const named = publishers.slice(0, PUBLISHERS).join(', ');
  const rest = publishers.length - PUBLISHERS;
  const list = rest > 0 ? say(words, 'andMoreSources', { list: named, count: rest }) : named;
  return (
    <div class="pack-title">
      <a href={addressOf(pack)}>
        <bdi lang={title.lang}>{title.text}</bdi>
      </a>
      <Dots>
        {about && say(words, 'entries', { count: about.entities })}
        {about && partialDate(words.lang, about.revision, 'short')}
        {origin.type !== 'import' && about?.licence}
        {edited > 0 && say(words, 'edited', { count: edited })}
      </Dots>
      {named !== '' && <small>{say(words, 'fromSources', { list })}</small>}
    </div>
  );
}

/** Small print with dots between its parts. */
export function Dots({ children }: { readonly children: ComponentChildren }) {
  const parts = (Array.isArray(children) ? children : [children]).filter(Boolean);
  return (
    <small>
      {parts.map((part, at) => (
        <span key={at}>
          {at > 0 && ' · '}
          {part}
        </span>
      ))}
    </small>
  );
}

/** The one thing that the pack's standing asks for. */
function MainDeed({ words, pack, onUpdate, onForce, onInstall }: PackRowProps) {
  const { standing } = pack;
  const name = pack.title.text;
  if (standing.kind === 'update') {
    return (
      <div class="pack-ask">
        <Button size="small" label={say(words, 'updateOf', { name })} onPress={() => onUpdate(pack)}>
          {say(words, 'update')}
        </Button>
        <a class="button quiet small" href={`${addressOf(pack)}/changes`}>
          {say(words, 'seeChanges')}
        </a>
      </div>
    );
  }
  if (standing.kind === 'lost' || standing.kind === 'broken') {
    return (
      <Button size="small" label={say(words, 'installAgainOf', { name })} onPress={() => onInstall(pack.id)}>
        {say(words, 'installAgain')}
      </Button>
    );
  }
  if (standing.kind === 'refused' && standing.offered) {
    return (
      <Button size="small" onPress={() => onForce(pack)}>
        {say(words, 'updateAnyway')}
      </Button>
    );
  }
  return null;
}

function PackMenu({ words, pack, onCheck, onUninstall }: PackRowProps) {
  const to = (page: string) => {
    location.hash = `${addressOf(pack)}${page}`;
  };
  const checks = { icon: 'refresh', label: say(words, 'checkThis'), onPress: () => onCheck(pack) } as const;
  const goes = { icon: 'trash', label: say(words, 'uninstall'), onPress: () => onUninstall(pack) } as const;
  return (
    <MenuButton
      label={say(words, 'moreFor', { name: pack.title.text })}
      choices={[
        { icon: 'info', label: say(words, 'details'), onPress: () => to('') },
        { icon: 'differ', label: say(words, 'changes'), onPress: () => to('/changes') },
        ...(pack.origin.type === 'address' ? [checks] : []),
        ...(pack.removable ? [goes] : []),
      ]}
    />
  );
}
