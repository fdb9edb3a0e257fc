import type { CareTrouble } from '../../components/health/view.ts';
import { storeErrorOf } from '../../utils/knowledge/store-error.ts';
import { report } from '../../utils/report/report.ts';

/** What went wrong, for the reader; what nobody foresaw stands in the report. */
export function careTrouble(error: unknown): CareTrouble {
  report('care', error);
  return storeErrorOf(error)?.code ?? 'unexpected';
}
