export type FacetType = 'link' | 'mention' | 'tag';

/** A stretch that the platform makes something of: half-open UTF-16 offsets. */
export interface FacetSpan {
  readonly start: number;
  readonly end: number;
  readonly type: FacetType;
  /** The address; the name without @; the tag without #, a cashtag with its $. */
  readonly value: string;
}

/** The same by UTF-8 bytes, as Bluesky takes it. */
export interface Facet {
  readonly byteStart: number;
  readonly byteEnd: number;
  readonly type: FacetType;
  readonly value: string;
}
