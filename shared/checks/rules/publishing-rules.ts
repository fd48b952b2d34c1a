import type { Rule } from '../rule.ts';
import { accidentalLink } from './publishing/accidental-link.ts';
import { badBreak } from './publishing/bad-break.ts';
import { countingIsRight } from './publishing/counting.ts';
import { unreadableHashtags } from './publishing/hashtags.ts';
import { incompleteSource } from './publishing/incomplete-source.ts';
import { linkToClaim } from './publishing/link-to-claim.ts';
import { machineTranslation } from './publishing/machine-translation.ts';
import { wrongNumbering } from './publishing/numbering.ts';
import { outOfContext } from './publishing/out-of-context.ts';
import { outdatedTranslation } from './publishing/outdated-translation.ts';
import { personalAccount } from './publishing/personal-account.ts';
import { pictureText } from './publishing/picture-text.ts';
import { postOverLimit } from './publishing/post-over-limit.ts';
import { sourcesMissing } from './publishing/sources-missing.ts';
import { tellingPictureText } from './publishing/telling-picture-text.ts';
import { unreadableLetters } from './publishing/unreadable-letters.ts';
import { untranslated } from './publishing/untranslated.ts';

/** What leaves the app: PUB, in the order of the catalogue. */
export const publishingRules: readonly Rule[] = [
  postOverLimit,
  countingIsRight,
  wrongNumbering,
  badBreak,
  sourcesMissing,
  outOfContext,
  pictureText,
  tellingPictureText,
  unreadableHashtags,
  linkToClaim,
  unreadableLetters,
  personalAccount,
  incompleteSource,
  machineTranslation,
  accidentalLink,
  untranslated,
  outdatedTranslation,
];
