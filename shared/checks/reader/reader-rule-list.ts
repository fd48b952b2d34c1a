import type { RuleDescription } from '../rules.ts';
import { type ReadCategory, readCategories } from './model.ts';
import { readerRule } from './reader-rules.ts';

type Examples = RuleDescription['examples'];

/** What it is meant to stop at, and what it lets pass. It finds most of what it should, not all: see `npm run bench:checks`. */
const examples: Readonly<Record<ReadCategory, Examples>> = {
  privacy: {
    flag: [
      'Last night I looked after a young mother from the village who had turned down the vaccine. By morning her baby was gone, and she asked me why nobody had told her.',
      'My 43-year-old patient, a teacher at the local school, told me yesterday she had stopped her insulin.',
    ],
    pass: [
      'In a trial of 4,000 adults, those who took the drug had fewer strokes.',
      'Measles spreads through the air and can stay in a room for two hours.',
    ],
  },
  tone: {
    flag: [
      'Congratulations, you did your own research on the toilet. Parents like you should not be allowed near children.',
      'These parents are selfish and stupid, and their children will pay for it.',
    ],
    pass: [
      'Many parents have questions about vaccines, and that is understandable.',
      'The claim is wrong: the study it cites was withdrawn.',
    ],
  },
  absolutes: {
    flag: [
      'This vaccine is completely safe and always works. It will never harm anyone.',
      'There is zero risk with this vaccine, and everyone who takes it is protected for life.',
    ],
    pass: [
      'Serious reactions are rare: about one in a million doses.',
      'No vaccine is completely safe. Serious reactions happen to about 1 in 1,000,000 people, and clinics are ready for them.',
    ],
  },
  advice: {
    flag: [
      'Your rash sounds like shingles to me, so start aciclovir tonight and skip the trip to your doctor.',
      'From what you describe you have shingles, so take 800 mg of aciclovir five times a day.',
    ],
    pass: [
      'Ask your doctor or pharmacist before you change any medicine.',
      'Public health bodies recommend a flu vaccine each autumn for people over 65.',
    ],
  },
  numbers: {
    flag: [
      'The drug cuts your risk of a heart attack by 50%.',
      'People who eat processed meat are 18% more likely to get bowel cancer.',
    ],
    pass: [
      'Of 1,000 people who took the drug, 10 had a heart attack; of 1,000 who did not, 20 had one.',
      'About 3 in 10,000 people have a serious reaction.',
    ],
  },
  promotion: {
    flag: [
      'I partnered with GlowHealth on their immune gummies, and I honestly love them. Use code DRSAM for 15% off your first order.',
      'My clinic now offers vitamin drips with 20% off this week. Book your appointment through the link in my bio.',
    ],
    pass: [
      'The vaccine is free at public clinics for children under five.',
      'I have no financial ties to any maker of vaccines.',
    ],
  },
  'myth-alone': {
    flag: [
      'Drinking bleach kills the virus inside your body.',
      'The measles vaccine causes autism. Parents have a right to know.',
    ],
    pass: [
      'Vaccines do not cause autism: studies of more than a million children found no link.',
      'Washing your hands lowers the risk of catching a cold.',
    ],
  },
};

/** The second reader's rules as people are shown them, beside the rules of the instant layer. */
export const readerRuleList: readonly RuleDescription[] = readCategories.map((category) => {
  const { rule, severity, guideline } = readerRule(category);
  return {
    ...{ id: rule, category, severity, guideline, scope: 'block', examples: examples[category] },
    titleKey: `checks.${rule}.title`,
    descriptionKey: `checks.${rule}.description`,
  };
});
