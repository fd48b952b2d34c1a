/** What a disclosure can say of somebody and a maker. `give` is what came free, `lead` an office held, `ad` that a post is paid for. */
export const relationGroups = [
  'paid',
  'work',
  'shares',
  'fund',
  'give',
  'idea',
  'lead',
  'practice',
  'book',
  'cause',
  'witness',
  'money',
  'ad',
] as const;
export type RelationGroup = (typeof relationGroups)[number];

/** The words in which one language discloses. Phrases are written as in `createLexicon`; all is lower case. */
export interface RelationWords {
  readonly language: 'en' | 'de' | 'es' | 'fr';
  /** First person. */
  readonly subjects: readonly string[];
  /** `my`, `our`: they carry the person only before a word of `ownWords`, of the family or of a relation. */
  readonly possessives: readonly string[];
  readonly ownWords: readonly string[];
  /** `the author`: stands for the first person. */
  readonly authors: readonly string[];
  readonly family: readonly string[];
  /** Words before a relation without a subject, at the beginning: `Disclosure: paid by ...`. */
  readonly labels: readonly string[];
  /** Words that may stand between a person and a relation, or before a relation that begins a sentence. */
  readonly between: readonly string[];
  /** Words that end the search for a person: what follows is said of somebody else. */
  readonly others: readonly string[];
  readonly negators: readonly string[];
  /** Words that part clauses. */
  readonly clauses: readonly string[];
  /** A tie that is over, whatever it was. */
  readonly over: readonly string[];
  /** Simple past: a tie that goes on is not told so. */
  readonly past: readonly string[];
  /** That a tie goes on. */
  readonly still: readonly string[];
  readonly relations: Readonly<Partial<Record<RelationGroup, readonly string[]>>>;
  /** The same with the person in the word itself: `asesoro`. */
  readonly ownRelations: Readonly<Partial<Record<RelationGroup, readonly string[]>>>;
  /** Ties that nobody tells but of oneself: `hotel paid by`. */
  readonly mine?: readonly string[];
  /** The maker without its name: `the company that makes it`. */
  readonly makers: readonly string[];
  /** Pronouns that point back at what the post named: `I am its founder`. */
  readonly pronouns: readonly string[];
  /** Who is paid, behind the verb: `pays me`. */
  readonly objects: readonly string[];
  /** Says that there is something, and not what. */
  readonly vague: readonly string[];
  /** That there is nothing. */
  readonly denials: readonly string[];
  /** What a denial may leave open (`no other conflicts`), or speak of alone (`not paid for this post`). */
  readonly limits: readonly string[];
  /** What a denial denies as a whole: conflicts, not one kind of tie. */
  readonly conflicts: readonly string[];
  /** What makes a sentence a mere thought: `if I consulted for ...`. */
  readonly conditions: readonly string[];
  /** Words that run a product down. */
  readonly attacks: readonly string[];
  /** Common words by which the language of a text is told. */
  readonly common: readonly string[];
}
