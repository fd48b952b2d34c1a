import type { DisclaimerKind } from '../policy/pack.ts';
import type { PackLanguage } from './language-packs.ts';
import { englishGeneralInformation, englishOfficialVoice, englishOwnOpinion } from './words/english-disclaimers.ts';
import { spanishGeneralInformation, spanishOfficialVoice, spanishOwnOpinion } from './words/spanish-disclaimers.ts';

type WordedKind = Extract<DisclaimerKind, 'general_information' | 'own_opinion' | 'official_voice'>;

const patterns: Readonly<Record<PackLanguage, Readonly<Record<WordedKind, readonly RegExp[]>>>> = {
  en: {
    general_information: englishGeneralInformation,
    own_opinion: englishOwnOpinion,
    official_voice: englishOfficialVoice,
  },
  es: {
    general_information: spanishGeneralInformation,
    own_opinion: spanishOwnOpinion,
    official_voice: spanishOfficialVoice,
  },
};

/** Where a text says something of this kind in words that the app knows, or null. */
export function findDisclaimer(
  text: string,
  kind: DisclaimerKind,
  language: PackLanguage,
): { readonly start: number; readonly end: number } | null {
  if (kind === 'other') return null;
  const known = kind === 'emergency' ? [emergencyContacts] : patterns[language][kind];
  for (const pattern of known) {
    const found = pattern.exec(text);
    if (found !== null) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** Texts on which somebody may be in the middle of it. */
export const emergencyTopics =
  /\b(?:overdos\w+|suicid\w+|self-harm|anaphyla\w+|poisoning|(?:drink|drank|swallow|inject)\w* (?:\w+ )?(?:bleach|disinfectant|kerosene|turpentine|antifreeze|chlorine dioxide|petrol)|signs? of (?:a )?(?:stroke|heart attack|sepsis|meningitis))\b/i;
export const emergencyContacts =
  /\b(?:911|112|999|000|111|811|988|108|119|115|116 ?123|13 11 (?:14|26)|1-?8\d\d[- ]\d{3}[- ]\d{4}|1800[- ]?\d{3}[- ]?\d{3}|0800[- ]\d{3}[- ]\d{3,4}|(?:call|text) 1737|14416|01 809 2166|emergency (?:number|services?|room|department|line|care|call)|ambulance|poison (?:control|centre|center|line|information)|crisis (?:line|text)|hotline|helpline|help line|lifeline|samaritans|a&e|casualty|nearest (?:hospital|clinic|emergency)|go to (?:the )?(?:emergency|er|hospital)|call for help)\b/i;
