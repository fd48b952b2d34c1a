import type { Sentence } from '../../annotate.ts';
import { createLexicon, createTagger, type Match } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { Sign } from '../../signs.ts';
import { voiceOf } from '../../voice.ts';
import { freeToAll, notSelling, promotionWords } from '../../words/english-promotion.ts';

/** All in a sentence that sells, or that speaks against selling. */
export const promotionSigns = perObject<Sentence, readonly Sign[]>(findSigns);

const selling = createTagger(promotionWords);
const against = createLexicon({ notSelling });
const costless = createLexicon({ notSelling: freeToAll });

// Set by hand: 3 makes a finding, so two kinds must meet (an offer and whose it is, praise and a price).
const weights: Readonly<Record<string, number>> = {
  callToBuy: 1.5,
  own: 1.5,
  price: 1.5,
  praise: 1.5,
  testimony: 2,
  brand: 0,
};

function findSigns(sentence: Sentence): readonly Sign[] {
  const voice = voiceOf(sentence);
  const open = costless.find(sentence.tokens);
  const signs = selling(sentence.tokens)
    .filter((match) => !open.some((one) => one.from < match.to && match.from < one.to))
    .filter(
      (match) => sentence.negated[match.from] !== true && !voice.isReported(match.from) && voice.isOwn(match.from),
    )
    .map((match) => signOf(match, match.tag, weights[match.tag] ?? 0))
    .filter((sign) => sign.weight > 0);
  const all = [...signs, ...namesOf(sentence), ...moneyOf(sentence), ...superlatives(sentence)];
  return [...all, ...[...open, ...against.find(sentence.tokens)].map((match) => signOf(match, 'notSelling', -1.5))];
}

function signOf({ from, to, start, end }: Match, kind: string, weight: number): Sign {
  return { kind, weight, from, to, start, end };
}

const choosing = new Set('use buy choose try get take trust pick drink wear grab prefer recommend'.split(' '));
const linkWords = new Set('only to for the genuine original real your our on some more a with'.split(' '));

function namesOf(sentence: Sentence): readonly Sign[] {
  const preferred = brandPreferred(sentence);
  const coined = sentence.tokens.flatMap((token, index): readonly Sign[] =>
    token.isCapital && isCoined(sentence.text.slice(token.start, token.end)) && !isTag(sentence, token.start)
      ? [{ kind: 'brandName', weight: 1.5, from: index, to: index + 1, start: token.start, end: token.end }]
      : [],
  );
  return preferred === null ? coined : [preferred, ...coined];
}

/** The `#` of a tag is masked, so two spaces (or a start and one) stand before it. */
function isTag({ text }: Sentence, start: number): boolean {
  return start > 0 && text.charAt(start - 1) === ' ' && (start === 1 || /\s/.test(text.charAt(start - 2)));
}

/** `NicoFresh`, `SugarView`: a capital inside a word that begins with one is a name that somebody made. Units, genes and `McDonald` are not. */
function isCoined(word: string): boolean {
  return (
    /^[A-Z][a-z]{2,}[A-Z0-9][A-Za-z0-9]*[a-z]/.test(word) &&
    !/^(?:Mac|Face[Bb]ook|YouTube|TikTok|WhatsApp|LinkedIn|MedWatch|PubMed)/.test(word)
  );
}

/** `Use Brand X zinc`: a verb of choosing at the start of a clause, and a name with a capital letter right behind it. */
function brandPreferred({ tokens, text }: Sentence): Sign | null {
  for (const [index, token] of tokens.entries()) {
    if (!choosing.has(token.word) || (index > 0 && !/[,;:—-]\s*$/.test(text.slice(0, token.start)))) continue;
    const next = tokens.slice(index + 1, index + 3).find((one) => !linkWords.has(one.word));
    if (next?.isCapital !== true || next.word.length < 3 || /^[A-Z0-9-]+$/.test(text.slice(next.start, next.end)))
      continue;
    return { kind: 'brand', weight: 1.5, from: index, to: index + 2, start: token.start, end: next.end };
  }
  return null;
}

const money = /(?:[£$€₹₦]|\b(?:Rs\.?|INR|NGN|USD|GBP|EUR|KES|GHS|ZAR|PHP|AED)\s?)\d[\d,.]{0,12}|\b\d{1,2}\s?% off\b/;

function moneyOf({ text }: Sentence): readonly Sign[] {
  const match = money.exec(text);
  if (match === null) return [];
  return [{ kind: 'price', weight: 1.5, from: 0, to: 0, start: match.index, end: match.index + match[0].length }];
}

const plainSuperlatives = new Set(
  'midwest best latest highest lowest largest oldest youngest biggest smallest longest shortest closest nearest fastest earliest interest request test latest honest modest harvest forest protest contest rest chest invest suggest digest west guest arrest manifest breast everest quest nest pest vest jest crest zest detest attest ingest infest poorest hardest worst sickest deadliest greatest strongest weakest commonest'.split(
    ' ',
  ),
);

function isSuperlative(word: string): boolean {
  return /^[a-z]{3,}est$/.test(word) && !plainSuperlatives.has(word) && !word.endsWith('rrest');
}

/** `the friendliest surgery`: praise by form; sober texts measure with a few of these, which are left out. */
function superlatives({ tokens }: Sentence): readonly Sign[] {
  return tokens.flatMap((token, index): readonly Sign[] =>
    token.word.endsWith('est') && isSuperlative(token.word)
      ? [{ kind: 'praise', weight: 1.5, from: index, to: index + 1, start: token.start, end: token.end }]
      : [],
  );
}
