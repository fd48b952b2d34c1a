import type { RuleDescription } from '../rules.ts';
import { type ReadCategory, readCategories } from './model.ts';
import { readerRule } from './reader-rules.ts';

type Examples = RuleDescription['examples'];

/** What it stops at and what it lets pass, with the model that is shipped (tests/service/second-reader.test.ts). */
const examples: Readonly<Record<ReadCategory, Examples>> = {
  privacy: {
    flag: [
      'Last night a young mother came to our small-town ward after refusing the vaccine, and by morning her baby was gone.',
      'My 43-year-old patient, a teacher at the local school, told me yesterday she had stopped her insulin.',
    ],
    pass: [
      'In a trial of 4,000 adults, those who took the drug had fewer strokes.',
      'Measles spreads through the air and can stay in a room for two hours.',
    ],
  },
  tone: {
    flag: [
      'Only an idiot would believe this nonsense about vaccines.',
      'These parents are selfish and stupid, and their children will pay for it.',
    ],
    pass: [
      'Many parents have questions about vaccines, and that is understandable.',
      'The claim is wrong: the study it cites was withdrawn.',
    ],
  },
  absolutes: {
    flag: [
      'This vaccine is 100% safe and will never harm anyone.',
      'The science is settled: this treatment always works for everybody.',
    ],
    pass: [
      'Serious reactions are rare: about one in a million doses.',
      'No vaccine protects everyone, but most people who get it do not fall ill.',
    ],
  },
  advice: {
    flag: [
      'You should stop taking your statin today and double the dose of your blood pressure tablets.',
      'From what you describe you have shingles, so take 800 mg of aciclovir five times a day.',
    ],
    pass: [
      'Ask your doctor or pharmacist before you change any medicine.',
      'Public health bodies recommend a flu vaccine each autumn for people over 65.',
    ],
  },
  numbers: {
    flag: ['The drug cuts your risk of a heart attack by 50%.', 'Taking this pill doubles the risk of blood clots.'],
    pass: [
      'Of 1,000 people who took the drug, 10 had a heart attack; of 1,000 who did not, 20 had one.',
      'About 3 in 10,000 people have a serious reaction.',
    ],
  },
  promotion: {
    flag: [
      'Book your consultation at our clinic today and get 20% off your first visit.',
      'I love this brand of vitamins: use my code for a discount.',
    ],
    pass: [
      'The vaccine is free at public clinics for children under five.',
      'I have no financial ties to any maker of vaccines.',
    ],
  },
  'myth-alone': {
    flag: ['Vaccines cause autism in children.', 'Drinking bleach kills the virus inside your body.'],
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
