import type { AnnotatedDraft, PlacedSentence, Sentence } from './annotate.ts';
import { words } from './lexicon.ts';
import { perObject } from './memory.ts';

/** A form of `be` and a participle: token indexes, half open. */
export interface Passive {
  readonly from: number;
  readonly to: number;
  readonly participle: string;
}

/** `is advised`, `should be taken`; participles that only describe (`is tired`, `are vaccinated`) are none. */
export const passivesOf = perObject<Sentence, readonly Passive[]>(({ tokens }) =>
  tokens.flatMap(({ word }, from) => {
    if (!beForms.has(word)) return [];
    let at = from + 1;
    while (between.has(tokens[at]?.word ?? '') && at < from + 4) at += 1;
    const participle = tokens[at]?.word ?? '';
    return isParticiple(participle) ? [{ from, to: at + 1, participle }] : [];
  }),
);

function isParticiple(word: string): boolean {
  if (describing.has(word)) return false;
  return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));
}

/** Whether a sentence asks somebody to do something: it begins with a verb, or says `you can`, `you should`, `please`. */
export const asksToAct = perObject<Sentence, boolean>((sentence) => {
  const { tokens, text } = sentence;
  if (/\?["'”’)]*$/.test(text.trimEnd())) return false;
  return tokens.some(({ word }, index) => actions.has(word) && isAsked(sentence, index));
});

function isAsked({ tokens, text }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || leads.has(before.word)) return true;
  const gap = text.slice(before.end, tokens[index]?.start ?? 0);
  return /[:;,—–]/.test(gap) && tokens[index + 1] !== undefined;
}

/** The sentence that carries the main message: the first of the first fact, or of the draft. */
export function mainMessage(
  draft: AnnotatedDraft,
): { readonly blockId: string; readonly placed: PlacedSentence } | null {
  const blocks = draft.blocks.filter(({ sentences }) => sentences.length > 0);
  const block = blocks.find((one) => one.block.role === 'fact') ?? blocks[0];
  const placed = block?.sentences[0];
  return block === undefined || placed === undefined ? null : { blockId: block.block.id, placed };
}

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const between = new Set(
  'not also now still always often usually generally strongly highly only being well currently widely rarely'.split(
    ' ',
  ),
);
const describing: ReadonlySet<string> = new Set(
  words(
    `tired worried concerned interested scared frightened excited married vaccinated unvaccinated infected experienced advanced limited supposed
     used allowed need needed related unrelated mixed complicated confused exposed immunocompromised immunised immunized linked associated based
     approved protected hundred red bed embed overweight crowded relaxed satisfied pleased surprised convinced involved prepared retired`,
  ),
);
const irregular: ReadonlySet<string> = new Set(
  words(
    'given taken made done seen found shown known told held kept sent built brought bought caught chosen drawn driven eaten felt led left lost paid put read run said set sold taught thought worn written understood undertaken begun',
  ),
);
const leads = new Set(
  "please should can could must to and or just always never don't now then so let's you".split(' '),
);
const actions: ReadonlySet<string> = new Set(
  words(
    `talk speak ask call see check tell contact visit bring book go read look share keep wash wear get take make remember consider try use avoid
     stay learn find follow drink eat report ring text phone message come join sign stop throw store dial seek choose protect vaccinate register
     cook boil cover stick cut swap show print save request compare discuss write`,
  ),
);
