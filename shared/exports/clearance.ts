import type { ExportInput } from './export-input.ts';
import { dayOf, sentence } from './sentence.ts';

/** Whether this text may go out, in a sentence. A preview is never cleared, whoever approved the draft that it shows. */
export function clearance({ isPreview, approval }: Pick<ExportInput, 'isPreview' | 'approval'>): string {
  if (isPreview) return sentence('exports.previewNote');
  if (approval === null) return sentence('exports.notApproved');
  return sentence('exports.approved', { person: approval.personName, day: dayOf(approval.approvedAt) });
}

/** `A. Rao, MD`. */
export function authorName({ name, credentials }: ExportInput['authors'][number]): string {
  return [name, credentials].filter((part) => part !== '').join(', ');
}
