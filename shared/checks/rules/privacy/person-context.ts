import type { Sentence } from '../../annotate.ts';
import { storyFeatures } from '../../story-features.ts';

/** Whether a sentence speaks of one person in care: a number or a date in it is then somebody's. */
export function speaksOfPatient(sentence: Sentence): boolean {
  const kinds = new Set(storyFeatures(sentence).map((feature) => feature.kind));
  const isOpen = ['hypothetical', 'population', 'publicRecord'].some((kind) => kinds.has(kind));
  const isPerson = kinds.has('person') || (kinds.has('pronoun') && kinds.has('condition'));
  const isCare = ['careEvent', 'firstPersonCare', 'ellipticCare', 'condition'].some((kind) => kinds.has(kind));
  return isPerson && isCare && !isOpen;
}

/** The same with something that was done or happened to the person, so that `a patient with chest pain` is not enough. */
export function tellsOfPatient(sentence: Sentence): boolean {
  const kinds = new Set(storyFeatures(sentence).map((feature) => feature.kind));
  return (
    speaksOfPatient(sentence) &&
    ['careEvent', 'firstPersonCare', 'ellipticCare'].some((kind) => kinds.has(kind)) &&
    !kinds.has('generic')
  );
}

/** `my cell`, `her number`, `the patient's mother`: whose it is. */
export function namesOwner(before: string): boolean {
  return /\b(?:my|his|her|their|patient['’]?s?|mother['’]?s|father['’]?s|husband['’]?s|wife['’]?s|son['’]?s|daughter['’]?s|family['’]?s)\b[^.!?]{0,40}$/i.test(
    before,
  );
}
