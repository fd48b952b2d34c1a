// Gaps are bounded, so that no text takes long.

/** Wording that announces a claim as false: it counts even within the words of the myth (`A false claim says ...`). */
const announcements: readonly RegExp[] = [
  /\b(?:false|untrue|wrong|misleading|mistaken|debunked|baseless|unfounded|incorrect) (?:claim|post|rumou?r|idea|statement|video|story|belief|message|news|information)s?\b/i,
  /\bmyths?\b/i,
  /\b(?:claim|post|rumou?r|video|story|message)s? (?:that )?(?:is|are|was|were) (?:false|untrue|wrong|misleading|not true)\b/i,
  /\b(?:mis|dis)information\b/i,
  /\b(?:wrongly|falsely|mistakenly) (?:say|says|claim|claims|said|claimed|link|links|state|states|warn|warns|suggest|suggests)\b/i,
  /\byou (?:may|might|will) (?:hear|read|see)\b/i,
];

/** Wording that denies: in the words of a myth it may be the myth itself (`Masks do not work`), so it counts outside them only. */
const denials: readonly RegExp[] = [
  /\b(?:is|are|was|were|that['’]?s|it['’]?s) (?:simply |plainly |just |still |completely )?(?:false|untrue|wrong|misleading|a hoax|a rumou?r|not true|not so|incorrect|unfounded|baseless|fiction)\b/i,
  /\bnot (?:true|so|correct|right|supported)\b/i,
  /\bno (?:good |credible |reliable )?(?:evidence|proof|link|support|effect)\b/i,
  /\b(?:do|does|did|is|are|was|were|has|have|can) ?n[o'’]t (?:cause|change|prevent|cure|treat|work|kill|harm|contain|make|give|lead|protect|stop|weaken|damage|raise|increase|alter)\b/i,
  /\b(?:debunked|disproved|refuted|retracted|withdrawn)\b/i,
];

/** Whether an English text tells its reader that a false claim is coming. */
export function announcesFalsehood(text: string): boolean {
  return announcements.some((pattern) => pattern.test(text));
}

/** Whether an English text says in so many words that something in it is false. */
export function marksFalsehood(text: string): boolean {
  return announcesFalsehood(text) || denials.some((pattern) => pattern.test(text));
}
