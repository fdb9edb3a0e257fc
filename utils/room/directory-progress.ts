import { useEffect, useState } from 'preact/hooks';

const hearers = new Set<(entities: number | undefined) => void>();

/** How far the columns of this page's directory are that are being made; told by whoever makes them. */
export function tellProgress(entities: number | undefined): void {
  for (const hear of hearers) hear(entities);
}

/** How many entities were read so far for a directory that is being made; undefined while none is. */
export function useDirectoryProgress(): number | undefined {
  const [entities, setEntities] = useState<number>();
  useEffect(() => {
    hearers.add(setEntities);
    return () => void hearers.delete(setEntities);
  }, []);
  return entities;
}
