import { useEffect, useRef, useState } from 'preact/hooks';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';

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

/** Whether files are held over the page. Dropped anywhere they come here: beside the zone the browser would open them. */
function useDrops(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const heard = useRef(onFiles);
  heard.current = onFiles;
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving one element for another within the page says where it goes; leaving the page does not.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      const files = [...event.dataTransfer.files];
      if (files.length > 0) heard.current(files);
    };
    addEventListener('dragenter', hold, { signal });
    addEventListener('dragover', hold, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => life.abort();
  }, []);
  return over;
}
