/** Units of thresholds; `policy.unit.<unit>` of the catalogue says them with their number. */
export type ThresholdUnit =
  | ('grade' | 'words' | 'items' | 'topics' | 'tags' | 'characters' | 'digits' | 'percent' | 'orders' | 'hedges')
  | ('minutes' | 'hours' | 'days' | 'months' | 'years');

export interface ThresholdFacts {
  readonly unit: ThresholdUnit;
  /** The bounds within which it makes sense, both included. */
  readonly least: number;
  readonly most: number;
  /** What holds without a policy. */
  readonly standing: number;
  /** Where it finds more: a stricter limit of a pack always counts, a more generous one only where it is locked. */
  readonly stricter: 'less' | 'more';
  readonly isWhole: boolean;
  readonly rules: readonly string[];
}

/**
 * Every limit that a policy pack can set. Rules, the check of a pack, the preview, `policy make` and docs/policy-packs.md all read this list. Weights and
 * distances by which rules tell one wording from another are none: they were fitted together.
 */
export const thresholdList = {
  reading_grade: { ...below('grade', 4, 16), standing: 8, isWhole: false, rules: ['PLN-01'] },
  sentence_words: { ...below('words', 10, 60), standing: 25, rules: ['PLN-02'] },
  list_items: { ...below('items', 3, 30), standing: 7, rules: ['PLN-06'] },
  post_topics: { ...below('topics', 1, 7), standing: 3, rules: ['PLN-08'] },
  post_tags: { ...below('tags', 0, 30), standing: 3, rules: ['PUB-09'] },
  post_orders: { ...below('orders', 0, 10), standing: 2, rules: ['TON-14'] },
  sentence_hedges: { ...below('hedges', 1, 6), standing: 3, rules: ['TON-16'] },
  share_digits: { ...below('digits', 1, 6), standing: 3, rules: ['NUM-08'] },
  small_percent: { ...above('percent', 0, 5), standing: 0.1, isWhole: false, rules: ['NUM-02'] },
  claim_characters: { ...below('characters', 40, 300), standing: 75, rules: ['STR-10'] },
  disclaimer_characters: { ...below('characters', 40, 1000), standing: 120, rules: ['ADV-12'] },
  evidence_years: { ...below('years', 1, 50), standing: 5, rules: ['EVI-12'] },
  guideline_years: { ...below('years', 1, 50), standing: 3, rules: ['EVI-12'] },
  interest_months: {
    ...above('months', 1, 120),
    standing: 36,
    rules: ['COI-03', 'COI-04', 'COI-08', 'COI-10', 'COI-11', 'COI-15', 'COI-17', 'COI-19', 'COI-20', 'EVI-20'],
  },
  statement_months: { ...below('months', 1, 36), standing: 12, rules: ['COI-02'] },
  claim_grace_days: { ...below('days', 0, 30), standing: 3, rules: ['TRI-05'] },
  review_months: { ...below('months', 1, 60), standing: 12, rules: ['COR-02'] },
  policy_read_months: { ...below('months', 1, 24), standing: 12, rules: ['GOV-03'] },
  cooling_off_minutes: { ...above('minutes', 0, 10_080), standing: 10, rules: ['GOV-08'] },
  tone_rest_hours: { ...above('hours', 0, 168), standing: 24, rules: ['GOV-08'] },
} as const satisfies Readonly<Record<string, ThresholdFacts>>;

export type ThresholdName = keyof typeof thresholdList;
export const thresholdNames = Object.keys(thresholdList) as [ThresholdName, ...ThresholdName[]];

function below(unit: ThresholdUnit, least: number, most: number) {
  return { unit, least, most, stricter: 'less', isWhole: true } as const;
}

function above(unit: ThresholdUnit, least: number, most: number) {
  return { unit, least, most, stricter: 'more', isWhole: true } as const;
}

export function isThresholdName(name: string): name is ThresholdName {
  return Object.hasOwn(thresholdList, name);
}

/** What is wrong with the value of a threshold, as a sentence; null where nothing is. */
export function faultOfThreshold(name: ThresholdName, value: number): string | null {
  const { unit, least, most, isWhole }: ThresholdFacts = thresholdList[name];
  if (value < least || value > most) return `${name} goes from ${least} to ${most} (${unit}), and ${value} was given.`;
  return isWhole && !Number.isInteger(value) ? `${name} is a whole number (${unit}), and ${value} was given.` : null;
}
