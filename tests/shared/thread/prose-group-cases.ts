import type { SplittingCase } from './splitting-cases.ts';

const one = (name: string, text: string, ...keep: readonly string[]): SplittingCase => ({ name, text, keep });

/** Sentences that belong in one post, told from their wording alone. */
export const proseGroupCases: readonly SplittingCase[] = [
  one(
    'myth and truth',
    'Myth: The flu shot gives you the flu. Truth: It holds no live virus.',
    'gives you the flu. Truth: It holds',
  ),
  one('claim and verdict', 'CLAIM: “Masks starve the body of oxygen.” VERDICT: False.', 'oxygen.” VERDICT: False.'),
  one(
    'misconception',
    'Misconception #3: Antibiotics cure colds. Fact: Colds are caused by viruses.',
    'cure colds. Fact: Colds',
  ),
  one(
    'numbered myth',
    'Myth 2: Natural immunity is always safer. Reality: Measles kills about 1 in 1,000 of those who get it.',
    'always safer. Reality: Measles kills',
  ),
  one(
    'long myth',
    'Rumour: The vaccine was rushed. Nobody tested it on people. Fact: 43,000 volunteers took part in the trial.',
    'Rumour: The vaccine was rushed. Nobody tested it on people. Fact: 43,000 volunteers',
  ),
  one(
    'heard',
    'You have probably heard that sugar makes children hyperactive. Twelve blinded trials found nothing of the kind.',
    'children hyperactive. Twelve blinded trials',
  ),
  one(
    'some claim',
    'Some claim that fluoride lowers intelligence. The studies they cite were done at much higher levels.',
    'lowers intelligence. The studies',
  ),
  one(
    'a video',
    'A video going around says that lemon water cures cancer. No trial has shown this.',
    'cures cancer. No trial has shown this.',
  ),
  one(
    'it is said',
    'It is often said that cold weather causes colds. Viruses cause them.',
    'causes colds. Viruses cause them.',
  ),
  one(
    'quote and refutation',
    '“They put trackers in it.” This is not true.',
    '“They put trackers in it.” This is not true.',
  ),
  one(
    'long quote',
    '“The shot stays in your body for ever. Nobody can get it out again.” Neither is true.',
    '“The shot stays in your body for ever. Nobody can get it out again.” Neither is true.',
  ),
  one('plain falsehood and denial', 'Vitamin C prevents COVID-19. That is false.', 'COVID-19. That is false.'),
  one('they do not', 'Phone masts make people ill. They don’t.', 'people ill. They don’t.'),
  one(
    'question and answer',
    'Can the vaccine make you infertile? No. It does not reach the ovaries in any amount that matters.',
    'infertile? No.',
  ),
  one('question and denial', 'Does it change your DNA? It cannot.', 'your DNA? It cannot.'),
  one(
    'relative and absolute',
    'The pill doubles the risk of a clot. In absolute terms that is 10 instead of 5 women in 10,000 a year.',
    'risk of a clot. In absolute terms that is 10 instead of 5 women in 10,000',
  ),
  one(
    'percent and people',
    'Bowel cancer risk rises by 18 percent. That means 6 people in 100 instead of 5.',
    '18 percent. That means 6 people in 100',
  ),
  one(
    'absolute first',
    'Out of 1,000 people, 12 had a stroke with the drug and 16 without. The relative risk fell by 25%.',
    'without. The relative risk fell by 25%.',
  ),
  one(
    'halved',
    'Statins cut heart attacks by a third. For every 100 people treated for five years, two are spared.',
    'by a third. For every 100 people',
  ),
  one(
    'arms',
    'With the drug, 4 of 100 had a relapse. Without it, 9 of 100 had one.',
    'With the drug, 4 of 100 had a relapse. Without it, 9 of 100 had one.',
  ),
  one(
    'placebo',
    'In the vaccine group 8 people fell ill per 18,000. In the placebo group 162 people fell ill per 18,000.',
    'per 18,000. In the placebo group 162 people',
  ),
  one(
    'three ages',
    'Under 40: 1 in 500. From 40 to 60: 1 in 120. Over 60: 1 in 30.',
    'Under 40: 1 in 500. From 40 to 60: 1 in 120. Over 60: 1 in 30.',
  ),
  one(
    'directive',
    'Do not stop your blood thinner on your own. Ask your doctor first.',
    'on your own. Ask your doctor first.',
  ),
  one(
    'never',
    'Never give aspirin to a child with fever. Instead, use paracetamol at the dose on the label.',
    'with fever. Instead, use paracetamol',
  ),
  one(
    'long directive',
    'Do not take more than 4 g of paracetamol in 24 hours, and do not mix it with alcohol or other medicines that hold it, such as cold remedies.',
    'Do not take more than 4 g of paracetamol in 24 hours, and do not mix it with alcohol or other medicines that hold it, such as cold remedies.',
  ),
  one(
    'reference',
    'Hviid A, Hansen JV, Frisch M, Melbye M. Measles, Mumps, Rubella Vaccination and Autism. Ann Intern Med. 2019;170(8):513–520. doi:10.7326/M18-2101',
    'Hviid A, Hansen JV, Frisch M, Melbye M. Measles, Mumps, Rubella Vaccination and Autism. Ann Intern Med. 2019;170(8):513–520. doi:10.7326/M18-2101',
  ),
  one(
    'Spanish',
    'Mito: Las vacunas causan autismo. Realidad: Doce estudios no hallaron relación.',
    'causan autismo. Realidad: Doce estudios',
  ),
  one(
    'Spanish hearsay',
    'Quizás haya leído que el ajo cura el resfriado. No es cierto.',
    'cura el resfriado. No es cierto.',
  ),
  one(
    'German',
    'Mythos: Impfungen machen krank. Fakt: Sie schützen vor Krankheit.',
    'machen krank. Fakt: Sie schützen',
  ),
  one(
    'German hearsay',
    'Vielleicht haben Sie gelesen, dass Masken giftig sind. Das stimmt nicht.',
    'giftig sind. Das stimmt nicht.',
  ),
  one(
    'French',
    'Idée reçue : le vaccin donne la grippe. Réalité : il ne contient aucun virus vivant.',
    'donne la grippe. Réalité : il ne',
  ),
  one(
    'French hearsay',
    'Vous avez peut-être entendu que le citron soigne le cancer. C’est faux.',
    'soigne le cancer. C’est faux.',
  ),
  one(
    'German absolute',
    'Das Risiko sinkt um 50 %. Das sind 1 statt 2 von 1.000 Menschen.',
    'um 50 %. Das sind 1 statt 2 von 1.000',
  ),
];
