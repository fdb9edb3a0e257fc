import type { Columns } from '../directory/columns.ts';
import { readColumns } from '../directory/layout.ts';
import { report } from '../report/report.ts';
import type { ColumnsNews, ColumnsOrder } from './directory-worker.ts';

/** Has a worker make the columns and keep them: of a hundred thousand entities it takes seconds. */
export async function columnsByWorker(order: ColumnsOrder): Promise<Columns> {
  const worker = new Worker(new URL('./directory-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Columns>((resolve, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<ColumnsNews>) => {
        if ('failure' in data) return reject(new Error(data.failure));
        if (data.notKept !== undefined) report('directory', new Error(data.notKept));
        return resolve(readColumns(data.bytes));
      });
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
