import { alkalineDiet } from './alkaline-diet.ts';
import { aluminiumCorrection } from './aluminium-correction.ts';
import { antibioticsColds } from './antibiotics-colds.ts';
import { fluShot } from './flu-shot.ts';
import { hpvFertility } from './hpv-fertility.ts';
import { hydroxychloroquine } from './hydroxychloroquine.ts';
import { ivermectin } from './ivermectin.ts';
import { mmrAutism } from './mmr-autism.ts';
import { mobilePhones } from './mobile-phones.ts';
import { myocarditis } from './myocarditis.ts';
import { paracetamolPregnancy } from './paracetamol-pregnancy.ts';
import { rawMilk } from './raw-milk.ts';
import type { Sample } from './sample.ts';
import { semaglutideThyroid } from './semaglutide-thyroid.ts';
import { statinsMusclePain } from './statins-muscle-pain.ts';
import { sugar } from './sugar.ts';
import { sunscreen } from './sunscreen.ts';
import { undecidedSamples } from './undecided.ts';
import { vitaminC } from './vitamin-c.ts';
import { vitaminD } from './vitamin-d.ts';

/** Every worked example, in the order in which they are added: the last one stands on top of a list by date. */
export const samples: readonly Sample[] = [
  sugar,
  vitaminD,
  rawMilk,
  antibioticsColds,
  hydroxychloroquine,
  sunscreen,
  ivermectin,
  hpvFertility,
  fluShot,
  vitaminC,
  semaglutideThyroid,
  aluminiumCorrection,
  statinsMusclePain,
  mobilePhones,
  alkalineDiet,
  paracetamolPregnancy,
  myocarditis,
  mmrAutism,
  ...undecidedSamples,
];
