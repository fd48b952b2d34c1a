import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import { isExempt } from '../../findings.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { heaviest, mainSign, type Sign, sumOf, whyOf } from '../../signs.ts';
import { contemptSigns, type Target } from './contempt-signs.ts';

/** Contempt in one sentence, with what the sentence before it adds: `She refused the drip. Her own fault.` */
export interface Contempt {
  readonly placed: PlacedSentence;
  readonly main: Sign;
  readonly signs: readonly Sign[];
  readonly target: Target;
  readonly score: number;
}

const threshold = 3;

/** All of a block, found once for the rules that share it. */
const contemptOf = perObject<readonly PlacedSentence[], readonly Contempt[]>((sentences) =>
  sentences.flatMap((placed, index) => {
    const { signs, target } = contemptSigns(placed.sentence);
    const main = mainSign(signs);
    if (main === null) return [];
    const before = sentences[index - 1];
    const meant = target === 'none' && before !== undefined ? contemptSigns(before.sentence).target : target;
    const all = [...signs, ...targetSigns(placed, signs, meant)];
    const score = sumOf(all) + (hasTwoPlaces(signs) ? 0.5 : 0);
    return score < threshold ? [] : [{ placed, main, signs: all, target: meant, score }];
  }),
);

/** Words of contempt at two places are surer than at one. */
function hasTwoPlaces(signs: readonly Sign[]): boolean {
  const [first, ...others] = signs.filter((sign) => sign.weight >= 2);
  return first !== undefined && others.some((sign) => sign.start >= first.end || sign.end <= first.start);
}

// Kinds that insult nobody unless somebody is meant.
const needTarget = new Set([
  'failing',
  'belittled',
  'disgust',
  'attack',
  'toldOff',
  'sarcasm',
  'blame',
  'mockingEmoji',
]);

/** Somebody in the sentence makes a failing one of theirs. */
function targetSigns(placed: PlacedSentence, signs: readonly Sign[], target: Target): readonly Sign[] {
  if (target === 'none' || !signs.some((sign) => needTarget.has(sign.kind))) return [];
  const first = placed.sentence.tokens[0];
  const weight = signs.some((sign) => sign.kind === 'attack') && target === 'colleague' ? 1.5 : 1;
  return first === undefined ? [] : [{ kind: 'person', weight, from: 0, to: 0, start: first.start, end: first.start }];
}

/** Hits of `rule` for the contempt that `isMine` takes; words of a myth and quoted words are left out. */
export function contemptHits(
  draft: AnnotatedDraft,
  rule: DraftRule,
  isMine: (contempt: Contempt) => boolean,
): readonly DraftHit[] {
  return draft.blocks.flatMap((block) =>
    contemptOf(block.sentences)
      .filter((contempt) => !isExempt(rule, contempt.placed, contempt.main) && isMine(contempt))
      .map((contempt) => hitOf(block, contempt)),
  );
}

function hitOf({ block }: AnnotatedBlock, { placed, main, signs }: Contempt): DraftHit {
  const text = placed.sentence.text.slice(main.start, main.end);
  const told = heaviest(signs).filter((sign) => sign.end > sign.start);
  return {
    place: { kind: 'block', blockId: block.id, start: placed.start + main.start, end: placed.start + main.end },
    values: { text },
    words: `${text}|${placed.sentence.words}`,
    why: whyOf(placed.sentence, told),
  };
}

/** Contempt that is shown most by mockery. */
export function isMockery({ main }: Contempt): boolean {
  return main.kind === 'sarcasm' || main.kind === 'mockingEmoji' || main.kind === 'wry';
}
