export const phases = ['import', 'save', 'merge', 'backup', 'migration', 'undo'] as const;
export type Phase = (typeof phases)[number];

export interface KillResult {
  readonly seed: number;
  /** What was under way when the kill came. */
  readonly hit: readonly Phase[];
  readonly acknowledged: number;
  readonly savesInImports: number;
  readonly faults: readonly string[];
}
