import { en } from '../../utils/wording/packs/en.ts';
import type { FileFormat, RowReason, RowRemark, Trouble } from '../../components/packs/view.ts';

/** The sentence for a failure's code; codes that have none are of other versions, and told as a fault of ours. */
export function troubleOf(code: string): Trouble {
  return (Object.hasOwn(en, `trouble.${code}`) ? code : 'unexpected') as Trouble;
}

export function reasonOf(code: string): RowReason {
  return (Object.hasOwn(en, `reason.${code}`) ? code : 'other') as RowReason;
}

export function formatOf(format: string): FileFormat {
  return (Object.hasOwn(en, `format.${format}`) ? format : 'names') as FileFormat;
}

export function remarkOf(code: string): RowRemark {
  return (Object.hasOwn(en, `remark.${code}`) ? code : 'other') as RowRemark;
}
