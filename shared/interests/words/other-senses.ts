/**
 * What else a name stands for, by its folded form: what a reader then finds around it, folded, with ` | ` in the place of the name. An everyday word must touch the
 * name (`heel pain`, `pilot study`), since a company's post may speak of pain and of studies as well; only what nobody says of the company may stand anywhere near.
 * Unlike the ambiguous names of `ambiguous.ts` these are companies and products wherever nothing speaks against it.
 */
export const otherSenses: Readonly<Record<string, RegExp>> = {
  organon:
    /hahnemann|aristot|novum|bacon's \||\| (?:of medicine|of the healing|of rational|of the art|der (?:rationellen )?heilkunst|de la medecine|de l'art)/,
  lupin:
    /arsene|remus|legume|(?:fields? of|peanuts? and|flowering|garden) \||\| (?:flour|beans?|seeds?|flowers?|blooms?|garden|allerg|fields?|bread|mehl|samen|farine|harina|pulses?|protein)/,
  teva: /sandal|flip flop|\| (?:shoes?|soles?|hiking)/,
  amazon: /\| (?:rain ?forest|river|basin|jungle|delta|tribe)|(?:rain ?forests? of|tribes? of) the \|/,
  'da vinci':
    /leonardo|mona lisa|renaissance|vitruvian|louvre|\| (?:code|sketch|drawing|painting|notebook|museum|drew|painted)|(?:sketch|drawing|painting|notebook)(?:e?s)? (?:by|of|from) \|/,
  sandoz: /marcel \||\| family foundation/,
  mylan: /\| (?:lake|island)/,
  sesame: /\| (?:seeds?|oil|allerg|paste|street|buns?|bread|crackers?)|\| \(?tahini/,
  siemens: /\| per (?:metre|meter|cm)|millisiemens/,
  dove: /\| (?:birds?|of peace|into)|(?:white|turtle|mourning) \|/,
  horizon: /(?:on the|new|over the) \|/,
  frontline: /\| (?:workers?|staff|nurses|clinicians|carers)/,
  pilot: /\| (?:stud(?:y|ies)|trials?|scheme|project|phase|site|data|run)/,
  boost: /\| (?:(?:your|the|their|our|his|her|my) )?immun/,
  heel: /\| (?:pain|spurs?|pricks?|bones?|cups?|raises?|pads?)|(?:high|achilles'?) \|/,
  shield: /(?:face|riot|heat|human) \|/,
  pampers: /\| (?:her|him|it|my|your|our|them|you)(?:self|selves)?\b/,
  bayer: /\| leverkusen/,
  msd: /musculoskeletal/,
  bms: /burning mouth|bare metal/,
  hca: /garcinia|hydroxycitric|health ?care assistants? \(?\|/,
  uhc: /universal|uhc ?2030|sdg|world health|\| (?:day|agenda|reforms?|for all)|(?:achiev\p{L}*|towards?|progress on) \|/u,
  apple: /\| (?:pies?|juice|cider|trees?|orchards?|crumble|sauce|slices?|a day)|adam's \|/,
  apollo: /\| (?:1\d|[7-9])\b(?! ?\|)|\| (?:missions?|moon|astronauts?|program(?:me)?|spacecraft|landings?)/,
  target: /\| (?:blood pressure|range|dose|hba1c|ldl|weight)/,
};

/** What follows the name of a company that acts or owns, whatever else is spoken of: behind it no other sense is meant. */
export const companyActs = /^\s(?:makes|made|sells|sold|offers|offered)(?!\p{L})/u;

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
