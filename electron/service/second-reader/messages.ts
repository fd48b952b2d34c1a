import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { ReaderReport } from '../../../shared/checks/reader/second-reader.ts';

/** A question to the thread of the second reader. */
export interface ReaderRequest {
  readonly call: number;
  readonly input: CheckInput;
  readonly mostNew: number;
}

export type ReaderAnswer =
  | { readonly kind: 'read'; readonly call: number; readonly report: ReaderReport }
  | { readonly kind: 'failed'; readonly call: number; readonly stack: string };
