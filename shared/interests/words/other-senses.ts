/**
 * What else a name stands for, by its folded form: folded words that stand near it then and tell a reader that no company or product is meant. Unlike the ambiguous names
 * of `ambiguous.ts` these are companies and products wherever nothing speaks against it.
 */
export const otherSenses: Readonly<Record<string, RegExp>> = {
  organon: /hahnemann|aristot|novum|bacon|of medicine|of the healing|heilkunst|art of healing|de la medecine/,
  lupin:
    /flour|beans?\b|seeds?\b|flower|bloom|garden|legume|allerg|arsene|remus|fields?\b|bread|mehl|farine|harina|pulses?\b/,
  teva: /sandal|shoe|soles?\b|hiking|trail\b|flip flop/,
  amazon: /rain ?forest|river|basin|jungle|tribe/,
  'da vinci':
    /leonardo|da vinci code|mona lisa|paint|sketch|drawing|notebook|renaissance|vitruvian|anatomist|museum|louvre/,
  sandoz: /marcel sandoz|family sandoz/,
  mylan: /\blake\b|\bisland\b/,
  sesame: /seeds?\b|allerg|tahini|street\b|\boil\b/,
  siemens: /\bper (?:metre|meter|cm)|conductance|conductivity|millisiemens/,
  dove: /\b(?:bird|white dove|peace|into|turtle)\b/,
  horizon: /\bon the horizon|new horizon/,
  merck: /\bmerck manual/,
  frontline: /workers?|staff|nurses|clinicians|carers/,
  pilot: /stud(?:y|ies)|trial|scheme|project|phase|programme|program\b|site/,
  boost: /your immun|immunity|booster/,
  heel: /\bpain|spur|high heel|plantar|achilles|prick/,
  shield: /\b(?:face|riot|heat|human) shield/,
  pampers: /\| (?:her|him|it|my|your|our|them|you)(?:self|selves)?\b/,
  bayer: /\| leverkusen/,
  msd: /musculoskeletal/,
  bms: /burning mouth|bare metal/,
  hca: /assistant|garcinia|hydroxycitric/,
  apple: /\b(?:pie|juice|cider|tree|orchard|a day|crumble|sauce|adam's|slices?)\b/,
  target: /blood pressure|range|dose|\bhba1c|\bldl/,
};

/** Towns that gave their name to a brand. A preposition of place before them means the town. */
export const towns: ReadonlySet<string> = new Set([
  'vichy',
  'evian',
  'volvic',
  'avene',
  'sofia',
  'darmstadt',
  'aspen',
  'geneva',
  'lausanne',
]);
