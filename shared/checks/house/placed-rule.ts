import type { HouseFault } from '../../model/house-style.ts';
import type { WrittenRule } from './style-schema.ts';

/** A rule as it was written, with what its file says for all of them. */
export interface PlacedRule {
  readonly file: string;
  readonly style: string;
  readonly id: string;
  readonly line: number;
  readonly isVale: boolean;
  readonly written: WrittenRule;
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

export function faultOf(
  { file, lineAt }: Pick<PlacedRule, 'file' | 'lineAt'>,
  path: readonly PropertyKey[],
  told: Pick<HouseFault, 'weight' | 'message'>,
): HouseFault {
  return { file, line: lineAt(path), ...told };
}
