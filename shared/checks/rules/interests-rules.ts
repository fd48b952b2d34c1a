import type { Rule } from '../rule.ts';
import { attackedCompetitor } from './interests/attacked-competitor.ts';
import { deniedInterest } from './interests/denied-interest.ts';
import { disclosureLanguage } from './interests/disclosure-language.ts';
import { disclosureMissing } from './interests/disclosure-missing.ts';
import { droppedDisclosure } from './interests/dropped-disclosure.ts';
import { familyInterest } from './interests/family-interest.ts';
import { freeProduct } from './interests/free-product.ts';
import { hiddenDisclosure } from './interests/hidden-disclosure.ts';
import { interestStatementMissing } from './interests/interest-statement-missing.ts';
import { interestStatementOld } from './interests/interest-statement-old.ts';
import { misplacedDisclosure } from './interests/misplaced-disclosure.ts';
import { ownOffer } from './interests/own-offer.ts';
import { unclearDisclosure } from './interests/unclear-disclosure.ts';
import { undisclosedInterest } from './interests/undisclosed-interest.ts';
import { undisclosedProvider } from './interests/undisclosed-provider.ts';
import { wrongDisclosure } from './interests/wrong-disclosure.ts';

/** Who is paid by whom: COI, in the order of the catalogue. */
export const interestsRules: readonly Rule[] = [
  interestStatementMissing,
  interestStatementOld,
  undisclosedInterest,
  misplacedDisclosure,
  hiddenDisclosure,
  droppedDisclosure,
  deniedInterest,
  freeProduct,
  familyInterest,
  disclosureLanguage,
  ownOffer,
  undisclosedProvider,
  attackedCompetitor,
  disclosureMissing,
  wrongDisclosure,
  unclearDisclosure,
];
