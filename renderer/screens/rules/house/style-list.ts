import type { Output } from '../../../../shared/contract.ts';

/** What was found in the folder of the house styles. */
export type StyleList = Output<'style.list'>;
