import { words } from '../lexicon.ts';

/** Illnesses that fewer than one in 2,000 people have, or that are news where they appear, in English and in Spanish. Parts of expressions: no signs. */
export const rareConditions: readonly string[] = [
  ...words(`rabies rabia botulism botulismo leprosy lepra hantavirus anthrax ántrax carbunco diphtheria difteria tetanus tétanos plague ebola
   marburg lassa polio poliomyelitis brucellosis brucelosis tularemia psittacosis melioidosis trichinosis triquinosis echinococcosis leptospirosis
   porphyria porfiria huntington haemophilia hemophilia hemofilia progeria kuru kernicterus cystinosis galactosaemia galactosemia phenylketonuria
   fenilcetonuria achondroplasia acondroplasia acromegaly acromegalia prolactinoma pheochromocytoma phaeochromocytoma feocromocitoma mesothelioma
   mesotelioma retinoblastoma neuroblastoma rhabdomyosarcoma osteosarcoma glioblastoma chordoma insulinoma narcolepsy narcolepsia
   scleroderma esclerodermia myasthenia miastenia dermatomyositis sarcoidosis amyloidosis amiloidosis mastocytosis mastocitosis
   neuromyelitis lissencephaly anencephaly ichthyosis ictiosis xeroderma epidermolysis epidermólisis naegleria acanthamoeba cysticercosis
   cisticercosis sspe adrenoleukodystrophy leukodystrophy mucopolysaccharidosis osteogenesis quadruplets quintuplets cuatrillizos`),
  'creutzfeldt.jakob',
  'guillain.barr[eé]',
  'kawasaki',
  'ehlers.danlos',
  'marfan',
  'prader.willi',
  'rett syndrome',
  'tay.sachs',
  'gaucher',
  'fabry',
  'wilson.s disease',
  'maple syrup urine',
  'motor neurone disease',
  'necrotising fasciitis',
  'necrotizing fasciitis',
  'flesh.eating',
  'brain.eating',
  'transverse myelitis',
  'locked.in',
  'peste bubónica',
];
