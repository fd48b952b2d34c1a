import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { whyOf } from '../../signs.ts';
import { softerWords } from '../../words/english-absolutes.ts';
import { certaintyAnchors, certaintyOf } from './certainty.ts';
import { softerFixes } from './softer.ts';

const swaps = createLexicon(softerWords);
const threshold = 2.5;

/** TON-07. Medicine knows few absolutes, and one exception that a reader has met sinks the whole answer. */
export const absoluteWording: SentenceRule = {
  id: 'TON-07',
  category: 'absolutes',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'scored',
  guideline: wma('Recommendation 7: factual information and a sober tone'),
  anchors: certaintyAnchors,
  find: findAbsolutes,
  examples: {
    flag: texts(
      'Vaccines are 100 % safe.',
      'The vaccine never causes harm.',
      'There is zero risk for your child.',
      'This drug cures cancer.',
      'It is completely safe in pregnancy and has no side effects.',
      'Two doses always work.',
      'No child has ever been hurt by this inhaler.',
      'There is nothing to fear from an MRI.',
      'No way can this jab touch your fertility.',
      'Take the tablets and you will never have another attack.',
      'The debate is over: it works for everyone.',
      'One spoonful clears a blocked nose, no matter how old you are.',
      'The new inhaler beats the old one at every age and every stage.',
      'Our plan stops migraine dead, whatever your triggers.',
      'Two shots and you will stay free of shingles.',
      'A cup at night stops a cough in its tracks.',
      'With these drops you will never itch at night again.',
      'Tape it like this and your wrist will never buckle again.',
      'Boots of this kind make frostbite impossible.',
      'Burn the root and the warts will not come back.',
      'Sleep with this splint and your shoulder will never slip out again.',
      'There is no such thing as an overdose of this syrup.',
      'A net over the bed makes malaria impossible.',
      'A normal scan makes it certain that the lump is nothing.',
      'A mammogram is the only way to find cancer.',
      'This tea is the only way to check cancer growth.',
      'Nobody was injured on the trial, and nobody ever will be.',
      'Hand gel kills all germs and never harms anyone.',
      'Bleach kills all parasites in your child for good.',
    ),
    pass: texts(
      'The day room will stay free of visitors until Friday.',
      'You will be free of charge for the second night.',
      'It will not come back by post, so please fetch the form.',
      'Deafness made calling impossible, so he learned to text.',
      'The snow made home visits impossible.',
      'Clean the wound, whatever the weather: water removes dirt.',
      'The night nurse keeps you company, whoever you are.',
      'The dye ends up in the bladder, wherever you are scanned.',
      'A helmet works whatever your hair, if it is done up.',
      'The ambulance stopped in its tracks.',
      'No matter what you do on the day, bring your card.',
      'Paper records are finished for good at our clinics.',
      'Nobody else will get your results.',
      'Soap kills the flu virus on your hands.',
      'A test is the only way to tell a cold from Covid.',
      'Nobody was hurt in the fire at the clinic.',
      'The woman in our poster is an actor, not a patient.',
      'The bank will never ask you for the code again.',
      'Never drink bleach.',
      'No vaccine is 100% safe.',
      'Ivermectin does not cure COVID.',
      'Always wash your hands before you cook.',
      'The absolute risk fell by 2 in 100.',
      'A false claim says that “this tea cures cancer”.',
      'Not a cure.',
      'It has never been shown to work.',
      'There was no increased risk.',
      'The post promises that it works for everyone.',
      'Be wary of anything that is sold as completely safe.',
      'Every medicine has side effects.',
      'No deaths were reported among the 2,260 adolescents in the trial.',
      'It is almost always mild.',
      'Whatever your age, you can ask for a test.',
      'Alcohol is gone from the blood by morning.',
      'There is no such thing as a risk-free drug.',
      'The plaster makes it impossible to bend the knee.',
      'No matter who you are, the clinic will see you.',
      'All ages, all abilities: our walking group meets on Friday.',
      'The trial stopped early in its second year.',
      'Nobody in Europe has caught wild polio since 1998, says the WHO (https://www.who.int/health-topics/poliomyelitis).',
    ),
  },
};

function findAbsolutes(sentence: Sentence): readonly SentenceHit[] {
  const certainty = certaintyOf(sentence);
  if (certainty === null || certainty.score < threshold) return [];
  const { start, end } = certainty.main;
  const text = sentence.text.slice(start, end);
  return [
    {
      start,
      end,
      values: { text },
      why: whyOf(sentence, certainty.signs),
      fixes: softerFixes(sentence, certainty.main, swaps),
    },
  ];
}
