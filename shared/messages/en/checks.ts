import { absolutesRuleMessages } from './checks/absolutes.ts';
import { adviceRuleMessages } from './checks/advice.ts';
import { evidenceRuleMessages } from './checks/evidence.ts';
import { governanceRuleMessages } from './checks/governance.ts';
import { houseRuleMessages } from './checks/house.ts';
import { interestsRuleMessages } from './checks/interests.ts';
import { numbersRuleMessages } from './checks/numbers.ts';
import { plainLanguageRuleMessages } from './checks/plain-language.ts';
import { policyRuleMessages } from './checks/policy.ts';
import { privacyRuleMessages } from './checks/privacy.ts';
import { promotionRuleMessages } from './checks/promotion.ts';
import { publishingRuleMessages } from './checks/publishing.ts';
import { secondReaderMessages } from './checks/second-reader.ts';
import { structureRuleMessages } from './checks/structure.ts';
import { toneRuleMessages } from './checks/tone.ts';

/** English sentences of the checks part. */
export const checkMessages = {
  ...structureRuleMessages,
  ...evidenceRuleMessages,
  ...interestsRuleMessages,
  ...privacyRuleMessages,
  ...toneRuleMessages,
  ...absolutesRuleMessages,
  ...adviceRuleMessages,
  ...promotionRuleMessages,
  ...plainLanguageRuleMessages,
  ...numbersRuleMessages,
  ...publishingRuleMessages,
  ...governanceRuleMessages,
  ...policyRuleMessages,
  ...secondReaderMessages,
  ...houseRuleMessages,
  'checks.fix.replace': 'Replace “{from}” by “{to}”',
  'checks.fix.remove': 'Take “{text}” out',
  'checks.fix.remove-place': 'Take out where: “{text}”',
  'checks.fix.remove-time': 'Take out when: “{text}”',
  'checks.notChecked.language':
    'The rules do not know the words of this language ({language}); somebody who speaks it should read the draft.',
  'checks.notChecked.library': 'Only the library can tell this, and the text was checked without one.',
  'checks.notChecked.noThread': 'No platform is switched on, so there are no posts to look at.',
  'checks.notChecked.noTemplate': 'The draft has no template, so nothing is required.',
  'checks.notChecked.tooShort': 'Under three sentences or 30 words a reading grade means nothing.',
  'checks.notChecked.images':
    'Pictures that carry data on their place or device are refused when they are added, and not looked at again.',
  'checks.notChecked.faces': 'Faces, tattoos and names in pictures or speech are not looked at.',
  'checks.notChecked.consent': 'Whether a patient has agreed is not recorded yet.',
  'checks.notChecked.screenshots':
    'What a screenshot or a photo shows (charts, chats, names of users) is not looked at.',
  'checks.notChecked.reporters':
    'Names and numbers of those who reported a rumour are not looked for in files that leave the library.',
  'checks.notChecked.certainty': 'Whether the wording is stronger than the evidence is not looked at.',
  'checks.notChecked.design': 'Whether a claim on people rests on cells or animals alone is not looked at.',
  'checks.notChecked.passages': 'Figures and quotations are not compared with the passages of the sources.',
  'checks.notChecked.noInterests': 'The text was checked without the interests of its author.',
  'checks.notChecked.openPayments': 'No payment register is read.',
  'checks.notChecked.advice': 'Advice to one person (stop this, take that) is not looked for.',
  'checks.feature.absolute': 'absolute wording',
  'checks.feature.age': 'age',
  'checks.feature.attack': 'attack',
  'checks.feature.author': 'author',
  'checks.feature.careEvent': 'something that happened in care',
  'checks.feature.caseByCondition': 'a person named by the illness',
  'checks.feature.cause': 'cause or effect',
  'checks.feature.citation': 'citation',
  'checks.feature.comparison': 'comparison',
  'checks.feature.condition': 'illness or treatment',
  'checks.feature.contempt': 'contempt',
  'checks.feature.ellipticCare': 'care given by the author',
  'checks.feature.figure': 'figure',
  'checks.feature.firstPersonCare': 'care given by the author',
  'checks.feature.generic': 'general talk',
  'checks.feature.grade': 'reading grade',
  'checks.feature.history': 'long ago',
  'checks.feature.hypothetical': 'made-up person',
  'checks.feature.invented': 'said to be made up',
  'checks.feature.notInvented': 'said to be no made-up case',
  'checks.feature.identifier': 'identifier',
  'checks.feature.insult': 'insult',
  'checks.feature.interest': 'interest on file',
  'checks.feature.judging': 'judgement',
  'checks.feature.label': 'label',
  'checks.feature.length': 'length',
  'checks.feature.name': 'name',
  'checks.feature.ownLife': 'the author’s own life',
  'checks.feature.otherPast': 'something that a person did',
  'checks.feature.ownPast': 'something that the author lived through',
  'checks.feature.person': 'one person',
  'checks.feature.place': 'place',
  'checks.feature.population': 'groups or studies',
  'checks.feature.product': 'product or maker',
  'checks.feature.profanity': 'profanity',
  'checks.feature.pronoun': 'he or she',
  'checks.feature.proof': 'wording of proof',
  'checks.feature.publicRecord': 'something public',
  'checks.feature.rarity': 'rare or singular',
  'checks.feature.recency': 'just now',
  'checks.feature.relative': 'family',
  'checks.feature.sensitive': 'sensitive history',
  'checks.feature.someone': 'one person',
  'checks.feature.study': 'word of study',
  'checks.feature.time': 'time',
  'checks.feature.trait': 'personal trait',
  'checks.feature.words': 'words',
  'checks.feature.worker': 'health worker',
} as const;
