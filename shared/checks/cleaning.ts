import type { Sentence } from './annotate.ts';
import { perObject } from './memory.ts';

/** `Soap kills many viruses`: what cleans hands, things and food outside the body does destroy germs, and saying so is neither a myth nor too much. */
export const isCleaning = perObject<Sentence, boolean>(({ text }) => cleans.test(text) && !intoTheBody.test(text));

const cleans =
  /\b(?:soap|alcohol (?:gel|rub|wipes?)|hand ?(?:gel|rub|sanitis\w+|sanitiz\w+|washing)|saniti[sz]er|disinfectants?|detergents?|bleach|chlorine|boiling|hot wash|cooking|heating|pasteuri[sz]\w+|autoclav\w+|uv lamps?|steam)\b[^.!?;]{0,40}\b(?:kill|destroy|inactivate|remove|break|wash|get|deactivate)(?:s|ing)?\b[^.!?;]{0,30}\b(?:germs?|virus(?:es)?|bacteria|microbes|bugs|spores|parasites?|larvae|salmonella|norovirus|listeria|e\. coli|worms?|eggs)\b/i;
const intoTheBody =
  /\b(?:drink\w*|drank|swallow\w*|inject\w*|inhal\w*|gargl\w*|sip\w*|inside|in(?:to)? (?:you|your|the body|his|her)|body|blood|lungs?|throat|stomach|gut|nos(?:e|trils?)|cures?|hiv|cancer|patients?)\b/i;
