/** How disclaimers are worded, by kind. Bounded gaps: each pattern looks at most 60 characters on. */
export const englishGeneralInformation: readonly RegExp[] = [
  /\b(?:not|no|isn['’]t|never)\b[^.!?\n]{0,60}\b(?:medical|personal|individual|personali[sz]ed|professional)\b[^.!?\n]{0,30}\badvice\b/i,
  /\bgeneral (?:health )?(?:information|education|advice)\b/i,
  /\b(?:not|no) (?:a |meant as a |intended as a )?(?:substitute|replacement) for\b/i,
  /\b(?:does|do|can|cannot|can['’]t) (?:not )?replace\b[^.!?\n]{0,60}\b(?:doctor|physician|consultation|advice|care|visit)\b/i,
  /\b(?:educational|informational|information) purposes\b/i,
  /\bcannot (?:give|offer) (?:you )?(?:personal|individual|medical) advice\b/i,
];

export const englishOwnOpinion: readonly RegExp[] = [
  /\b(?:opinions?|views?|posts|tweets|thoughts)(?: (?:expressed|here))?(?: are| is)?(?: all| entirely| solely)? (?:my own|mine)\b/i,
  /\bmy own (?:opinions?|views?|thoughts)\b/i,
  /\b(?:i )?speak(?:ing)? (?:only )?for myself\b/i,
  /\bin (?:a|my) personal capacity\b/i,
  /\b(?:do|does) not (?:necessarily )?(?:reflect|represent)\b[^.!?\n]{0,60}\b(?:employer|hospital|department|organi[sz]ation|university|clinic|trust)\b/i,
];

export const englishOfficialVoice: readonly RegExp[] = [
  /\b(?:official (?:account|channel|statement|page)|(?:speak|post|write)(?:ing|s)? on behalf of|(?:we|this) (?:are|is) the (?:ministry|department|health|official))\b/i,
];
