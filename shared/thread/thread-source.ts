/** A source as far as posts need it: what stands in the post where the draft cites it. */
export interface ThreadSource {
  readonly key: string;
  readonly authorsShort: string;
  readonly year: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly link: string | null;
}
