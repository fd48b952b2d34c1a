import { tellsTieOf } from '../interests/disclosures.ts';

/** Whose tie a sentence seems to tell by its form, with whom: `Dr Ada Obi consults for Pfizer.`, `Disclosure: Ada Obi, MD, ...`, `Pfizer pays Dr Obi ...`. Null for nobody's. */
export function namedTie(sentence: string): string | null {
  const name = nameIn(sentence);
  return name !== null && tellsTieOf(sentence, name, []) ? name : null;
}

function nameIn(text: string): string | null {
  const payee = nameOf(paid.exec(text));
  if (payee !== null) return payee;
  const opening = titled.exec(text) ?? degreed.exec(text);
  const isWithSomebody = opening !== null && payer.test(text.slice(opening[0].length));
  return isWithSomebody ? nameOf(opening) : null;
}

function nameOf(found: RegExpExecArray | null): string | null {
  return found?.groups?.name ?? null;
}

const label =
  '^["“*_(]{0,2}(?:(?:(?:Full |Financial )?Disclosures?|Declarations?|Conflicts? of interest|Competing interests|Interests|COI|Transparency): ?)?';
const title =
  '(?:(?:Drs?|Prof|Professor|Doctor|Dame|Sir|Dra|Herr|Frau|Professorin|Docteur|Docteure|Pr|Mme|Doctora|Nurse)\\.? ){1,2}';
const name =
  "(?<name>\\p{Lu}[\\p{L}'’-]{0,30}\\.?(?: (?:de |van |von |der |del |da |el |al |bin )?\\p{Lu}[\\p{L}'’-]{0,30}){0,3})";
const titled = new RegExp(`${label}${title}${name}`, 'u');
const degreed = new RegExp(`${label}${name}, (?:MD|DO|MBBS|MBChB|PhD|DPhil|MPH|RN|NP|PharmD|FRCP|FRCGP|FAAP)\\b`, 'u');
const paid = new RegExp(
  `^(?:\\p{Lu}[\\p{L}&'’-]{0,30} ){1,3}(?:has |have |had )?(?:pays?|paid|gave|given|gives?|funds?|funded|employs?|employed|sponsors?|sponsored|covered|provided|zahlt|bezahlt|paga|pagó|paie|finance|financia|finanziert) ${title}${name}`,
  'u',
);
const payer = /\p{Lu}\p{L}|\b(?:makers?|manufacturers?|fabricante|fabricant)\b/u;
