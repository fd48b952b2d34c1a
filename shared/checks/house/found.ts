/** Where a pattern was found, and what its first group caught. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly group: string | null;
}
