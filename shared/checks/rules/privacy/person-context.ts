import type { Sentence } from '../../annotate.ts';
import { perObject } from '../../memory.ts';
import { storyFeatures } from '../../story-features.ts';

/** The kinds of everything that a sentence says of a person; see story-features.ts. */
export const kindsOf = perObject<Sentence, ReadonlySet<string>>(
  (sentence) => new Set(storyFeatures(sentence).map((feature) => feature.kind)),
);

const openContexts = 'hypothetical population publicRecord bulletin consent ownLife history'.split(' ');
const care = ['careEvent', 'firstPersonCare', 'ellipticCare', 'caseByCondition'];

/** Whether the sentence speaks of something that has nothing to do with a patient of today: a study, a novel, the news, the author's own life. */
export function isOpenContext(kinds: ReadonlySet<string>): boolean {
  return openContexts.some((kind) => kinds.has(kind));
}

/** Whether something was done or happened to somebody. */
export function isCare(kinds: ReadonlySet<string>): boolean {
  return care.some((kind) => kinds.has(kind));
}

/** Whether a sentence speaks of one person in care: a number or a date in it is then somebody's. */
export function speaksOfPatient(sentence: Sentence): boolean {
  const kinds = kindsOf(sentence);
  const isPerson = kinds.has('person') || (kinds.has('pronoun') && kinds.has('condition'));
  return isPerson && (isCare(kinds) || kinds.has('condition')) && !isOpenContext(kinds);
}

/** The same with something that was done or happened to the person, so that `a patient with chest pain` is not enough. */
export function tellsOfPatient(sentence: Sentence): boolean {
  const kinds = kindsOf(sentence);
  return speaksOfPatient(sentence) && isCare(kinds) && !kinds.has('generic');
}

/** `my cell`, `her number`, `the patient's mother`, `su móvil`: whose it is. */
export function namesOwner(before: string): boolean {
  return owner.test(before);
}

const owner =
  /(?<!\p{L})(?:his|her|their|patient['’]?s?|mother['’]?s|father['’]?s|husband['’]?s|wife['’]?s|son['’]?s|daughter['’]?s|family['’]?s|mum['’]?s|mom['’]?s|dad['’]?s|grandmother['’]?s|parents['’]?|carer['’]?s|su|sus|del paciente|de la paciente|de la madre|del padre|de la hija|del hijo)(?!\p{L})[^.!?]{0,40}$/iu;
