import type { Rule } from '../rule.ts';
import { incompleteSource } from './publishing/incomplete-source.ts';
import { postOverLimit } from './publishing/post-over-limit.ts';

/** What leaves the app: PUB, in the order of the catalogue. */
export const publishingRules: readonly Rule[] = [postOverLimit, incompleteSource];
