import { findUrls, type UrlSpan } from './urls.ts';

/** The links of a text that nobody meant: a missing space made a domain of the end of a sentence (`cells.in`) or of a dose (`5.mg`). */
export function findAccidentalLinks(text: string): UrlSpan[] {
  return findUrls(text).filter((url) => isAccidentalLink(text, url));
}

/**
 * Whether a link was hardly meant. A scheme, `www.`, a path, an official or commercial domain and a word that leads to it ("see
 * fhi.no") show a purpose; what is left ends in a word or unit that is a country's domain by chance, or in a new sentence.
 */
export function isAccidentalLink(text: string, { start, end }: Pick<UrlSpan, 'start' | 'end'>): boolean {
  const written = text.slice(start, end);
  const host = hostOf(written);
  const labels = host.split('.').slice(0, -1);
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (host === '' || labels.some((label) => purposeLabels.has(label.toLowerCase()))) return false;
  // Behind a figure a path says nothing: `5.mg/kg`.
  if (labels.every((label) => /^\d+$/.test(label))) return isWordOrUnit(ending);
  if (host !== written || leadsTo.test(text.slice(Math.max(0, start - 20), start))) return false;
  return startsSentence(labels.at(-1) ?? '', ending) || (isWordOrUnit(ending) && !institutions.has(host.toLowerCase()));
}

/** Empty where the link begins as nobody begins one by chance. */
function hostOf(written: string): string {
  if (/^(?:https?:\/\/|www\.)/i.test(written)) return '';
  return /^[^/?#:]+/.exec(written)?.[0] ?? '';
}

/** A capital behind a small word begins a sentence; `Who.Int` is only written so. */
function startsSentence(before: string, ending: string): boolean {
  return /^[A-Z][a-z]+$/.test(ending) && !/^[A-Z][a-z]/.test(before);
}

function isWordOrUnit(ending: string): boolean {
  return words.has(ending.toLowerCase()) || units.has(ending.toLowerCase());
}

const purposeLabels = new Set('gov gob gouv gv edu ac co com org net nhs go health'.split(' '));
/** Country domains that are words of a sentence. */
const words = new Set('in no so it is at be do me my to us as am by'.split(' '));
/** Country domains that are units: Madagascar, Mali, Kyrgyzstan, Cameroon, Comoros, Myanmar, Montserrat. */
const units = new Set('mg ml kg cm km mm ms'.split(' '));
const leadsTo = /(?:\b(?:see|visit|via|website|site|at)|[:→(])\s*$/i;
/** Institutes of public health whose country's domain is such a word. */
const institutions = new Set(
  (
    'fhi.no helsenorge.no helsedirektoratet.no dmp.no legeforeningen.no iss.it aifa.it epicentro.iss.it ages.at ' +
    'apotheker.at sciensano.be laatjevaccineren.be jemevaccine.be landlaeknir.is heilsuvera.is island.is'
  ).split(' '),
);
