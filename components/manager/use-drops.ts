import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on the page: beside the place that is drawn for them the browser would open
 * them, and the page be gone.
 * @returns whether files are held over the page now
 */
export function useDrops(onFiles: (files: readonly File[]) => void): boolean {
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
