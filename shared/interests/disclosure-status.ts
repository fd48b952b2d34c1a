import type { Interest } from '../model/person.ts';
import { visibleLength } from '../thread/folds.ts';
import { acceptedRelations, groupsOfThings, lastingCategories, looserThanWork } from './accepted-relations.ts';
import { denialIn, isFamilys, isWithin, namesOwn, otherCompany, type ReadPost, targetOf } from './disclosure-target.ts';
import { type DisclosingSentence, tagRun } from './disclosures.ts';
import { isCovered, type NamedByPost } from './named-in-post.ts';
import { readsAlone } from './post-language.ts';
import type { Relation } from './relation-in-sentence.ts';

/** How a disclosure fails. `elsewhere` stands in another post, `late` behind the fold, `buried` among tags; `company` and `kind` say something else than the register, `over` says that a lasting tie is past. */
export type DisclosureFailureKind =
  | 'missing'
  | 'vague'
  | 'elsewhere'
  | 'late'
  | 'buried'
  | 'denied'
  | 'company'
  | 'kind'
  | 'over'
  | 'language';

interface Told {
  readonly start: number;
  readonly end: number;
}

/** What a post says of an interest: enough (`told`), or how it fails; with the place of the words. */
export type DisclosureStatus = Told & { readonly kind: 'told' | Exclude<DisclosureFailureKind, 'elsewhere'> };

/** What a post says of an interest, on the platform where it is shown. */
export function statusOf(post: ReadPost, interest: Interest, platform: string | null): DisclosureStatus {
  const told = post.sentences.flatMap((sentence) => toldIn(sentence, post, interest));
  const good = told.filter(({ kind }) => kind === 'told').sort((a, b) => a.end - b.end)[0];
  const denial = denialIn(post, interest, good !== undefined);
  if (denial !== null) return { kind: 'denied', start: denial.start, end: denial.end };
  if (good !== undefined) return placed(good, post, platform);
  const wrong = told[0];
  if (wrong !== undefined) return { ...wrong };
  const other = otherCompany(post);
  if (other !== null) return { kind: 'company', start: other.start, end: other.end };
  return hintOf(post);
}

/** A disclosure that says enough, if it stands where it is read, in the language of its readers. */
function placed(good: Told, { text, named, pictured, sentences }: ReadPost, platform: string | null): DisclosureStatus {
  const itself = sentences.find((one) => one.start <= good.start && good.start < one.end);
  const isAbout =
    pictured.some(isCovered) || named.some((one) => isCovered(one) && (itself === undefined || !isWithin(one, itself)));
  // A maker that is named to be disclosed, and nowhere else, needs no disclosure in front.
  if (!isAbout) return { kind: 'told', start: good.start, end: good.end };
  if (good.end > visibleLength(text, platform)) return { kind: 'late', start: good.start, end: good.end };
  const run = [...text.slice(0, good.start).matchAll(tagRun)].at(-1);
  const isBehindTags =
    run !== undefined && /^\s*$/.test(text.slice(run.index + run[0].length, sentenceStart(sentences, good)));
  if (isBehindTags && run.index > 0) return { kind: 'buried', start: good.start, end: good.end };
  const told = sentences.filter((one) => one.relations.some(({ start }) => start === good.start));
  if (told.length > 0 && !told.some((one) => readsAlone(text, one)))
    return { kind: 'language', start: good.start, end: good.end };
  return { kind: 'told', start: good.start, end: good.end };
}

function sentenceStart(sentences: readonly DisclosingSentence[], { start }: Told): number {
  return sentences.find((one) => one.start <= start && start < one.end)?.start ?? start;
}

/** What one sentence tells of the interest: enough (`told`), or something else. */
function toldIn(sentence: DisclosingSentence, post: ReadPost, interest: Interest): readonly DisclosureStatus[] {
  const positive = sentence.relations.filter(({ isNegated }) => !isNegated);
  const isLoose = ({ start, end }: Relation) =>
    interest.category === 'employment' && looserThanWork.test(post.text.slice(start, end));
  const mine = positive.filter(({ person }) => (isFamilys(interest) ? person === 'family' : person === 'self'));
  if (mine.length === 0) return positive.length > 0 && namesOwn(sentence, post) ? [spanOf('kind', positive)] : [];
  const target = targetOf(sentence, post, mine);
  if (target === null) return [];
  const accepted = acceptedRelations[interest.category];
  const enough = mine.filter(
    (one) =>
      accepted.includes(one.group) && !isLoose(one) && (target.is !== 'pronoun' || groupsOfThings.has(one.group)),
  );
  if (enough.length === 0) return [spanOf('kind', mine)];
  const isGone = enough.every((one) => isSaidToBeOver(one, interest));
  if (isGone) return [spanOf('over', enough)];
  const [first] = enough;
  const end = Math.max(Math.min(...enough.map((one) => one.end)), target.end);
  return [{ kind: 'told', start: first?.start ?? sentence.start, end }];
}

function spanOf(kind: 'kind' | 'over', relations: readonly Relation[]): DisclosureStatus {
  return {
    kind,
    start: Math.min(...relations.map(({ start }) => start)),
    end: Math.max(...relations.map(({ end }) => end)),
  };
}

function isSaidToBeOver({ isOver, isPast }: Relation, interest: Interest): boolean {
  if (interest.until !== null) return false;
  return isOver || (isPast && lastingCategories.has(interest.category));
}

const disclosingTag =
  /#(?:[\p{L}\p{N}_]*(?:ad|ads|sponsored|paid|partner|partnership|collab|ambassador|client|consultant|advisor|spon|sp|employee|shareholder|publicidad|anuncio|patrocinado|werbung|anzeige|publicit[eé]|disclosure|coi))(?![\p{L}\p{N}_])/iu;

/** What only hints: tags, thanks, a pointer to the profile. */
function hintOf({ text, named, sentences }: ReadPost): DisclosureStatus {
  const run = [...text.matchAll(tagRun)].find((tags) => disclosingTag.test(tags[0]));
  if (run !== undefined) return { kind: 'buried', start: run.index, end: run.index + run[0].length };
  const vague = sentences.find((sentence) => isHint(sentence, named));
  if (vague !== undefined) return { kind: 'vague', start: vague.start, end: vague.end };
  return { kind: 'missing', start: 0, end: text.length };
}

/** Words that hint, in a sentence that is about a maker, the author or disclosing. */
function isHint(sentence: DisclosingSentence, named: readonly NamedByPost[]): boolean {
  const isTold = sentence.relations.some(({ isNegated }) => !isNegated);
  if (!sentence.isVague) return isTold;
  const isAbout = named.some((one) => one.isCompany && isWithin(one, sentence));
  return isTold || isAbout || pointing.test(sentence.text);
}

const pointing =
  /[#@]\p{L}|disclos|conflict|declar|industry|\bbio\b|profile|interessenkonflikt|offenleg|profil|industrie|conflicto|perfil|industria|conflit/iu;
