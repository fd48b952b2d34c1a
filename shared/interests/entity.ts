/** Who says what a row of the table says: a label, the maker's own page, a regulator's list, the user's own file; `unconfirmed` was looked up by nobody. */
export const entitySources = ['label', 'maker', 'regulator', 'own', 'unconfirmed'] as const;
export type EntitySource = (typeof entitySources)[number];

/**
 * What a text can name: a company or provider, something that one makes or offers, a kind of product that few make (`class`), or one that several shops have
 * (`goods`).
 */
export interface Entity {
  readonly name: string;
  readonly kind: 'company' | 'product' | 'class' | 'goods';
  /** All names, the first included. */
  readonly names: readonly string[];
  /** Names of companies. */
  readonly makers: readonly string[];
  /** Names of classes. */
  readonly classes: readonly string[];
  readonly source: EntitySource;
}
