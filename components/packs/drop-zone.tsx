import { useRef } from 'preact/hooks';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useDrops } from '../manager/use-drops.ts';

export interface DropZoneProps {
  readonly words: PacksWords;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are let go: the whole page, and this is where it says so. A button does the same by keyboard. */
export function DropZone({ words, onFiles }: DropZoneProps) {
  const over = useDrops(onFiles);
  const input = useRef<HTMLInputElement>(null);
  const choose = (chosen: FileList | null) => {
    if (chosen && chosen.length > 0) onFiles([...chosen]);
    // The same file chosen twice is heard of twice.
    if (input.current) input.current.value = '';
  };
  return (
    <div class={over ? 'drop-zone over' : 'drop-zone'}>
      <Icon name="import" />
      <p>
        <b>{say(words, over ? 'dropNow' : 'dropHere')}</b>
        <small>{say(words, 'dropWhat')}</small>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <Button onPress={() => input.current?.click()}>{say(words, 'chooseFiles')}</Button>
    </div>
  );
}
