import type { AnnotatedBlock, PlacedSentence, Sentence } from './annotate.ts';
import { byTag } from './by-tag.ts';
import { plainCleaningClaim } from './cleaning.ts';
import { createTagger, type Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import { isOnHealth, mythsOf } from './myth-relations.ts';
import { heaviest, type Sign, sumOf } from './signs.ts';
import { voiceOf } from './voice.ts';
import { correctionCues } from './words/english-correction.ts';
import { experienceCues, standingCues } from './words/english-hearsay.ts';

/** A sign and the sentence that it stands in. */
export interface PlacedSign extends Sign {
  readonly placed: PlacedSentence;
}

/** What in a post leaves a falsehood standing (weight above 0) and what sets it right (below 0): of each kind the heaviest. */
export function mythSigns(block: AnnotatedBlock): readonly PlacedSign[] {
  const all = block.sentences.flatMap((placed, index) => {
    const claim = plainCleaningClaim(block.sentences, index);
    return signsOf(placed.sentence)
      .filter(
        (sign) => claim === null || !aboutCleaning.has(sign.kind) || sign.end <= claim.start || claim.end <= sign.start,
      )
      .map((sign) => ({ ...sign, placed }));
  });
  const single = heaviest(all) as readonly PlacedSign[];
  const standing = withoutOverlaps(single.filter(({ weight }) => weight > 0));
  const told = standing.find(({ kind }) => kind === 'hearsay');
  const against = heaviest(
    all.filter(
      (sign) =>
        sign.weight < 0 &&
        !isHandedOn(sign, told) &&
        !standing.some((other) => core.has(other.kind) && overlaps(sign, other)),
    ),
  ) as readonly PlacedSign[];
  return [...standing, ...against, ...plainSigns(standing, against), ...answerSigns(block, standing, against)];
}

const aboutCleaning = new Set(['myth', 'quickCure', 'allClear']);

/** Words that leave a falsehood standing (`doesn't need a vaccine`) do not correct it too. */
function overlaps(sign: PlacedSign, other: PlacedSign): boolean {
  return sign.placed === other.placed && sign.from < other.to && other.from < sign.to;
}

/** A claim on health without any hedge, source or correction beside it. */
function plainSigns(standing: readonly PlacedSign[], against: readonly PlacedSign[]): readonly PlacedSign[] {
  const claim = standing.find(({ placed, kind }) => core.has(kind) && isOnHealth(placed.sentence));
  return claim === undefined || against.length > 0 ? [] : [{ ...claim, kind: 'unhedged', weight: 0.25 }];
}

/** What others say, and behind it what the author says: the author answers. */
function answerSigns(
  block: AnnotatedBlock,
  standing: readonly PlacedSign[],
  against: readonly PlacedSign[],
): readonly PlacedSign[] {
  const told = standing.find(({ kind }) => kind === 'hearsay');
  if (told === undefined) return [];
  const at = block.sentences.indexOf(told.placed);
  const answer = against.find((sign) => block.sentences.indexOf(sign.placed) > at);
  return answer === undefined ? [] : [{ ...answer, kind: 'answered', weight: -0.75 }];
}

const core = new Set(['myth', 'hearsay', 'folk', 'hidden', 'allClear', 'quickCure', 'folkCause', 'loaded', 'endorse']);

/** The same words count once, for what weighs most. */
function withoutOverlaps(signs: readonly PlacedSign[]): readonly PlacedSign[] {
  const kept: PlacedSign[] = [];
  for (const sign of [...signs].sort((a, b) => b.weight - a.weight)) {
    if (!kept.some((one) => overlaps(sign, one))) kept.push(sign);
  }
  return kept;
}

/** How much more leaves the falsehood standing than sets it right. */
export function standingSum(signs: readonly PlacedSign[]): number {
  return sumOf(signs);
}

const standingWeights: Readonly<Record<string, number>> = {
  hearsay: 1,
  folk: 1.25,
  hidden: 1,
  teaser: 1,
  loaded: 1,
  endorse: 1,
  quickCure: 1,
  allClear: 1,
  folkCause: 0.75,
  universal: 0.5,
};

const correctionWeights: Readonly<Record<string, number>> = {
  verdict: -1.5,
  denial: -1.5,
  contrast: -0.5,
  evidence: -1,
  harm: -0.75,
  care: -0.75,
  hedged: -0.75,
  science: -0.5,
  neutral: -1.25,
};

const tagger = createTagger({ ...standingCues, ...experienceCues, ...correctionCues });

type Tagged = (tag: string) => readonly Match[];

const signsOf = perObject<Sentence, readonly Sign[]>((sentence) => {
  const groups = byTag(tagger(sentence.tokens));
  const tagged: Tagged = (name) => groups.get(name) ?? [];
  return [
    ...claimSigns(sentence),
    ...labelSigns(sentence),
    ...frameSigns(sentence, tagged),
    ...experienceSigns(tagged),
    ...correctionSigns(sentence, tagged),
    ...figureSigns(sentence),
  ];
});

const weightOfStance = { asserted: 2, reported: 1.25, asked: 1, denied: -2 };

function claimSigns(sentence: Sentence): readonly Sign[] {
  return mythsOf(sentence).map(({ from, to, start, end, stance }) => {
    const kind = stance === 'denied' ? 'refuted' : 'myth';
    return { from, to, start, end, kind, weight: weightOfStance[stance] };
  });
}

function frameSigns(sentence: Sentence, tagged: Tagged): readonly Sign[] {
  const isQuestion = voiceOf(sentence).isQuestion;
  return Object.entries(standingWeights).flatMap(([kind, weight]) =>
    kind === 'loaded' && !isQuestion
      ? []
      : first(
          tagged(kind).filter((match) => !isCut(sentence, match)),
          kind,
          weight,
        ),
  );
}

/** `CLAIM: ...`, `Rumour of the week: ...`: a label before what others say. `Rumour corrected: ...` says the opposite. */
function labelSigns({ text, tokens }: Sentence): readonly Sign[] {
  const label = labelled.exec(text);
  if (label !== null && setRight.test(label[0])) return [];
  const last = tokens.findLastIndex(({ end }) => label !== null && end <= label.index + label[0].length);
  if (label === null || last < 0 || topicOnly.test(text)) return [];
  return [{ from: 0, to: last + 1, start: label.index, end: tokens[last]?.end ?? 0, kind: 'hearsay', weight: 1.25 }];
}

const labelled =
  /^\W{0,3}(?:(?:the |this |viral |latest |popular )?(?:claim|rumou?r|hearsay|gossip|trending(?! (?:this|today|now|health|topics?)\b)|whispers?|belief|old wives.{0,2} tale|tiktok|whatsapp|facebook|telegram)(?: [a-z0-9.']{1,12}){0,4}\s?:|(?:over)?heard (?:at|in|on|from) [^:.!?]{1,40}:|(?:seen|spotted|read) (?:at|in|on) [^:.!?]{1,40}: ?["“]|(?:have you|did you) hear(?:d)?\s?[?:])/i;

/** `Trending: measles in Leeds.` names what people talk about, in one word or the name of an illness and perhaps with its place, and says and commands nothing. */
const topicOnly =
  /^\W{0,3}(?:[Tt]he |[Tt]his |[Ll]atest )?(?:[Tt]rending|TRENDING)\s?:\s?(?!(?:\w*cides?|poison\w*|hoax\w*|scams?|lies|bleach|detox\w*|cover-?ups?|plandemic|vaccin\w*|jabs?)\b)[a-zA-Z][a-z-]+(?: (?:bites?|stings?|strokes?|cough|fever|flu|pox|waves?))?(?: in [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)?\W{0,3}$/;

const setRight =
  /\b(?:checks?|checked|checking|checker|facts?(?! of)|correct(?:ed|ion)|debunk(?:ed|ing)?|refuted|busted|disproved|answered|reviewed|vs|versus|against|evidence|science|false|untrue|wrong|myths?)\b/i;

/** What others are told to say, to the end of the sentence or to the author's `but`, corrects nothing. */
function isHandedOn(sign: PlacedSign, told: PlacedSign | undefined): boolean {
  if (told === undefined || sign.placed !== told.placed || sign.from < told.to || !handedOn.has(sign.kind))
    return false;
  const { text } = sign.placed.sentence;
  const isOpened = told.from === 0 || /\bthat\b|:/.test(text.slice(told.start, sign.start));
  const between = text.slice(told.end, sign.start);
  return isOpened && !/\b(?:but|yet|however|although|though|which|in fact|actually)\b|[;–—]/i.test(between);
}

const handedOn = new Set(['denial', 'harm', 'science', 'care', 'figure']);

/** Somebody, what they took, and what came of it, in one sentence. */
function experienceSigns(tagged: Tagged): readonly Sign[] {
  const [teller] = tagged('teller');
  if (teller === undefined || tagged('took').length === 0 || tagged('came').length === 0) return [];
  return first([teller], 'experience', 1);
}

/** What the post says of its own accord; what it hands on of others corrects nothing. */
function correctionSigns(sentence: Sentence, tagged: Tagged): readonly Sign[] {
  const voice = voiceOf(sentence);
  const isQuoted = (match: Match) =>
    sentence.quotations.some(({ start, end }) => start <= match.start && match.end <= end);
  return Object.entries(correctionWeights).flatMap(([kind, weight]) => {
    if (voice.isQuestion && kind !== 'neutral') return [];
    return first(
      tagged(kind).filter((match) => !isQuoted(match) && !isCut(sentence, match)),
      kind,
      weight,
    );
  });
}

/** Figures that count people are how findings are told, not myths. */
function figureSigns({ amounts, tokens }: Sentence): readonly Sign[] {
  const [amount] = amounts;
  const token = tokens[amount?.firstToken ?? -1];
  if (amount === undefined || token === undefined) return [];
  const from = amount.firstToken;
  return [{ from, to: from + 1, start: amount.start, end: amount.end, kind: 'figure', weight: -0.75 }];
}

function isCut({ text }: Sentence, { start, end }: Match): boolean {
  return /[,;:–—…!?."]/.test(text.slice(start, end));
}

function first(matches: readonly Omit<Match, 'tag'>[], kind: string, weight: number): readonly Sign[] {
  return matches.slice(0, 1).map(({ from, to, start, end }) => ({ from, to, start, end, kind, weight }));
}
